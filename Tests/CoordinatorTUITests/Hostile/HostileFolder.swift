import CoordinationDomain

@testable import CoordinatorTUI

/// A data folder of every file there is, made from the schemas: ids and references fit together, and every other
/// field that may hold text holds a hostile one.
struct HostileFolder {
  /// How much is hostile.
  enum Extent: CaseIterable {
    /// Text only, so that everything is read and shown.
    case text
    /// Dates, numbers and codes as well, so that every complaint is made.
    case everything
  }

  let extent: Extent
  /// A file with a zero byte is not read at all, so there is none here.
  private let strings = HostileText.strings.filter { !$0.unicodeScalars.contains("\0") }
  private static let rows = 48

  /// Each file's table and text.
  var files: [(table: RecordTable, text: String)] {
    FileCatalogue.all.enumerated().map { index, file in (file.table, text(of: file, index)) }
  }

  var contents: FolderContents {
    var contents = FolderContents()
    for (table, text) in files { contents.append(table, text.utf8) }
    return contents
  }

  private func text(of file: FileDescription, _ index: Int) -> String {
    var lines = [file.columns.map(\.name).joined(separator: ",")]
    for row in 0..<(file.table == .settings ? 8 : HostileFolder.rows) {
      let fields = file.columns.enumerated().map { column, description in
        field(description, file.table, row, seed: index * 31 + column * 7 + row * 3)
      }
      lines.append(fields.map(HostileFolder.quoted).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func field(_ column: ColumnDescription, _ table: RecordTable, _ row: Int, seed: Int) -> String {
    switch column.kind {
    case .id, .key: return HostileFolder.id(column.kind, table, row)
    case .reference(let other): return reference(to: other, row + seed % 3)
    case .references(let other): return reference(to: other, row) + ";" + reference(to: other, row + 1)
    case .text, .words, .nhsNumber: return strings[seed % strings.count]
    default: break
    }
    if extent == .everything { return strings[seed % strings.count] }
    if !column.isRequired, seed % 3 != 0 { return "" }
    return HostileFolder.harmless(column, seed)
  }

  private static func harmless(_ column: ColumnDescription, _ seed: Int) -> String {
    switch column.kind {
    case .day: column.name.contains("birth") ? "1941-03-0\(1 + seed % 9)" : "2026-11-\(10 + seed % 20)"
    case .instant: "2026-11-\(10 + seed % 20)T10:30:00Z"
    case .yesNo: seed % 2 == 0 ? "Y" : "N"
    case .integer(let range): "\(range.lowerBound + seed % max(1, min(9, range.count)))"
    case .decimal(let range): "\(range.lowerBound)"
    case .clock: "1\(seed % 10):30"
    case .code(let list): list.codes.isEmpty ? "" : list.codes[seed % list.codes.count]
    default: ""
    }
  }

  private func reference(to table: RecordTable, _ row: Int) -> String {
    guard let first = FileCatalogue.description(of: table).columns.first else { return "" }
    return HostileFolder.id(first.kind, table, row % HostileFolder.rows)
  }

  private static func id(_ kind: ColumnKind, _ table: RecordTable, _ row: Int) -> String {
    if case .id(let prefix) = kind { return "\(prefix)-\(row + 1)" }
    return "K\(table.rawValue)-\(row + 1)"
  }

  /// By scalars: a quote with an accent on it is a quote to a reader of bytes.
  private static func quoted(_ field: String) -> String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in field.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return String(quoted) + "\""
  }
}
