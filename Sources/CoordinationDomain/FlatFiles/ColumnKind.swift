/// What a column may hold, and with that how it is read, checked, written, described and documented.
public enum ColumnKind: Sendable {
  /// The row's own id: the prefix, a hyphen, then capitals, digits and hyphens.
  case id(prefix: String)
  /// The row's own key, such as an ODS code or a rule's name.
  case key
  /// Any text.
  case text
  /// An NHS number, kept as it was written.
  case nhsNumber
  /// A date.
  case day
  /// A date and time; without `Z` or an offset it is the place's own time.
  case instant
  /// `Y` or `N`.
  case yesNo
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// A number with a fraction.
  case decimal(ClosedRange<Double>)
  /// A time of day, `HH:MM`.
  case clock
  /// One code of a list.
  case code(CodeListDescription)
  /// The id of a row in another (or the same) file.
  case reference(RecordTable)
  /// Ids of rows in another file, semicolons between.
  case references(RecordTable)
  /// Codes or words, semicolons between.
  case words
}

/// A code list's name and codes, without its type.
public struct CodeListDescription: Sendable {
  /// The list's name in the documentation.
  public var name: String
  /// Every code in order.
  public var codes: [String]
  /// The same codes as bytes, for reading.
  let bytes: [[UInt8]]

  init<List: CodeList>(_ list: List.Type) {
    name = "\(list)"
    codes = List.allCases.map(\.code)
    bytes = codes.map { Array($0.utf8) }
  }
}
