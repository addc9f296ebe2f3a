/// An act that could be undone.
public struct UndoableAct: Sendable, Hashable {
  /// Its number.
  public var first: Int
  /// When it was done.
  public var at: Instant
  /// Who did it.
  public var by: Ref<Professional>
  /// What it did.
  public var sentence: String
  /// The ids of the rows and people it concerns.
  public var subjects: [String]
}

extension CareView {
  /// The last act of somebody that stands, for the sentence that undo shows.
  public func lastAct(of author: Ref<Professional>?) -> UndoableAct? {
    author.flatMap { UndoState(self).lastStanding(of: $0) }.flatMap { act($0.first) }
  }

  /// The act that an event is part of; nil where there is no such event.
  public func act(_ sequence: Int) -> UndoableAct? {
    guard let position = history.position(of: sequence) else { return nil }
    let first = Int(history.entries[position].act)
    let entries = history.act(first)
    guard let entry = entries.first else { return nil }
    let ids = entries.compactMap { record.line(of: $0)?.subject }
    let people = entries.compactMap(\.person).map { record.id($0) }
    return UndoableAct(
      first: first, at: entry.at, by: entry.by, sentence: sentence(ofAct: first), subjects: ids + people)
  }

  /// Why somebody may not undo an act; nil where they may, perhaps with a reason.
  public func refusalWords(toUndo act: UndoableAct, by author: Ref<Professional>?) -> String? {
    if let by = history.undoneBy(act.first) { return "That is undone already, by act \(by)." }
    if history.act(act.first).allSatisfy({ $0.kind?.isGoing ?? false }) { return Deciding.goingStays }
    if isSealed(act: act.first) { return Deciding.signedStays }
    if act.by == author { return refusal(.undoOwn, by: author, about: .nothing)?.sentence }
    let person = history.act(act.first).compactMap(\.person).first
    return refusal(.undoOthers, by: author, about: person.map { .person($0) } ?? .nothing)?.sentence
  }
}

extension CareView {
  /// What an act did, a sentence without who: `Marked done "Chase mattress" for BEGUM, Rahima (Mrs)`.
  public func sentence(ofAct first: Int) -> String {
    let entries = history.act(first)
    guard let entry = history.headline(ofAct: first) else { return "" }
    if entry.kind == .meetingPlanned { return planWords(entries) }
    // Where a meeting went by it goes without saying, and that others make room for who is moved.
    let more = entries.count { other in
      other.sequence != entry.sequence && other.kind != .handoverBegun && !(other.kind?.isGoing ?? false)
        && (other.kind != .agendaItemMoved || entry.kind != .agendaItemMoved)
    }
    let follow =
      more == 0 ? "" : " (with \(Phrase.count(more, "change that follows", "changes that follow")))"
    return Phrase.sentence(actWords(entry)) + follow
  }
}
