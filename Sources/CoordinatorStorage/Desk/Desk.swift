public import CoordinationDomain

/// Where work is recorded: decided on, then on the disk, then in memory; the one place in which this order is kept.
///
/// Owned by one thread. The view is altered where it lies: whoever holds a copy while something is recorded makes the
/// tables that are written to be copied.
public final class Desk {
  /// How everything stands, with everything that is recorded.
  public private(set) var view: CareView
  /// Who works here; nil where nobody is signed in, who may only look.
  public let author: Ref<Professional>?
  /// The id of whoever works here; empty for nobody.
  public let authorID: String
  /// Why nothing can be recorded, whatever it is; nil where it can.
  public private(set) var closed: String?
  private let journal: JournalFile
  private var ids: NewIds

  /// A desk at data that were read together with their journal.
  ///
  /// `closed` says why nothing may be recorded, where that is known already.
  public init(_ view: CareView, journal: JournalFile, author: Ref<Professional>?, closed: String? = nil) {
    self.view = view
    self.journal = journal
    self.author = author
    authorID = author.map { view.record.id($0) } ?? ""
    self.closed = closed
    ids = NewIds { UInt64.random(in: .min ... .max) }
  }

  /// Whether something could be saved just now, as far as can be known without trying.
  public func writability() -> Writability { journal.writability() }

  /// The last event's hash: to be kept elsewhere, it shows that the journal was not made anew.
  public var headHash: String { journal.lastHash.hex }

  /// Records what a command comes to.
  ///
  /// `seen` is the last sequence of which the author has seen the effect; nil does not ask. `at` is the time on the
  /// clock, or the one that everything is worked out for.
  public func perform(_ command: Command, seenUpTo seen: Int?, at: Instant) -> DeskOutcome {
    if let closed { return .notSaved(closed) }
    guard let month = JournalMonth(at) else {
      return .notSaved("The clock shows no time that can be written.")
    }
    var events: [Event] = []
    let result = journal.append(at: month) { caughtUp throws(CommandRefusal) -> [[UInt8]] in
      view.replay(caughtUp.foreign)
      var deciding = Deciding(view, by: author, ids: ids)
      events = try deciding.events(of: command, seenUpTo: seen)
      ids = deciding.ids
      return view.lines(of: events, at: at, by: authorID, seenUpTo: seen)
    }
    switch result.outcome {
    case .saved(let act):
      view.replay(act.bytes)
      return .saved(
        DeskAct(
          first: act.sequences.lowerBound, count: act.sequences.count, events: events,
          remark: result.repair?.sentence))
    case .refused(let refusal): return .refused(refusal)
    case .notSaved(.replaced): return .replaced
    case .notSaved(let problem): return .notSaved(problem.sentence)
    case .outcomeUnknown(let problem):
      closed = problem.sentence
      return .notSaved(problem.sentence)
    }
  }

  /// Takes in what colleagues have recorded since.
  ///
  /// `prepare` is called where there is something, before it is seen: whoever points at a row can remember which.
  public func follow(before prepare: () -> Void = {}) -> DeskNews {
    let before = view.history.lastSequence
    do throws(JournalProblem) {
      let caughtUp = try journal.catchUp()
      if caughtUp.foreign.isEmpty { return .nothing }
      prepare()
      view.replay(caughtUp.foreign)
      return .events(after: before)
    } catch .replaced {
      return .replaced
    } catch {
      // What could not be read just now may be the next time; anything else is for somebody to look at.
      if case .unreadable = error {} else { closed = error.sentence }
      return .problem(error.sentence)
    }
  }

  /// The clock has gone on.
  public func move(to moment: Moment) { view.move(to: moment) }

  /// What was brought up to date since this was last asked.
  public func takeChanges() -> ViewChanges { view.takeChanges() }
}

/// What became of a command.
public enum DeskOutcome: Sendable {
  /// It is on the disk.
  case saved(DeskAct)
  /// A rule, or somebody else's change, stands against it.
  case refused(CommandRefusal)
  /// It is not saved, and why.
  case notSaved(String)
  /// The journal is another one than was read: everything has to be read again.
  case replaced
}

/// An act that is on the disk.
public struct DeskAct: Sendable {
  /// The sequence of its first event, which is its number.
  public var first: Int
  /// How many events it has.
  public var count: Int
  /// The events.
  public var events: [Event]
  /// What had to be put right before, a sentence; nil where nothing.
  public var remark: String?
}

/// What colleagues have done.
public enum DeskNews: Sendable {
  case nothing
  /// Events with later sequences than this.
  case events(after: Int)
  /// The journal is another one: everything has to be read again.
  case replaced
  /// The journal no longer holds; nothing can be recorded.
  case problem(String)
}
