import CoordinationDomain
import CoordinatorStorage

/// What the run loop works with: the desk, what is worked out from it, and who else is there.
///
/// Owned by the main thread. A context holds the view only while it is used: a second holder would make every act copy
/// what it writes to.
final class Workplace {
  private var desk: Desk
  private var rows = RowCache()
  private let watch: FolderWatch?
  private var presence: JournalPresence?
  private let path: String
  private let isDemo: Bool
  private let clock = SystemClock()
  /// Reads the folder again.
  private let reload: () -> Result<OpenedFolder, UnreadFolder>
  /// The moment that was asked for; nil where the clock says it.
  private let asked: Moment?
  private let isMomentFixed: Bool
  private var diagnostics: [Diagnostic]
  private var problems: ProblemCount?
  /// What is wrong with files that were changed outside; nil where nothing.
  private var banner: String?

  init(_ opened: OpenedFolder, reload: @escaping () -> Result<OpenedFolder, UnreadFolder>) {
    path = opened.path
    isDemo = opened.desk.view.record.isDemo
    asked = opened.askedMoment
    isMomentFixed = opened.isMomentFixed
    diagnostics = opened.diagnostics
    self.reload = reload
    desk = opened.desk
    watch = FolderWatch(folder: path)
    enter()
  }

  /// Descriptors on which something can happen.
  var descriptors: [Int32] { watch.map { [$0.descriptor] } ?? [] }

  /// Milliseconds after which the folder is looked at all the same.
  static let patience = 2000

  /// What screens may look at, for as long as it is held.
  func context(width: Int, height: Int) -> ScreenContext {
    ScreenContext(
      view: desk.view, rows: rows, size: Rect(width: width, height: height),
      problems: problems ?? ProblemCount(), isDemo: isDemo, author: desk.author, now: clock.now(),
      standing: standing, closed: banner ?? desk.closed)
  }

  /// Whether what is wrong with the data has been counted; it is, once the first picture stands.
  var hasCounted: Bool { problems != nil }

  /// Counts what is wrong with the data.
  func countProblems() {
    let found = [diagnostics, desk.view.record.check(on: desk.view.moment)].joined()
    problems = ProblemCount(
      errors: found.count { $0.level == .error }, warnings: found.count { $0.level == .warning })
  }

  // MARK: Recording

  /// Records what was submitted.
  func perform(_ submission: Submission) -> SubmissionOutcome {
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
      if presence == nil { enter() }
      let remark = act.remark.map { $0 + " " } ?? ""
      return .saved(remark + desk.view.sentence(ofAct: act.first) + ".  u undoes it.")
    case .refused(let refusal): return .refused(refusal)
    case .notSaved(let sentence): return .notSaved(sentence)
    case .replaced:
      let problem = readAgain(because: [])
      return .notSaved(
        problem ?? "Not saved: the journal was replaced; it has been read anew. Press ⏎ again.")
    }
  }

  /// Takes in what has happened outside: events of colleagues, files that were replaced, the clock.
  ///
  /// A sentence where there is something to say.
  func lookAround() -> String? {
    let changes = watch?.drain()
    let files = changes.map {
      $0.changedFiles.filter { name in RecordTable.allCases.contains { $0.path == name } }
    }
    if let files, !files.isEmpty { return readAgain(because: files) }
    defer { turnTheClock() }
    switch desk.follow() {
    case .nothing: return nil
    case .events(let before):
      bringUpToDate()
      return words(for: desk.view.history.entries.last, after: before)
    case .replaced: return readAgain(because: [])
    case .problem(let sentence): return sentence
    }
  }

  private func bringUpToDate() {
    let changes = desk.takeChanges()
    rows.apply(changes, to: desk.view)
  }

  /// `I. Farah: marked done "…" for …`; nil where it was oneself elsewhere.
  private func words(for entry: HistoryEntry?, after before: Int) -> String? {
    guard let entry, desk.view.history.lastSequence > before else { return nil }
    let more = desk.view.history.lastSequence - before - 1
    let who = desk.view.professionalName(entry.by)
    return "\(who) \(desk.view.actWords(entry))" + (more > 0 ? " and \(more) more." : ".")
  }

  private func turnTheClock() {
    guard !isMomentFixed else { return }
    let moment = Moment(now: clock.now(), zone: desk.view.moment.zone)
    guard moment.now - desk.view.moment.now >= 60 else { return }
    desk.move(to: moment)
    bringUpToDate()
  }

  // MARK: The folder

  /// Reads the folder anew and puts it in the place of the old, or keeps the old where a changed file is no good.
  private func readAgain(because files: Set<String>) -> String? {
    let opened: OpenedFolder
    switch reload() {
    case .success(let folder): opened = folder
    case .failure(let problem):
      banner = problem.sentence
      return "\(problem.sentence) What was read before stays on the screen."
    }
    let known = Set(diagnostics.map(\.sentence))
    let bad = opened.diagnostics.first {
      $0.level == .error && (files.isEmpty || files.contains($0.file)) && !known.contains($0.sentence)
    }
    if let bad {
      banner = "\(bad.sentence). The file was changed outside; what was read before stays."
      return banner
    }
    banner = nil
    diagnostics = opened.diagnostics
    desk = opened.desk
    rows = RowCache()
    problems = nil
    return files.isEmpty
      ? "The journal was replaced and has been read anew."
      : "\(files.sorted().joined(separator: ", ")) was changed outside and has been read again."
  }

  private func enter() {
    let who = desk.author.map { desk.view.professionalName($0) } ?? "somebody who looks"
    presence = JournalPresence.register(folder: path, who: who, since: clock.now())
  }

  /// `saved`, or that one may only look, and who else has the folder open.
  private var standing: String {
    let others = presence?.others() ?? []
    let names = others.prefix(2).map(\.who).joined(separator: ", ")
    let more = others.count > 2 ? " and \(others.count - 2) more" : ""
    let here = others.isEmpty ? "" : "here too: " + names + more
    let state = desk.author == nil ? "looking only" : "saved"
    return here.isEmpty ? state : here + " · " + state
  }
}
