extension AgendaRule {
  /// Not seen or spoken to for longer than the level of need allows, by gap rule `no-contact`, and nobody has hidden it.
  static let noContact = AgendaRule("no-contact") { draft, row, _ in draft.contactGaps.find(row) }
}
