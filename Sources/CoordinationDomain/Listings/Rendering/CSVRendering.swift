/// Comma-separated values (RFC 4180 with LF): ids as headings, stored values, ISO dates.
///
/// Text that a spreadsheet would take for a formula gets an apostrophe (``FormulaGuard``) which our own reader
/// takes away again; numbers stay numbers, negative ones too.
struct CSVRendering: ListingRendering {
  private let columns: [ListingColumn]
  private let isShown: Bool

  /// `isShown` where the output is a terminal: controls become visible marks.
  init(_ columns: [ListingColumn], isShown: Bool = false) {
    self.columns = columns
    self.isShown = isShown
  }

  func begin(_ output: inout [UInt8]) {
    for (index, column) in columns.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output.append(contentsOf: column.id.utf8)
    }
    output.append(UInt8(ascii: "\n"))
  }

  func add(_ row: Int, isFirst: Bool, in view: CareView, to output: inout [UInt8]) {
    let start = output.count
    for (index, column) in columns.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(column.value(of: row, in: view), to: &output)
    }
    // A blank line would not be a row to any reader.
    if output.count == start { output.append(contentsOf: "\"\"".utf8) }
    output.append(UInt8(ascii: "\n"))
  }

  private func append(_ value: ListingValue, to output: inout [UInt8]) {
    switch value {
    case .absent: return
    case .text(let text):
      // No CSV file can hold a zero byte: readers, ours too, take it for something other than text.
      let isUnwritable = text.utf8.contains(0)
      var text = isShown || isUnwritable ? DisplayText(text).string : text
      text.withUTF8 { DelimitedWriter.append(field: $0, to: &output) }
    default: output.append(contentsOf: value.written.utf8)
    }
  }
}
