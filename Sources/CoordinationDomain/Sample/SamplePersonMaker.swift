/// Makes one person: who they are and where they live.
///
/// Other files of this type add the rest.
struct SamplePersonMaker {
  let world: SampleWorld
  /// How many people at the beginning are planted; their circumstances are calm until a case changes them.
  let planted: Int

  var asOf: Day { world.asOf }

  func person(_ index: Int, nhsNumber: String, locality fixed: Int? = nil) -> SamplePerson {
    let isPlanted = index < planted
    // Two in twenty live together: they share what is drawn for the household.
    let isSecond = !isPlanted && index > planted && index % 20 == 3
    let isFirst = !isPlanted && index % 20 == 2
    let home = isSecond ? index - 1 : index
    var shared = SampleRandom(seed: world.seed, stream: 10, index: home)
    var random = SampleRandom(seed: world.seed, stream: 11, index: index)
    let communities = SampleNames.communities
    let community = communities[shared.weighted(SampleNames.weights)]
    let locality = fixed ?? shared.below(world.geography.localities.count)
    let practice = shared.pick(world.geography.open[locality]) ?? 0
    let born = birth(planted: isPlanted, random: &random)
    var person = SamplePerson(
      index: index, number: world.number(index), isPlanted: isPlanted, born: born, start: asOf)
    person.locality = locality
    person.age = born.wholeYears(on: asOf)
    person.isWoman = isSecond ? home % 3 == 0 : random.percent(56)
    person.ethnicity = community.ethnicity
    name(&person, community: community, random: &random)
    person.row["nhs_number"] = nhsNumber
    person.row["nhs_number_status"] = nhsNumber.isEmpty ? "not-known" : "verified"
    person.row["date_of_birth"] = born.iso
    person.row["gender"] = person.isWoman ? "female" : "male"
    address(&person, practice: practice, random: &shared)
    person.row["practice_ods_code"] = world.geography.practices[practice].ods
    person.row["ethnicity"] = community.ethnicity
    language(&person, community: community, random: &random)
    reach(&person, random: &random)
    if isFirst || isSecond { person.row["household_id"] = "H-" + world.number(home) }
    caseload(&person, random: &random)
    circle(&person, random: &random)
    cards(&person, random: &random)
    contacts(&person, random: &random)
    actions(&person, random: &random)
    referrals(&person, random: &random)
    if !isPlanted { troubles(&person, random: &random) }
    if !isPlanted, person.age > 78, random.percent(5), person.row["where_now"] == "home", person.isOpen {
      person.row["where_now"] = "care-home"
      person.row["where_since"] = person.start.iso
      person.row["care_home_organisation_id"] = random.pick(["O-FERNLEA", "O-WILLOWB"])
      person.spell["summary"] = "Lives in a care home. " + random.pick(SamplePersonTexts.conditions)
    }
    return person
  }

  private func birth(planted: Bool, random: inout SampleRandom) -> Day {
    let group = planted ? 2 : random.weighted([3, 17, 80])
    let age =
      switch group {
      case 0: random.within(5...16)
      case 1: random.within(19...64)
      default: 66 + (random.below(31) + random.below(31)) / 2
      }
    return asOf - age * 365 - age / 4 - random.below(330) - 10
  }

  private func name(_ person: inout SamplePerson, community: SampleCommunity, random: inout SampleRandom) {
    let given = random.pick(person.isWoman ? community.women : community.men)
    person.row["given_name"] = given
    person.row["family_name"] = random.pick(person.isWoman ? community.womenFamily : community.menFamily)
    if person.age >= 18 {
      let women = ["Mrs", "Mrs", "Mrs", "Ms", "Miss"]
      person.row["title"] = person.isWoman ? random.pick(women) : random.percent(2) ? "Rev" : "Mr"
    }
    if random.percent(12) {
      let other = random.pick(person.isWoman ? community.women : community.men)
      if other != given { person.row["other_names"] = other }
    }
    if random.percent(15) { person.row["preferred_name"] = Self.script(given) }
  }

  /// A given name in its own script, for some.
  static func script(_ given: String) -> String {
    switch given {
    case "Rahima": "রহিমা"
    case "Fatema": "ফাতেমা"
    case "Ayesha": "আয়েশা"
    case "Abdul": "আব্দুল"
    case "Kamal": "কামাল"
    case "Shirin": "শিরিন"
    case "Mei Ling": "美玲"
    case "Kwok Wai": "国伟"
    case "Khadija": "خديجة"
    case "Yusuf": "يوسف"
    case "Ronald": "Ron"
    case "Leonard": "Len"
    case "Maureen": "Mo"
    case "Patricia": "Pat"
    case "Patrick": "Paddy"
    case "Albert": "Bert"
    case "Terence": "Terry"
    case "Zbigniew": "Zbyszek"
    case "Winston": "Winnie"
    default: ""
    }
  }

  private func address(_ person: inout SamplePerson, practice: Int, random: inout SampleRandom) {
    let code = world.geography.practices[practice].postcode
    let district = code.split(separator: " ").first.map(String.init) ?? "E1"
    let street = random.pick(SampleStreets.streets(district))
    if random.percent(65) {
      person.row["address_1"] = "Flat \(random.within(1...96)), \(random.pick(SampleStreets.blocks))"
      person.row["address_2"] = street
    } else {
      person.row["address_1"] = "\(random.within(201...480)) \(street)"
    }
    let sector = code.split(separator: " ").last?.prefix(1) ?? "1"
    person.row["postcode"] =
      "\(district) \(sector)\(random.pick(SampleStreets.inward))\(random.pick(SampleStreets.inward))"
  }

  private func language(_ person: inout SamplePerson, community: SampleCommunity, random: inout SampleRandom)
  {
    let speaks = person.age >= 60 ? community.speakers : community.speakers / 4
    person.language = random.percent(speaks) ? community.language : "English"
    person.row["language"] = person.language
    person.needsInterpreter = person.language != "English" && random.percent(person.age >= 60 ? 70 : 30)
    person.row["interpreter"] = person.needsInterpreter ? "spoken" : "none"
    if person.needsInterpreter { person.row["language_of_interpreter"] = person.language }
  }

  private func reach(_ person: inout SamplePerson, random: inout SampleRandom) {
    if random.percent(70) {
      let landline = random.percent(90) ? "020 7946 0" : "01632 960"
      person.row["phone_home"] = landline + SampleText.padded(random.below(1000), 3)
    }
    if person.age < 80 || random.percent(45) {
      person.row["phone_mobile"] = "07700 900" + SampleText.padded(random.below(1000), 3)
    }
    person.row["contact_preference"] = random.pick([
      "phone", "phone", "phone", "letter", "text", "through family",
    ])
    if random.percent(8) {
      person.row["contact_caution"] = random.pick(["no-voicemail", "no-letters", "ask-first"])
    }
    person.row["where_now"] = "home"
    person.row["housebound"] = person.age >= 65 && random.percent(35) ? "Y" : "N"
  }
}
