extension AgendaRule {
  /// What the last meeting did not settle: not reached, parked, to be brought back by this day; and what it agreed and
  /// is late, which is asked after without talking about the person.
  ///
  /// What was agreed and is not due yet speaks for nobody: every meeting begins with that list as it is.
  static let carriedForward = AgendaRule("carried-forward") { draft, row, _ in
    guard let last = draft.lastItem(row) else { return .no }
    let when = last.day.short(near: draft.view.today)
    switch last.item.status.known {
    case .notReached, .listed, .proposed: return .yes("Not reached on \(when)")
    case .parked: return .yes("Parked on \(when)")
    default: break
    }
    if draft.view.record.text[last.item.decision] == DecisionCode.bringBack.rawValue {
      guard let back = last.item.backOn else { return .yes("To be brought back, decided on \(when)") }
      return back <= draft.day ? .yes("To be brought back on \(back.short(near: draft.view.today))") : .no
    }
    let item = draft.view.record.mdtItems.ref(at: last.index)
    let late = draft.view.byPerson.actions[row].count { index in
      let action = draft.view.record.actions.rows[Int(index)]
      return action.mdtItem == item && draft.view.isOverdue(action)
    }
    if late == 0 { return .no }
    return .yes("\(Phrase.count(late, "action", "actions")) agreed on \(when) late", .actionOnly)
  }
}
