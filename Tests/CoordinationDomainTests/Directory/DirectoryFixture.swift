import Testing

@testable import CoordinationDomain

/// A directory made of text in the test.
struct DirectoryFixture {
  let record: CareRecord
  let diagnostics: [Diagnostic]

  init(_ files: [RecordTable: String]) {
    var contents = FolderContents()
    for (table, text) in files { contents.append(table, (text + "\n").utf8) }
    (record, diagnostics) = CareRecord.read(contents)
  }

  /// One service and its schedules: a heading, then rows without id and service.
  static func hours(_ heading: String, _ rows: String...) -> DirectoryFixture {
    let lines = rows.enumerated().map { "h\($0 + 1),s,\($1)" }
    return DirectoryFixture([
      .services: "id,organization_id,name,status\ns,o,Falls clinic,active",
      .directoryOrganizations: "id,name\no,Org",
      .schedules: (["id,service_id,\(heading)"] + lines).joined(separator: "\n"),
    ])
  }

  var directory: ServiceDirectory { ServiceDirectory(record) }

  /// Whether the first service is open at `2026-11-20T14:30`, London.
  func isOpen(_ time: String) -> Bool? { openness(time).isOpen }

  func openness(_ time: String) -> Openness {
    directory.entry(at: 0).openness(at: DirectoryFixture.moment(time))
  }

  func words(_ day: String) -> String {
    directory.entry(at: 0).hoursWords(on: DirectoryFixture.moment(day + "T12:00").today)
  }

  func sentences(today: String = "2026-11-20") -> [String] {
    record.directoryDiagnostics(today: DirectoryFixture.moment(today + "T12:00").today).map(\.sentence)
  }

  static func moment(_ time: String) -> Moment {
    var time = time
    let now = time.withUTF8 { FieldParsing.instant($0, zone: .europeLondon) }
    return Moment(now: now ?? Instant(seconds: 0), zone: .europeLondon)
  }
}
