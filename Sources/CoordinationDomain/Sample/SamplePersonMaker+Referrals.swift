extension SamplePersonMaker {
  /// Referrals to services of the directory, at any step of their way.
  func referrals(_ person: inout SamplePerson, random: inout SampleRandom) {
    guard person.age >= 18 else { return }
    var number = random.below(world.directory.services.count)
    for _ in 0..<random.weighted(person.isPlanted ? [60, 40] : [50, 38, 12]) {
      number = (number + 7) % world.directory.services.count
      let service = world.directory.services[number]
      guard service.isOpen, suits(service, person) else { continue }
      let ago = person.isPlanted ? random.within(60...200) : random.within(1...200)
      let sent = past(person, ago...ago, random: &random)
      person.referrals.append(referral(person, to: service, sent: sent, random: &random))
    }
  }

  private func suits(_ service: SampleService, _ person: SamplePerson) -> Bool {
    if let low = Int(service.minimumAge), person.age < low { return false }
    if let high = Int(service.maximumAge), person.age > high { return false }
    return person.isWoman || (service.organisation != "SHAPLA")
  }

  /// A referral as far along as its age suggests.
  private func referral(
    _ person: SamplePerson, to service: SampleService, sent: Day, random: inout SampleRandom
  ) -> SampleRow {
    let by = person.lead ?? person.coordinator
    var row = SampleRow([
      "service_id": service.id, "referrer_professional_id": world.professionalId(by),
      "reply_route": random.pick(["mail", "mail", "mail", "phone", "letter"]), "urgency": "routine",
      "sent_at": SampleTime.stamp(sent, random.within(560...700)),
    ])
    let yesterday = asOf - 1
    let acknowledged = SampleTime.workday(sent + random.within(0...2)) + 0
    let accepted = SampleTime.workday(acknowledged + random.within(1...6))
    let started = SampleTime.workday(accepted + random.within(5...25))
    let ended = SampleTime.workday(started + random.within(10...45))
    let told = SampleTime.workday(ended + random.within(0...9))
    guard acknowledged <= yesterday else { return row }
    row["acknowledged_at"] = SampleTime.stamp(acknowledged, 750)
    guard accepted <= yesterday else { return row }
    if random.percent(14) {
      row["declined_at"] = SampleTime.stamp(accepted, 770)
      row["decline_reason"] = random.pick(SampleCareTexts.referralDeclines)
      if told <= yesterday {
        row["outcome"] = "Declined"
        row["outcome_on"] = accepted.iso
        row["fed_back_on"] = accepted.iso
        row["closed_on"] = told.iso
      }
      return row
    }
    row["accepted_at"] = SampleTime.stamp(accepted, 780)
    guard started <= yesterday else { return row }
    row["first_contact_at"] = SampleTime.stamp(started, 810)
    guard ended <= yesterday else { return row }
    row["outcome"] = random.pick(SampleCareTexts.referralOutcomes)
    row["outcome_on"] = ended.iso
    guard told <= yesterday, person.isPlanted || random.percent(85) else { return row }
    row["fed_back_on"] = told.iso
    row["closed_on"] = told.iso
    return row
  }

  /// Endings and pauses of people who are not planted.
  func troubles(_ person: inout SamplePerson, random: inout SampleRandom) {
    guard person.spell["status"] == "active", asOf - person.start > 60 else { return }
    let day = asOf - random.within(2...50)
    switch random.weighted([90, 3, 2, 3, 2]) {
    case 1:
      let reasons = ["completed", "completed", "declined", "could-not-reach", "long-term-care"]
      person.end("discharged", on: day, reason: random.pick(reasons))
    case 2: die(&person, on: day)
    case 3:
      person.row["moved_out_on"] = day.iso
      settle(&person)
      person.end("moved-out", on: day)
    case 4:
      person.spell["status"] = "paused"
      person.spell["paused_until"] = SampleTime.workday(asOf + random.within(3...25)).iso
    default:
      break
    }
    person.topics = person.isOpen ? person.topics : []
  }

  /// A death at home, confirmed.
  func die(_ person: inout SamplePerson, on day: Day) {
    person.row["date_of_death"] = day.iso
    person.row["death_status"] = "confirmed"
    settle(&person)
    person.end("died", on: day)
    event(&person, kind: "death", on: day, at: 6 * 60, where: "Home", source: "Practice")
  }

  /// Takes back where somebody is: they are there no more.
  private func settle(_ person: inout SamplePerson) {
    person.row["where_now"] = "home"
    person.row["where_since"] = ""
    person.row["expected_home_on"] = ""
  }
}
