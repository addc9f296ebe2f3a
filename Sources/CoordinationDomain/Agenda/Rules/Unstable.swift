extension AgendaRule {
  /// Marked unstable, or on watch for longer than the limit.
  static let unstable = AgendaRule("unstable") { draft, row, limit in
    let spell = draft.spell(row)
    let since = draft.needs.outlookSince[draft.view.people[row].spell]
    switch spell.outlook.known {
    case .unstable: return .yes("Unstable" + (since.map { " since \(draft.view.dayWords($0))" } ?? ""))
    case .watch:
      guard let since else { return .unknown }
      return draft.day - since > limit.value ? .yes("On watch since \(draft.view.dayWords(since))") : .no
    case .stable: return .no
    case nil: return .unknown
    }
  }
}
