extension RecordCheck {
  /// People: an NHS number belongs to one of them, and their dates are in the order of a life.
  mutating func checkPeople() {
    checkNHSNumbers()
    for person in record.people.rows {
      if let born = person.dateOfBirth, born > today { reportFuture(person, "date_of_birth", born) }
      if let died = person.dateOfDeath {
        if died > today { reportFuture(person, "date_of_death", died) }
        if let born = person.dateOfBirth, died < born {
          report(
            .error, person, "date_of_death",
            "date_of_death \(died.iso) is before date_of_birth \(born.iso)",
            "Nobody dies before they are born.")
        }
        if person.deathStatus.isEmpty {
          report(
            .warning, person, "death_status", "the death is dated and nothing says whether it is confirmed",
            "Expected reported or confirmed.")
        }
      } else if !person.deathStatus.isEmpty {
        report(
          .error, person, "date_of_death", "death_status is filled and date_of_death is empty",
          "date_of_death alone makes a person dead; leave both empty for the living.")
      }
      checkPlace(of: person)
    }
  }

  private mutating func checkPlace(of person: Person) {
    if let practice = record.practices[person.practice], person.dateOfDeath == nil, person.movedOutOn == nil,
      practice.status == .closed || practice.closedOn.map({ $0 <= today }) == true
    {
      report(
        .warning, person, "practice_ods_code",
        "the practice \(id(person.practice)) is closed",
        "Expected the practice they are registered with now.")
    }
    if person.localityOverrideFrom != nil, person.localityOverride == nil {
      report(
        .warning, person, "locality_override_id", "locality_override_from has no locality",
        "Expected the id of a row of localities.csv, or both empty.")
    }
    if person.localityOverride != nil, person.localityOverrideFrom == nil {
      report(
        .warning, person, "locality_override_from",
        "the locality override has no first day", "Expected the day from which it holds.")
    }
  }

  private mutating func checkNHSNumbers() {
    var seen: [UInt64: Int] = [:]
    seen.reserveCapacity(record.people.count)
    for i in record.people.rows.indices {
      let written = record.people.rows[i].nhsNumber
      if written.isEmpty { continue }
      guard let number = record.text.withBytes(written, { NHSNumber.digits($0) }) else { continue }
      guard let first = seen.updateValue(i, forKey: number) else { continue }
      let person = record.people.rows[i]
      let other = record.people.rows[first]
      report(
        .error, person, "nhs_number",
        "the NHS number is also that of \(words(other.id)) in line \(other.line)",
        "An NHS number belongs to one person: one is wrong, or both rows are the same person.")
    }
  }

  /// Relatives, friends and carers.
  mutating func checkContactsOfPeople() {
    for contact in record.personalContacts.rows where contact.isCarer == false {
      guard contact.carerAssessmentOn != nil || contact.carerAssessmentOfferedOn != nil else { continue }
      report(
        .warning, contact, "is_carer", "a carer's assessment is dated and is_carer is N", "Expected Y.")
    }
    for need in record.communicationNeeds.rows {
      if let on = need.recordedOn, on > today { reportFuture(need, "recorded_on", on) }
    }
  }
}
