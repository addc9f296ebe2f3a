import CoordinationDomain

/// Undo: what would be undone is named, and asked about first where it is out of sight or longer ago.
extension App {
  /// Undoes the act under the cursor where acts are listed, else the last of whoever works here.
  mutating func askToUndo(_ context: ScreenContext) -> Request {
    let subjects = screen.subjects(in: context)
    let view = context.view
    guard let act = subjects.act.map({ view.act($0) }) ?? view.lastAct(of: context.author) else {
      message = "You have done nothing here that could be undone."
      return .none
    }
    if let reason = view.refusalWords(toUndo: act, by: context.author) {
      message = reason
      return .none
    }
    let seen = view.history.lastSequence
    let submission = Submission(verb: "undo", lines: ["\(act.first)"], seen: seen)
    let isHere = act.subjects.contains { subjects.people.contains($0) || subjects.actions.contains($0) }
    if subjects.act == nil, isHere, act.by == context.author,
      context.now - act.at < UndoManners.secondsWithoutAsking
    {
      return .perform(submission)
    }
    question = .undo(act, submission, context)
    return .none
  }
}

/// How careful undo is.
enum UndoManners {
  /// Seconds within which what was done on this very screen is undone without asking; a judgement.
  static let secondsWithoutAsking = 600
}
