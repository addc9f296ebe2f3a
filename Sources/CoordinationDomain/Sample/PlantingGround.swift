/// What planting needs: the borough, and ways to change one person consistently.
struct PlantingGround {
  let world: SampleWorld
  let maker: SamplePersonMaker

  var asOf: Day { world.asOf }
  var special: SampleStaff.Special { world.staff.special }

  /// A day that many days before the sample's.
  func ago(_ days: Int) -> String { (asOf - days).iso }

  /// Gives the person another name, in everything already written about them too.
  func rename(
    _ person: inout SamplePerson, _ title: String, _ given: String, _ family: String, woman: Bool,
    ethnicity: String, preferred: String = ""
  ) {
    let before = person.given
    for position in person.actions.indices {
      for field in ["title", "outcome"] {
        person.actions[position][field] = person.actions[position][field].replacing(before, with: given)
      }
    }
    person.isWoman = woman
    person.ethnicity = ethnicity
    person.row["title"] = title
    person.row["given_name"] = given
    person.row["other_names"] = ""
    person.row["family_name"] = family
    person.row["preferred_name"] = preferred
    person.row["gender"] = woman ? "female" : "male"
    person.row["ethnicity"] = ethnicity
    for position in person.contacts.indices {
      let relation = person.contacts[position]["relationship"]
      if woman, relation == "wife" { person.contacts[position]["relationship"] = "sister" }
      if !woman, relation == "husband" { person.contacts[position]["relationship"] = "brother" }
      person.contacts[position]["name"] = relative(
        SamplePersonMaker.isWoman(person.contacts[position]["relationship"]), person.index + position, family,
        ethnicity)
    }
  }

  /// A relative's name of the same community.
  private func relative(_ woman: Bool, _ turn: Int, _ family: String, _ ethnicity: String) -> String {
    let communities = SampleNames.communities
    let community = communities.first { $0.ethnicity == ethnicity } ?? communities[1]
    let givens = woman ? community.women : community.men
    let families = woman ? community.womenFamily : community.menFamily
    let isShared = community.womenFamily == community.menFamily
    return givens[turn * 3 % givens.count] + " " + (isShared ? family : families[turn * 5 % families.count])
  }

  func born(_ person: inout SamplePerson, _ year: Int, _ month: Int, _ day: Int) {
    guard let date = Day(year: year, month: month, day: day) else { return }
    person.born = date
    person.age = date.wholeYears(on: asOf)
    person.row["date_of_birth"] = date.iso
  }

  /// Sets the language, and the interpreter in every contact that has one.
  func speaks(_ person: inout SamplePerson, _ language: String, interpreter: Bool) {
    let before = person.language
    if before != "English" && before != language {
      person.actions.removeAll { $0["title"].contains(before) }
    }
    person.language = language
    person.needsInterpreter = interpreter
    person.row["language"] = language
    person.row["interpreter"] = interpreter ? "spoken" : "none"
    person.row["language_of_interpreter"] = interpreter ? language : ""
    for position in person.encounters.indices where person.encounters[position]["with"] != "carer" {
      person.encounters[position]["interpreter_booked"] = interpreter ? "Y" : ""
    }
  }

  /// Makes somebody the lead since a day, with sharing for their organisation.
  func lead(_ person: inout SamplePerson, _ professional: Int, since days: Int) {
    person.circle.removeAll { $0["role"] == "lead" }
    let from = max(person.start, asOf - days)
    person.circle.insert(SamplePersonMaker.membership("lead", professional, world, from: from), at: 0)
    person.lead = professional
    let organisation = world.staff.organisation(of: professional)
    guard !person.sharing.contains(where: { $0["organisation_id"] == organisation.id }) else { return }
    person.sharing.append(
      SampleRow([
        "organisation_id": organisation.id,
        "basis": organisation.kind == "voluntary" ? "explicit" : "implied",
        "from": from.iso, "recorded_by": world.professionalId(person.coordinator),
      ]))
  }

  /// Another leader of the same locality.
  func otherLeader(than professional: Int?, in person: SamplePerson) -> Int {
    let leaders = world.staff.leaders[person.teamLocality]
    let place = leaders.firstIndex { $0 == professional } ?? 0
    return leaders.isEmpty ? 0 : leaders[(place + 1) % leaders.count]
  }

  /// An open action of the person's own team, put before all others.
  func act(_ person: inout SamplePerson, _ title: String, owner: Int, raised: Int, due: Int) {
    var action = SampleRow(["title": title, "origin": "review"])
    maker.own(&action, by: owner)
    action["raised_by"] = world.professionalId(person.coordinator)
    action["raised_on"] = ago(raised)
    let day = due > 0 ? SampleTime.workday(asOf + due) : asOf + due
    action["due_on"] = day.iso
    action["first_due_on"] = day.iso
    action["priority"] = "routine"
    action["status"] = "accepted"
    action["status_on"] = ago(raised)
    person.actions.insert(action, at: 0)
  }

  /// Somebody of that kind of team where the person lives: always the first who has not left.
  func member(_ kind: String, _ person: SamplePerson, skip: Int = 0) -> Int {
    guard let team = world.staff.team(kind: kind, locality: person.teamLocality) else {
      return person.coordinator
    }
    let members = world.staff.teams.teams[team].members.filter {
      $0 != special.left && $0 != special.absentWithoutCover && $0 != special.absentWithCover
        && $0 != special.sick && $0 != special.zeroLoad
    }
    return members.isEmpty ? person.coordinator : members[skip % members.count]
  }

  /// A contact some days ago.
  func contact(
    _ person: inout SamplePerson, by professional: Int, days: Int, minute: Int, outcome: String,
    place: String,
    note: String
  ) {
    person.encounters.append(
      SampleRow([
        "professional_id": world.professionalId(professional), "status": "done",
        "at": SampleTime.stamp(asOf - days, minute), "with": "person", "outcome": outcome,
        "interpreter_booked": person.needsInterpreter ? "Y" : "", "place": place, "note": note,
      ]))
  }

  /// Takes away contacts since that many days ago.
  func forgetContacts(_ person: inout SamplePerson, since days: Int) {
    let limit = ago(days)
    person.encounters.removeAll { $0["at"] >= limit && $0["status"] != "planned" }
  }

  /// Begins the spell no later than that many days ago, moving nothing that came after.
  func startEarlier(_ person: inout SamplePerson, days: Int) {
    guard person.start > asOf - days else { return }
    person.start = asOf - days
    person.spell["start_on"] = person.start.iso
  }
}
