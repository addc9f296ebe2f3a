extension PlantedCase {
  func plantPlace(_ person: inout SamplePerson, _ ground: PlantingGround) {
    switch self {
    case .closedPractice:
      guard let closed = ground.world.geography.closedPractice else { return }
      let practice = ground.world.geography.practices[closed].ods
      register(&person, with: practice)
    case .noPractice:
      person.row["practice_ods_code"] = ""
      person.locality = nil
      person.circle.removeAll { $0["role"] == "named-gp" }
      person.sharing.removeAll {
        $0["organisation_id"].hasPrefix("O-F8") || $0["organisation_id"].hasPrefix("O-Y")
      }
      person.row["address_1"] = "Staying with a cousin"
      person.row["address_2"] = "Salmon Lane"
      person.spell["summary"] = "Lost the old practice on moving here, no GP yet. Register first."
      ground.act(
        &person, "Register with a GP, go along if asked", owner: person.coordinator, raised: 3, due: 4)
    case .localityOverride:
      let localities = ground.world.geography.localities
      let other = ((person.locality ?? 0) + 1) % localities.count
      person.row["locality_override_id"] = localities[other].id
      person.row["locality_override_from"] = ground.ago(40)
      person.locality = other
    case .restrictedAddress:
      person.flags.insert(
        SampleRow([
          "category": "address", "text": "Address restricted: ask the lead before sharing it with anyone",
          "sensitivity": "restricted", "start_on": ground.ago(70), "review_on": (ground.asOf + 100).iso,
          "recorded_by": ground.world.professionalId(person.coordinator),
        ]), at: 0)
    default: break
    }
  }

  private func register(_ person: inout SamplePerson, with practice: String) {
    for position in person.circle.indices where person.circle[position]["role"] == "named-gp" {
      person.circle[position]["organisation_id"] = "O-" + practice
    }
    let before = "O-" + person.row["practice_ods_code"]
    for position in person.sharing.indices where person.sharing[position]["organisation_id"] == before {
      person.sharing[position]["organisation_id"] = "O-" + practice
    }
    person.row["practice_ods_code"] = practice
  }
}
