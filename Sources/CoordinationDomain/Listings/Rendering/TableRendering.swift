/// Aligned columns under their headings, with the words people read: nothing cut, nothing coloured.
struct TableRendering: ListingRendering {
  private let columns: [ListingColumn]
  private let widths: [Int]
  private static let gap = 2

  /// Goes through the rows once for the widths of the columns.
  init(_ rows: [Int32], _ columns: [ListingColumn], _ view: CareView) {
    self.columns = columns
    // Nothing follows the last column, so its width matters only where it is aligned at the right.
    let last = columns.count - 1
    widths = columns.enumerated().map { index, column in
      var width = DisplayText(column.heading).width
      if index == last, column.side == .leading { return width }
      for row in rows { width = max(width, DisplayText(column.text(of: Int(row), in: view)).width) }
      return width
    }
  }

  func begin(_ output: inout [UInt8]) { append(columns.map { DisplayText($0.heading) }, to: &output) }

  func add(_ row: Int, isFirst: Bool, in view: CareView, to output: inout [UInt8]) {
    append(columns.lazy.map { DisplayText($0.text(of: row, in: view)) }, to: &output)
  }

  private func append(_ cells: some Sequence<DisplayText>, to output: inout [UInt8]) {
    // Blanks are owed until something follows them, so that no line ends in any.
    var owed = 0
    for (index, cell) in cells.enumerated() {
      let blanks = max(0, widths[index] - cell.width)
      if columns[index].side == .trailing { owed += blanks }
      if !cell.isEmpty {
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: owed))
        output.append(contentsOf: cell.string.utf8)
        owed = 0
      } else {
        owed += cell.width
      }
      if columns[index].side == .leading { owed += blanks }
      owed += TableRendering.gap
    }
    output.append(UInt8(ascii: "\n"))
  }
}
