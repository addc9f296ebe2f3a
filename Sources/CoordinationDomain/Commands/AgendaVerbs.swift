extension Verb {
  /// What can be asked about agendas.
  static let agendas: [Verb] = [
    Verb(
      "item add",
      [
        .needed(.person), .optional(.meeting), .needed(.text, "what the meeting is asked"),
        .optional(.who, "who presents; you without it"),
      ], .changeAgenda, "Put somebody on the agenda of a meeting, with the question.",
      asks: "What is the meeting asked?  @who presents", synonyms: "agenda mdt discuss list"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      let meeting = try reader.meeting(for: person)
      let presenter = try reader.presenter(for: person)
      return .agenda(
        .add(
          AgendaCommand.Adding(
            person: person, meeting: meeting, question: reader.words.rest(), presenter: presenter)))
    },
    Verb(
      "item accept", [.needed(.person), .optional(.meeting)], .changeAgenda,
      "Put on the agenda whom the rules propose, with the reasons they give.", synonyms: "agenda proposal yes"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      return .agenda(.accept(person, try reader.meeting(for: person)))
    },
    Verb(
      "item decline", [.needed(.person), .optional(.meeting), .needed(.text, "why")], .changeAgenda,
      "Leave off the agenda whom the rules propose; they stay away for the limit unless something new happens.",
      asks: "Why are they not talked about?", synonyms: "agenda proposal no"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      let meeting = try reader.meeting(for: person)
      return .agenda(.decline(person, meeting, reason: reader.words.rest()))
    },
    Verb(
      "item lane", [.needed(.item), .needed(.choice(AgendaLane.allCases.map(\.code)))], .changeAgenda,
      "Say how an item is handled: talked about, only what is to be done, or not at the MDT.",
      asks: "discuss, action-only or not-for-mdt?", synonyms: "triage"
    ) { reader throws(CommandRefusal) in
      let ref = try reader.item()
      guard let lane = reader.words.code(AgendaLane.self) else {
        throw CommandRefusal(.words, "How is it handled? discuss, action-only or not-for-mdt.")
      }
      return .agenda(.lane(ref, lane))
    },
    Verb(
      "item minutes", [.needed(.item), .needed(.count, "minutes")], .changeAgenda,
      "Say how many minutes an item gets.",
      asks: "How many minutes?", synonyms: "time length"
    ) { reader throws(CommandRefusal) in
      let ref = try reader.item()
      guard let minutes = reader.words.next().flatMap({ Int($0) }) else {
        throw CommandRefusal(.words, "How many minutes? Type a number.")
      }
      return .agenda(.minutes(ref, minutes))
    },
    Verb(
      "item question", [.needed(.item), .needed(.text)], .changeAgenda, "Write what the meeting is asked.",
      asks: "What is the meeting asked?"
    ) { reader throws(CommandRefusal) in .agenda(.question(try reader.item(), reader.words.rest())) },
    Verb(
      "item presenter", [.needed(.item), .needed(.who)], .changeAgenda, "Say who presents an item.",
      asks: "Who presents?  @who"
    ) { reader throws(CommandRefusal) in
      let ref = try reader.item()
      return .agenda(
        .presenter(ref, try reader.professional(for: reader.record.mdtItems[ref]?.person, "Who presents?")))
    },
    Verb(
      "item view", [.needed(.item), .needed(.choice(Voice.allCases.map(\.rawValue))), .needed(.text)],
      .changeAgenda,
      "Write down what the person or the carer says, or why nobody asked.",
      asks: "person, carer or not-asked, and the words", synonyms: "voice wishes says carer"
    ) { reader throws(CommandRefusal) in
      let ref = try reader.item()
      switch try reader.choice(Voice.self, "Whose words? person, carer or not-asked.") {
      case .person: return .agenda(.personsView(ref, reader.words.rest()))
      case .carer: return .agenda(.carersView(ref, reader.words.rest()))
      case .notAsked: return .agenda(.notAsked(ref, because: reader.words.rest()))
      }
    },
    Verb(
      "item move", [.needed(.item), .needed(.count, "its place from 1")], .changeAgenda,
      "Move an item to another place on the agenda.", asks: "To which place?", synonyms: "reorder order"
    ) { reader throws(CommandRefusal) in
      let ref = try reader.item()
      guard let place = reader.words.next().flatMap({ Int($0) }) else {
        throw CommandRefusal(.words, "To which place? Type a number.")
      }
      return .agenda(.place(ref, place))
    },
    Verb(
      "item withdraw", [.needed(.item), .needed(.text, "why")], .changeAgenda, "Take an item off the agenda.",
      asks: "Why are they taken off the agenda?", synonyms: "remove agenda"
    ) { reader throws(CommandRefusal) in
      .agenda(.withdraw(try reader.item(), reason: reader.words.rest()))
    },
    Verb(
      "item invite",
      [
        .needed(.item), .optional(.text, "the id of a contact, C-00012-1; the person without it"),
        .optional(.moment),
      ],
      .changeAgenda, "Note that the person or a carer comes for their item, and when.",
      asks: "When?  C-… for a carer", synonyms: "attend person carer slot"
    ) { reader throws(CommandRefusal) in
      let ref = try reader.item()
      var contact: Ref<PersonalContact>?
      if let first = reader.words.words.first?.text.uppercased(), first.hasPrefix("C-") {
        contact = try reader.row("contact", \.personalContacts)
      }
      let person = reader.record.mdtItems[ref]?.person
      let at =
        reader.words.isEmpty
        ? nil : try person.map { (person) throws(CommandRefusal) in try reader.moment(for: person) }
      return .meeting(.invite(ref, contact: contact, at: at))
    },
  ]

  /// Whose words they are.
  enum Voice: String, CaseIterable {
    case person, carer
    case notAsked = "not-asked"
  }
}

extension CommandReader {
  mutating func item() throws(CommandRefusal) -> Ref<MDTItem> { try row("agenda item", \.mdtItems) }

  /// The meeting with the id that comes next; without one the next for the person.
  mutating func meeting(for person: Ref<Person>) throws(CommandRefusal) -> Ref<MDTMeeting> {
    if let first = words.words.first?.text.uppercased(), first.hasPrefix("MT-") {
      return try row("meeting", \.mdtMeetings)
    }
    if let next = view.nextMeeting(for: person) { return next }
    throw CommandRefusal(
      .rule, "No meeting is planned for \(view.name(person) ?? "that person"). Name one by id, MT-….")
  }

  fileprivate mutating func presenter(for person: Ref<Person>) throws(CommandRefusal) -> Ref<Professional>? {
    guard let typed = who(for: person, among: [.professional]) else { return nil }
    return try professional(typed, for: person, "Who presents?")
  }
}

extension CareView {
  /// The meeting at which somebody would be talked about next: one that runs, else the next that is planned, of the
  /// series of their network or locality; of the borough's where they have none.
  public func nextMeeting(for person: Ref<Person>) -> Ref<MDTMeeting>? {
    let network = record.practices[record.people[person]?.practice]?.network
    let locality = standing(person).locality
    func isTheirs(_ meeting: MDTMeeting) -> Bool {
      guard let series = record.mdtSeries[meeting.series] else { return false }
      return (series.network != nil && series.network == network)
        || (series.network == nil && series.locality != nil && series.locality == locality)
    }
    let coming = record.mdtMeetings.rows.indices.filter { row in
      let meeting = record.mdtMeetings.rows[row]
      return isComing(meeting) && isTheirs(meeting)
    }
    return coming.min { a, b in
      let (a, b) = (record.mdtMeetings.rows[a], record.mdtMeetings.rows[b])
      if (a.status == .live) != (b.status == .live) { return a.status == .live }
      return (a.startsAt ?? moment.now) < (b.startsAt ?? moment.now)
    }.map { record.mdtMeetings.ref(at: $0) }
  }
}
