extension PlantedCase {
  func plantSharing(_ person: inout SamplePerson, _ ground: PlantingGround) {
    let recorder = ground.world.professionalId(person.coordinator)
    switch self {
    case .sharingObjected:
      // Nobody of that organisation leads or holds anything here.
      let ours = ground.member("community-nursing", person)
      ground.lead(&person, ours, since: 200)
      let council = Set(
        ground.world.staff.professionals.indices.filter {
          ground.world.staff.organisation(of: $0).id == "O-LBTH"
        }
        .map { ground.world.professionalId($0) })
      person.circle.removeAll { council.contains($0["professional_id"]) }
      person.actions.removeAll { $0["owner_organisation_id"] == "O-LBTH" }
      person.sharing.removeAll { $0["organisation_id"] == "O-LBTH" }
      person.sharing.append(
        SampleRow([
          "organisation_id": "O-LBTH", "basis": "objected", "decision_maker": "the person",
          "from": ground.ago(45),
          "recorded_by": recorder,
        ]))
    case .bestInterests:
      person.row["capacity_note"] = "Lacks capacity to decide about sharing, assessed in September"
      for position in person.sharing.indices {
        person.sharing[position]["basis"] = "best-interests"
        person.sharing[position]["decision_maker"] = "Best-interests meeting, chaired by the social worker"
      }
      for position in person.plans.indices { person.plans[position]["agreed_with_person"] = "N" }
    case .voluntaryNoBasis:
      person.circle.removeAll { $0["role"] == "link-worker" }
      person.sharing.removeAll { $0["basis"] == "explicit" }
      let worker = ground.special.voluntary
      person.circle.append(
        SamplePersonMaker.membership(
          "link-worker", worker, ground.world, from: max(person.start, ground.asOf - 30)))
    case .sharingNotRecorded: person.sharing = []
    case .youngCarer:
      person.contacts = [
        contact("Amina", person, relation: "granddaughter", carer: true, ["under_18": "Y"])
      ]
      carers(&person, ground)
    case .carerDeclined:
      person.contacts = [
        contact(
          "Terry", person, relation: "brother", carer: true,
          [
            "carer_assessment_offered_on": ground.ago(60), "carer_assessment_declined_on": ground.ago(55),
            "own_needs": "Says he is all right",
          ])
      ]
      carers(&person, ground)
    case .doNotContact:
      person.contacts = [
        contact(
          "Sandra", person, relation: "niece", carer: false, ["is_next_of_kin": "Y", "may_share": "all"]),
        contact(
          "Barry", person, relation: "nephew", carer: false, ["do_not_contact": "Y", "may_share": "nothing"]),
      ]
      carers(&person, ground)
    case .restrictedFlag:
      flag(
        &person, "safeguarding", "Raised through Adult Social Care: speak to the lead", restricted: true,
        ground)
    case .visitSafely:
      flag(&person, "staff-safety", "Read before visiting: ring the office", restricted: true, ground)
    case .flagPastReview:
      flag(&person, "oxygen", "Home oxygen, somebody smokes in the flat", restricted: false, ground)
      person.flags[0]["review_on"] = ground.ago(14)
    default: break
    }
  }

  private func contact(
    _ given: String, _ person: SamplePerson, relation: String, carer: Bool,
    _ more: KeyValuePairs<String, String>
  ) -> SampleRow {
    var row = SampleRow([
      "name": given + " " + person.row["family_name"], "relationship": relation, "phone": "07700 900233",
      "is_carer": carer ? "Y" : "N", "is_next_of_kin": "N", "is_emergency_contact": carer ? "Y" : "N",
      "may_share": "practical", "do_not_contact": "N", "under_18": "N", "lasting_power": "none",
    ])
    for (field, value) in more { row[field] = value }
    return row
  }

  /// The circle has the carers of the contacts that the person now has, and no action names another.
  private func carers(_ person: inout SamplePerson, _ ground: PlantingGround) {
    person.circle.removeAll { !$0["contact_id"].isEmpty }
    for (position, contact) in person.contacts.enumerated() where contact["is_carer"] == "Y" {
      person.circle.append(
        SampleRow([
          "contact_id": person.contactId(position), "role": "carer", "status": "held",
          "start_on": person.start.iso,
        ]))
    }
    person.actions.removeAll { $0["title"].contains("arer") }
    person.encounters.removeAll { $0["with"] == "carer" }
  }

  private func flag(
    _ person: inout SamplePerson, _ category: String, _ text: String, restricted: Bool,
    _ ground: PlantingGround
  ) {
    person.flags.insert(
      SampleRow([
        "category": category, "text": text, "sensitivity": restricted ? "restricted" : "normal",
        "start_on": ground.ago(50), "review_on": (ground.asOf + 40).iso,
        "recorded_by": ground.world.professionalId(person.lead ?? person.coordinator),
      ]), at: 0)
  }
}
