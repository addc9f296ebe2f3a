/// The form in which a list is written.
public enum ListingFormat: String, Sendable, CaseIterable {
  case table, csv, json, markdown

  /// Whether it is made for reading: usual columns and words, not all columns and stored values.
  public var isForReading: Bool { self == .table || self == .markdown }

  /// What it is, a phrase for the documentation.
  public var meaning: String {
    switch self {
    case .table: "aligned columns, for reading"
    case .csv: "comma-separated values with the columns' ids as headings, for spreadsheets"
    case .json: "an array of objects whose keys are the columns' ids, for programs"
    case .markdown: "a table for documents and messages"
    }
  }
}

extension Listing {
  /// Writes rows in a format, handing on the bytes piece by piece. `isOnTerminal` keeps the controls that CSV
  /// would otherwise carry unchanged from reaching a terminal; the other formats never carry any.
  public func write<E: Error>(
    _ rows: [Int32], columns: [ListingColumn], in view: CareView, as format: ListingFormat,
    isOnTerminal: Bool = false, to output: ([UInt8]) throws(E) -> Void
  ) throws(E) {
    let rendering: any ListingRendering =
      switch format {
      case .table: TableRendering(rows, columns, view)
      case .csv: CSVRendering(columns, isShown: isOnTerminal)
      case .json: JSONRendering(columns)
      case .markdown: MarkdownRendering(columns)
      }
    var piece: [UInt8] = []
    piece.reserveCapacity(ListingPiece.size + 4096)
    rendering.begin(&piece)
    for (index, row) in rows.enumerated() {
      rendering.add(Int(row), isFirst: index == 0, in: view, to: &piece)
      guard piece.count >= ListingPiece.size else { continue }
      try output(piece)
      piece.removeAll(keepingCapacity: true)
    }
    rendering.end(&piece)
    try output(piece)
  }

  /// The whole text of rows in a format.
  public func text(
    _ rows: [Int32], columns: [ListingColumn], in view: CareView, as format: ListingFormat
  ) -> String {
    var whole: [UInt8] = []
    write(rows, columns: columns, in: view, as: format) { whole += $0 }
    return String(decoding: whole, as: UTF8.self)
  }
}

/// Writes a list in one format, row by row.
protocol ListingRendering {
  /// What stands before the rows.
  func begin(_ output: inout [UInt8])
  /// One row.
  func add(_ row: Int, isFirst: Bool, in view: CareView, to output: inout [UInt8])
  /// What stands after the rows.
  func end(_ output: inout [UInt8])
}

extension ListingRendering {
  func end(_ output: inout [UInt8]) {}
}

private enum ListingPiece {
  /// Bytes gathered before they are handed on: a write costs more than what it carries.
  static let size = 1 << 16
}
