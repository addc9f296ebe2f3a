extension PlantedCase {
  func plantEnding(_ person: inout SamplePerson, _ ground: PlantingGround) {
    let asOf = ground.asOf
    switch self {
    case .diedReported: die(&person, ground, days: 3, status: "reported")
    case .diedConfirmed: die(&person, ground, days: 12, status: "confirmed")
    case .movedOut:
      person.row["moved_out_on"] = ground.ago(20)
      person.end("moved-out", on: asOf - 20)
    case .dischargedCompleted: person.end("discharged", on: asOf - 6, reason: "completed")
    case .dischargedDeclined: person.end("discharged", on: asOf - 15, reason: "declined")
    case .dischargedNotReached: person.end("discharged", on: asOf - 25, reason: "could-not-reach")
    case .dischargedLongTerm:
      person.row["where_now"] = "care-home"
      person.row["where_since"] = ground.ago(35)
      person.row["care_home_organisation_id"] = "O-WILLOWB"
      person.end("discharged", on: asOf - 30, reason: "long-term-care")
    case .dischargedOther: person.end("discharged", on: asOf - 40, reason: "other")
    case .enteredInError:
      person.end("entered-in-error", on: asOf - 50)
      person.spell["summary"] = "Referral form was for somebody else of the same name."
    case .paused:
      person.spell["status"] = "paused"
      person.spell["paused_until"] = (asOf + 18).iso
      person.spell["summary"] = "In Sylhet with her sister until December, asked us to wait."
      person.encounters.removeAll { $0["status"] == "planned" }
    case .pausedPastRestart:
      person.spell["status"] = "paused"
      person.spell["paused_until"] = ground.ago(6)
      person.encounters.removeAll { $0["status"] == "planned" }
    case .referred:
      person.spell["status"] = "referred"
      startNow(&person, ground, days: 4)
      person.topics.append(("new-to-caseload", "Referred on \((asOf - 4).long)"))
    case .reopened: reopen(&person, ground)
    default: break
    }
  }

  private func die(_ person: inout SamplePerson, _ ground: PlantingGround, days: Int, status: String) {
    let day = ground.asOf - days
    person.end("died", on: day)
    person.row["date_of_death"] = day.iso
    person.row["death_status"] = status
    person.row["where_now"] = ""
    ground.maker.event(
      &person, kind: "death", on: day, at: 5 * 60 + 40, where: "Home",
      source: status == "reported" ? "Daughter, by phone" : "Practice, certificate seen")
    if person.contacts.isEmpty {
      person.contacts.append(
        SampleRow([
          "name": "Jean " + person.row["family_name"], "relationship": "sister", "phone": "07700 900655",
          "is_carer": "N", "is_next_of_kin": "Y", "is_emergency_contact": "Y", "may_share": "all",
          "do_not_contact": "N", "under_18": "N", "lasting_power": "none",
        ]))
    }
    ground.act(
      &person, "Ring the next of kin, ask how they are", owner: person.coordinator, raised: days - 1, due: 2)
    ground.act(
      &person, "Collect bed and mattress, not before asked",
      owner: ground.member("community-therapy", person),
      raised: days - 1, due: 6)
    for position in 0..<2 { person.actions[position]["origin"] = "bereavement" }
  }

  /// Starts the spell only now: nothing is older than it.
  private func startNow(_ person: inout SamplePerson, _ ground: PlantingGround, days: Int) {
    let day = ground.asOf - days
    person.start = day
    person.spell["start_on"] = day.iso
    for field in ["tier_on", "frailty_on", "efi_on"] where !person.spell[field].isEmpty {
      person.spell[field] = day.iso
    }
    for position in person.circle.indices { person.circle[position]["start_on"] = day.iso }
    for position in person.sharing.indices { person.sharing[position]["from"] = day.iso }
    for position in person.contacts.indices
    where !person.contacts[position]["carer_assessment_offered_on"].isEmpty {
      person.contacts[position]["carer_assessment_offered_on"] = day.iso
      person.contacts[position]["carer_assessment_on"] = ""
    }
    person.encounters = person.encounters.filter { $0["status"] == "planned" }
    person.actions = []
    person.referrals = []
    person.assessments = []
    person.measures = []
    person.plans = []
    person.goals = []
    ground.act(
      &person, "First visit together with the lead", owner: person.lead ?? person.coordinator, raised: 3,
      due: 5)
  }

  private func reopen(_ person: inout SamplePerson, _ ground: PlantingGround) {
    let old = SamplePersonMaker.membership(
      "lead", ground.otherLeader(than: person.lead, in: person), ground.world, from: ground.asOf - 500)
    let spell = person.spell
    startNow(&person, ground, days: 16)
    person.spells.insert(
      SampleRow([
        "status": "discharged", "start_on": ground.ago(500), "end_on": ground.ago(200),
        "end_reason": "completed",
        "pathway": spell["pathway"], "tier": "moderate", "tier_source": "MDT", "tier_on": ground.ago(500),
        "what_matters": spell["what_matters"], "summary": "Goals met, back to the practice.",
      ]), at: 0)
    var ended = old
    ended["end_on"] = ground.ago(200)
    ended["reason"] = "Discharged"
    person.circle.insert(ended, at: 0)
    person.spell["tier_on"] = ground.ago(15)
  }
}
