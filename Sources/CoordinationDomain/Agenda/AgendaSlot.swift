/// One item of an agenda with its time.
struct AgendaSlot: Hashable, Sendable {
  /// Position in `mdt_items`.
  var item: Int32
  /// Its number on the agenda, from 1.
  var number: Int
  /// When it begins, the place's time; nil where nobody wrote when the meeting does.
  var starts: LocalTime?
  /// Minutes that it takes.
  var minutes: Int
  /// Minutes of the meeting that have gone when it ends, the opening included.
  var total: Int
}

extension CareView {
  /// The items of an agenda one after the other, as their minutes have it, for whoever `isWanted`.
  ///
  /// Whoever is left out takes their time all the same: a gap in the hours tells that somebody is talked about, and
  /// that the others stay on time matters more.
  func agendaSlots(ofMeetingAt row: Int, where isWanted: (MDTItem) -> Bool = { _ in true }) -> [AgendaSlot] {
    let starts = record.mdtMeetings.rows[row].startsAt
    var total = AgendaMinutes(record).opening
    var slots: [AgendaSlot] = []
    for index in agenda(ofMeetingAt: row) {
      let item = record.mdtItems.rows[Int(index)]
      let minutes = Int(item.minutes ?? 0)
      let begins = starts.map { local($0 + total * 60) }
      total += minutes
      guard isWanted(item) else { continue }
      slots.append(
        AgendaSlot(item: index, number: slots.count + 1, starts: begins, minutes: minutes, total: total))
    }
    return slots
  }
}
