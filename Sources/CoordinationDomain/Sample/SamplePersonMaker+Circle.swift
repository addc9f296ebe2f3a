extension SamplePersonMaker {
  private static let women = ["daughter", "daughter-in-law", "sister", "wife", "niece", "neighbour"]
  private static let men = ["son", "son-in-law", "brother", "husband", "nephew", "neighbour"]

  static func isWoman(_ relationship: String) -> Bool {
    women.contains(relationship) || relationship == "mother"
  }

  /// Who is involved: lead, coordinator, practice, others, relatives; and on what basis they may know.
  func circle(_ person: inout SamplePerson, random: inout SampleRandom) {
    let locality = person.teamLocality
    let coordinators = world.staff.coordinators
    person.coordinator = coordinators[(person.index / 3 + locality) % max(1, coordinators.count)]
    let lead =
      person.age < 18
      ? world.staff.somebody(kind: "childrens-community", locality: locality, random: &random)
      : random.pick(world.staff.leaders[locality])
    let isWithout = !person.isPlanted && random.percent(4)
    let since = max(person.start, asOf - random.within(2...55))
    let leadFrom = min(asOf, person.start + random.within(0...6))
    if let lead, !isWithout {
      person.lead = lead
      person.circle.append(Self.membership("lead", lead, world, from: leadFrom))
    } else {
      if let lead, since > person.start {
        var ended = Self.membership("lead", lead, world, from: min(since, leadFrom))
        ended["end_on"] = since.iso
        ended["reason"] = random.pick(["Moved to another team", "Caseload handed back", "Long-term leave"])
        person.circle.append(ended)
      }
      if asOf - since > 28 { person.topics.append(("gap-open", "No lead for \(asOf - since) days")) }
    }
    if person.isPlanted || random.percent(95) {
      person.circle.append(Self.membership("coordinator", person.coordinator, world, from: person.start))
    }
    let practice = person.row["practice_ods_code"]
    person.circle.append(
      SampleRow(["organisation_id": "O-" + practice, "role": "named-gp", "start_on": person.start.iso]))
    var shared = ["O-" + practice]
    for position in [person.lead, person.coordinator] {
      if let position { shared.append(world.staff.organisation(of: position).id) }
    }
    for kind in [
      "community-nursing", "adult-social-care", "community-therapy", "mental-health", "social-prescribing",
    ]
    where random.percent(person.tier == "very-high" ? 60 : 25) {
      let found = world.staff.somebody(kind: kind, locality: locality, random: &random)
      guard let found, found != person.lead else { continue }
      let role = kind == "social-prescribing" ? "link-worker" : "member"
      let from = min(asOf, person.start + random.within(3...40))
      person.circle.append(Self.membership(role, found, world, from: from))
      shared.append(world.staff.organisation(of: found).id)
    }
    relatives(&person, random: &random)
    share(&person, with: shared, random: &random)
  }

  static func membership(_ role: String, _ professional: Int, _ world: SampleWorld, from: Day) -> SampleRow {
    SampleRow([
      "professional_id": world.professionalId(professional), "role": role, "status": "held",
      "start_on": from.iso,
    ])
  }

  private func relatives(_ person: inout SamplePerson, random: inout SampleRandom) {
    let count = person.age < 18 ? 1 : random.weighted([20, 55, 25])
    let communities = SampleNames.communities
    let community = communities.first { $0.ethnicity == person.ethnicity } ?? communities[1]
    for number in 0..<count {
      let isWoman = random.percent(60)
      var relation = random.pick(isWoman ? Self.women : Self.men)
      if person.age < 60 && (relation.hasPrefix("daughter") || relation.hasPrefix("son")) {
        relation = isWoman ? "sister" : "brother"
      }
      if relation == (person.isWoman ? "wife" : "husband") { relation = isWoman ? "sister" : "brother" }
      if person.age < 18 { relation = isWoman ? "mother" : "father" }
      // Where women and men have different family names, a relative has the one of theirs.
      let families = isWoman ? community.womenFamily : community.menFamily
      let isShared = community.womenFamily == community.menFamily && random.percent(60)
      let family = isShared ? person.row["family_name"] : random.pick(families)
      let name = random.pick(isWoman ? community.women : community.men) + (family.isEmpty ? "" : " " + family)
      let isCarer = number == 0 && (person.age < 18 || random.percent(55))
      var row = SampleRow([
        "name": name, "relationship": relation,
        "phone": "07700 900" + SampleText.padded(random.below(1000), 3),
        "is_carer": isCarer ? "Y" : "N", "is_next_of_kin": number == 0 ? "Y" : "N",
        "is_emergency_contact": number == 0 ? "Y" : "N",
        "may_share": random.pick(["all", "all", "practical", "practical", "nothing"]), "do_not_contact": "N",
        "under_18": "N", "lasting_power": random.percent(8) ? "health" : "none",
      ])
      if isCarer {
        let offered = max(person.start, asOf - random.within(30...500))
        row["carer_assessment_offered_on"] = offered.iso
        if random.percent(40) {
          row["carer_assessment_on"] = min(asOf, offered + random.within(5...40)).iso
          row["own_needs"] = random.pick(SamplePersonTexts.ownNeeds)
        }
        person.circle.append(
          SampleRow([
            "contact_id": person.contactId(number), "role": "carer", "status": "held",
            "start_on": person.start.iso,
          ]))
      }
      person.contacts.append(row)
    }
  }

  /// Health and care rest on implied sharing; the voluntary sector's wider support needs the explicit kind.
  private func share(_ person: inout SamplePerson, with organisations: [String], random: inout SampleRandom) {
    var seen: [String] = []
    for organisation in organisations where !seen.contains(organisation) {
      seen.append(organisation)
      let kind = world.staff.teams.organisations.first { $0.id == organisation }?.kind ?? ""
      person.sharing.append(
        SampleRow([
          "organisation_id": organisation, "basis": kind == "voluntary" ? "explicit" : "implied",
          "from": person.start.iso, "recorded_by": world.professionalId(person.coordinator),
        ]))
    }
  }
}
