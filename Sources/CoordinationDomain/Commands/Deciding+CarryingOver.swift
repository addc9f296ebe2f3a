extension Deciding {
  /// How the reason begins of an item that the last meeting wanted back.
  static let broughtBack = "To be brought back"

  mutating func carry(
    _ item: MDTItem, _ ref: Ref<MDTItem>, to next: Int, _ places: inout AgendaPlaces
  ) throws(CommandRefusal) -> [Event] {
    guard let person = item.person, view.standing(person).isLive else { return [] }
    let isThere = view.agenda(ofMeetingAt: next).contains { record.mdtItems.rows[Int($0)].person == person }
    if isThere { return [] }
    let count = Int(item.carriedCount ?? 0) + 1
    let limit = RuleLimits.agenda(record)["carried-three-times"]
    let isTooOften = limit.map { count > $0.value } ?? false
    var edit = try newItem(person, next, .agendaItemCarried)
    edit.set(\.sequence, places.next(ofMeetingAt: next, in: view))
    edit.set(\.reasons, isTooOften ? "carried-three-times;carried-forward" : "carried-forward")
    let how = item.status == .parked ? "Parked" : "Not reached"
    edit.set(
      \.reasonDetail,
      "\(how) on \(today.short(near: today))" + (count > 1 ? ", carried over \(count) times" : ""))
    edit.set(\.lane, item.lane.known ?? .discuss)
    edit.set(\.question, record.text[item.question])
    edit.set(\.personsView, record.text[item.personsView])
    edit.set(\.carersView, record.text[item.carersView])
    edit.set(\.presenter, item.presenter)
    edit.set(\.minutes, item.minutes.map { Int($0) })
    edit.set(\.carriedFrom, ref)
    edit.set(\.carriedCount, count)
    var events = [edit.event].compactMap { $0 }
    if isTooOften { events += try escalation(person, count) }
    return events
  }

  /// Puts somebody whom the meeting wants back on the agenda of the first planned meeting from that day on; nothing
  /// where none is planned yet: the rule proposes them once one is.
  mutating func bringBack(
    _ item: MDTItem, _ ref: Ref<MDTItem>, on day: Day, _ note: String, _ places: inout AgendaPlaces
  ) throws(CommandRefusal) -> [Event] {
    guard let person = item.person, view.standing(person).isLive,
      let meeting = item.meeting.flatMap({ record.mdtMeetings.row(of: $0) }),
      let next = view.plannedMeeting(after: meeting, from: day)
    else { return [] }
    let isThere = view.agenda(ofMeetingAt: next).contains { record.mdtItems.rows[Int($0)].person == person }
    if isThere { return [] }
    var edit = try newItem(person, next, .agendaItemCarried)
    edit.set(\.sequence, places.next(ofMeetingAt: next, in: view))
    edit.set(\.reasons, "carried-forward")
    let decided = record.mdtMeetings.rows[meeting].startsAt.map { view.local($0).day } ?? today
    let why = Phrase.joined(
      ["\(Deciding.broughtBack), decided on \(decided.short(near: today))", note], ": ")
    edit.set(\.reasonDetail, why)
    edit.set(\.lane, .discuss)
    edit.set(\.question, record.text[item.question])
    edit.set(\.presenter, item.presenter)
    edit.set(\.minutes, AgendaMinutes(record).usual(.discuss, isNew: false, isBack: true))
    edit.set(\.carriedFrom, ref)
    edit.set(\.carriedCount, 0)
    return [edit.event].compactMap { $0 }
  }

  /// An action for the locality lead: somebody was put off too often.
  private mutating func escalation(_ person: Ref<Person>, _ count: Int) throws(CommandRefusal) -> [Event] {
    guard let lead = record.localities[view.standing(person).locality]?.localityLead,
      let owner = view.owner(lead)
    else {
      return []
    }
    let due = dueDay(workingDays: RuleLimits.gaps(record)["decision-not-in-record"])
    return try following("See that the MDT talks about them: put off \(count) times", person, owner, due)
  }
}

/// The places that one act has given on agendas: the record does not know of them yet.
struct AgendaPlaces {
  private var last: [Int: Int] = [:]

  /// The place after the last on the agenda of the meeting at a row of `mdt_meetings`.
  mutating func next(ofMeetingAt row: Int, in view: CareView) -> Int {
    let known = view.itemsByMeeting[row].compactMap { view.record.mdtItems.rows[Int($0)].sequence }.max()
    let place = (last[row] ?? known.map { Int($0) } ?? 0) + 1
    last[row] = place
    return place
  }
}

extension CareView {
  /// The first planned meeting of the series after the one at a row of `mdt_meetings`, on a day or later where one is
  /// given; nil where none is planned.
  func plannedMeeting(after row: Int, from day: Day? = nil) -> Int? {
    let meeting = record.mdtMeetings.rows[row]
    var first: (row: Int, starts: Instant)?
    for (index, other) in record.mdtMeetings.rows.enumerated() {
      guard other.series == meeting.series, other.status == .planned, let starts = other.startsAt,
        meeting.startsAt.map({ starts > $0 }) ?? true, day.map({ local(starts).day >= $0 }) ?? true,
        first.map({ starts < $0.starts }) ?? true
      else { continue }
      first = (index, starts)
    }
    return first?.row
  }

  /// Where somebody comes back who is wanted on a day, and whether that is another day or nowhere yet.
  func backWords(_ day: Day, afterMeetingAt row: Int) -> (words: String, isDoubtful: Bool) {
    guard let next = plannedMeeting(after: row, from: day),
      let starts = record.mdtMeetings.rows[next].startsAt.map(local)
    else { return ("no meeting is planned from then on: proposed once one is", true) }
    if starts.day == day { return ("on the agenda of that day's meeting when this one ends", false) }
    return ("no meeting that day: on the agenda of \(dayWords(starts.day)) when this one ends", true)
  }
}
