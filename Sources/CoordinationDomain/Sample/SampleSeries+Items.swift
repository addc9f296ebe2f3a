extension SampleSeries {
  /// A held meeting: decisions, what was not reached, and actions that came of it.
  mutating func held(meeting: String, day: Day, isLast: Bool, to files: inout SampleFiles) {
    var sequence = carry(meeting: meeting, held: true, to: &files)
    var seen: [String] = []
    while sequence < 8, let person = other(before: day - 10), !seen.contains(person.id) {
      seen.append(person.id)
      sequence += 1
      if isLast && sequence == 7, locality == 0, let cast = cast(.provisionalDecision) {
        decided(meeting: meeting, day: day, sequence, cast, provisional: true, isLast: true, to: &files)
      } else if isLast && sequence == 8 {
        let id = itemId(meeting, sequence)
        files[.mdtItems].add(
          item(id, meeting, sequence, person, rule: "asked-for", detail: asked(person), status: "not-reached")
        )
        carried.append((id, person, 1))
      } else {
        decided(meeting: meeting, day: day, sequence, person, provisional: false, isLast: isLast, to: &files)
      }
    }
  }

  /// A coming meeting: carried items first, then whom a rule puts there, then whom somebody asked for.
  mutating func coming(meeting: String, number: Int, to files: inout SampleFiles) {
    var sequence = number == 0 ? carry(meeting: meeting, held: false, to: &files) : 0
    if number == 0, locality == 0, let cast = cast(.provisionalDecision) {
      sequence += 1
      files[.mdtItems].add(
        item(
          itemId(meeting, sequence), meeting, sequence, cast, rule: "confirm-provisional",
          detail: "Decided last time without a quorum", status: "listed"))
    }
    let length = [11, 6, 2][number]
    while sequence < length, nextUrgent < meetings.urgent[locality].count {
      let person = meetings.urgent[locality][nextUrgent]
      nextUrgent += 1
      sequence += 1
      let isMinor =
        (person.tier == "low" || person.tier == "moderate") && person.topics[0].rule == "new-to-caseload"
      var row = item(
        itemId(meeting, sequence), meeting, sequence, person,
        rule: person.topics.map(\.rule).joined(separator: ";"),
        detail: person.topics.map(\.detail).joined(separator: ". "),
        status: number == 0 ? "listed" : "proposed")
      if isMinor {
        row["lane"] = "action-only"
        row["minutes"] = "1"
      }
      files[.mdtItems].add(row)
    }
    while sequence < length, let person = other(before: world.asOf) {
      sequence += 1
      var row = item(
        itemId(meeting, sequence), meeting, sequence, person, rule: "asked-for", detail: asked(person),
        status: number == 0 ? "listed" : "proposed")
      if number == 0 && sequence == length {
        row["status"] = "declined"
        row["lane"] = "not-for-mdt"
        row["declined_until"] = (world.asOf + 24).iso
      }
      files[.mdtItems].add(row)
    }
  }

  /// Items carried from before, the planted one among them; how many there are.
  private mutating func carry(meeting: String, held: Bool, to files: inout SampleFiles) -> Int {
    var sequence = 0
    if locality == 0, carried.isEmpty, held, let cast = cast(.carriedThreeTimes) {
      sequence += 1
      let id = itemId(meeting, sequence)
      files[.mdtItems].add(
        item(id, meeting, sequence, cast, rule: "asked-for", detail: asked(cast), status: "not-reached"))
      carried = [(id, cast, 1)]
      return sequence
    }
    let waiting = carried
    carried = []
    for (from, person, count) in waiting {
      sequence += 1
      let id = itemId(meeting, sequence)
      var row = item(
        id, meeting, sequence, person,
        rule: count >= 3 ? "carried-three-times;carried-forward" : "carried-forward",
        detail: "Not reached \(count == 1 ? "last time" : count == 2 ? "twice" : "three times")",
        status: held ? "not-reached" : "listed")
      row["carried_count"] = String(count)
      row["carried_from"] = from
      files[.mdtItems].add(row)
      if held { carried.append((id, person, count + 1)) }
    }
    return sequence
  }

  private func itemId(_ meeting: String, _ sequence: Int) -> String {
    "I-" + meeting.dropFirst(3) + "-" + SampleText.padded(sequence, 2)
  }

  /// A planted person, where they are in this locality.
  private func cast(_ planted: PlantedCase) -> SampleMeetings.Candidate? {
    meetings.others[locality].first { $0.index == planted.index }
  }

  /// The next of those who are on no agenda of their own accord.
  private mutating func other(before day: Day) -> SampleMeetings.Candidate? {
    let list = meetings.others[locality]
    for _ in list.indices {
      let person = list[nextOther % list.count]
      nextOther += 1
      if person.start < day, !meetings.isCast(person.index) { return person }
    }
    return nil
  }

  private func asked(_ person: SampleMeetings.Candidate) -> String {
    let who = world.staff.professionals[person.lead ?? person.coordinator]
    return "Asked for by \(who.given) \(who.family), \(who.roleTitle.lowercased())"
  }

  private static let notAsked = [
    "Could not be reached twice", "Appointment is after the meeting", "The lead asks this afternoon",
  ]

  /// What the meeting is asked, by why the person is there.
  private mutating func question(_ rule: String) -> String {
    let first = rule.split(separator: ";").first.map(String.init) ?? ""
    return switch first {
    case "unplanned-hospital", "repeat-unplanned": "What would make another admission less likely?"
    case "home-from-hospital": "Has somebody rung, and what is missing at home?"
    case "no-contact": "Who sees the person this week?"
    case "gap-open": "Who leads?"
    case "new-to-caseload": "Who leads, and what comes first?"
    case "referral-returned": "Who takes it, so that it is not returned again?"
    case "dispute": "Who does it from now on?"
    case "confirm-provisional": "Does the decision stand?"
    case "actions-late": "What is holding things up?"
    case "carer-strain": "What gives the carer a rest this week?"
    default: random.pick(SampleCareTexts.mdtQuestions)
    }
  }

  private mutating func item(
    _ id: String, _ meeting: String, _ sequence: Int, _ person: SampleMeetings.Candidate, rule: String,
    detail: String, status: String
  ) -> SampleRow {
    let wasAsked = random.percent(75)
    return SampleRow([
      "item_id": id, "meeting_id": meeting, "sequence": String(sequence), "person_id": person.id,
      "reason": rule,
      "reason_detail": detail, "lane": "discuss", "question": question(rule),
      "persons_view": wasAsked ? random.pick(SampleCareTexts.personViews) : "",
      "carers_view": person.hasCarer ? random.pick(SampleCareTexts.carerViews) : "",
      "not_asked_because": wasAsked
        ? "" : random.pick(Self.notAsked),
      "presenter_id": world.professionalId(person.lead ?? person.coordinator),
      "minutes": rule == "new-to-caseload" ? "12" : "8", "status": status, "carried_count": "0",
    ])
  }

  /// A discussed item with its decision, who was told, who has copied it, and one action.
  private mutating func decided(
    meeting: String, day: Day, _ sequence: Int, _ person: SampleMeetings.Candidate, provisional: Bool,
    isLast: Bool, to files: inout SampleFiles
  ) {
    let decision = SampleMeetingTable.decisions[random.below(SampleMeetingTable.decisions.count)]
    let id = itemId(meeting, sequence)
    let rule = random.percent(50) ? "asked-for" : "review-due"
    let detail = rule == "asked-for" ? asked(person) : "Review due \((day + 6).long)"
    var row = item(id, meeting, sequence, person, rule: rule, detail: detail, status: "discussed")
    row["decision"] = decision[0]
    row["decision_note"] = decision[1] + (provisional ? ". To be confirmed: the GP had to leave" : "")
    row["provisional"] = provisional ? "Y" : "N"
    let told = SampleTime.workday(day + random.within(1...3))
    let teller = world.professionalId(person.lead ?? person.coordinator)
    if told < world.asOf, !isLast || random.percent(50) {
      row["told_by"] = teller
      row["told_on"] = told.iso
    }
    let organisation = world.staff.organisation(of: person.lead ?? person.coordinator).id
    row["recorded_in"] = isLast && random.percent(50) ? organisation : organisation + ";" + person.practice
    files[.mdtItems].add(row)
    promise(decision, item: id, day: day, person, isLast: isLast, to: &files)
  }

  private mutating func promise(
    _ decision: [String], item: String, day: Day, _ person: SampleMeetings.Candidate, isLast: Bool,
    to files: inout SampleFiles
  ) {
    let owner =
      world.staff.somebody(kind: decision[3], locality: locality, random: &random) ?? person.coordinator
    let due = SampleTime.workday(day + random.within(5...16))
    let isDone = !isLast && random.percent(80)
    let done = min(world.asOf - 1, SampleTime.workdayBefore(day + random.within(3...9)))
    files[.actions].add([
      "action_id": "X-" + item.dropFirst(2), "person_id": person.id, "title": decision[2], "origin": "mdt",
      "mdt_item_id": item, "owner_organisation_id": world.staff.organisation(of: owner).id,
      "owner_team_id": world.staff.teamId(of: owner), "owner_professional_id": world.professionalId(owner),
      "raised_by": world.professionalId(person.coordinator), "raised_on": day.iso, "due_on": due.iso,
      "first_due_on": due.iso, "priority": "routine", "status": isDone ? "completed" : "accepted",
      "status_on": (isDone ? done : day).iso, "completed_on": isDone ? done.iso : "",
      "outcome": isDone ? decision[4] : "",
    ])
  }
}
