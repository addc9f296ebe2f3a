extension PlantedCase {
  func plantLead(_ person: inout SamplePerson, _ ground: PlantingGround) {
    let special = ground.special
    switch self {
    case .neverHadLead:
      person.circle.removeAll { $0["role"] == "lead" }
      person.lead = nil
      ground.startEarlier(&person, days: 45)
      person.topics.append(("gap-open", "Never had a lead in \(ground.asOf - person.start) days"))
    case .leadWentAway:
      ground.lead(&person, special.left, since: 300)
      endLead(&person, on: ground.asOf - 9, reason: "Left the team")
    case .leadSaidNo:
      var refused = person.circle.first { $0["role"] == "lead" } ?? SampleRow()
      person.circle.removeAll { $0["role"] == "lead" }
      refused["status"] = "withdrawn"
      refused["start_on"] = ground.ago(8)
      refused["end_on"] = ground.ago(5)
      refused["reason"] = "Declined: caseload full this month"
      person.circle.insert(refused, at: 0)
      person.lead = nil
    case .leadHasLeft: ground.lead(&person, special.left, since: 260)
    case .leadAwayWithCover: ground.lead(&person, special.absentWithCover, since: 120)
    case .leadAwayNoCover: ground.lead(&person, special.absentWithoutCover, since: 120)
    case .leadOffered:
      let offered = ground.otherLeader(than: person.lead, in: person)
      var row = SamplePersonMaker.membership("lead", offered, ground.world, from: ground.asOf - 4)
      row["status"] = "offered"
      row["reason"] = "Therapy is now the main need"
      person.circle.insert(row, at: 1)
    case .leadStartsLater:
      let next = ground.otherLeader(than: person.lead, in: person)
      endLead(&person, on: ground.asOf + 10, reason: "Nursing has finished")
      var row = SamplePersonMaker.membership("lead", next, ground.world, from: ground.asOf + 10)
      row["reason"] = "Takes over after the joint visit"
      person.circle.insert(row, at: 1)
    case .leadBackAgain: backAgain(&person, ground)
    case .leadVoluntary:
      ground.lead(&person, special.voluntary, since: 90)
      person.spell["summary"] = "Lives alone, knows everybody at Bow Bells. Steady; company is what helps."
    case .leadOverCeiling: ground.lead(&person, special.overCeiling, since: 150)
    case .leadBoroughTeam: ground.lead(&person, ground.member("mental-health", person), since: 150)
    default: break
    }
  }

  private func endLead(_ person: inout SamplePerson, on day: Day, reason: String) {
    for position in person.circle.indices where person.circle[position]["role"] == "lead" {
      person.circle[position]["end_on"] = day.iso
      person.circle[position]["reason"] = reason
    }
  }

  /// A led, then B for two months, then A again.
  private func backAgain(_ person: inout SamplePerson, _ ground: PlantingGround) {
    guard let first = person.lead else { return }
    let second = ground.otherLeader(than: first, in: person)
    ground.startEarlier(&person, days: 320)
    person.circle.removeAll { $0["role"] == "lead" }
    let spells: [(who: Int, from: Int, to: Int?)] = [
      (first, 310, 160), (second, 160, 100), (first, 100, nil),
    ]
    for (place, spell) in spells.enumerated() {
      var row = SamplePersonMaker.membership("lead", spell.who, ground.world, from: ground.asOf - spell.from)
      row["end_on"] = spell.to.map { ground.ago($0) } ?? ""
      row["reason"] = ["First contact", "Colleague on long leave", "Back from leave"][place]
      person.circle.insert(row, at: place)
    }
  }
}
