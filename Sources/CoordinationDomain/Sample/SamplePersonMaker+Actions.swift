extension SamplePersonMaker {
  /// What somebody has promised for this person: about six, a third of them open.
  func actions(_ person: inout SamplePerson, random: inout SampleRandom) {
    let count =
      switch person.tier {
      case "very-high": 9
      case "high": 7
      case "moderate": 5
      case "low": 3
      default: 2
      }
    let table = SampleActionTemplate.all
    // A stride that shares no factor with the table's length: no title comes twice for one person.
    var entry = random.below(table.count)
    var made = 0
    var late = 0
    for _ in 0..<table.count where made < count {
      let chosen = table[entry]
      entry = (entry + 17) % table.count
      guard chosen.suits(person) else { continue }
      made += 1
      var action = action(from: chosen, person, random: &random)
      if random.percent(34) {
        late += open(&action, blocker: chosen.blocker, person, random: &random) ? 1 : 0
      } else {
        finish(&action, outcome: fill(chosen.outcome, person, random: &random), person, random: &random)
      }
      person.actions.append(action)
    }
    if late >= 2 { person.topics.append(("actions-late", "\(late) actions late")) }
  }

  /// A text with what it leaves open about the person filled in.
  func fill(_ text: String, _ person: SamplePerson, random: inout SampleRandom) -> String {
    let block =
      person.row["address_1"].split(separator: ",").last.map { String($0.drop { $0 == " " }) } ?? "home"
    let relation = person.contacts.first?["relationship"] ?? "family"
    return SampleText.filled(
      text,
      [
        "block": block, "given": person.given, "carer": relation, "language": person.language,
        "day": random.pick(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
        "n": String(random.within(8...17)),
      ])
  }

  private func action(
    from chosen: SampleActionTemplate, _ person: SamplePerson, random: inout SampleRandom
  ) -> SampleRow {
    var action = SampleRow()
    let title = fill(chosen.title, person, random: &random)
    action["title"] = title
    if random.percent(25) { action["detail"] = random.pick(SampleActionTable.details) }
    action["origin"] = random.pick([
      "assessment", "review", "review", "handover", "referral", "intake", "self",
    ])
    let owner =
      world.staff.somebody(kind: chosen.kind, locality: person.teamLocality, random: &random)
      ?? person.coordinator
    own(&action, by: owner)
    if chosen.kind == "primary-care" { action["origin"] = "review" }
    action["raised_by"] = world.professionalId(
      random.percent(70) ? person.coordinator : person.lead ?? person.coordinator)
    action["priority"] = random.percent(3) ? "2-day" : "routine"
    return action
  }

  /// Names the professional with team and organisation.
  func own(_ action: inout SampleRow, by owner: Int) {
    action["owner_organisation_id"] = world.staff.organisation(of: owner).id
    action["owner_team_id"] = world.staff.teamId(of: owner)
    action["owner_professional_id"] = world.professionalId(owner)
  }

  /// Makes it open; true where it is late.
  private func open(
    _ action: inout SampleRow, blocker: String, _ person: SamplePerson, random: inout SampleRandom
  ) -> Bool {
    let raised = past(person, 0...22, random: &random)
    let isRequested = random.percent(22) && asOf - raised <= (person.isPlanted ? 2 : 8)
    let isHeld = !isRequested && !person.isPlanted && random.percent(10) && raised < asOf
    let mayBeLate = !person.isPlanted && random.percent(40)
    var due = SampleTime.workday(raised + random.within(4...20))
    if action["priority"] == "2-day" { due = raised + 2 }
    if due < asOf && !mayBeLate {
      due = SampleTime.workday(asOf + random.within(0...12))
      action["priority"] = "routine"
    }
    action["raised_on"] = raised.iso
    action["due_on"] = due.iso
    let moved = random.percent(8) ? max(raised, SampleTime.workdayBefore(due - 7)) : due
    action["first_due_on"] = moved.iso
    let states = ["accepted", "accepted", "in-progress"]
    action["status"] = isRequested ? "requested" : isHeld ? "on-hold" : random.pick(states)
    let since = min(asOf, raised + (isRequested ? 0 : random.within(0...3)))
    action["status_on"] = since.iso
    if isHeld {
      let blocker = blocker.isEmpty ? "waiting-for-person" : blocker
      action["blocker"] = blocker
      action["status_reason"] = random.pick(
        SampleActionTable.holdReasons.filter { $0[0] == blocker }.map { $0[1] })
    }
    if asOf - raised > 7, random.percent(35) {
      action["chased_on"] = SampleTime.workdayBefore(asOf - random.within(1...5)).iso
      action["chase_count"] = String(random.within(1...3))
    }
    return due < asOf
  }

  private func finish(
    _ action: inout SampleRow, outcome: String, _ person: SamplePerson, random: inout SampleRandom
  ) {
    let raised = past(person, 8...400, random: &random)
    let due = SampleTime.workday(raised + random.within(3...15))
    let onTime = random.percent(78)
    let done = onTime ? raised + random.below(max(1, due - raised + 1)) : due + random.within(1...9)
    let day = max(raised, min(asOf - 1, SampleTime.workdayBefore(done)))
    action["raised_on"] = raised.iso
    action["due_on"] = due.iso
    action["first_due_on"] = due.iso
    action["status_on"] = day.iso
    if random.percent(5) {
      action.cancel(on: day, because: random.pick(SampleActionTable.cancelReasons))
    } else {
      action["status"] = "completed"
      action["completed_on"] = day.iso
      action["outcome"] = outcome
    }
  }
}
