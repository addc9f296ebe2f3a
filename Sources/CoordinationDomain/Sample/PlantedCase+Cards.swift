extension PlantedCase {
  func plantCard(_ person: inout SamplePerson, _ ground: PlantingGround) {
    switch self {
    case .repeatAssessment:
      ground.startEarlier(&person, days: 100)
      let therapist = ground.member("community-therapy", person)
      let social = ground.member("adult-social-care", person)
      person.assessments = [
        assessment(by: therapist, days: 60, ground), assessment(by: social, days: 12, ground),
      ]
    case .advancePlan:
      makeTier(&person, "very-high")
      person.spell["pathway"] = "palliative"
      person.spell["frailty_score"] = "9"
      person.spell["frailty_on"] = ground.ago(20)
      person.spell["essential_visits"] = "end of life"
      person.spell["what_matters"] = "To die here, in this bed, with the window open."
      person.spell["next_review_on"] = (ground.asOf + 10).iso
      ground.lead(&person, ground.member("palliative", person), since: 40)
      advanceCare(&person, held: true, ground)
    case .advancePlanMissing:
      makeTier(&person, "very-high")
      person.spell["frailty_score"] = "8"
      person.spell["frailty_on"] = ground.ago(45)
      person.spell["next_review_on"] = (ground.asOf + 12).iso
      advanceCare(&person, held: false, ground)
    case .planNotAgreed:
      for position in person.plans.indices {
        person.plans[position]["agreed_with_person"] = "N"
        person.plans[position]["completeness"] = "partial"
      }
    default: break
    }
  }

  private func assessment(by professional: Int, days: Int, _ ground: PlantingGround) -> SampleRow {
    SampleRow([
      "domain": "mobility", "kind": "Home mobility",
      "by_professional_id": ground.world.professionalId(professional),
      "by_organisation_id": ground.world.staff.organisation(of: professional).id, "on": ground.ago(days),
      "valid_until": (ground.asOf - days + 182).iso, "shareable": "Y",
    ])
  }

  private func advanceCare(_ person: inout SamplePerson, held: Bool, _ ground: PlantingGround) {
    person.plans.removeAll { $0["kind"] == "advance-care" }
    guard held else { return }
    person.plans.append(
      SampleRow([
        "kind": "advance-care", "held_in": "Universal Care Plan", "agreed_on": ground.ago(18),
        "agreed_with_person": "Y", "review_on": (ground.asOf + 70).iso, "completeness": "complete",
      ]))
  }
}
