extension Deciding {
  /// Decides on who else is involved with a person.
  mutating func decide(_ command: CircleCommand) throws(CommandRefusal) -> [Event] {
    switch command {
    case .join(let person, let member, let role): return [try join(person, member, role)].compactMap { $0 }
    case .leave(let person, let member, let reason): return try leave(person, member, reason)
    case .end(let part, let reason): return try end(part, reason)
    }
  }

  private mutating func join(
    _ person: Ref<Person>, _ member: CircleCommand.Member, _ role: CareTeamRole
  ) throws(CommandRefusal) -> Event? {
    try require(.changeCircle, about: .person(person))
    try refuseUnlessLive(person)
    try refuseUnlessFit(member, role, person)
    let held = parts(of: person) { isHeld($0, by: member) && $0.status.isInForce }
    let running = held.compactMap { record.careTeam[$0] }.filter { runs($0.startOn, $0.endOn, on: today) }
    // Whoever has another part is in the circle with that; to be a plain member adds nothing.
    if let known = running.first(where: { $0.role == role }) ?? (role == .member ? running.first : nil) {
      let since = Phrase.joined(["as \(view.label(known.role))", view.sinceWords(known.startOn)], " ")
      throw CommandRefusal(.rule, "\(name(member)) is in the circle already, \(since).")
    }
    var edit = RowEdit<CareTeamMembership>(
      .circleJoined, new: ids.make(CareTeamMembership.self, in: record), in: record)
    edit.set(\.person, person)
    switch member {
    case .professional(let ref): edit.set(\.professional, ref)
    case .organisation(let ref): edit.set(\.organisation, ref)
    case .contact(let ref): edit.set(\.contact, ref)
    }
    edit.set(\.role, role)
    edit.set(\.status, .held)
    edit.set(\.startOn, today)
    edit.set(\.endOn, nextStart(of: held.filter { self.role(of: $0) == role }))
    return edit.event
  }

  private func refuseUnlessFit(
    _ member: CircleCommand.Member, _ role: CareTeamRole, _ person: Ref<Person>
  ) throws(CommandRefusal) {
    switch role {
    case .lead: throw CommandRefusal(.rule, "Somebody becomes the lead with lead set or lead offer.")
    case .coordinator: throw CommandRefusal(.rule, "Somebody becomes the coordinator with coordinator set.")
    default: break
    }
    switch member {
    case .professional(let ref):
      if role == .carer { throw carerIsContact }
      try refuseUnlessAble(ref, for: person, on: today, evenAway: true)
    case .organisation(let ref):
      if role == .carer { throw carerIsContact }
      if record.organisations[ref]?.isActive == false {
        throw CommandRefusal(.rule, "\(name(member)) no longer works. Name another.")
      }
      try refuseIfObjected(ref, person)
    case .contact(let ref):
      if record.personalContacts[ref]?.person != person {
        throw CommandRefusal(.rule, "\(name(member)) is a contact of somebody else.")
      }
      if role != .carer {
        throw CommandRefusal(
          .rule, "A relative, friend or carer is in the circle as carer; leave the part out.")
      }
    }
  }

  private var carerIsContact: CommandRefusal {
    CommandRefusal(
      .rule, "A carer is one of the person's own contacts: name the contact's id, for example C-00012-1.")
  }

  private func leave(_ person: Ref<Person>, _ member: CircleCommand.Member, _ reason: String)
    throws(CommandRefusal) -> [Event]
  {
    try require(.changeCircle, about: .person(person))
    let held = parts(of: person) { isHeld($0, by: member) && $0.status.isInForce }
    let others = held.filter { !isLeading($0) }
    guard others.isEmpty else { return others.compactMap { ending($0, reason) } }
    if let part = held.first { throw leadsThere(part) }
    throw CommandRefusal(
      .rule, "\(name(member)) is not in the circle of \(view.name(person) ?? "") now; nothing ends.")
  }

  private func end(_ part: Ref<CareTeamMembership>, _ reason: String) throws(CommandRefusal) -> [Event] {
    guard let member = record.careTeam[part] else {
      throw CommandRefusal(.noSuch, "That part in a circle is not there.")
    }
    try require(.changeCircle, about: member.person.map { .person($0) } ?? .nothing)
    if isLeading(part) { throw leadsThere(part) }
    if let end = member.endOn, end <= today {
      throw CommandRefusal(.rule, "That part ended \(view.nearWords(end)) already.")
    }
    return [ending(part, reason)].compactMap { $0 }
  }

  /// The part is over as from today; one that was still to begin never does.
  private func ending(_ part: Ref<CareTeamMembership>, _ reason: String) -> Event? {
    var edit = RowEdit(.circleLeft, of: part, in: record, \.careTeam)
    edit.set(\.endOn, max(today, record.careTeam[part]?.startOn ?? today))
    let reason = Phrase.trimmed(reason)
    if !reason.isEmpty { edit.set(\.reason, reason) }
    return edit.event
  }

  /// Whether a part is ended by another verb, which asks what has to be asked.
  private func isLeading(_ part: Ref<CareTeamMembership>) -> Bool {
    let role = role(of: part)
    return role == .lead || role == .coordinator
  }

  private func role(of part: Ref<CareTeamMembership>) -> CareTeamRole? { record.careTeam[part]?.role.known }

  private func leadsThere(_ part: Ref<CareTeamMembership>) -> CommandRefusal {
    let member = record.careTeam[part]
    let who = view.name(member?.professional) ?? "That professional"
    let whose = view.name(member?.person) ?? ""
    if role(of: part) == .coordinator {
      return CommandRefusal(.rule, "\(who) coordinates for \(whose). That ends with coordinator end.")
    }
    if member?.status.known == .offered {
      return CommandRefusal(.rule, "\(who) is asked to lead for \(whose). That ends with lead withdraw.")
    }
    return CommandRefusal(.rule, "\(who) leads for \(whose). That ends with lead end.")
  }

  private func isHeld(_ part: CareTeamMembership, by member: CircleCommand.Member) -> Bool {
    switch member {
    case .professional(let ref): part.professional == ref
    case .organisation(let ref): part.organisation == ref
    case .contact(let ref): part.contact == ref
    }
  }

  private func name(_ member: CircleCommand.Member) -> String {
    switch member {
    case .professional(let ref): view.name(ref) ?? ""
    case .organisation(let ref): view.name(ref) ?? ""
    case .contact(let ref): record.personalContacts[ref].map { record.text[$0.name] } ?? record.id(ref)
    }
  }
}
