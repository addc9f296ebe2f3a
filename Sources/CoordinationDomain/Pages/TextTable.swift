/// A small table as lines of equal columns, for pages.
struct TextTable {
  /// The headings; the first stands left, the others right.
  let headings: [String]
  private(set) var rows: [[String]] = []

  /// A table without rows.
  init(_ headings: [String]) { self.headings = headings }

  /// Adds a row with one text for each heading.
  mutating func add(_ row: [String]) { rows.append(row) }

  /// The headings and every row, columns as wide as their widest text and two blanks between.
  func lines() -> (heading: String, rows: [String]) {
    let widths = headings.indices.map { column in
      ([headings] + rows).map { DisplayText($0[column]).width }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      cells.indices.map { column in
        let side: DisplayText.Alignment = column == 0 ? .leading : .trailing
        return DisplayText(cells[column]).padded(to: widths[column], alignment: side).string
      }.joined(separator: "  ")
    }
    return (line(headings), rows.map(line))
  }

  /// Numbers in columns of one width, for the right edge of a line.
  static func cells(_ texts: [String], width: Int) -> String {
    texts.map { right($0, width) }.joined(separator: " ")
  }

  /// Shares that stand under one another, digit under digit: ` 2 of  5   40%`, `35 of 70   50%`.
  static func shares(_ shares: [Share]) -> [String] {
    let part = shares.map { String($0.part).count }.max() ?? 0
    let whole = shares.map { String($0.whole).count }.max() ?? 0
    return shares.map { share in
      "\(right(String(share.part), part)) of \(right(String(share.whole), whole))"
        + right(share.percent.map { "\($0)%" } ?? "none", 6)
    }
  }

  /// A text moved to the right edge of a column.
  static func right(_ text: String, _ width: Int) -> String {
    DisplayText(text).padded(to: max(width, DisplayText(text).width), alignment: .trailing).string
  }
}
