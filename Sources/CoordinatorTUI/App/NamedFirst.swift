import CoordinationDomain

/// Puts the rows that are themselves called what was typed before those that only have to do with it: whoever
/// types a name looks for that person, not for everybody whose lead has the name.
enum NamedFirst {
  static func order(_ rows: [Int32], _ query: Query, _ name: ListingColumn?, _ view: CareView) -> [Int32] {
    let words = query.plainWords
    guard !words.isEmpty, let name else { return rows }
    var named: [Int32] = []
    var others: [Int32] = []
    for row in rows {
      let folded = Folding.fold(name.text(of: Int(row), in: view))
      if words.allSatisfy({ folded.firstRange(of: $0) != nil }) {
        named.append(row)
      } else {
        others.append(row)
      }
    }
    return named + others
  }
}

extension ListKind {
  /// The column that says what a row is called, where people look for rows by their name.
  var nameColumn: String? {
    switch self {
    case .people, .services, .staff, .teams, .localities: "name"
    case .gaps: "subject"
    case .actions, .meetings, .agenda, .intake, .journal: nil
    }
  }
}
