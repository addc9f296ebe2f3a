extension SamplePersonMaker {
  private static let systems = ["EMIS Web", "Rio", "Mosaic", "Millennium"]

  /// Pointers, plan card, goals, needs, communication, flags, assessments, measures.
  func cards(_ person: inout SamplePerson, random: inout SampleRandom) {
    let system = random.below(Self.systems.count - 1)
    for offset in 0..<(random.percent(35) ? 2 : 1) {
      person.pointers.append(
        SampleRow([
          "system": Self.systems[system + offset], "local_id": String(1_000_000 + person.index * 7 + offset),
          "checked_on": past(person, 0...120, random: &random).iso,
        ]))
    }
    plans(&person, random: &random)
    let goals = SamplePersonTexts.goals
    if random.percent(65) {
      let goal = goals[random.below(goals.count)]
      let start = past(person, 10...240, random: &random)
      let reached = !goal[1].isEmpty && random.percent(35)
      person.goals.append(
        SampleRow([
          "statement": goal[0], "status": reached ? "reached" : "open", "start_on": start.iso,
          "target_on": (start + 120).iso, "outcome": reached ? goal[1] : "",
        ]))
    }
    var need = random.below(SamplePersonTexts.needNotes.count)
    for _ in 0..<random.weighted([35, 40, 25]) {
      let row = SamplePersonTexts.needNotes[need]
      person.needs.append(
        SampleRow([
          "need": row[0],
          "handled_by": random.pick(["wants-help", "being-helped", "being-helped", "declined"]),
          "on": past(person, 5...200, random: &random).iso, "note": row[1],
        ]))
      need = (need + 5) % SamplePersonTexts.needNotes.count
    }
    if random.percent(22) {
      let row = SamplePersonTexts.communication[random.below(SamplePersonTexts.communication.count)]
      person.communication.append(
        SampleRow([
          "category": row[0], "detail": row[1], "recorded_on": past(person, 0...400, random: &random).iso,
        ]))
    }
    if random.percent(35) { flag(&person, random: &random) }
    assessments(&person, random: &random)
    measures(&person, random: &random)
  }

  /// A day between the start of the spell and the day of the sample.
  func past(_ person: SamplePerson, _ ago: ClosedRange<Int>, random: inout SampleRandom) -> Day {
    let day = SampleTime.workdayBefore(asOf - random.within(ago))
    return min(asOf, max(person.start, day))
  }

  private func plans(_ person: inout SamplePerson, random: inout SampleRandom) {
    if !person.isPlanted && random.percent(8) { return }
    let agreed = past(person, 8...300, random: &random)
    let isAgreed = person.isPlanted || random.percent(92)
    person.plans.append(
      SampleRow([
        "kind": "care-and-support",
        "held_in": random.pick(["Mosaic", "EMIS Web", "Rio", "Paper folder at home"]),
        "agreed_on": agreed.iso, "agreed_with_person": isAgreed ? "Y" : "N",
        "review_on": max(asOf + 10, agreed + 360).iso,
        "completeness": random.percent(75) ? "complete" : "partial",
      ]))
    let score = Int(person.spell["frailty_score"]) ?? 0
    if score >= 8 {
      person.plans.append(
        SampleRow([
          "kind": "advance-care", "held_in": "Universal Care Plan", "agreed_on": agreed.iso,
          "agreed_with_person": "Y", "review_on": (asOf + 90).iso, "completeness": "complete",
        ]))
    }
  }

  private func flag(_ person: inout SamplePerson, random: inout SampleRandom) {
    let row = SamplePersonTexts.flags[random.below(SamplePersonTexts.flags.count)]
    let start = past(person, 5...160, random: &random)
    person.flags.append(
      SampleRow([
        "category": row[0], "text": row[1], "sensitivity": "normal", "start_on": start.iso,
        "review_on": (start + 182).iso,
        "recorded_by": world.professionalId(person.lead ?? person.coordinator),
      ]))
  }

  private func assessments(_ person: inout SamplePerson, random: inout SampleRandom) {
    let kinds: [(String, String, String)] = [
      ("mobility", "Home mobility", "community-therapy"), ("skin", "Waterlow", "community-nursing"),
      ("care-needs", "Care Act assessment", "adult-social-care"), ("nutrition", "MUST", "community-nursing"),
      ("mood", "PHQ-9", "mental-health"), ("continence", "Bladder diary", "community-nursing"),
      ("medicines", "Medicines review", "primary-care"),
      ("falls", "Multifactorial falls", "community-therapy"),
    ]
    var kind = random.below(kinds.count)
    for _ in 0..<random.weighted([10, 50, 40]) {
      let (domain, tool, team) = kinds[kind]
      kind = (kind + 3) % kinds.count
      guard let by = world.staff.somebody(kind: team, locality: person.teamLocality, random: &random) else {
        continue
      }
      let on = past(person, 5...300, random: &random)
      person.assessments.append(
        SampleRow([
          "domain": domain, "kind": tool, "by_professional_id": world.professionalId(by),
          "by_organisation_id": world.staff.organisation(of: by).id, "on": on.iso,
          "valid_until": (on + 182).iso, "shareable": random.percent(90) ? "Y" : "N",
          "reused_by": random.percent(20) ? "Reablement" : "",
        ]))
    }
  }

  private func measures(_ person: inout SamplePerson, random: inout SampleRandom) {
    guard random.percent(30) else { return }
    let on = past(person, 5...200, random: &random)
    for (position, measure) in SampleLists.statements.prefix(3).enumerated()
    where position < 2 || random.percent(40) {
      person.measures.append(
        SampleRow([
          "measure": measure[0], "value": String(random.within(2...5)), "on": on.iso,
          "asked_by": world.professionalId(person.coordinator),
        ]))
    }
  }
}
