import CoordinationDomain
import CoordinatorStorage

/// A data folder as a command or the dashboard works with it.
struct LoadedData {
  /// Where it was read from.
  var location: DataLocation
  /// What the files hold.
  var record: CareRecord
  /// The moment everything is worked out for.
  var moment: Moment
  /// Whether that moment was given (`--today`, or the setting `as_of`) and is not the clock's.
  var isMomentFixed: Bool
  /// What was odd while the files were read, in the order of the files.
  var readingDiagnostics: [Diagnostic]

  /// Everything odd: what was found while reading, and every rule that does not hold.
  func diagnostics() -> [Diagnostic] {
    (readingDiagnostics + record.check(on: moment)).inOrder(with: record)
  }

  /// Finds and reads the data folder, and settles what today is: `--today`, else the setting `as_of`, else the
  /// clock, by the place's own time.
  static func load(
    _ options: DataOptions, environment: [String: String] = ProcessEnvironment.read(),
    clock: SystemClock = SystemClock()
  ) throws(Refusal) -> LoadedData {
    let location: DataLocation
    do throws(NoDataLocation) {
      location = try DataLocation.find(option: options.data, environment: environment)
    } catch {
      throw Refusal(error.sentence, .noData)
    }
    let contents: FolderContents
    do throws(FolderProblem) {
      contents = try DataFolder.read(location.path)
    } catch {
      throw Refusal(error.sentence, .noData)
    }
    let (record, diagnostics) = CareRecord.read(contents)
    let zone = record.zone
    let given = try today(options, zone) ?? record.setting("as_of").flatMap { Moment($0, zone: zone) }
    return LoadedData(
      location: location, record: record, moment: given ?? Moment(now: clock.now(), zone: zone),
      isMomentFixed: given != nil, readingDiagnostics: diagnostics)
  }

  private static func today(_ options: DataOptions, _ zone: TimeZoneRule) throws(Refusal) -> Moment? {
    guard let text = options.today else { return nil }
    if let moment = Moment(text, zone: zone) { return moment }
    throw Refusal(
      "--today \"\(text)\" is not a date. Write 2026-11-20, or 2026-11-20T14:30 for a moment.", .usage)
  }
}
