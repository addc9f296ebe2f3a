import CoordinationDomain

/// What the line above the hints and the hints say.
extension PageScreen {
  func status(in context: ScreenContext) -> StatusText {
    if target == nil { return StatusText(left: DisplayText(context.greeting)) }
    guard let position = position(context), let origin else {
      return StatusText(left: DisplayText(context.page(target).title))
    }
    return StatusText(left: "\(position.index + 1) of \(position.count) in \(origin.list.title)")
  }

  func hints(in context: ScreenContext) -> [Action] {
    var hints: [Action] = target == nil ? [.down, .open] : [.back, .down, .open]
    if views(context.page(target), width: context.size.width).count > 1 { hints.append(.nextPane) }
    switch target {
    case .lookedSince: return [.record("handover looked")] + hints + [.palette, .help, .leave]
    case .history, .event: return hints + [.record("undo"), .palette, .help, .leave]
    case .gapMatrix: return [.back, .down, .open, .gapFigures, .print, .palette, .help, .leave]
    case .gapFigures: return [.back, .down, .open, .print, .palette, .help, .leave]
    case .signedHandover: return [.back, .print, .down, .palette, .help, .leave]
    case .minutes: return [.back, .print, .down, .open, .palette, .help, .leave]
    case .meeting:
      return [
        .back, .showMinutes, .startMeeting, .record("item accept"), .takeOff, .editItem, .addToAgenda,
        .down, .open, .itemUp, .itemDown, .nextPane, .palette, .help, .leave,
      ]
    default: break
    }
    if isPerson {
      hints = [
        .back, .record("action add"), .record("action done"), .record("lead offer"), .record("note add"),
        .nextPane, .history,
      ]
      if case .agendaItem = target { hints.insert(contentsOf: [.record("item decide"), .editItem], at: 1) }
      if origin != nil { hints += [.nextPerson, .previousPerson] }
    } else if case .action = target {
      hints += [
        .record("action done"), .record("action due"), .record("action owner"), .record("action chase"),
      ]
    }
    return hints + [.palette, .help, .leave]
  }

  func disabledReason(_ action: Action, in context: ScreenContext) -> String? {
    switch action {
    case .nextPerson, .previousPerson:
      origin == nil ? "this page was not opened from a list" : nil
    case .nextPane, .previousPane:
      views(context.page(target), width: context.size.width).count > 1 ? nil : "this page has one side here"
    default: nil
    }
  }
}
