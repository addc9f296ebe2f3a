extension PlantedCase {
  func plantName(_ person: inout SamplePerson, _ ground: PlantingGround) {
    let english = "White British"
    switch self {
    case .rahimaBegum:
      ground.rename(
        &person, "Mrs", "Rahima", "Begum", woman: true, ethnicity: "Bangladeshi", preferred: "রহিমা")
      ground.born(&person, 1941, 3, 2)
      ground.speaks(&person, "Sylheti", interpreter: true)
      person.row["nhs_number"] = SampleNHSNumbers.reserved
      person.row["nhs_number_status"] = "verified"
      person.row["address_1"] = "Flat 14, Latham House"
      person.row["housebound"] = "Y"
      makeTier(&person, "high")
      person.spell["pathway"] = "long-term-conditions"
      person.spell["frailty_score"] = "6"
      person.spell["if_then"] = "If blood sugar under 5, sweet tea and ring the nurse"
      person.spell["next_review_on"] = (ground.asOf + 12).iso
      ground.lead(&person, ground.member("community-nursing", person), since: 130)
      person.circle.removeAll { !$0["contact_id"].isEmpty }
      person.contacts = [
        SampleRow([
          "name": "Kamal Uddin", "relationship": "son", "phone": "07700 900118", "is_carer": "Y",
          "is_next_of_kin": "Y", "is_emergency_contact": "Y", "may_share": "all", "do_not_contact": "N",
          "under_18": "N", "lasting_power": "none", "carer_assessment_offered_on": ground.ago(50),
          "carer_assessment_on": ground.ago(36), "own_needs": "Works nights, not sleeping",
        ])
      ]
      person.circle.append(
        SampleRow([
          "contact_id": person.contactId(0), "role": "carer", "status": "held", "start_on": person.start.iso,
        ]))
      person.actions.removeAll { $0["title"].contains("arer") || $0["title"].contains("neighbour") }
      person.spell["what_matters"] = "To sit with my grandchildren on Sundays, and to pray in my own home."
      person.spell["summary"] =
        "Lives with her son's family, fourth floor, lift often out. Diabetes, leg ulcer."
      ground.act(
        &person, "Ring housing about the lift at Latham House", owner: person.coordinator, raised: 6, due: 3)
      ground.act(
        &person, "Chase pressure mattress", owner: ground.member("community-nursing", person), raised: 9,
        due: -2)
    case .rahimaBegumTwin:
      ground.rename(&person, "Mrs", "Rahima", "Begum", woman: true, ethnicity: "Bangladeshi")
      ground.born(&person, 1941, 3, 2)
      ground.speaks(&person, "Sylheti", interpreter: true)
    case .raheemaBegum:
      ground.rename(&person, "Mrs", "Raheema", "Begum", woman: true, ethnicity: "Bangladeshi")
      ground.born(&person, 1943, 3, 20)
      ground.speaks(&person, "Bengali", interpreter: true)
    case .longName:
      ground.rename(
        &person, "Ms", "Alexandrina", "Featherstonehaugh-Cholmondeley-Wriothesley", woman: true,
        ethnicity: english)
      ground.speaks(&person, "English", interpreter: false)
    case .singleName:
      ground.rename(&person, "Mr", "Suryono", "Suryono", woman: false, ethnicity: "Other Asian")
      ground.speaks(&person, "English", interpreter: false)
    case .oNeill:
      ground.rename(&person, "Mr", "Fergal", "O'Neill", woman: false, ethnicity: "White Irish")
      ground.speaks(&person, "English", interpreter: false)
    case .macDonald:
      ground.rename(&person, "Mr", "Angus", "MacDonald", woman: false, ethnicity: english)
      ground.speaks(&person, "English", interpreter: false)
    case .vanDerBerg:
      ground.rename(&person, "Mrs", "Johanna", "van der Berg", woman: true, ethnicity: "White Other")
      ground.speaks(&person, "English", interpreter: false)
    case .niBhraonain:
      ground.rename(&person, "Ms", "Gráinne", "Ní Bhraonáin", woman: true, ethnicity: "White Irish")
      ground.speaks(&person, "English", interpreter: false)
    case .decomposedNguyen:
      // Circumflex and tilde as combining marks: what some systems export.
      ground.rename(
        &person, "Mr", "Du\u{303}ng", "Nguye\u{302}\u{303}n", woman: false, ethnicity: "Vietnamese")
      ground.speaks(&person, "Vietnamese", interpreter: true)
    case .lukaszLuczak:
      ground.rename(&person, "Mr", "Łukasz", "Łuczak", woman: false, ethnicity: "White Polish")
      ground.speaks(&person, "Polish", interpreter: false)
    case .chineseScript:
      ground.rename(&person, "Mrs", "Mei Ling", "Chen", woman: true, ethnicity: "Chinese", preferred: "陈美玲")
      ground.speaks(&person, "Cantonese", interpreter: true)
    case .arabicScript:
      ground.rename(
        &person, "Mrs", "Khadija", "Hassan Farah", woman: true, ethnicity: "Somali", preferred: "خديجة")
      ground.speaks(&person, "Somali", interpreter: true)
    default: plantOther(&person, ground)
    }
  }

  private func plantOther(_ person: inout SamplePerson, _ ground: PlantingGround) {
    switch self {
    case .bslUser:
      ground.rename(&person, "Mr", "Leonard", "Wicks", woman: false, ethnicity: "White British")
      ground.speaks(&person, "BSL", interpreter: true)
      person.row["interpreter"] = "bsl"
      person.row["contact_preference"] = "text"
      person.row["phone_home"] = ""
      person.communication = [
        SampleRow([
          "category": "hearing", "detail": "Deaf, uses BSL: book an interpreter, text to arrange",
          "recorded_on": ground.ago(90),
        ])
      ]
    case .leapDay: ground.born(&person, 1940, 2, 29)
    case .overHundred:
      ground.born(&person, ground.asOf.parts.year - 103, 5, 4)
      person.spell["what_matters"] = "I have my sherry at six and I do my own crossword."
    case .childInTransition:
      ground.rename(&person, "", "Tariq", "Chowdhury", woman: false, ethnicity: "Bangladeshi")
      ground.born(&person, ground.asOf.parts.year - 18, 12, 18)
      ground.speaks(&person, "English", interpreter: false)
      makeChild(&person, ground)
    case .householdFirst, .householdSecond:
      let isFirst = self == .householdFirst
      ground.rename(
        &person, isFirst ? "Mr" : "Mrs", isFirst ? "Winston" : "Merlene", "Campbell", woman: !isFirst,
        ethnicity: "Black Caribbean")
      ground.born(&person, isFirst ? 1938 : 1942, 6, 11)
      ground.speaks(&person, "English", interpreter: false)
      let practice = ground.world.geography.open[0].first ?? 0
      let ods = ground.world.geography.practices[practice].ods
      for position in person.circle.indices where person.circle[position]["role"] == "named-gp" {
        person.circle[position]["organisation_id"] = "O-" + ods
      }
      person.row["practice_ods_code"] = ods
      person.row["address_1"] = "Flat 7, Ropewalk House"
      person.row["address_2"] = "Devons Road"
      person.row["postcode"] = "E3 3QX"
      person.row["household_id"] = "H-" + ground.world.number(PlantedCase.householdFirst.index)
      person.spell["summary"] =
        "Lives with a spouse who is on the caseload too. One visit for both where possible."
    case .noNumber:
      person.row["nhs_number"] = ""
      person.row["nhs_number_status"] = "not-known"
    default: break
    }
  }

  private func makeChild(_ person: inout SamplePerson, _ ground: PlantingGround) {
    person.spell["pathway"] = "children"
    for field in ["frailty_score", "frailty_on", "efi", "efi_on"] { person.spell[field] = "" }
    person.spell["summary"] =
      "Lives with parents and two sisters. Cerebral palsy, epilepsy; turns 18 next month."
    person.spell["what_matters"] = "Football on Saturdays and choosing my own college."
    person.row["housebound"] = "N"
    person.referrals = []
    person.assessments = []
    person.plans = person.plans.filter { $0["kind"] == "care-and-support" }
    person.needs = []
    person.goals = [
      SampleRow([
        "statement": "Start at college with a travel plan", "status": "open", "start_on": ground.ago(60),
        "target_on": (ground.asOf + 60).iso,
      ])
    ]
    person.contacts = [
      SampleRow([
        "name": "Nazma Chowdhury", "relationship": "mother", "phone": "07700 900417", "is_carer": "Y",
        "is_next_of_kin": "Y", "is_emergency_contact": "Y", "may_share": "all", "do_not_contact": "N",
        "under_18": "N", "lasting_power": "none", "carer_assessment_offered_on": ground.ago(50),
      ])
    ]
    person.circle.removeAll { !$0["contact_id"].isEmpty }
    person.actions = []
    let nurse = ground.member("childrens-community", person)
    ground.lead(&person, nurse, since: 200)
    ground.act(&person, "Agree who leads after the birthday", owner: nurse, raised: 5, due: 12)
    ground.act(
      &person, "Adult social care to join the review", owner: ground.member("adult-social-care", person),
      raised: 8, due: 6)
  }
}
