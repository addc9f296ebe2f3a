extension SamplePersonMaker {
  /// Contacts with professionals, past and planned, and what happened to the person.
  func contacts(_ person: inout SamplePerson, random: inout SampleRandom) {
    let limit =
      switch person.tier {
      case "very-high": 12
      case "high": 24
      case "moderate": 75
      default: 160
      }
    let count =
      switch person.tier {
      case "very-high": 8
      case "high": 5
      case "moderate": 3
      default: 2
      }
    let isLost = !person.isPlanted && random.percent(7)
    var day = asOf - (isLost ? overdueContact(person.tier) + random.within(3...20) : random.within(1...limit))
    if isLost && day >= person.start {
      person.topics.append(("no-contact", "No contact for \(asOf - day) days"))
    }
    for number in 0..<count {
      day = SampleTime.workdayBefore(day)
      guard day >= person.start else { break }
      person.encounters.append(contact(person, on: day, first: number == 0, random: &random))
      day = day - random.within(4...max(6, limit / 2 + 4))
    }
    person.encounters.reverse()
    guard !isLost else { return }
    if random.percent(35) || person.tier == "very-high" { plannedContact(&person, random: &random) }
    happenings(&person, random: &random)
  }

  /// Days after which no contact is a gap (RULES.md, no-contact).
  private func overdueContact(_ tier: String) -> Int {
    switch tier {
    case "very-high": 14
    case "high": 28
    case "moderate": 84
    default: 182
    }
  }

  private func contact(
    _ person: SamplePerson, on day: Day, first: Bool, random: inout SampleRandom
  ) -> SampleRow {
    let isByPhone = random.percent(30)
    let withCarer = !first && !person.contacts.isEmpty && random.percent(12)
    return SampleRow([
      "professional_id": world.professionalId(visitor(person, random: &random)), "status": "done",
      "at": SampleTime.stamp(day, 9 * 60 + random.below(30) * 15), "with": withCarer ? "carer" : "person",
      "outcome": "seen", "interpreter_booked": person.needsInterpreter && !withCarer ? "Y" : "",
      "place": isByPhone || withCarer ? "phone" : random.percent(85) ? "home" : "clinic",
      "note": random.pick(withCarer ? SampleCareTexts.carerNotes : SampleCareTexts.contactNotes),
    ])
  }

  /// The lead most often, else a nurse.
  private func visitor(_ person: SamplePerson, random: inout SampleRandom) -> Int {
    if let lead = person.lead, random.percent(65) { return lead }
    return world.staff.somebody(kind: "community-nursing", locality: person.teamLocality, random: &random)
      ?? person.coordinator
  }

  private func plannedContact(_ person: inout SamplePerson, random: inout SampleRandom) {
    let day = SampleTime.workday(asOf + random.within(person.isPlanted ? 4...9 : 1...9))
    person.encounters.append(
      SampleRow([
        "professional_id": world.professionalId(visitor(person, random: &random)), "status": "planned",
        "at": SampleTime.stamp(day, 9 * 60 + random.below(28) * 15), "with": "person",
        "interpreter_booked": person.needsInterpreter
          ? (person.isPlanted || random.percent(85) ? "Y" : "N") : "",
        "place": "home",
        "note": random.pick(["Review visit", "Dressing", "Therapy", "First visit together"]),
      ]))
  }

  private func happenings(_ person: inout SamplePerson, random: inout SampleRandom) {
    let chance = person.tier == "very-high" ? 55 : person.tier == "high" ? 40 : 22
    guard !person.isPlanted, random.percent(chance) else { return }
    let rows = SampleCareTexts.events
    let row = rows[random.below(rows.count)]
    let ago = random.percent(25) ? random.within(1...13) : random.within(15...300)
    let day = max(person.start, asOf - ago)
    event(&person, kind: row[0], on: day, at: random.within(360...1300), where: row[1], source: row[2])
    guard day < asOf else { return }
    let isRecent = asOf - day <= 14
    if row[0] == "admission" {
      let home = day + random.within(2...9)
      if home < asOf {
        event(&person, kind: "discharge", on: home, at: 15 * 60, where: row[1], source: "Discharge letter")
        followUp(&person, after: home, random: &random)
        if asOf - home <= 7 { person.topics.append(("home-from-hospital", "Home since \(home.long)")) }
      } else {
        person.row["where_now"] = "hospital"
        person.row["where_since"] = day.iso
        person.row["expected_home_on"] = SampleTime.workday(asOf + random.within(2...9)).iso
      }
      if isRecent { person.topics.append(("unplanned-hospital", "Admitted on \(day.long)")) }
    } else {
      followUp(&person, after: day, random: &random)
      if row[0] == "ed-attendance", isRecent {
        person.topics.append(("unplanned-hospital", "A&E on \(day.long)"))
      }
      if row[0] == "carer-strain", isRecent {
        person.topics.append(("carer-strain", "Carer said they cannot go on, \(day.long)"))
      }
    }
  }

  func event(
    _ person: inout SamplePerson, kind: String, on day: Day, at minute: Int, where place: String,
    source: String
  ) {
    person.events.append(
      SampleRow([
        "kind": kind, "at": SampleTime.stamp(day, minute), "planned": "N", "where": place, "source": source,
      ]))
  }

  /// Somebody rings the next working day, for most.
  func followUp(_ person: inout SamplePerson, after day: Day, random: inout SampleRandom) {
    let next = SampleTime.workday(day + 1)
    guard next < asOf, random.percent(85) else { return }
    person.encounters.append(
      SampleRow([
        "professional_id": world.professionalId(visitor(person, random: &random)), "status": "done",
        "at": SampleTime.stamp(next, 10 * 60 + 15), "with": "person", "outcome": "seen",
        "interpreter_booked": person.needsInterpreter ? "Y" : "", "place": "phone",
        "note": "Rang after \(day.short(near: asOf)). Managing, knows who to ring.",
      ]))
  }
}
