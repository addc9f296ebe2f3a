extension GapRule {
  /// Another on the caseload is likely the same person: the same NHS number, or the same birth date and name.
  static let samePersonTwice = GapRule("same-person-twice", "Perhaps the same person twice", of: .people) {
    draft, row, _ in
    let standing = draft.view.people[row]
    guard standing.isLive else { return .apart }
    guard standing.hasNamesake else { return .no }
    guard draft.record.people.rows[row].dateOfBirth != nil else { return .unknown }
    guard draft.background.sharingABirthDate.contains(Int32(row)) else { return .no }
    return draft.view.likelyDoubles(of: row).isEmpty ? .no : .yes(since: nil)
  } words: { view, gap in
    let alike = view.likelyDoubles(of: Int(gap.person)).map { other in
      let person = view.record.people.rows[other.row]
      let numbers = other.likeness.strength == .certain ? "" : ", without two NHS numbers"
      return "\(other.likeness.words) as \(view.name(person)) (\(view.record.text[person.id]))\(numbers)"
    }
    return Phrase.joined(alike, "; ") + ": one person twice?"
  }
}

extension CareView {
  /// Others on the caseload who are likely the same person, by position in `people`, and what speaks for it.
  fileprivate func likelyDoubles(of row: Int) -> [(row: Int, likeness: DuplicateSearch.Likeness)] {
    let person = record.people.rows[row]
    let alike = namesakes.bornTheSameDay(as: row, record).filter {
      record.people.rows[$0].dateOfBirth == person.dateOfBirth && people[$0].isLive
    }
    if alike.isEmpty { return [] }
    let search = DuplicateSearch(
      Newcomer(
        nhsNumber: record.text[person.nhsNumber], familyName: record.text[person.familyName],
        givenName: record.text[person.givenName], dateOfBirth: person.dateOfBirth))
    return alike.compactMap { other in
      search.likeness(to: record.people.rows[other], record.text)
        .flatMap { $0.strength <= .likely ? (other, $0) : nil }
    }
  }
}
