extension Deciding {
  /// Ends a meeting: what was not reached is carried over to the next one and counted, whoever was talked about is told
  /// by somebody, and a referrer who waits to hear is too.
  mutating func finish(_ ref: Ref<MDTMeeting>) throws(CommandRefusal) -> [Event] {
    try require(.runMeeting, about: .meeting(ref))
    let meeting = record.mdtMeetings[ref] ?? MDTMeeting()
    guard meeting.status == .live, let row = record.mdtMeetings.row(of: ref) else {
      throw CommandRefusal(.rule, "\(view.meetingWords(meeting)) does not run.")
    }
    var edit = RowEdit(.meetingFinished, of: ref, in: record, \.mdtMeetings)
    edit.set(\.status, .held)
    edit.set(\.closedAt, now)
    var events = [edit.event].compactMap { $0 }
    let next = nextMeeting(after: row)
    var carriedTo = next.map { place in
      view.itemsByMeeting[place].compactMap { record.mdtItems.rows[Int($0)].sequence }.max().map { Int($0) }
        ?? 0
    }
    for index in view.agenda(ofMeetingAt: row) {
      let item = record.mdtItems.rows[Int(index)]
      let itemRef = record.mdtItems.ref(at: Int(index))
      if item.status == .discussed {
        events += [leaving(itemRef)].compactMap { $0 }
        events += try telling(item, itemRef)
        continue
      }
      var edit = RowEdit(.itemNotReached, of: itemRef, in: record, \.mdtItems)
      if item.status != .parked { edit.set(\.status, .notReached) }
      events += [edit.event, leaving(itemRef)].compactMap { $0 }
      guard let next, item.lane != .notForMdt else { continue }
      carriedTo = (carriedTo ?? 0) + 1
      events += try carry(item, itemRef, to: next, at: carriedTo ?? 1)
    }
    return events
  }

  /// The next planned meeting of the same series; nil where none is planned.
  private func nextMeeting(after row: Int) -> Int? {
    let meeting = record.mdtMeetings.rows[row]
    let later = record.mdtMeetings.rows.indices.filter { index in
      let other = record.mdtMeetings.rows[index]
      guard other.series == meeting.series, other.status == .planned, let starts = other.startsAt else {
        return false
      }
      return meeting.startsAt.map { starts > $0 } ?? true
    }
    return later.min { a, b in
      (record.mdtMeetings.rows[a].startsAt ?? now) < (record.mdtMeetings.rows[b].startsAt ?? now)
    }
  }

  private mutating func carry(_ item: MDTItem, _ ref: Ref<MDTItem>, to next: Int, at place: Int)
    throws(CommandRefusal) -> [Event]
  {
    guard let person = item.person, view.standing(person).isLive else { return [] }
    let isThere = view.agenda(ofMeetingAt: next).contains { record.mdtItems.rows[Int($0)].person == person }
    if isThere { return [] }
    let count = Int(item.carriedCount ?? 0) + 1
    let limit = RuleLimits.agenda(record)["carried-three-times"]
    let isTooOften = limit.map { count > $0.value } ?? false
    var edit = try newItem(person, next, .agendaItemCarried)
    edit.set(\.sequence, place)
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

  /// The actions that follow from a decision: the person is told, and a referrer who waits to hear how it ended.
  private mutating func telling(_ item: MDTItem, _ ref: Ref<MDTItem>) throws(CommandRefusal) -> [Event] {
    guard let person = item.person, let row = record.people.row(of: person), !view.people[row].isDead else {
      return []
    }
    let limits = RuleLimits.gaps(record)
    var events: [Event] = []
    let isLive = view.people[row].isLive
    let author = try author()
    guard
      let owner = item.presenter.flatMap({ isHere($0) ? view.owner($0) : nil })
        ?? view.usualOwner(for: person, asker: author)
    else { return [] }
    if item.toldOn == nil, isLive, record.text[item.decision] != DecisionCode.bringBack.rawValue {
      events += try following(
        "Tell the person what the MDT decided", person, owner, dueDay(workingDays: limits["person-not-told"]),
        ref)
    }
    for index in view.byPerson.referrals[row] {
      let referral = record.referrals.rows[Int(index)]
      guard isLive, view.state(referral).isWaitingForFeedback else { continue }
      let title =
        "Tell the referrer (\(view.referrerName(referral))) how \(view.name(referral.service) ?? "it") ended"
      events += try following(title, person, owner, dueDay(workingDays: limits["person-not-told"]), ref)
    }
    return events
  }

  private func isHere(_ who: Ref<Professional>) -> Bool {
    record.professionals[who]?.isActive(on: today) ?? false
  }

  /// The day that many working days on; today's where the limit is switched off.
  private func dueDay(workingDays limit: RuleLimit?) -> Day {
    let days = WorkingDays(record)
    return limit.map { $0.unit == "working-days" ? days.day($0.value, after: today) : today + $0.value }
      ?? days.first(onOrAfter: today)
  }

  /// An action that the program makes, unless the same is open already.
  private mutating func following(
    _ title: String, _ person: Ref<Person>, _ owner: ActionOwner, _ due: Day, _ item: Ref<MDTItem>? = nil
  )
    throws(CommandRefusal) -> [Event]
  {
    let row = record.people.row(of: person) ?? -1
    let isOpen = view.byPerson.actions[row].contains { index in
      let action = record.actions.rows[Int(index)]
      return action.isOpen && record.text[action.title] == title
    }
    if isOpen { return [] }
    let reading = DueReading(day: due, instant: nil, movedFrom: nil, rest: nil, isPast: false, remarks: [])
    let adding = ActionCommand.Adding(title, about: person, owner: owner, due: reading, origin: .mdt)
    do throws(CommandRefusal) {
      return [try newAction(adding, titled: title, raisedBy: try author(), origin: .mdt, item: item)]
    } catch {
      // Whoever may not be told about the person may not be asked either: then it falls to whoever runs the meeting.
      guard let own = view.owner(try author()), own != owner else { return [] }
      var again = adding
      again.owner = own
      return [try newAction(again, titled: title, raisedBy: try author(), origin: .mdt, item: item)]
    }
  }
}
