import CoordinationDomain
import CoordinatorStorage

/// A data folder as a command or the dashboard works with it.
struct LoadedData {
  /// Where it was read from.
  var location: DataLocation
  /// What the files hold, with what the journal says done to it.
  var record: CareRecord
  /// What the journal tells.
  var history: History
  /// The journal itself, read as far as it holds.
  var journal: JournalFile
  /// What was found in it.
  var journalRead: JournalRead
  /// The moment everything is worked out for.
  var moment: Moment
  /// Whether that moment was given (`--today`, or the setting `as_of`) and is not the clock's.
  var isMomentFixed: Bool
  /// The moment that `--today` gave; nil without it.
  var askedMoment: Moment?
  /// What was odd while the files were read, in the order of the files.
  var readingDiagnostics: [Diagnostic]

  /// Everything odd: what was found while reading, in the journal, and every rule that does not hold.
  func diagnostics() -> [Diagnostic] {
    (readingDiagnostics + record.check(on: moment)).inOrder(with: record) + journalDiagnostics
  }

  /// Whether things were recorded after the day that is looked at, which are left out.
  var looksBack: Bool { history.entries.contains { !$0.isShown } }

  /// How everybody stands at the moment.
  var view: CareView { CareView(record, at: moment, history: history) }

  /// What is wrong with the journal, and where the files are not as it left them.
  private var journalDiagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    if let damage = journalRead.damage {
      found.append(
        Diagnostic(
          file: "journal/" + damage.file, line: damage.line, column: 0, level: .error,
          message: damage.phrase,
          expected: "Nothing can be recorded until it is put right: see coordinator doctor."))
    }
    return found + history.notices
  }

  /// Finds and reads the data folder, and settles what today is: `--today`, else the setting `as_of`, else the
  /// clock, by the place's own time.
  ///
  /// `looksBack` leaves out what was recorded after the day that `--today` names.
  static func load(
    _ options: DataOptions, looksBack: Bool = true,
    environment: [String: String] = ProcessEnvironment.read(), clock: SystemClock = SystemClock()
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
    var (record, diagnostics) = CareRecord.read(contents)
    let zone = record.zone
    let asked = try today(options, zone)
    let given = asked ?? record.setting("as_of").flatMap { Moment($0, zone: zone) }
    let journal: JournalFile
    let read: JournalRead
    do throws(JournalProblem) {
      journal = try JournalFile.open(
        folder: location.path, allowAnyFileSystem: environment["COORDINATOR_ANY_FILESYSTEM"] == "1")
      read = try journal.read()
    } catch {
      throw Refusal(error.sentence, .noData)
    }
    var history = History()
    record.replay(
      read.believed, into: &history, upTo: looksBack ? asked?.today : nil)
    return LoadedData(
      location: location, record: record, history: history, journal: journal, journalRead: read,
      moment: given ?? Moment(now: clock.now(), zone: zone), isMomentFixed: given != nil,
      askedMoment: asked, readingDiagnostics: diagnostics)
  }

  /// The moment that the journal writes down: the clock's, unless another was asked for.
  func recordingMoment(clock: SystemClock = SystemClock()) -> Instant { askedMoment?.now ?? clock.now() }

  /// The folder as the dashboard works with it.
  func opened(for author: Ref<Professional>?) -> OpenedFolder {
    OpenedFolder(
      path: location.path, desk: desk(for: author), askedMoment: askedMoment, isMomentFixed: isMomentFixed,
      login: ProcessUser.login(), diagnostics: readingDiagnostics)
  }

  /// A desk at which whoever works here records things.
  func desk(for author: Ref<Professional>?) -> Desk {
    return Desk(
      view, journal: journal, author: author,
      closed: looksBack
        ? "You look back at \(moment.today.long): what was done later is not shown, so nothing is recorded."
        : nil)
  }

  private static func today(_ options: DataOptions, _ zone: TimeZoneRule) throws(Refusal) -> Moment? {
    guard let text = options.today else { return nil }
    if let moment = Moment(text, zone: zone) { return moment }
    throw Refusal(
      "--today \"\(text)\" is not a date. Write 2026-11-20, or 2026-11-20T14:30 for a moment.", .usage)
  }
}
