/// A colleague and how they come to a meeting.
public struct Attendee: Sendable, Hashable {
  /// Their id.
  public var id: String
  /// `DN Adeyemi, F`.
  public var name: String
  /// Team and organisation.
  public var workplace: String
  /// `present`, `apologies, deputy DN Cole, A`, `present, left 14:40`.
  public var status: String
  /// Whether they, or their deputy, are in the room.
  public var isThere: Bool
  /// Whether nobody has said yet whether they come.
  public var isOpen: Bool
}

extension CareView {
  /// The colleagues of a meeting as a whole, in the order of the file; the person and carers come for one item.
  public func attendees(ofMeeting id: String) -> [Attendee] {
    guard let row = record.mdtMeetings.find(id.utf8, in: record).flatMap({ record.mdtMeetings.row(of: $0) })
    else { return [] }
    return attendanceByMeeting[row].compactMap { index in
      let one = record.mdtAttendance.rows[Int(index)]
      guard let who = one.professional, one.expectation != .itemOnly else { return nil }
      let isHere = (one.status == .present || one.status == .deputised) && one.leftAt == nil
      return Attendee(
        id: record.id(who), name: name(who) ?? "Not known", workplace: workplace(who),
        status: Phrase.joined([
          label(one.status), name(one.deputy).map { "deputy \($0)" },
          one.leftAt.map { "left \(local($0).clock)" },
        ]), isThere: isHere, isOpen: one.status == .expected || one.status.isEmpty)
    }
  }

  /// Who brought a running meeting to an item; nil where the journal does not tell.
  public func whoOpened(item id: String) -> Ref<Professional>? {
    record.mdtItems.find(id.utf8, in: record).flatMap { opening(of: $0)?.by }
  }

  /// The event by which a meeting last came to an item.
  func opening(of item: Ref<MDTItem>) -> HistoryEntry? {
    let subject = HistorySubject(table: RecordTable.mdtItems.rawValue, slot: item.slot)
    return history.entries.last { $0.kind == .itemOpened && $0.subject == subject && $0.isApplied }
  }
}
