extension Deciding {
  /// Decides on who leads a person, and who coordinates.
  mutating func decide(_ command: LeadCommand) throws(CommandRefusal) -> [Event] {
    switch command {
    case .set(let person, let who, let reason): return try lead(person, who, reason)
    case .offer(let person, let who, let reason): return try offer(person, to: who, reason)
    case .accept(let person): return try accept(person)
    case .decline(let person, let reason):
      let offer = try answered(person)
      let reason = try require(reason, "Why is the lead declined? Whoever asked has to know.")
      var edit = RowEdit(.leadDeclined, of: offer, in: record, \.careTeam)
      edit.set(\.status, .withdrawn)
      edit.set(\.endOn, lastDay(of: offer))
      edit.set(\.reason, reason)
      return [edit.event].compactMap { $0 }
    case .withdraw(let person, let reason):
      try require(.changeLead, about: .person(person))
      guard let offer = offer(of: person) else { throw nobodyAsked(person) }
      return [withdrawing(offer, because: reason)].compactMap { $0 }
    case .end(let person, let reason):
      try require(.changeLead, about: .person(person))
      let reason = try require(reason, "Why does nobody lead any more? The gap is shown with the reason.")
      let events = end(spells(of: .lead, person), .leadEnded, because: reason)
      if events.isEmpty { throw nobodyLeads(person) }
      return events
    case .deputy(let person, let who): return try deputy(person, who)
    case .coordinator(let person, let who): return try coordinate(person, who)
    case .endCoordinator(let person, let reason):
      try require(.changeCircle, about: .person(person))
      let typed = Phrase.trimmed(reason)
      let events = end(
        spells(of: .coordinator, person), .coordinatorEnded, because: typed.isEmpty ? nil : typed)
      if events.isEmpty {
        throw CommandRefusal(.rule, "Nobody coordinates for \(view.name(person) ?? "") now.")
      }
      return events
    }
  }

  // MARK: Leading

  private mutating func lead(_ person: Ref<Person>, _ who: Ref<Professional>, _ reason: String)
    throws(CommandRefusal) -> [Event]
  {
    try require(.changeLead, about: .person(person))
    try refuseUnlessLive(person)
    try refuseIfHolding(.lead, person, who)
    try refuseUnlessAble(who, for: person, on: today)
    let offer = offer(of: person)
    if let offer, record.careTeam[offer]?.professional == who {
      return [taking(offer, person, because: reason)].compactMap { $0 } + ended(person)
    }
    // Somebody leads now: whoever was asked need not answer any more.
    let withdrawn = offer.flatMap { withdrawing($0, because: "\(view.name(who) ?? "") leads instead") }
    return [adding(.leadSet, .lead, person, who, reason)].compactMap { $0 } + ended(person)
      + [withdrawn].compactMap { $0 }
  }

  private mutating func offer(_ person: Ref<Person>, to who: Ref<Professional>, _ reason: String)
    throws(CommandRefusal) -> [Event]
  {
    try require(.changeLead, about: .person(person))
    try refuseUnlessLive(person)
    try refuseIfHolding(.lead, person, who)
    if let known = offer(of: person).flatMap({ record.careTeam[$0] }) {
      let on = known.startOn.map { " since " + view.nearWords($0) } ?? ""
      throw CommandRefusal(
        .rule,
        "\(view.name(known.professional) ?? "") is asked\(on) and has not answered. First lead accept, "
          + "lead decline or lead withdraw.")
    }
    try refuseUnlessAble(who, for: person, on: today)
    var edit = newPart(.leadOffered, .lead, person, who, reason)
    edit.set(\.status, .offered)
    return [edit.event].compactMap { $0 }
  }

  private func accept(_ person: Ref<Person>) throws(CommandRefusal) -> [Event] {
    let offer = try answered(person)
    try refuseUnlessLive(person)
    guard let who = record.careTeam[offer]?.professional else { throw nobodyAsked(person) }
    try refuseIfHolding(.lead, person, who)
    try refuseUnlessAble(who, for: person, on: today)
    return [taking(offer, person, because: "")].compactMap { $0 } + ended(person)
  }

  private func deputy(_ person: Ref<Person>, _ who: Ref<Professional>?) throws(CommandRefusal) -> [Event] {
    try require(.changeLead, about: .person(person))
    let lead = view.standing(person).lead
    if lead < 0 { throw nobodyLeads(person) }
    if let who {
      try refuseUnlessLive(person)
      if record.careTeam.rows[Int(lead)].professional == who {
        throw CommandRefusal(.rule, "\(view.name(who) ?? "") leads; a deputy is somebody else.")
      }
      // Whoever stands in later may be away today.
      try refuseUnlessAble(who, for: person, on: today, evenAway: true)
    }
    var edit = RowEdit(.deputySet, of: record.careTeam.ref(at: Int(lead)), in: record, \.careTeam)
    edit.set(\.deputy, who)
    return [edit.event].compactMap { $0 }
  }

  private mutating func coordinate(_ person: Ref<Person>, _ who: Ref<Professional>) throws(CommandRefusal)
    -> [Event]
  {
    try require(.changeCircle, about: .person(person))
    try refuseUnlessLive(person)
    try refuseIfHolding(.coordinator, person, who)
    try refuseUnlessAble(who, for: person, on: today)
    let before = end(spells(of: .coordinator, person), .coordinatorEnded)
    return [adding(.coordinatorSet, .coordinator, person, who, "")].compactMap { $0 } + before
  }

  // MARK: Rows

  /// A row for a part that somebody holds from today until the next spell of it begins.
  private mutating func adding(
    _ name: EventName, _ role: CareTeamRole, _ person: Ref<Person>, _ who: Ref<Professional>, _ reason: String
  ) -> Event? {
    var edit = newPart(name, role, person, who, reason)
    edit.set(\.status, .held)
    edit.set(\.endOn, nextStart(of: spells(of: role, person)))
    return edit.event
  }

  private mutating func newPart(
    _ name: EventName, _ role: CareTeamRole, _ person: Ref<Person>, _ who: Ref<Professional>, _ reason: String
  ) -> RowEdit<CareTeamMembership> {
    var edit = RowEdit<CareTeamMembership>(
      name, new: ids.make(CareTeamMembership.self, in: record), in: record)
    edit.set(\.person, person)
    edit.set(\.professional, who)
    edit.set(\.role, role)
    edit.set(\.startOn, today)
    edit.set(\.reason, Phrase.trimmed(reason))
    return edit
  }

  /// What was offered is held from today on.
  private func taking(_ offer: Ref<CareTeamMembership>, _ person: Ref<Person>, because reason: String)
    -> Event?
  {
    var edit = RowEdit(.leadAccepted, of: offer, in: record, \.careTeam)
    edit.set(\.status, .held)
    edit.set(\.startOn, today)
    edit.set(\.endOn, nextStart(of: spells(of: .lead, person)))
    let reason = Phrase.trimmed(reason)
    if !reason.isEmpty { edit.set(\.reason, reason) }
    return edit.event
  }

  /// An offer that nobody answered stays an offer, and ends: withdrawn in the file is a no of the one asked.
  private func withdrawing(_ offer: Ref<CareTeamMembership>, because reason: String) -> Event? {
    var edit = RowEdit(.leadWithdrawn, of: offer, in: record, \.careTeam)
    edit.set(\.endOn, lastDay(of: offer))
    let reason = Phrase.trimmed(reason)
    if !reason.isEmpty { edit.set(\.reason, reason) }
    return edit.event
  }

  private func ended(_ person: Ref<Person>) -> [Event] { end(spells(of: .lead, person), .leadEnded) }

  /// Today, or the day it begins where that is still to come: nothing ends before it begins.
  private func lastDay(of part: Ref<CareTeamMembership>) -> Day {
    max(today, record.careTeam[part]?.startOn ?? today)
  }

  /// The offer that whoever asks may answer: the one asked, or who may change the lead.
  private func answered(_ person: Ref<Person>) throws(CommandRefusal) -> Ref<CareTeamMembership> {
    let offer = offer(of: person)
    let isOwn = asker != nil && offer.flatMap { record.careTeam[$0]?.professional } == asker
    try require(isOwn ? .answerLeadOffer : .changeLead, about: .person(person))
    guard let offer else { throw nobodyAsked(person) }
    return offer
  }

  // MARK: Refusals

  private func refuseIfHolding(_ role: CareTeamRole, _ person: Ref<Person>, _ who: Ref<Professional>)
    throws(CommandRefusal)
  {
    let standing = view.standing(person)
    let row = role == .lead ? standing.lead : standing.coordinator
    guard row >= 0, record.careTeam.rows[Int(row)].professional == who else { return }
    let does = role == .lead ? "leads" : "coordinates"
    let since = Phrase.joined(["already", view.sinceWords(record.careTeam.rows[Int(row)].startOn)], ", ")
    throw CommandRefusal(.rule, "\(view.name(who) ?? "") \(does) \(since).")
  }

  private func nobodyLeads(_ person: Ref<Person>) -> CommandRefusal {
    let offer = view.offerWords(view.standing(person)).map { " (\($0))" } ?? ""
    return CommandRefusal(
      .rule,
      "Nobody leads for \(view.name(person) ?? "") now\(offer). Name a lead with lead set or lead offer.")
  }

  private func nobodyAsked(_ person: Ref<Person>) -> CommandRefusal {
    CommandRefusal(
      .rule, "Nobody is asked to lead for \(view.name(person) ?? ""). Ask somebody with lead offer.")
  }
}
