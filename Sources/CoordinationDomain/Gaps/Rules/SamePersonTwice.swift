extension GapRule {
  /// Another on the caseload has the same birth date and a name that is the same or sounds so.
  static let samePersonTwice = GapRule("same-person-twice", "Perhaps the same person twice", of: .people) {
    draft, row, _ in
    guard draft.isLive(row) else { return .apart }
    guard draft.view.people[row].hasNamesake else { return .no }
    guard draft.record.people.rows[row].dateOfBirth != nil else { return .unknown }
    return draft.view.doubles(row).isEmpty ? .no : .yes(since: nil)
  } words: { view, gap in
    let names = view.doubles(Int(gap.person)).map { other in
      "\(view.name(view.record.people.rows[other])) (\(view.record.text[view.record.people.rows[other].id]))"
    }
    return "same birth date and name as " + names.joined(separator: ", ")
  }
}

extension CareView {
  /// Others on the caseload with the same birth date among those with the same name; by position in `people`.
  func doubles(_ person: Int) -> [Int] {
    let born = record.people.rows[person].dateOfBirth
    return namesakes.of(person, record).map { Int($0) }.filter {
      record.people.rows[$0].dateOfBirth == born && people[$0].isLive
    }
  }
}
