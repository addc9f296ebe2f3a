extension PlantedCase {
  func plantReferral(_ person: inout SamplePerson, _ ground: PlantingGround) {
    let falls = "Falls Prevention Clinic"
    if rawValue.hasPrefix("referral") { person.referrals = [] }
    switch self {
    case .referralSent: refer(&person, falls, steps: ["sent_at": 5], ground)
    case .referralAcknowledged: refer(&person, falls, steps: ["sent_at": 9, "acknowledged_at": 8], ground)
    case .referralAccepted:
      refer(
        &person, "Community Physiotherapy", steps: ["sent_at": 20, "acknowledged_at": 19, "accepted_at": 15],
        ground)
    case .referralStarted:
      refer(
        &person, "Reablement",
        steps: ["sent_at": 26, "acknowledged_at": 26, "accepted_at": 24, "first_contact_at": 20], ground)
    case .referralNoFeedback:
      refer(
        &person, "Memory Clinic",
        steps: [
          "sent_at": 120, "acknowledged_at": 118, "accepted_at": 110, "first_contact_at": 60,
          "outcome_on": 27,
        ], outcome: "Seen, letter to the practice", ground)
    case .referralReturnedTwice:
      refer(
        &person, "Hoarding Support", steps: ["sent_at": 40, "acknowledged_at": 38, "declined_at": 33],
        reason: "Needs a social worker's form", ground)
      person.referrals[0]["rerouted_to"] = "Adult Social Care First Contact"
      refer(
        &person, "Adult Social Care First Contact",
        steps: ["sent_at": 30, "acknowledged_at": 29, "declined_at": 19], reason: "Not eligible: ask housing",
        ground)
      refer(&person, "Hoarding Support", steps: ["sent_at": 12, "acknowledged_at": 9], ground)
      person.topics.append(("referral-returned", "Returned twice: hoarding support"))
    case .referralPhoneOnly:
      refer(
        &person, "Befriending",
        steps: [
          "sent_at": 60, "acknowledged_at": 57, "accepted_at": 50, "first_contact_at": 30, "outcome_on": 6,
        ],
        outcome: "Weekly visits on Wednesdays", ground)
      person.referrals[0]["reply_route"] = "phone"
      person.referrals[0]["referrer_professional_id"] = ""
      person.referrals[0]["referrer_name"] = "Warden, Priory Point"
    case .referralNotWanted:
      refer(
        &person, "Warm Homes",
        steps: [
          "sent_at": 50, "acknowledged_at": 49, "accepted_at": 48, "first_contact_at": 40, "outcome_on": 30,
          "closed_on": 30,
        ], outcome: "Two vouchers, draughts stopped", ground)
      person.referrals[0]["reply_route"] = "none"
    case .referralClosed:
      refer(
        &person, "Podiatry",
        steps: [
          "sent_at": 90, "acknowledged_at": 89, "accepted_at": 84, "first_contact_at": 62, "outcome_on": 41,
          "fed_back_on": 37, "closed_on": 37,
        ], outcome: "Nails cut, next in twelve weeks", ground)
    default: break
    }
  }

  /// A referral whose dates are that many days ago.
  private func refer(
    _ person: inout SamplePerson, _ name: String, steps: KeyValuePairs<String, Int>, outcome: String = "",
    reason: String = "", _ ground: PlantingGround
  ) {
    guard let service = ground.world.directory.service(named: name) else { return }
    ground.startEarlier(&person, days: 125)
    let by = person.lead ?? person.coordinator
    var row = SampleRow([
      "service_id": service.id, "referrer_professional_id": ground.world.professionalId(by),
      "reply_route": "mail", "urgency": "routine",
    ])
    for (field, days) in steps {
      let day = SampleTime.workdayBefore(ground.asOf - days)
      row[field] = field.hasSuffix("_at") ? SampleTime.stamp(day, 10 * 60 + 20) : day.iso
    }
    row["outcome"] = outcome
    row["decline_reason"] = reason
    person.referrals.append(row)
  }
}
