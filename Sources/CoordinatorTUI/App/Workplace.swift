import CoordinationDomain
import CoordinatorStorage

/// What the run loop works with: the desk, what is worked out from it, and who else is there.
///
/// Owned by the main thread. A context holds the view only while it is used: a second holder would make every act copy
/// what it writes to.
final class Workplace {
  // Set by the extensions beside this file alone.
  var desk: Desk
  var rows = RowCache()
  let watch: FolderWatch?
  var presence: JournalPresence?
  let path: String
  private let isDemo: Bool
  let clock: SystemClock
  /// Reads the folder again.
  let reload: () -> Result<OpenedFolder, UnreadFolder>
  /// How everything stood on an earlier day; nil where nobody can say.
  var earlier: ((Day) -> CareView?)?
  /// The earlier day that was last asked about.
  private var askedAbout: Day?
  /// The moment that was asked for; nil where the clock says it.
  private let asked: Moment?
  let isMomentFixed: Bool
  /// What the kernel calls whoever works here.
  let login: String?
  var diagnostics: [Diagnostic]
  var problems: ProblemCount?
  /// What is wrong with files that were changed outside; nil where nothing.
  var banner: String?
  /// Files that were changed outside and are not read yet: whoever changes them may not have done.
  var changedFiles: Set<String> = []
  /// Why the journal could not be followed, so that it is said once; nil while it can.
  var trouble: String?
  /// Whether something can be recorded, and who is there, as it was when it was last looked at.
  var standing = WorkStanding()
  private var lookedAt: Instant?
  private var recordedActs = 0

  init(
    _ opened: OpenedFolder, clock: SystemClock = SystemClock(),
    reload: @escaping () -> Result<OpenedFolder, UnreadFolder>
  ) {
    path = opened.path
    isDemo = opened.desk.view.record.isDemo
    asked = opened.askedMoment
    isMomentFixed = opened.isMomentFixed
    login = opened.login
    diagnostics = opened.diagnostics
    self.clock = clock
    self.reload = reload
    desk = opened.desk
    watch = FolderWatch(folder: path)
    _ = lookAtStanding()
  }

  /// Descriptors on which something can happen.
  var descriptors: [Int32] { watch.map { [$0.descriptor] } ?? [] }

  /// Milliseconds after which the folder is looked at all the same; less where a file was just changed.
  var patience: Int { changedFiles.isEmpty ? 900 : 200 }

  /// What screens may look at, for as long as it is held.
  func context(width: Int, height: Int) -> ScreenContext {
    ScreenContext(
      view: desk.view, rows: rows, size: Rect(width: width, height: height),
      problems: problems ?? ProblemCount(), isDemo: isDemo, author: desk.author, now: clock.now(),
      isMomentAsked: asked != nil, standing: standing)
  }

  /// What there is to say before anybody types; nil where all is well.
  var openingWords: String? { standing.closed ?? standing.warning }

  /// Who works here, by id; nil where nobody is signed in.
  var authorID: String? { desk.author.map { desk.view.record.id($0) } }

  /// Which words of an earlier sitting are offered again; nil where there are none.
  func leftWords(_ drafts: [String: String]) -> String? {
    let known = drafts.keys.sorted().compactMap { key in
      Verb.all.filter { key == $0.name || key.hasPrefix($0.name + " ") }.max { $0.name.count < $1.name.count }
        .map { verb in
          let subject = key.dropFirst(verb.name.count + 1).split(separator: " ").first.map(String.init)
          return [verb.title, subject.map { desk.view.subjectWords($0) }].compactMap {
            $0
          }.joined(
            separator: ", ")
        }
    }
    guard let first = known.first else { return nil }
    let more = known.count > 1 ? " and \(known.count - 1) more" : ""
    return "Typed and not saved last time: \(first)\(more). The words are offered again there."
  }

  /// What is said to whoever leaves after recording something, for keeping elsewhere; nil where nothing was.
  var farewell: String? {
    guard recordedActs > 0 else { return nil }
    let acts = recordedActs == 1 ? "1 act was" : "\(recordedActs) acts were"
    return "\(acts) recorded in this sitting. The journal ends with event \(desk.view.history.lastSequence), "
      + "hash \(desk.headHash): kept elsewhere, it shows later that nothing before it was changed."
  }

  /// Whether what is wrong with the data, and what is unread of the handovers, has been counted; it is, once the first
  /// picture stands.
  var hasCounted: Bool { problems != nil }

  /// Counts what is wrong with the data, and has Today count the handovers.
  func countProblems() {
    rows.countHandovers()
    let found = [diagnostics, desk.view.record.check(on: desk.view.moment)].joined()
    problems = ProblemCount(
      errors: found.count { $0.level == .error }, warnings: found.count { $0.level == .warning })
  }

  /// Counts once a day how many gaps there were a week ago; the record of that day is forgotten again.
  func countGapsBefore() {
    let day = desk.view.today - GapMatrix.days
    guard askedAbout != day else { return }
    askedAbout = day
    if let view = earlier?(day) { rows.take(gapsBefore: GapCounts(view)) }
  }

  // MARK: Recording

  /// Records what was submitted.
  func perform(_ submission: Submission) -> SubmissionOutcome {
    if let banner { return .notSaved(banner) }
    guard let verb = Verb.named(submission.verb) else { return .notSaved("This program does not know how.") }
    let command: Command
    switch CommandReader.understanding(verb, lines: submission.lines, in: desk.view, by: desk.author) {
    case .success(let read): command = read
    case .failure(let refusal): return .refused(refusal)
    }
    let outcome = desk.perform(command, seenUpTo: submission.seen, at: asked?.now ?? clock.now())
    bringUpToDate()
    switch outcome {
    case .saved(let act):
      recordedActs += 1
      _ = lookAtStanding()
      let remark = act.remark.map { $0 + " " } ?? ""
      let takenBack = verb.name == "undo" ? "  ^R does it again." : "  u undoes it."
      return .saved(remark + desk.view.sentence(ofAct: act.first) + "." + takenBack)
    case .refused(let refusal): return .refused(refusal)
    case .notSaved(let sentence): return .notSaved(sentence)
    case .replaced:
      let problem = readAgain(because: [])
      return .notSaved(
        problem ?? "Not saved: the journal was replaced; it has been read anew. Press ⏎ again.")
    }
  }

  /// Brings lists and pages up to date with the view.
  func bringUpToDate() {
    let changes = desk.takeChanges()
    rows.apply(changes, to: desk.view)
  }

  func turnTheClock() {
    guard !isMomentFixed else { return }
    let moment = Moment(now: clock.now(), zone: desk.view.moment.zone)
    guard moment.now - desk.view.moment.now >= 60 else { return }
    desk.move(to: moment)
    bringUpToDate()
  }

  /// Looks whether something can be recorded and who is there; a sentence where that has changed.
  func lookAtStanding() -> String? {
    lookedAt = clock.now()
    let before = standing
    standing = currentStanding()
    if let closed = standing.closed { return closed == before.closed ? nil : closed }
    if before.closed != nil { return "Work can be recorded again." }
    return standing.warning == before.warning ? nil : standing.warning
  }

  /// The same, at most once a second, for it asks the disk.
  func lookAgainAtStanding() -> String? { lookedAt == clock.now() ? nil : lookAtStanding() }
}
