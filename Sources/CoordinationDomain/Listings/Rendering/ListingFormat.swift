/// The form in which a list is written.
public enum ListingFormat: String, Sendable, CaseIterable {
  case table, csv, json, markdown

  /// Whether it is made for reading: usual columns and words, not all columns and stored values.
  public var isForReading: Bool { self == .table || self == .markdown }

  /// What is said of a format that there is not.
  public static func unknown(_ name: String) -> QueryProblem {
    QueryProblem(
      what: "no format \"\(name)\"",
      suggestion: Spelling.nearest(name.lowercased(), among: allCases.map(\.rawValue)))
  }

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

/// Some of a written list: bytes that only a rendering makes, so that what reaches a terminal holds no
/// control.
public struct ListingPiece: Sendable {
  /// UTF-8; a piece may end within a row.
  public private(set) var bytes: [UInt8] = []

  /// Bytes gathered before they are handed on: a write costs more than what it carries.
  fileprivate static let size = 1 << 16

  fileprivate init() { bytes.reserveCapacity(ListingPiece.size + 4096) }

  fileprivate mutating func change(_ body: (inout [UInt8]) -> Void) { body(&bytes) }
}

extension Listing {
  /// Writes rows in a format, handing on the bytes piece by piece.
  ///
  /// `isOnTerminal` keeps the controls that CSV would otherwise carry unchanged from reaching a terminal; the
  /// other formats never carry any.
  public func write<E: Error>(
    _ rows: [Int32], columns: [ListingColumn], in view: CareView, as format: ListingFormat,
    isOnTerminal: Bool, to output: (ListingPiece) throws(E) -> Void
  ) throws(E) {
    let rendering: any ListingRendering =
      switch format {
      case .table: TableRendering(rows, columns, view)
      case .csv: CSVRendering(columns, isShown: isOnTerminal)
      case .json: JSONRendering(columns, members: columns.count == self.columns.count ? members : nil)
      case .markdown: MarkdownRendering(columns)
      }
    var piece = ListingPiece()
    piece.change { rendering.begin(&$0) }
    for (index, row) in rows.enumerated() {
      piece.change { rendering.add(Int(row), isFirst: index == 0, in: view, to: &$0) }
      guard piece.bytes.count >= ListingPiece.size else { continue }
      try output(piece)
      piece.change { $0.removeAll(keepingCapacity: true) }
    }
    piece.change { rendering.end(&$0) }
    try output(piece)
  }

  /// The whole text of rows in a format, as it goes to a file.
  public func text(
    _ rows: [Int32], columns: [ListingColumn], in view: CareView, as format: ListingFormat
  ) -> String {
    var whole: [UInt8] = []
    write(rows, columns: columns, in: view, as: format, isOnTerminal: false) { whole += $0.bytes }
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
