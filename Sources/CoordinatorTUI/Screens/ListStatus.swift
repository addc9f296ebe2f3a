import CoordinationDomain

/// The sentence above the hints of a list: what is looked for, how many there are, what the filter hides.
struct ListStatus {
  let list: ListKind
  let listing: Listing
  let parameters: ListParameters
  let lines: ListLines
  /// The field while somebody types.
  let field: TextField?
  /// How many rows are marked, and how many of those a filter hides.
  var marked = (count: 0, hidden: 0)
  /// Rows that somebody has put aside until a day.
  var asideCount = 0

  var text: StatusText {
    guard let field else { return StatusText(left: resting) }
    let prompt: DisplayText = "find: "
    var status = StatusText(left: prompt + DisplayText(field.text))
    status.right = "\(counts) · TYPING"
    status.style = .prompt
    status.cursor = prompt.width + DisplayText(field.head).width
    status.greyed = greyed(after: prompt.width, field.text)
    return status
  }

  private var resting: DisplayText {
    var parts: [DisplayText] = []
    if !parameters.filter.isEmpty { parts.append("filter: \(parameters.filter)") }
    parts.append(counts)
    if marked.count > 0 {
      parts.append(
        marked.hidden > 0 ? "\(marked.count) marked, \(marked.hidden) hidden" : "\(marked.count) marked")
    }
    if !hidden.isEmpty { parts.append(hidden) }
    if let grouping = parameters.grouping, let column = listing.column(grouping) {
      parts.append("by \(column.heading.lowercased())")
    }
    if let term = parameters.sort.first ?? listing.order.first,
      let column = listing.column(term.column),
      !parameters.sort.isEmpty || listing.tableColumns.contains(column.id)
    {
      parts.append("sort: \(column.heading.lowercased()) \(term.isDescending ? "↓" : "↑")")
    }
    if list == .gaps, parameters.sort.isEmpty { parts.append("most serious first") }
    return DisplayText(joining: parts, separator: "   ")
  }

  private var counts: DisplayText {
    let shown = lines.rows.count
    let late =
      lines.shownLate > 0 ? ", \(lines.shownLate) \(list == .people ? "with late actions" : "late")" : ""
    if shown == lines.total, parameters.filter.isEmpty { return "\(listing.counted(shown))\(late)" }
    return "\(shown) of \(listing.counted(lines.total))\(late)"
  }

  /// A filtered list says what it hides, for the urgent may be among it.
  private var hidden: DisplayText {
    let count = lines.total - lines.rows.count
    // Of gaps, hidden is what somebody has put aside until a day.
    if list == .gaps { return asideCount > 0 ? "\(asideCount) hidden until a day" : "" }
    guard count > 0 else { return "" }
    return lines.hiddenLate > 0 ? "\(count) hidden, \(lines.hiddenLate) of them late" : "\(count) hidden"
  }

  /// The columns of typed words that were not understood.
  private func greyed(after start: Int, _ typed: String) -> [Range<Int>] {
    let characters = Array(typed)
    return lines.query.terms.compactMap { term in
      guard case .unknown = term.condition, term.range.upperBound <= characters.count else { return nil }
      let before = DisplayText(String(characters[..<term.range.lowerBound])).width
      let width = DisplayText(String(characters[term.range])).width
      return start + before..<start + before + width
    }
  }
}

extension Query {
  /// The plain words that rows must contain.
  var plainWords: [[UInt8]] {
    terms.compactMap { term in
      if case .word(let word) = term.condition, !term.isNegated { word } else { nil }
    }
  }
}
