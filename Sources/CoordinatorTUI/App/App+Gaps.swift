import CoordinationDomain

/// Gaps: the key that opens the smallest thing that closes one, and goes on to the next.
extension App {
  /// Does what a key of the list of gaps asks for.
  mutating func mend(_ action: Action, _ context: ScreenContext) -> Request {
    switch action {
    case .fixGap: return fixGap(context)
    case .hideGap:
      return perform(.record(areGapsHidden(context) ? "gap show" : "gap hide"), context)
    case .gapMatrix: stacks.show(.gapMatrix, from: nil)
    case .gapFigures: stacks.show(.gapFigures(placeOfCounts(context)), from: nil)
    default: break
    }
    return .none
  }

  /// Whether every gap that a key would be about is hidden.
  func areGapsHidden(_ context: ScreenContext) -> Bool {
    let ids = screen.subjects(in: context).gaps
    return !ids.isEmpty && ids.allSatisfy { context.view.isGapHidden($0) }
  }

  /// The locality whose counts the cursor is on; empty for every one.
  private func placeOfCounts(_ context: ScreenContext) -> String {
    guard let page = screen as? PageScreen, case .list(Listing.gapsID, let filter) = page.lineTarget(context)
    else { return "" }
    let prefix = "locality_id="
    return filter.hasPrefix(prefix) ? String(filter.dropFirst(prefix.count)) : ""
  }

  private mutating func fixGap(_ context: ScreenContext) -> Request {
    let subjects = screen.subjects(in: context)
    guard let id = subjects.gaps.first, let fix = context.view.gapFix(id) else { return .none }
    guard subjects.gaps.allSatisfy({ context.view.gapFix($0)?.verbs == fix.verbs }) else {
      message = "The marked gaps are closed in different ways: mark those of one rule."
      return .none
    }
    guard let first = fix.verbs.first.flatMap({ Verb.named($0) }) else {
      message = fix.words
      return .none
    }
    fixing = id
    // What would be done without another key is asked about first.
    guard fix.verbs.count == 1, !first.typed(at: subjects.meetings).isEmpty else {
      chooser = Menus.fixes(fix, subjects, context)
      return .none
    }
    return perform(.record(first.name), context)
  }

  /// Goes on from a gap that was seen to and is there still: somebody was asked, a date was moved.
  mutating func goOnFromGap(_ context: ScreenContext) {
    defer { fixing = nil }
    guard let fixing, var list = screen as? ListScreen, list.list == .gaps,
      list.selectedID(in: context) == fixing
    else { return }
    message = message.map { "The gap stays: \($0)" }
    _ = list.handle(.action(.down), in: context)
    stacks.replaceTop(list)
  }
}

extension Menus {
  /// What can be done about a gap, what closes it first, where there is a choice or one key would do it.
  static func fixes(_ fix: GapFix, _ subjects: ScreenSubjects, _ context: ScreenContext) -> Chooser {
    let items = fix.steps.enumerated().compactMap { place, step -> Chooser.Item? in
      guard let verb = Verb.named(step.verb) else { return nil }
      let digit = String(place + 1)
      return Chooser.Item(
        words: String(verb.sentence.dropLast()), key: digit, heading: step.effect.heading,
        disabledReason: context.disabledReason(verb, subjects), answer: .action(.record(verb.name)),
        letter: digit.first)
    }
    return Chooser(
      title: "What closes it?", mode: .letters, items: items,
      footnote: "A digit does it · Esc closes")
  }
}
