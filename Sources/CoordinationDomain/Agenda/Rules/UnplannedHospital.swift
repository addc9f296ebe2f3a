extension AgendaRule {
  /// An unplanned admission or a visit to A&E within the limit.
  static let unplannedHospital = AgendaRule("unplanned-hospital") { draft, row, limit in
    let events = draft.events(row, within: limit.value) { event in
      (event.kind == .admission || event.kind == .edAttendance) && event.isPlanned != true
    }
    guard let (event, day) = events.last else { return .no }
    let what = event.kind == .admission ? "Unplanned admission" : "A&E"
    let place = draft.view.record.text[event.where]
    return .yes(
      "\(what) \(draft.view.dayWords(day))\(place.isEmpty ? "" : ", " + place), \(draft.before(day))")
  }
}
