/// Facts about a service that HSDS 3.0 has no column for, and the taxonomy terms that name them.
///
/// Each is the `code` of a term in `taxonomy_terms.csv` (its `name`, hyphens for blanks, where the code is
/// empty), and its value stands in `attributes.csv` (`link_entity` = `service`). Several rows of one fact are
/// several values. Any other term linked to a service is what the service is for.
public enum DirectoryFact: String, CaseIterable, Sendable {
  /// Who may send somebody: `anyone`, `self`, `professional`, or other words.
  case whoMayRefer = "who-may-refer"
  /// Whom the service is not for.
  case exclusion
  /// Weeks from referral to first contact, a number.
  case waitWeeks = "wait-weeks"
  /// The day on which the wait was given, ISO 8601.
  case waitGivenOn = "wait-given-on"
  /// Places free, a number; `service_capacity.csv` comes before it.
  case capacity
  /// The day on which the places were given, ISO 8601; without it `wait-given-on` is taken.
  case capacityGivenOn = "capacity-given-on"
  /// The id of a locality that the service works in; without any it is not said where it works.
  case localityServed = "locality-served"
  /// What to do when it is closed.
  case outOfHours = "out-of-hours"
}

/// What the terms of the directory's taxonomies mean to the program.
struct DirectoryTerms: Sendable {
  /// For each row of `taxonomy_terms.csv` the fact it names, if any.
  private let facts: [DirectoryFact?]
  /// For each row the rows of its narrower terms: the synonyms of a need.
  private let narrower: RowGroups

  init(_ record: CareRecord) {
    let terms = record.taxonomyTerms
    let text = record.text
    facts = terms.rows.map { term in
      let name = text[term.code.isEmpty ? term.name : term.code].lowercased()
      return DirectoryFact(rawValue: String(name.map { $0 == " " ? "-" : $0 }))
    }
    narrower = RowGroups(terms, of: terms) { term in
      text.withBytes(term.parentId) { terms.find($0, in: record) }
    }
  }

  /// The fact that the term in a row names; nil where it says what a service is for.
  func fact(ofTerm row: Int) -> DirectoryFact? { facts[row] }

  /// The rows of the terms under a term, to four levels: more would be a circle.
  func under(_ row: Int, depth: Int = 4) -> [Int] {
    if depth == 0 { return [] }
    return narrower[row].flatMap { [Int($0)] + under(Int($0), depth: depth - 1) }
  }
}
