import CoordinationDomain

/// Tab in the find field: completes a field's name, then its values, with how many rows each has.
struct Completion {
  var field: TextField
  /// What was found: `locality:North East 142`.
  var sentence: String

  static func complete(
    _ field: TextField, _ listing: Listing, _ lines: ListLines, _ view: CareView
  ) -> Completion? {
    let head = field.head
    let word = String(head.reversed().prefix { $0 != " " }.reversed())
    let start = head.count - word.count
    let typed = word.hasPrefix("-") ? String(word.dropFirst()) : word
    let sign = word.hasPrefix("-") ? "-" : ""
    if let colon = typed.firstIndex(of: ":") {
      return value(
        field, start, sign, String(typed[..<colon]), String(typed[typed.index(after: colon)...]), listing,
        lines, view)
    }
    return name(field, start, sign, typed, listing)
  }

  private static func name(
    _ field: TextField, _ start: Int, _ sign: String, _ typed: String, _ listing: Listing
  ) -> Completion? {
    let questions = Set(listing.predicates.map(\.question.rawValue)).union(["is"]).sorted()
    let names = (questions + listing.aliases.keys.sorted() + listing.columns.map(\.id)).filter {
      $0.hasPrefix(typed.lowercased())
    }
    return insert(names, among: [:], field, start, sign, suffix: ":")
  }

  private static func value(
    _ field: TextField, _ start: Int, _ sign: String, _ name: String, _ typed: String, _ listing: Listing,
    _ lines: ListLines, _ view: CareView
  ) -> Completion? {
    var counts: [String: Int] = [:]
    if let question = ListingPredicate.Question(rawValue: name) {
      let all = listing.rows(in: view)
      for predicate in listing.predicates where predicate.question == question {
        counts[predicate.word] = all.count { listing.holds(predicate, row: Int($0), in: view) }
      }
    } else {
      let columns = (listing.aliases[name] ?? [name]).compactMap { listing.column($0) }
      for row in listing.rows(in: view) {
        for column in columns {
          let text = column.value(of: Int(row), in: view).written
          if !text.isEmpty { counts[text, default: 0] += 1 }
        }
      }
    }
    let folded = Folding.fold(typed)
    let values = counts.keys.filter { Folding.fold($0).starts(with: folded) }.sorted()
    let quoted = Dictionary(
      values.map { ($0.contains(" ") ? "\"\($0)\"" : $0, counts[$0] ?? 0) }, uniquingKeysWith: max)
    return insert(quoted.keys.sorted(), among: quoted, field, start, "\(sign)\(name):", suffix: "")
  }

  /// Puts in the one that fits, or as much as all of them share, and says what there is.
  private static func insert(
    _ candidates: [String], among counts: [String: Int], _ field: TextField, _ start: Int, _ lead: String,
    suffix: String
  ) -> Completion? {
    guard let first = candidates.first else { return nil }
    var field = field
    let shared = candidates.dropFirst().reduce(first) { String(zip($0, $1).prefix { $0 == $1 }.map(\.0)) }
    let isOne = candidates.count == 1
    field.complete(from: start, with: lead + (isOne ? first + suffix : shared))
    let listed = candidates.prefix(8).map { one in counts[one].map { "\(one) \($0)" } ?? one }
    let more = candidates.count > 8 ? " … \(candidates.count - 8) more" : ""
    return Completion(field: field, sentence: listed.joined(separator: "   ") + more)
  }
}
