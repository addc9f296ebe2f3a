extension AgendaRule {
  /// A decision of a meeting that was not quorate and that nobody has confirmed since.
  static let confirmProvisional = AgendaRule("confirm-provisional") { draft, row, _ in
    guard let last = draft.lastItem(row), last.item.status == .discussed, last.item.isProvisional == true
    else {
      return .no
    }
    let decision = draft.view.decisionSentence(last.item)
    return .yes("To be confirmed from \(last.day.short(near: draft.view.today)): \(decision)", .actionOnly)
  }
}
