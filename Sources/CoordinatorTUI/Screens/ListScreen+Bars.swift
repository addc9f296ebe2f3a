import CoordinationDomain

/// What the bars say of a list.
extension ListScreen {
  func status(in context: ScreenContext) -> StatusText {
    let lines = lines(context)
    let listing = context.listing(list)
    return ListStatus(
      list: list, listing: listing, parameters: current, lines: lines, field: field,
      marked: marked(lines, context),
      asideCount: list == .gaps ? max(0, listing.size(in: context.view) - lines.total) : 0
    ).text
  }

  func hints(in context: ScreenContext) -> [Action] {
    var hints: [Action] = [.down, .open, .find]
    if tabLines > 0 { hints.append(.nextPane) }
    switch list {
    case .people:
      hints += [.record("action add"), .record("lead offer"), .record("note add"), .mark]
    case .actions:
      hints += [
        .record("action done"), .record("action due"), .record("action owner"), .record("action chase"),
        .mark,
      ]
    case .journal: hints += [.record("undo"), .sort, .group, .columns]
    case .gaps: hints = [.open, .fixGap, .hideGap, .gapMatrix, .find, .group]
    case .meetings: hints += [.startMeeting, .addToAgenda, .sort, .group]
    case .agenda: hints += [.startMeeting, .itemUp, .itemDown, .takeOff, .record("action add"), .mark]
    default: hints += [.sort, .group, .columns]
    }
    return hints + (current.filter.isEmpty ? [] : [.back]) + [.palette, .help, .leave]
  }

  func typingHint(in context: ScreenContext) -> DisplayText? {
    guard field != nil else { return nil }
    let problems = context.listing(list).query(current.filter).problems
    if let problem = problems.first { return "\(problem.sentence)   it is ignored" }
    return "\(list.examples.joined(separator: "   "))   Tab completes   ⏎ keep   Esc clear"
  }

  func disabledReason(_ action: Action, in context: ScreenContext) -> String? {
    switch action {
    case .nextPane, .previousPane: tabLines == 0 ? "this screen has one list" : nil
    case .group: context.listing(list).groupings.isEmpty ? "this list has no groups" : nil
    default: nil
    }
  }
}
