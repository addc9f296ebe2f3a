/// Everything that a file's columns cannot say: rules over several fields, rows or files.
///
/// Each subject has a file of its own in this folder. The checks compare numbers; a sentence is made only where
/// something is wrong, so a clean record costs a few milliseconds.
struct RecordCheck {
  let record: CareRecord
  let now: Instant
  let today: Day
  var diagnostics: [Diagnostic] = []

  init(_ record: CareRecord, on moment: Moment) {
    self.record = record
    now = moment.now
    today = moment.today
  }

  /// Says something about one field of a row; `column` is the heading, empty for the whole row.
  mutating func report<Row: FlatFileRow>(
    _ level: Diagnostic.Level, _ row: Row, _ column: String, _ message: String, _ expected: String = ""
  ) {
    let table = Row.schema.description.table
    let field = column.isEmpty ? 0 : record.sources[table]?.fieldNumber(of: column) ?? 0
    diagnostics.append(
      Diagnostic(
        file: table.path, line: Int(row.line), column: field, level: level, message: message,
        expected: expected))
  }

  /// Says that an end lies before its beginning.
  mutating func reportReversed<Row: FlatFileRow>(
    _ row: Row, _ column: String, _ end: Day, before start: Day, _ begin: String
  ) {
    report(
      .error, row, column, "\(column) \(end.iso) is before \(begin) \(start.iso)",
      "An end is on the day of its beginning or later.")
  }

  /// Says that something that has happened is dated later than today.
  mutating func reportFuture<Row: FlatFileRow>(_ row: Row, _ column: String, _ day: Day) {
    report(
      .error, row, column, "\(column) \(day.iso) is later than today, \(today.iso)",
      "What has happened is dated today or earlier.")
  }

  /// The words of a text, for a sentence.
  func words(_ text: Text) -> String { record.text[text] }

  /// The id of a row that a reference names, for a sentence.
  func id<Row: FlatFileRow>(_ ref: Ref<Row>?) -> String { ref.map { record.id($0) } ?? "" }
}

extension CareRecord {
  /// Every rule over several fields, rows or files that does not hold at a moment, in the order of the files, their
  /// lines and columns.
  ///
  /// What a single field says wrongly was said when the files were read, and is not repeated here.
  public func check(on moment: Moment) -> [Diagnostic] {
    var check = RecordCheck(self, on: moment)
    check.checkSettings()
    check.checkPlaces()
    check.checkStaff()
    check.checkAbsences()
    check.checkPeople()
    check.checkContactsOfPeople()
    check.checkSharing()
    check.checkCaseload()
    check.checkCareTeam()
    check.checkFlags()
    check.checkPlans()
    check.checkEncounters()
    check.checkActions()
    check.checkReferrals()
    check.checkIntake()
    check.checkMeetings()
    check.checkHandovers()
    check.checkAgendas()
    check.checkMeasures()
    check.checkRuleSettings()
    check.diagnostics += directoryDiagnostics(today: moment.today)
    return check.diagnostics.inOrder(with: self)
  }
}
