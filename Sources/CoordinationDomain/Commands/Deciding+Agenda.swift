extension Deciding {
  /// Decides on what is asked about an agenda.
  mutating func decide(_ command: AgendaCommand) throws(CommandRefusal) -> [Event] {
    switch command {
    case .add(let adding): return [try add(adding)]
    case .accept(let person, let meeting): return [try accept(person, meeting)]
    case .decline(let person, let meeting, let reason): return [try declineProposal(person, meeting, reason)]
    case .lane(let ref, let lane):
      let usual = AgendaMinutes(record).usual(lane, isNew: false, isBack: false)
      return try change(ref) { edit in
        edit.set(\.lane, lane)
        if record.mdtItems[ref]?.lane.known != lane { edit.set(\.minutes, usual) }
      }
    case .minutes(let ref, let minutes):
      guard (0...600).contains(minutes) else {
        throw CommandRefusal(.words, "Minutes are from 0 to 600.")
      }
      return try change(ref) { $0.set(\.minutes, minutes) }
    case .question(let ref, let text): return try change(ref) { $0.set(\.question, Phrase.trimmed(text)) }
    case .presenter(let ref, let who): return try change(ref) { $0.set(\.presenter, who) }
    case .personsView(let ref, let text):
      let text = try require(text, "What does the person say, in their words?")
      return try change(ref) { edit in
        edit.set(\.personsView, text)
        edit.set(\.notAskedBecause, "")
      }
    case .carersView(let ref, let text):
      let text = try require(text, "What does the carer say, in their words?")
      return try change(ref) { $0.set(\.carersView, text) }
    case .notAsked(let ref, let reason):
      let reason = try require(reason, "Why was the person not asked?")
      return try change(ref) { $0.set(\.notAskedBecause, reason) }
    case .place(let ref, let place): return try move(ref, to: place)
    case .withdraw(let ref, let reason):
      let reason = try require(reason, "Why are they taken off the agenda?")
      let item = record.mdtItems[ref] ?? MDTItem()
      if item.status == .discussed {
        throw CommandRefusal(.rule, "They were talked about; undo the decision to take it back.")
      }
      try require(.changeAgenda, about: .meeting(try meeting(of: item)))
      var edit = RowEdit(.agendaItemWithdrawn, of: ref, in: record, \.mdtItems)
      edit.set(\.status, .withdrawn)
      return with(edit.event, because: reason) + [leaving(ref)].compactMap { $0 }
    }
  }

  // MARK: Onto the agenda and off it

  private mutating func add(_ adding: AgendaCommand.Adding) throws(CommandRefusal) -> Event {
    let author = try author()
    let row = try open(adding.meeting, for: adding.person)
    let meeting = record.mdtMeetings.rows[row]
    let presenter = adding.presenter ?? author
    var edit = try newItem(adding.person, row, .agendaItemAdded)
    edit.set(\.reasons, "asked-for")
    edit.set(\.reasonDetail, Phrase.joined(["Asked for by", view.name(author)], " ") + lateWords(meeting))
    edit.set(\.lane, .discuss)
    edit.set(\.question, Phrase.trimmed(adding.question))
    edit.set(\.presenter, presenter)
    let draft = AgendaDraft(view, meeting: row)
    let isNew = record.people.row(of: adding.person).map { draft.isNew($0) } ?? true
    edit.set(\.minutes, AgendaMinutes(record).usual(.discuss, isNew: isNew, isBack: false))
    guard let event = edit.event else { throw nothing }
    return event
  }

  /// Said of what comes when the agenda is fixed already.
  private func lateWords(_ meeting: MDTMeeting) -> String {
    meeting.frozenAt.map { $0 <= now } ?? false ? AgendaDraft.afterFixing : ""
  }

  private mutating func accept(_ person: Ref<Person>, _ meeting: Ref<MDTMeeting>) throws(CommandRefusal)
    -> Event
  {
    let row = try open(meeting, for: person)
    guard let index = record.people.row(of: person),
      let proposal = view.agendaProposals(forMeetingAt: row).proposed.first(where: { $0.person == index })
    else {
      throw CommandRefusal(
        .rule,
        "No rule proposes \(view.name(person) ?? "") for it. Put them on by hand, with the question (item add)."
      )
    }
    var edit = try newItem(person, row, .agendaItemAdded)
    edit.set(\.reasons, proposal.rules.joined(separator: ";"))
    edit.set(\.reasonDetail, proposal.reason)
    edit.set(\.lane, proposal.lane)
    edit.set(\.minutes, proposal.minutes)
    edit.set(\.presenter, view.lead(view.standing(person)))
    if let from = proposal.carriedFrom {
      let last = record.mdtItems.rows[from]
      edit.set(\.carriedFrom, record.mdtItems.ref(at: from))
      edit.set(\.carriedCount, proposal.carried)
      edit.set(\.question, record.text[last.question])
      if last.presenter != nil { edit.set(\.presenter, last.presenter) }
    }
    guard let event = edit.event else { throw nothing }
    return event
  }

  private mutating func declineProposal(
    _ person: Ref<Person>, _ meeting: Ref<MDTMeeting>, _ reason: String
  ) throws(CommandRefusal) -> Event {
    let reason = try require(reason, "Why are they not talked about? It is kept with the proposal.")
    let row = try open(meeting, for: person)
    let draft = AgendaDraft(view, meeting: row)
    guard let index = record.people.row(of: person),
      let proposal = view.agendaProposals(forMeetingAt: row).proposed.first(where: { $0.person == index })
    else {
      throw CommandRefusal(.rule, "No rule proposes \(view.name(person) ?? "") for it.")
    }
    var edit = try newItem(person, row, .agendaProposalDeclined)
    edit.set(\.reasons, proposal.rules.joined(separator: ";"))
    edit.set(\.reasonDetail, proposal.reason)
    edit.set(\.lane, .notForMdt)
    edit.set(\.status, .declined)
    edit.set(\.declinedUntil, today + (draft.limits["declined-again"]?.value ?? 0))
    edit.set(\.decisionNote, reason)
    guard let event = edit.event else { throw nothing }
    return event
  }

  /// A new item at the end of an agenda.
  mutating func newItem(_ person: Ref<Person>, _ meeting: Int, _ name: EventName) throws(CommandRefusal)
    -> RowEdit<MDTItem>
  {
    var edit = RowEdit<MDTItem>(name, new: ids.make(MDTItem.self, in: record), in: record)
    let last = view.itemsByMeeting[meeting].compactMap { record.mdtItems.rows[Int($0)].sequence }.max() ?? 0
    edit.set(\.meeting, record.mdtMeetings.ref(at: meeting))
    edit.set(\.sequence, Int(last) + 1)
    edit.set(\.person, person)
    edit.set(\.status, .listed)
    return edit
  }

  // MARK: Changing

  /// Puts an item at a place, and whoever stands between one place on.
  private func move(_ ref: Ref<MDTItem>, to place: Int) throws(CommandRefusal) -> [Event] {
    let item = record.mdtItems[ref] ?? MDTItem()
    let meeting = try meeting(of: item)
    try require(.changeAgenda, about: .meeting(meeting))
    guard let row = record.mdtMeetings.row(of: meeting) else { return [] }
    var order = view.agenda(ofMeetingAt: row).map { record.mdtItems.ref(at: Int($0)) }
    guard let from = order.firstIndex(of: ref) else {
      throw CommandRefusal(.rule, "\(view.name(item.person) ?? "") is not on the agenda.")
    }
    guard (1...order.count).contains(place) else {
      throw CommandRefusal(.words, "The agenda has the places 1 to \(order.count).")
    }
    order.remove(at: from)
    order.insert(ref, at: place - 1)
    // Whoever was moved is named by what is said of the act, so they come first.
    let moved = order.enumerated().sorted { a, b in a.element == ref && b.element != ref }
    return moved.compactMap { index, other in
      var edit = RowEdit(.agendaItemMoved, of: other, in: record, \.mdtItems)
      edit.set(\.sequence, index + 1)
      return edit.event
    }
  }

  private func change(_ ref: Ref<MDTItem>, _ make: (inout RowEdit<MDTItem>) -> Void) throws(CommandRefusal)
    -> [Event]
  {
    let item = record.mdtItems[ref] ?? MDTItem()
    try require(.changeAgenda, about: .meeting(try meeting(of: item)))
    var edit = RowEdit(.agendaItemChanged, of: ref, in: record, \.mdtItems)
    make(&edit)
    return [edit.event].compactMap { $0 }
  }

  // MARK: What both kinds of command ask

  var nothing: CommandRefusal { CommandRefusal(.unchanged, "That changes nothing: it stands so already.") }

  /// The meeting of an item.
  func meeting(of item: MDTItem) throws(CommandRefusal) -> Ref<MDTMeeting> {
    if let meeting = item.meeting, record.mdtMeetings[meeting] != nil { return meeting }
    throw CommandRefusal(.noSuch, "The meeting of that item is not in mdt_meetings.csv.")
  }

  /// The row of a meeting that is to come or runs, where somebody who is not on its agenda may be put on it.
  private func open(_ ref: Ref<MDTMeeting>, for person: Ref<Person>) throws(CommandRefusal) -> Int {
    try require(.changeAgenda, about: .meeting(ref))
    _ = try openSpell(of: person)
    guard let row = record.mdtMeetings.row(of: ref) else {
      throw CommandRefusal(.noSuch, "That meeting is not there.")
    }
    let meeting = record.mdtMeetings.rows[row]
    guard meeting.status == .planned || meeting.status == .live else {
      throw CommandRefusal(.rule, "\(view.meetingWords(meeting)) is \(view.label(meeting.status)).")
    }
    let isListed = view.agenda(ofMeetingAt: row).contains { record.mdtItems.rows[Int($0)].person == person }
    if isListed {
      throw CommandRefusal(
        .rule, "\(view.name(person) ?? "") is on the agenda of \(view.meetingWords(meeting)) already.")
    }
    return row
  }
}
