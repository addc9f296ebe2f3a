extension Verb {
  /// What can be asked about who else is involved.
  static let circle: [Verb] = [
    Verb(
      "circle join",
      [
        .needed(.person),
        .needed(.who, "a professional, a team or organisation, or the id of one of the person's contacts"),
        .optional(
          .choice([CareTeamRole.member, .linkWorker, .namedGp].map(\.code)),
          "member without it; a contact is in the circle as carer"),
      ], .changeCircle, "Add somebody to the circle from today.", asks: "Who joins?  @who, link-worker",
      synonyms: "involve team around add member carer link worker GP"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      let before = reader.words.code(CareTeamRole.self)
      let member = try reader.circleMember(of: person)
      let role = before ?? reader.words.code(CareTeamRole.self)
      if case .contact = member { return .circle(.join(person, member, role: role ?? .carer)) }
      return .circle(.join(person, member, role: role ?? .member))
    },
    Verb(
      "circle leave",
      [
        .needed(.person, "or the id of one part, such as M-00012-4, and then no @WHO"), .needed(.who),
        .optional(.text, "why"),
      ], .changeCircle, "Take somebody out of the circle today; the lead's part ends with lead end.",
      asks: "Who leaves?  @who, and why", synonyms: "remove stop member carer"
    ) { reader throws(CommandRefusal) in
      if let id = reader.words.words.first?.text.uppercased(), TableDoor.door(of: id)?.table == .careTeam {
        let part = try reader.row("part in a circle", \.careTeam)
        return .circle(.end(part, reason: reader.words.rest()))
      }
      let person = try reader.person()
      let member = try reader.circleMember(of: person)
      return .circle(.leave(person, member, reason: reader.words.rest()))
    },
  ]
}

extension CommandReader {
  /// Whoever an `@`, or the next word, names: by id also one who does not work here now.
  fileprivate mutating func circleMember(of person: Ref<Person>) throws(CommandRefusal)
    -> CircleCommand.Member
  {
    guard let typed = words.who() ?? words.next() else {
      throw CommandRefusal(.words, "Who? Type a name, a team, an organisation or the id of a contact.")
    }
    let id = typed.uppercased()
    if TableDoor.door(of: id)?.table == .personalContacts {
      if let contact = record.personalContacts.find(id.utf8, in: record) { return .contact(contact) }
      throw CommandRefusal(.noSuch, "No contact has the id \"\(typed)\".")
    }
    if let known = record.professionals.find(id.utf8, in: record) { return .professional(known) }
    if let known = record.organisations.find(id.utf8, in: record) { return .organisation(known) }
    switch try CommandReader.who(typed, for: person, in: view, by: asker) {
    case .professional(let ref): return .professional(ref)
    case .organisation(let ref): return .organisation(ref)
    case .team(let ref):
      if let owner = view.owner(ref) { return .organisation(owner.organisation) }
      throw CommandRefusal(.rule, "\(view.name(ref) ?? "") belongs to no organisation that is known here.")
    }
  }
}
