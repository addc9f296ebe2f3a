extension Deciding {
  /// Decides on what is asked in a meeting and after it.
  mutating func decide(_ command: MeetingCommand) throws(CommandRefusal) -> [Event] {
    switch command {
    case .start(let ref): return try start(ref)
    case .open(let ref): return try open(ref)
    case .park(let ref):
      return try inMeeting(ref, .itemParked) { $0.set(\.status, .parked) } + [leaving(ref)].compactMap { $0 }
    case .unpark(let ref):
      if record.mdtItems[ref]?.status.known != .parked { throw CommandRefusal(.rule, "It is not parked.") }
      let unparked = try inMeeting(ref, .itemUnparked) { $0.set(\.status, .listed) }
      return unparked + going(to: ref)
    case .decide(let ref, let code, let note, let back):
      let decided = try decision(ref, code, note, back)
      guard let back, let item = record.mdtItems[ref], code == DecisionCode.bringBack.rawValue,
        record.mdtMeetings[item.meeting]?.status.known == .held
      else { return [decided] }
      // The meeting is over: nothing else would put them on the next agenda.
      var places = AgendaPlaces()
      return [decided] + (try bringBack(item, ref, on: back, note, &places))
    case .end(let ref, let ending, let reason, let answers):
      guard let person = record.mdtItems[ref]?.person else {
        throw CommandRefusal(.noSuch, "Nobody is named there.")
      }
      let decided = try decision(
        ref, DecisionCode.endSpell.rawValue, "\(Phrase.sentence(ending.words)): \(reason)", nil)
      return [decided] + (try decide(SpellCommand.end(person, ending, reason: reason, answers)))
    case .confirm(let ref): return try confirm(ref)
    case .told(let ref):
      let author = try author()
      return try afterwards(ref, .personTold) { edit in
        edit.set(\.toldBy, author)
        edit.set(\.toldOn, today)
      }
    case .copied(let ref, let organisation):
      let copied = record.mdtItems[ref].map { record.text[$0.recordedIn] } ?? ""
      let id = record.id(organisation)
      let known = copied.split(separator: ";").map { Phrase.trimmed(String($0)) }
      if known.contains(id) {
        throw CommandRefusal(.rule, "\(view.name(organisation) ?? id) has it in its record already.")
      }
      return try afterwards(ref, .decisionCopied) {
        $0.set(\.recordedIn, (known + [id]).joined(separator: ";"))
      }
    case .finish(let ref): return try finish(ref)
    case .freeze(let ref):
      return try planned(ref, .agendaFrozen) { $0.set(\.frozenAt, now) }
    case .move(let ref, let at): return try move(ref, to: at)
    case .cancel(let ref, let reason):
      let reason = try require(reason, "Why is it cancelled? Everybody on its agenda waits for the next.")
      let events = try planned(ref, .meetingCancelled) { $0.set(\.status, .cancelled) }
      return with(events.first, because: reason)
    case .attend(let ref, let who, let status, let deputy): return try attend(ref, who, status, deputy)
    case .leave(let ref, let who): return try leave(ref, who)
    case .invite(let ref, let contact, let at): return try invite(ref, contact, at)
    }
  }

  // MARK: The course of a meeting

  private func start(_ ref: Ref<MDTMeeting>) throws(CommandRefusal) -> [Event] {
    let meeting = record.mdtMeetings[ref] ?? MDTMeeting()
    if meeting.status == .live { throw CommandRefusal(.rule, "It runs already.") }
    if let starts = meeting.startsAt, meeting.status == .planned, view.local(starts).day != today {
      throw CommandRefusal(
        .rule, "It is planned for \(view.timeWords(starts)). Move it first, if it is today (meeting move).")
    }
    return try planned(ref, .meetingStarted) { edit in
      edit.set(\.status, .live)
      edit.set(\.openedAt, now)
      if meeting.frozenAt == nil { edit.set(\.frozenAt, now) }
    }
  }

  private func open(_ ref: Ref<MDTItem>) throws(CommandRefusal) -> [Event] {
    let item = record.mdtItems[ref] ?? MDTItem()
    _ = try live(item)
    guard item.status.isOnAgenda else { throw CommandRefusal(.rule, "They are not on the agenda.") }
    if item.openedAt != nil { throw CommandRefusal(.rule, "The meeting is at it already.") }
    return going(to: ref)
  }

  /// The meeting comes to an item and leaves the one it was at.
  private func going(to ref: Ref<MDTItem>) -> [Event] {
    guard let item = record.mdtItems[ref], item.openedAt == nil else { return [] }
    var edit = RowEdit(.itemOpened, of: ref, in: record, \.mdtItems)
    edit.set(\.openedAt, now)
    let others = item.meeting.flatMap { record.mdtMeetings.row(of: $0) }.map { view.itemsByMeeting[$0] } ?? []
    let left = others.map { leaving(record.mdtItems.ref(at: Int($0))) }
    return ([edit.event] + left).compactMap { $0 }
  }

  /// The meeting goes on from an item, whose time is counted; nil where it was not at it.
  ///
  /// An event of its own, so that undoing the rest of the act does not bring the meeting back to the item.
  func leaving(_ ref: Ref<MDTItem>) -> Event? {
    guard let item = record.mdtItems[ref], let opened = item.openedAt else { return nil }
    var edit = RowEdit(.itemLeft, of: ref, in: record, \.mdtItems)
    edit.set(\.openedAt, nil)
    edit.set(\.spentSeconds, Int(item.spentSeconds ?? 0) + max(0, now - opened))
    return edit.event
  }

  private func decision(_ ref: Ref<MDTItem>, _ code: String, _ note: String, _ back: Day?)
    throws(CommandRefusal)
    -> Event
  {
    let item = record.mdtItems[ref] ?? MDTItem()
    let meeting = try meeting(of: item)
    try require(.runMeeting, about: .meeting(meeting))
    let state = record.mdtMeetings[meeting] ?? MDTMeeting()
    guard state.status == .live || state.status == .held else {
      throw CommandRefusal(
        .rule, "\(view.meetingWords(state)) has not begun: nothing can be decided there yet.")
    }
    guard item.status.isOnAgenda else { throw CommandRefusal(.rule, "They are not on the agenda.") }
    var note = Phrase.trimmed(note)
    let option = record.decisions.rows.first { record.text[$0.code] == code }
    if option == nil, code != DecisionCode.endSpell.rawValue {
      let known = record.decisions.rows.map { "\(record.text[$0.id]) \(record.text[$0.label])" }
      throw CommandRefusal(.words, "Which decision? \(known.joined(separator: "; ")).")
    }
    if option?.asksReason == true { note = try require(note, "Why? That decision needs a reason.") }
    if code == DecisionCode.changeInvolved.rawValue {
      note = try require(note, "Who changes? Say who comes or goes.")
    }
    if code == DecisionCode.bringBack.rawValue {
      guard let back else {
        throw CommandRefusal(.words, "When do they come back? Type a date, or next meeting.")
      }
      if back <= today {
        throw CommandRefusal(.words, "\(back.long) is not ahead of us. When do they come back?")
      }
    }
    var edit = RowEdit(.decisionRecorded, of: ref, in: record, \.mdtItems)
    edit.set(\.status, .discussed)
    edit.set(\.decision, code)
    edit.set(\.decisionNote, note)
    edit.set(\.backOn, code == DecisionCode.bringBack.rawValue ? back : nil)
    let isQuorate = record.mdtMeetings.row(of: meeting).map { view.quorum(ofMeetingAt: $0).isMet } ?? true
    edit.set(\.isProvisional, !isQuorate)
    guard let event = edit.event else { throw nothing }
    return event
  }

  // MARK: Who is there

  private mutating func attend(
    _ ref: Ref<MDTMeeting>, _ who: Ref<Professional>, _ status: AttendanceStatus, _ deputy: Ref<Professional>?
  ) throws(CommandRefusal) -> [Event] {
    try require(.runMeeting, about: .meeting(ref))
    if status == .deputised, deputy == nil {
      throw CommandRefusal(.words, "Who comes instead? Type @ and the name.")
    }
    if deputy == who { throw CommandRefusal(.rule, "Nobody is their own deputy.") }
    var edit = try attendance(ref, who)
    edit.set(\.status, status)
    edit.set(\.deputy, status == .deputised ? deputy : nil)
    let isThere = status == .present || status == .deputised
    if isThere, record.mdtMeetings[ref]?.status.known == .live { edit.set(\.joinedAt, now) }
    edit.set(\.leftAt, nil)
    return [edit.event].compactMap { $0 }
  }

  private mutating func leave(_ ref: Ref<MDTMeeting>, _ who: Ref<Professional>) throws(CommandRefusal)
    -> [Event]
  {
    try require(.runMeeting, about: .meeting(ref))
    guard record.mdtMeetings[ref]?.status.known == .live else {
      throw CommandRefusal(.rule, "The meeting does not run.")
    }
    guard let row = record.mdtMeetings.row(of: ref), view.isInRoom(ofMeetingAt: row, who) else {
      throw CommandRefusal(.rule, "\(view.name(who) ?? "") is not in the room, so they cannot leave it.")
    }
    var edit = try attendance(ref, who)
    edit.set(\.leftAt, now)
    return [edit.event].compactMap { $0 }
  }

  /// The row that says how somebody comes to a meeting, a new one where there is none.
  private mutating func attendance(_ ref: Ref<MDTMeeting>, _ who: Ref<Professional>) throws(CommandRefusal)
    -> RowEdit<MDTAttendance>
  {
    guard let row = record.mdtMeetings.row(of: ref) else {
      throw CommandRefusal(.noSuch, "That meeting is not there.")
    }
    let known = view.attendanceByMeeting[row].first { record.mdtAttendance.rows[Int($0)].professional == who }
    if let known {
      return RowEdit(
        .attendanceRecorded, of: record.mdtAttendance.ref(at: Int(known)), in: record, \.mdtAttendance)
    }
    var edit = RowEdit<MDTAttendance>(
      .attendanceRecorded, new: ids.make(MDTAttendance.self, in: record), in: record)
    edit.set(\.meeting, ref)
    edit.set(\.professional, who)
    edit.set(\.expectation, .optional)
    return edit
  }

  private mutating func invite(_ ref: Ref<MDTItem>, _ contact: Ref<PersonalContact>?, _ at: Instant?)
    throws(CommandRefusal) -> [Event]
  {
    let item = record.mdtItems[ref] ?? MDTItem()
    let meeting = try meeting(of: item)
    try require(.changeAgenda, about: .meeting(meeting))
    if let contact, record.personalContacts[contact]?.person != item.person {
      throw CommandRefusal(.rule, "That contact is somebody else's.")
    }
    var edit = RowEdit<MDTAttendance>(
      .attendanceRecorded, new: ids.make(MDTAttendance.self, in: record), in: record)
    edit.set(\.meeting, meeting)
    edit.set(\.item, ref)
    if let contact { edit.set(\.contact, contact) } else { edit.set(\.person, item.person) }
    edit.set(\.expectation, .itemOnly)
    edit.set(\.status, .expected)
    edit.set(\.slotAt, at)
    return [edit.event].compactMap { $0 }
  }

  // MARK: What these ask

  /// The meeting of an item, which has to run.
  private func live(_ item: MDTItem) throws(CommandRefusal) -> Ref<MDTMeeting> {
    let meeting = try meeting(of: item)
    try require(.runMeeting, about: .meeting(meeting))
    if record.mdtMeetings[meeting]?.status.known == .live { return meeting }
    throw CommandRefusal(.rule, "The meeting does not run. Start it first (meeting start).")
  }

  private func inMeeting(
    _ ref: Ref<MDTItem>, _ name: EventName, _ make: (inout RowEdit<MDTItem>) -> Void
  ) throws(CommandRefusal) -> [Event] {
    let item = record.mdtItems[ref] ?? MDTItem()
    _ = try live(item)
    if item.status == .discussed {
      throw CommandRefusal(.rule, "It is decided; undo the decision to take it back.")
    }
    var edit = RowEdit(name, of: ref, in: record, \.mdtItems)
    make(&edit)
    return [edit.event].compactMap { $0 }
  }

  private func afterwards(_ ref: Ref<MDTItem>, _ name: EventName, _ make: (inout RowEdit<MDTItem>) -> Void)
    throws(CommandRefusal) -> [Event]
  {
    let item = record.mdtItems[ref] ?? MDTItem()
    try require(.note, about: item.person.map { .person($0) } ?? .nothing)
    guard item.status == .discussed else {
      throw CommandRefusal(.rule, "Nothing was decided about them there.")
    }
    var edit = RowEdit(name, of: ref, in: record, \.mdtItems)
    make(&edit)
    return [edit.event].compactMap { $0 }
  }

  func planned(_ ref: Ref<MDTMeeting>, _ name: EventName, _ make: (inout RowEdit<MDTMeeting>) -> Void)
    throws(CommandRefusal) -> [Event]
  {
    try require(.runMeeting, about: .meeting(ref))
    let meeting = record.mdtMeetings[ref] ?? MDTMeeting()
    guard meeting.status == .planned else {
      throw CommandRefusal(.rule, "\(view.meetingWords(meeting)) is \(view.label(meeting.status)).")
    }
    var edit = RowEdit(name, of: ref, in: record, \.mdtMeetings)
    make(&edit)
    return [edit.event].compactMap { $0 }
  }

  private func move(_ ref: Ref<MDTMeeting>, to at: Instant) throws(CommandRefusal) -> [Event] {
    if at < now { throw CommandRefusal(.words, "\(view.timeWords(at)) has passed.") }
    let meeting = record.mdtMeetings[ref] ?? MDTMeeting()
    return try planned(ref, .meetingMoved) { edit in
      edit.set(\.startsAt, at)
      if let starts = meeting.startsAt, let ends = meeting.endsAt { edit.set(\.endsAt, at + (ends - starts)) }
    }
  }
}
