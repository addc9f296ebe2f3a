extension PlantedCase {
  func plantAction(_ person: inout SamplePerson, _ ground: PlantingGround) {
    let asOf = ground.asOf
    let nurse = ground.member("community-nursing", person)
    let social = ground.member("adult-social-care", person)
    let therapist = ground.member("community-therapy", person)
    switch self {
    case .disputed:
      ground.act(&person, "Who does the evening eye drops?", owner: nurse, raised: 8, due: 1)
      set(&person, "status", "requested")
      set(&person, "disputed_on", ground.ago(5))
      set(&person, "holder_meanwhile_organisation_id", "O-GPCG")
      set(
        &person, "detail", "Nursing says home care, home care says nursing. Coordinator rings each evening.")
      person.topics.append(("dispute", "Evening eye drops, disputed since \((asOf - 5).long)"))
    case .declinedAction:
      ground.act(&person, "Bath board and second rail", owner: therapist, raised: 7, due: 4)
      set(&person, "status", "declined")
      set(&person, "status_on", ground.ago(2))
      set(&person, "status_reason", "Says this is for social care")
    case .noNamedOwner:
      ground.act(&person, "Fortnightly weight and fluids check", owner: nurse, raised: 6, due: 5)
      set(&person, "owner_professional_id", "")
      set(&person, "owner_team_id", "")
    case .onHold:
      ground.act(&person, "Stair lift survey", owner: therapist, raised: 21, due: 9)
      set(&person, "status", "on-hold")
      set(&person, "status_on", ground.ago(16))
      set(&person, "status_reason", "Landlord has not answered yet")
      set(&person, "blocker", "waiting-for-housing")
      set(&person, "chased_on", ground.ago(5))
      set(&person, "chase_count", "2")
    case .twoHour:
      let urgent = ground.member("urgent-response", person)
      ground.act(&person, "Blocked catheter, in pain: go now", owner: urgent, raised: 0, due: 0)
      set(&person, "priority", "2-hour")
      set(&person, "due_at", SampleTime.stamp(asOf, 13 * 60))
      set(&person, "origin", "intake")
    case .weekendUrgent:
      // Clock hours, not working days: the Saturday stays a Saturday.
      var saturday = asOf + (6 - asOf.weekday.rawValue + 7) % 7
      if saturday - 1 > asOf { saturday = saturday - 7 }
      ground.act(
        &person, "Antibiotics given? Check at home", owner: ground.member("urgent-response", person),
        raised: asOf - (saturday - 1), due: saturday - asOf)
      set(&person, "due_on", saturday.iso)
      set(&person, "first_due_on", saturday.iso)
      set(&person, "priority", "24-hour")
      set(&person, "due_at", SampleTime.stamp(saturday, 10 * 60 + 30))
    case .duplicateAsk:
      ground.act(&person, "Care Act assessment", owner: social, raised: 9, due: 5)
      set(&person, "status", "requested")
      set(&person, "raised_on", ground.ago(2))
      set(&person, "status_on", ground.ago(2))
      ground.act(&person, "Care Act assessment", owner: social, raised: 10, due: 4)
    case .ownerHasLeft:
      ground.act(&person, "Leg ulcer: measure and photograph", owner: ground.special.left, raised: 20, due: 2)
    case .dueToday:
      ground.act(&person, "Ring about Monday's transport", owner: person.coordinator, raised: 3, due: 0)
      ground.act(&person, "Key safe and pendant alarm", owner: social, raised: 12, due: -1)
    default: break
    }
  }

  private func set(_ person: inout SamplePerson, _ field: String, _ value: String) {
    person.actions[0][field] = value
  }
}
