extension Listing {
  /// What the command's help says of the list: its columns and what can be asked of it.
  public var helpText: String {
    let questions = predicates.map { ($0.typed, $0.meaning) } + [("is:any", "every row, also what is over")]
    let width = questions.map(\.0.count).max() ?? 0
    let lines = questions.map { typed, meaning in
      "  " + typed + String(repeating: " ", count: width - typed.count + 2) + meaning
    }
    return """
      Columns: \(columns.map(\.id).joined(separator: " "))

      Questions for --filter:
      \(lines.joined(separator: "\n"))
      """
  }
}
