extension PlantedCase {
  func plantContact(_ person: inout SamplePerson, _ ground: PlantingGround) {
    let asOf = ground.asOf
    let lead = person.lead ?? person.coordinator
    switch self {
    case .noReply:
      ground.forgetContacts(&person, since: 1)
      ground.contact(
        &person, by: lead, days: 1, minute: 14 * 60 + 30, outcome: "no-reply", place: "home",
        note: "No answer, curtains open, neighbour has not seen anybody today")
    case .noContactLong:
      makeTier(&person, "very-high")
      ground.forgetContacts(&person, since: 23)
      ground.startEarlier(&person, days: 120)
      ground.contact(
        &person, by: lead, days: 24, minute: 10 * 60 + 45, outcome: "seen", place: "home",
        note: "Weight down again, will ring about food")
      person.topics.append(("no-contact", "No contact for 24 days"))
    case .interpreterBooked, .interpreterNotBooked:
      ground.rename(&person, "Mrs", "Hodan", "Mohamud Ali", woman: true, ethnicity: "Somali")
      if self == .interpreterNotBooked {
        ground.rename(&person, "Mr", "Mehmet", "Yıldız", woman: false, ethnicity: "Turkish")
      }
      ground.speaks(&person, self == .interpreterBooked ? "Somali" : "Turkish", interpreter: true)
      person.encounters.removeAll { $0["status"] == "planned" }
      let day = SampleTime.workday(asOf + 3)
      person.encounters.append(
        SampleRow([
          "professional_id": ground.world.professionalId(lead), "status": "planned",
          "at": SampleTime.stamp(day, 11 * 60), "with": "person",
          "interpreter_booked": self == .interpreterBooked ? "Y" : "N", "place": "home",
          "note": "Review visit",
        ]))
    case .hospitalNow:
      person.row["where_now"] = "hospital"
      person.row["where_since"] = ground.ago(6)
      person.row["expected_home_on"] = SampleTime.workday(asOf + 4).iso
      ground.maker.event(
        &person, kind: "admission", on: asOf - 6, at: 19 * 60 + 20, where: "Royal London, ward 14F",
        source: "Pneumonia; ward rang")
      person.encounters.removeAll { $0["status"] == "planned" }
      person.topics.append(("unplanned-hospital", "Admitted on \((asOf - 6).long), home expected next week"))
    case .homeNoFollowUp:
      ground.forgetContacts(&person, since: 12)
      ground.maker.event(
        &person, kind: "admission", on: asOf - 11, at: 7 * 60, where: "Royal London, ward 12E",
        source: "Heart failure")
      ground.maker.event(
        &person, kind: "discharge", on: asOf - 5, at: 16 * 60 + 40, where: "Royal London, ward 12E",
        source: "Discharge letter")
      person.topics.append(("home-from-hospital", "Home since \((asOf - 5).long), nobody has rung yet"))
    case .repeatUnplanned:
      for (days, kind, place) in [
        (70, "ed-attendance", "Royal London, A&E"), (33, "ambulance", "Home"), (9, "fall", "Bathroom"),
      ] {
        ground.maker.event(
          &person, kind: kind, on: asOf - days, at: 21 * 60 + 5, where: place, source: "Fall, no fracture")
      }
      person.spell["outlook"] = "watch"
      person.topics.append(("repeat-unplanned", "Three unplanned events in 70 days, the last a fall"))
    default: break
    }
  }

  func makeTier(_ person: inout SamplePerson, _ tier: String) {
    person.tier = tier
    person.spell["tier"] = tier
  }
}
