/// What somebody has written about an item of an agenda, as it would be typed again to correct it.
public struct AgendaItemWords: Sendable, Hashable {
  /// What the meeting is asked.
  public var question: String
  /// What the person says.
  public var personsView: String
  /// What the carer says.
  public var carersView: String
  /// Why nobody asked the person.
  public var notAskedBecause: String
  /// How it is handled, as files have it.
  public var lane: String
  /// The decision as it is typed, its digit first: `2 falls at night`, `5 2026-12-04`; empty before there is one.
  public var decision: String
}

extension CareView {
  /// The words of the item with an id; nil where there is none.
  public func agendaItemWords(_ id: String) -> AgendaItemWords? {
    guard let item = record.mdtItems[record.mdtItems.find(id.utf8, in: record)] else { return nil }
    let option = record.decisions.rows.first { record.text[$0.code] == record.text[item.decision] }
    let typed = [
      option.map { record.text[$0.id] }, record.text[item.decisionNote], item.backOn.map { $0.iso },
    ]
    return AgendaItemWords(
      question: record.text[item.question], personsView: record.text[item.personsView],
      carersView: record.text[item.carersView], notAskedBecause: record.text[item.notAskedBecause],
      lane: item.lane.known?.code ?? "",
      decision: item.status == .discussed && option != nil
        ? typed.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ") : "")
  }
}
