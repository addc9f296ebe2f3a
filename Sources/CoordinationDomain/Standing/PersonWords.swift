/// What lists and pages say about a person, each sentence in one place.
extension CareView {
  /// Whole years today, or at death; nil where the birth date is not known.
  package func age(_ person: Person) -> Int? {
    person.dateOfBirth.map { $0.wholeYears(on: dayOfAge(person)) }
  }

  /// The age in the units that suit it; `Not known` without a birth date.
  package func ageWords(_ person: Person) -> String {
    person.dateOfBirth.map { Age.words(from: $0, on: dayOfAge(person)) } ?? "Not known"
  }

  /// Today, or the day of death where the person has died: the dead do not grow older.
  private func dayOfAge(_ person: Person) -> Day {
    guard let died = person.dateOfDeath, died <= today else { return today }
    return died
  }

  /// `999 000 0174`; what was written where it is no NHS number; `Not known` where nothing was.
  package func nhsNumber(_ person: Person) -> String {
    let written = record.text[person.nhsNumber]
    if written.isEmpty { return "Not known" }
    return NHSNumber(written)?.spaced ?? "\(written) (not valid)"
  }

  /// The street without the house number; masked where the address is restricted; empty where not known.
  package func area(_ row: Int) -> String {
    if hasRestrictedAddress(row) { return "Restricted" }
    let address = record.text[record.people.rows[row].address1]
    let street = address.split(separator: ",").last.map { $0.drop { $0 == " " } } ?? ""
    let words = street.split(separator: " ")
    guard let first = words.first, first.contains(where: \.isNumber), words.count > 1 else {
      return String(street)
    }
    return words.dropFirst().joined(separator: " ")
  }

  /// `12 Mill Lane, London, E3 9ZZ`; masked where it is restricted.
  package func addressWords(_ row: Int) -> String {
    if hasRestrictedAddress(row) { return "Address restricted: ring the office" }
    let person = record.people.rows[row]
    let words = Phrase.joined([
      record.text[person.address1], record.text[person.address2], record.text[person.postcode],
    ])
    return words.isEmpty ? "Address not known" : words
  }

  /// Whether a restricted flag of category `address` says that the address may not be shown.
  package func hasRestrictedAddress(_ row: Int) -> Bool {
    byPerson.flags[row].contains { index in
      let flag = record.flags.rows[Int(index)]
      return flag.sensitivity == .restricted && record.text[flag.category] == "address"
        && runs(flag.startOn, flag.endOn, on: today)
    }
  }

  /// The lead as a list says it: `DN Adeyemi, F`, `no lead`, with `away` and who covers.
  package func leadWords(_ standing: PersonStanding) -> String {
    guard let lead = name(lead(standing)) else {
      if !standing.isLive { return "" }
      return standing.offeredLead >= 0 ? "NO LEAD (offered)" : "NO LEAD"
    }
    guard standing.isLeadAbsent else { return lead }
    return standing.cover == nil ? "\(lead) AWAY" : "\(lead) away"
  }

  /// Whether the date of the next review has passed, for somebody who is live.
  package func isReviewOverdue(_ standing: PersonStanding) -> Bool {
    guard standing.isLive, standing.spell >= 0 else { return false }
    return record.caseload.rows[Int(standing.spell)].nextReviewOn.map { $0 < today } ?? false
  }

  /// The next review as a list says it: `Wed 25-Nov`, `12-Nov-2027`, `overdue 3 d`, `no date`.
  package func reviewWords(_ standing: PersonStanding) -> String {
    guard standing.spell >= 0 else { return "" }
    guard let review = record.caseload.rows[Int(standing.spell)].nextReviewOn else {
      return standing.isLive ? "no date" : ""
    }
    if isReviewOverdue(standing) { return "overdue \(today - review) d" }
    return review.withWeekday(near: today)
  }

  /// When the next planned meeting whose agenda lists the person starts.
  package func nextMeeting(_ standing: PersonStanding) -> LocalTime? {
    guard standing.nextItem >= 0 else { return nil }
    let item = record.mdtItems.rows[Int(standing.nextItem)]
    return record.mdtMeetings[item.meeting]?.startsAt.map(local)
  }
}
