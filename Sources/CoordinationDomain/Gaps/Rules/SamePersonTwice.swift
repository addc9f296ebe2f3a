extension GapRule {
  /// Another on the caseload is likely the same person: the same NHS number, or the same birth date and name.
  static let samePersonTwice = GapRule("same-person-twice", "Perhaps the same person twice", of: .people) {
    draft, row, _ in
    let standing = draft.view.people[row]
    guard standing.isLive else { return .apart }
    guard standing.hasNamesake else { return .no }
    guard draft.record.people.rows[row].dateOfBirth != nil else { return .unknown }
    guard draft.background.sharingABirthDate.contains(Int32(row)) else { return .no }
    return draft.view.doubles(of: row).isEmpty ? .no : .yes(since: nil)
  } words: { view, gap in
    let names = view.doubles(of: Int(gap.person)).map { other in
      let person = view.record.people.rows[other]
      return "\(view.name(person)) (\(view.record.text[person.id]))"
    }
    return "perhaps the same as \(Phrase.joined(names)): same birth date and name"
  }
}

extension CareView {
  /// Others on the caseload who are likely the same person, by position in `people`.
  func doubles(of row: Int) -> [Int] {
    let person = record.people.rows[row]
    let alike = namesakes.bornTheSameDay(as: row, record).filter {
      record.people.rows[$0].dateOfBirth == person.dateOfBirth && people[$0].isLive
    }
    if alike.isEmpty { return [] }
    let search = DuplicateSearch(
      Newcomer(
        nhsNumber: record.text[person.nhsNumber], familyName: record.text[person.familyName],
        givenName: record.text[person.givenName], dateOfBirth: person.dateOfBirth))
    return alike.filter { other in
      search.likeness(to: record.people.rows[other], record.text).map { $0.strength <= .likely } ?? false
    }
  }
}
