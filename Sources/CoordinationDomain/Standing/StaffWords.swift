/// What lists and pages say about a member of staff.
extension CareView {
  /// `Joins Mon 30-Nov`, `Leaves Fri 04-Dec`, `Left 12-Nov`; nil for somebody who simply works here.
  package func comingOrGoing(_ professional: Professional) -> String? {
    if let from = professional.activeFrom, from > today { return "Joins " + dayWords(from) }
    guard let to = professional.activeTo else { return nil }
    return to <= today ? "Left " + dayWords(to) : "Leaves " + dayWords(to)
  }

  /// `English, Bengali`.
  package func languages(_ professional: Professional) -> String {
    record.text[professional.languages].split(separator: ";").map { String($0.drop { $0 == " " }) }
      .joined(separator: ", ")
  }

  /// The rows of the other teams somebody works in.
  package func secondTeams(_ row: Int) -> [Int] {
    record.text[record.professionals.rows[row].alsoTeams].split(separator: ";").compactMap { id in
      record.teams.find(id.filter { $0 != " " }.utf8, in: record).flatMap { record.teams.row(of: $0) }
    }
  }
}
