extension AgendaRule {
  /// A carer who cannot go on, or is ill, within the limit.
  static let carerStrain = AgendaRule("carer-strain") { draft, row, limit in
    guard let (event, day) = draft.events(row, within: limit.value, { $0.kind == .carerStrain }).last else {
      return .no
    }
    let source = draft.view.record.text[event.source]
    return .yes("Carer strain \(draft.view.dayWords(day))" + (source.isEmpty ? "" : ", told by \(source)"))
  }
}
