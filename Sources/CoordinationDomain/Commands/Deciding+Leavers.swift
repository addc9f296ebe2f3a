extension Deciding {
  /// Decides on what is asked about members of staff.
  mutating func decide(_ command: StaffCommand) throws(CommandRefusal) -> [Event] {
    switch command {
    case .away(let absence): return try away(absence)
    case .cover(let absence, let who): return try cover(absence, who)
    case .back(let absence, let day): return try back(absence, on: day)
    case .leave(let leaving): return try leave(leaving)
    case .handOn(let who, let successor, let count): return try handOn(who, to: successor, count)
    }
  }

  // MARK: Leaving

  /// The end of somebody's time here, and with it of everything they hold: one act, or none of it.
  private mutating func leave(_ leaving: StaffCommand.Leaving) throws(CommandRefusal) -> [Event] {
    let who = leaving.professional
    try require(.handOnLeaver, about: .professional(who))
    let name = view.name(who) ?? ""
    if let from = record.professionals[who]?.activeFrom, leaving.on < from {
      throw CommandRefusal(.rule, "\(name) begins here only \(view.nearWords(from)); leaving is later.")
    }
    let ends = view.leaverCheck(who).ends
    var handing = HandingOn(self, from: who, to: leaving.successor ?? who, on: leaving.on)
    if let successor = leaving.successor {
      try refuseUnlessTaking(successor, from: who, on: max(leaving.on, today))
      for end in ends { handing.take(end) }
    } else if !ends.isEmpty {
      throw CommandRefusal(
        .rule,
        "\(name) holds \(ends.summary). Say who takes that over: staff leave "
          + "\(record.id(who)) \(leaving.on.iso) @who.")
    }
    try refuse(handing)
    ids = handing.deciding.ids
    var edit = RowEdit(.professionalLeft, of: who, in: record, \.professionals)
    edit.set(\.activeTo, leaving.on)
    var left = edit.event
    left?.because = Phrase.trimmed(leaving.reason)
    return [left].compactMap { $0 } + handing.events
  }

  /// Every lead somebody holds goes to somebody else today; whoever asks has looked how many people that is.
  private mutating func handOn(_ who: Ref<Professional>, to successor: Ref<Professional>, _ count: Int?)
    throws(CommandRefusal) -> [Event]
  {
    try require(.handOnLeaver, about: .professional(who))
    try refuseUnlessTaking(successor, from: who, on: today)
    let leads = record.people.rows.indices.compactMap { row -> Ref<CareTeamMembership>? in
      let standing = view.people[row]
      guard standing.isLive, standing.lead >= 0,
        record.careTeam.rows[Int(standing.lead)].professional == who
      else { return nil }
      return record.careTeam.ref(at: Int(standing.lead))
    }
    let people = Phrase.count(leads.count, "person", "people")
    if leads.isEmpty { throw CommandRefusal(.rule, "\(view.name(who) ?? "") leads for nobody.") }
    guard count == leads.count else {
      throw CommandRefusal(
        .words,
        "\(view.name(who) ?? "") leads for \(people)\(count.map { ", not \($0)" } ?? ""). "
          + "Type the number to hand over all of them.")
    }
    var handing = HandingOn(self, from: who, to: successor, on: today)
    for lead in leads { handing.part(lead) }
    try refuse(handing)
    ids = handing.deciding.ids
    return handing.events
  }

  private func refuseUnlessTaking(_ successor: Ref<Professional>, from who: Ref<Professional>, on day: Day)
    throws(CommandRefusal)
  {
    if successor == who {
      throw CommandRefusal(
        .rule, "\(view.name(who) ?? "") cannot hand over to themselves. Name somebody else.")
    }
    if let obstacle = obstacle(successor, on: day) { throw obstacle.refusal() }
    if view.owner(successor) == nil {
      throw CommandRefusal(
        .rule,
        "\(view.name(successor) ?? "") works for no organisation that is known here. Name somebody else.")
    }
  }

  /// Refuses with what cannot be handed over, all of it at once.
  private func refuse(_ handing: HandingOn) throws(CommandRefusal) {
    if handing.obstacles.isEmpty { return }
    let shown = handing.obstacles.prefix(4).joined(separator: "; ")
    let more = handing.obstacles.count > 4 ? "; and \(handing.obstacles.count - 4) more" : ""
    throw CommandRefusal(
      .rule,
      "Nothing is handed over, because \(Phrase.count(handing.obstacles.count, "thing", "things")) cannot be: "
        + "\(shown)\(more). Settle that first.")
  }
}
