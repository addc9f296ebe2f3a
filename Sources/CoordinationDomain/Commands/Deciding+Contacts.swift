extension Deciding {
  /// Decides on what is asked about contacts and notes.
  mutating func decide(_ command: ContactCommand) throws(CommandRefusal) -> [Event] {
    switch command {
    case .note(let person, let kind, let text): return [try note(person, kind, text)].compactMap { $0 }
    case .safe(let ref, let who): return try confirmSafe(ref, who)
    case .plan(let plan): return try self.plan(plan)
    case .done(let ref, let outcome, let text):
      let contact = try planned(ref)
      var edit = RowEdit(.contactRecorded, of: ref, in: record, \.encounters)
      edit.set(\.status, .done)
      edit.set(\.outcome, outcome)
      // Done before its time, it was done now.
      if contact.at.map({ $0 > now }) ?? true { edit.set(\.at, now) }
      if contact.with.isEmpty { edit.set(\.with, .person) }
      edit.set(\.note, noted(contact, text))
      return [edit.event].compactMap { $0 }
    case .cancel(let ref, let outcome, let reason):
      let contact = try planned(ref)
      let reason = try require(reason, "Why is it cancelled? Somebody waits for it.")
      var edit = RowEdit(.contactCancelled, of: ref, in: record, \.encounters)
      edit.set(\.status, .cancelled)
      edit.set(\.outcome, outcome)
      edit.set(\.note, noted(contact, reason))
      return [edit.event].compactMap { $0 }
    }
  }

  // MARK: Written down

  private mutating func note(_ person: Ref<Person>, _ kind: NoteKind, _ text: String) throws(CommandRefusal)
    -> Event?
  {
    let author = try author()
    try require(.note, about: .person(person))
    // A visit that nobody answered says enough.
    let text = kind == .noReply ? Phrase.trimmed(text) : try require(text, "What is to be written down?")
    if kind.party == .person, let died = record.people[person]?.dateOfDeath {
      throw CommandRefusal(
        .rule,
        "\(view.name(person) ?? "") died on \(died.long), so this is no contact with them. Write it as a note, or take "
          + "the death back (person death-mistaken).")
    }
    var edit = RowEdit<Encounter>(.contactRecorded, new: ids.make(Encounter.self, in: record), in: record)
    edit.set(\.person, person)
    edit.set(\.professional, author)
    edit.set(\.status, .done)
    edit.set(\.at, now)
    edit.set(\.with, kind.party)
    edit.set(\.outcome, kind.outcome)
    edit.set(\.place, kind.place)
    edit.set(\.note, text)
    return edit.event
  }

  private func confirmSafe(_ ref: Ref<Encounter>, _ who: String) throws(CommandRefusal) -> [Event] {
    guard let contact = record.encounters[ref] else { return [] }
    try require(.note, about: contact.person.map { .person($0) } ?? .nothing)
    guard view.isUnansweredVisit(contact) else {
      let by = record.text[contact.safeConfirmedBy]
      throw CommandRefusal(
        .rule,
        contact.outcome == .noReply && view.isConfirmedSafe(contact)
          ? "That is confirmed already" + (by.isEmpty ? "." : ", by \(by).")
          : "\(record.id(ref)) is no visit that nobody answered.")
    }
    let who = try require(who, "Who confirmed that the person is safe, and how?")
    var edit = RowEdit(.safetyConfirmed, of: ref, in: record, \.encounters)
    edit.set(\.safeConfirmedBy, who)
    edit.set(\.safeConfirmedAt, now)
    return [edit.event].compactMap { $0 }
  }

  /// A contact that is planned, asked for by somebody who may write about it.
  private func planned(_ ref: Ref<Encounter>) throws(CommandRefusal) -> Encounter {
    let contact = record.encounters[ref] ?? Encounter()
    try require(.note, about: contact.person.map { .person($0) } ?? .nothing)
    if contact.status == .planned { return contact }
    throw CommandRefusal(
      .rule,
      "\(record.id(ref)) is not planned any more: it is \(contact.status == .cancelled ? "cancelled" : "done")."
    )
  }

  /// What was planned and what came of it, both kept.
  private func noted(_ contact: Encounter, _ text: String) -> String {
    Phrase.joined([record.text[contact.note], Phrase.trimmed(text)], "; ")
  }

  // MARK: To come

  private mutating func plan(_ plan: ContactCommand.Plan) throws(CommandRefusal) -> [Event] {
    let author = try author()
    try require(.note, about: .person(plan.person))
    _ = try openSpell(of: plan.person)
    if plan.at < now {
      throw CommandRefusal(
        .rule, "\(view.timeWords(plan.at)) has passed. Write down what took place (note add).")
    }
    let who = plan.professional ?? author
    let day = view.local(plan.at).day
    if record.professionals[who]?.isActive(on: day) == false {
      throw CommandRefusal(
        .rule, "\(view.name(who) ?? "") does not work here on \(day.long). Name somebody else.")
    }
    if let organisation = view.organisation(of: who) { try refuseIfObjected(organisation, plan.person) }
    var edit = RowEdit<Encounter>(.contactPlanned, new: ids.make(Encounter.self, in: record), in: record)
    edit.set(\.person, plan.person)
    edit.set(\.professional, who)
    edit.set(\.status, .planned)
    edit.set(\.at, plan.at)
    edit.set(\.with, .person)
    edit.set(\.place, plan.place)
    edit.set(\.note, Phrase.trimmed(plan.note))
    return [edit.event, try interpreterAction(plan, author)].compactMap { $0 }
  }

  /// Whoever needs an interpreter has one booked with the contact: a relative is none.
  private mutating func interpreterAction(_ plan: ContactCommand.Plan, _ author: Ref<Professional>)
    throws(CommandRefusal) -> Event?
  {
    guard let person = record.people[plan.person], let title = view.interpreterTitle(person, plan.at) else {
      return nil
    }
    let due = DueReading(
      day: view.interpreterDue(plan.at), instant: nil, movedFrom: nil, rest: nil, isPast: false, remarks: [])
    var adding = ActionCommand.Adding(title, about: plan.person, due: due)
    do throws(CommandRefusal) {
      return try newAction(adding, titled: title, raisedBy: author, origin: .other)
    } catch {
      // Where the lead's side may not be given it, whoever plans the contact books.
      adding.owner = view.owner(author)
      return try newAction(adding, titled: title, raisedBy: author, origin: .other)
    }
  }
}

extension CareView {
  /// `Book an interpreter (Sylheti) for Tue 24-Nov 10:30`; nil for somebody who needs none.
  func interpreterTitle(_ person: Person, _ at: Instant) -> String? {
    let stated = record.text[person.interpreterLanguage]
    let language = stated.isEmpty ? record.text[person.language] : stated
    let spoken = language.isEmpty ? "" : " (\(language))"
    let when = " for \(dayWords(local(at).day)) \(local(at).clock)"
    switch person.interpreter.known {
    case .spoken: return "Book an interpreter" + spoken + when
    case .bsl: return "Book a British Sign Language interpreter" + when
    case .advocate: return "Book an advocate" + spoken + when
    default: return nil
    }
  }

  /// The day by which an interpreter is booked: as long before the contact as the gap rule says, today at the earliest.
  func interpreterDue(_ at: Instant) -> Day {
    let rule = record.gapRules.rows.first { record.text[$0.id] == "interpreter-not-booked" }
    // JUDGEMENT: two working days, where the place has no rule of its own.
    let limit = Int(rule?.limit ?? 2)
    let day = local(at).day
    let isCalendar = rule.map { record.text[$0.unit] } == "days"
    return max(today, isCalendar ? day - limit : WorkingDays(record).day(-limit, after: day))
  }
}
