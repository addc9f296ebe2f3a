extension CareRecord {
  /// What is odd in the directory of services beyond what its columns say: schedules, links, age.
  ///
  /// Reading has its own diagnostics (unknown codes, dangling references, blank rows); these come after them.
  /// In the order of files and lines.
  public func directoryDiagnostics(today: Day) -> [Diagnostic] {
    var checks = DirectoryChecks(record: self, today: today)
    checks.checkAttributes()
    checks.checkParents()
    checks.checkProviders()
    checks.checkPhoneNumbers()
    checks.checkSchedules()
    checks.checkServices()
    let order = Dictionary(uniqueKeysWithValues: RecordTable.allCases.map { ($0.path, $0.rawValue) })
    return checks.diagnostics.sorted {
      (order[$0.file] ?? 0, $0.line, $0.column) < (order[$1.file] ?? 0, $1.line, $1.column)
    }
  }
}

/// Goes through the directory of a record and notes what is odd.
struct DirectoryChecks {
  let record: CareRecord
  let today: Day
  let directory: ServiceDirectory
  private(set) var diagnostics: [Diagnostic] = []

  init(record: CareRecord, today: Day) {
    self.record = record
    self.today = today
    directory = ServiceDirectory(record)
  }

  mutating func report(
    _ table: RecordTable, line: UInt32, column: String, _ level: Diagnostic.Level, _ message: String,
    _ expected: String = ""
  ) {
    let source = record.sources[table]
    diagnostics.append(
      Diagnostic(
        file: table.path, line: Int(line), column: source?.fieldNumber(of: column) ?? 0, level: level,
        message: message, excerpt: source.map { excerpt($0, line: Int(line)) } ?? "", expected: expected))
  }

  /// A line of a file as it stands there, at most 120 bytes.
  private func excerpt(_ source: SourceFile, line: Int) -> String {
    let bytes = record.text.files[source.range]
    var start = bytes.startIndex
    for _ in 1..<max(1, line) {
      guard let end = bytes[start...].firstIndex(of: 0x0A) else { return "" }
      start = end + 1
    }
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
    return String(decoding: bytes[start..<end].prefix(120), as: UTF8.self)
  }

  /// Narrower terms and child organisations whose parent is not there.
  mutating func checkParents() {
    for term in record.taxonomyTerms.rows where !isThere(term.parentId, record.taxonomyTerms) {
      reportParent(.taxonomyTerms, term.line, "parent_id", term.parentId)
    }
    for organization in record.directoryOrganizations.rows
    where !isThere(organization.parentOrganizationId, record.directoryOrganizations) {
      reportParent(
        .directoryOrganizations, organization.line, "parent_organization_id",
        organization.parentOrganizationId)
    }
  }

  private mutating func reportParent(_ table: RecordTable, _ line: UInt32, _ column: String, _ id: Text) {
    report(
      table, line: line, column: column, .error, "\(column) \"\(record.text[id])\" is not in \(table.path)",
      "Expected the id of a row of \(table.path), or nothing.")
  }

  /// Whether a text names a row; nothing written is no fault.
  private func isThere<Row>(_ id: Text, _ table: Table<Row>) -> Bool {
    if id.isEmpty { return true }
    return record.text.withBytes(id) { table.find($0, in: record) } != nil
  }

  /// Providers that name an organisation of the directory which is not there.
  mutating func checkProviders() {
    guard record.sources[.directoryOrganizations] != nil else { return }
    for organisation in record.organisations.rows
    where !isThere(organisation.hsdsOrganization, record.directoryOrganizations) {
      let path = RecordTable.directoryOrganizations.path
      report(
        .organisations, line: organisation.line, column: "hsds_organization_id", .error,
        "hsds_organization_id \"\(record.text[organisation.hsdsOrganization])\" is not in \(path)",
        "Expected the id of a row of \(path), or nothing.")
    }
  }

  /// Numbers that nobody could dial as they stand.
  mutating func checkPhoneNumbers() {
    let marks: Set<UInt8> = Set("+()-.# ".utf8)
    for phone in record.phones.rows {
      let isDialled = record.text.withBytes(phone.number) { bytes in
        bytes.allSatisfy { (0x30...0x39).contains($0) || marks.contains($0) }
      }
      if isDialled { continue }
      report(
        .phones, line: phone.line, column: "number", .warning,
        "the number \(record.text[phone.number]) has more in it than a number",
        "Expected digits and blanks; the extension and words have columns of their own.")
    }
  }
}
