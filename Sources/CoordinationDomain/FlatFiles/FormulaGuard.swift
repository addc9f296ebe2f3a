/// The apostrophe that keeps a spreadsheet from calculating what is only text (OWASP, *CSV Injection*).
///
/// Exports put one before a field that begins as a formula would, reading takes one away. A field that had
/// apostrophes before such a beginning already gets one more, so that reading gives back what was there.
enum FormulaGuard {
  static let apostrophe = UInt8(ascii: "'")

  /// Whether a field begins, after any apostrophes, as a formula would.
  @inline(__always)
  static func isNeeded(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = 0
    while i < field.count, field[i] == apostrophe { i += 1 }
    return i < field.count && isFormulaStart(field, at: i)
  }

  /// Whether a field bears an apostrophe that is not part of the text.
  @inline(__always)
  static func isPresent(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    field.count > 1 && field[0] == apostrophe && isNeeded(field)
  }

  /// `=`, `+`, `-`, `@`, their full-width forms, or a control that some spreadsheets skip.
  private static func isFormulaStart(_ field: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
    switch field[i] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D:
      return true
    case 0xEF:
      // U+FF1D, U+FF0B, U+FF0D and U+FF20 in UTF-8.
      guard i + 2 < field.count, field[i + 1] == 0xBC else { return false }
      return [0x9D, 0x8B, 0x8D, 0xA0].contains(field[i + 2])
    default: return false
    }
  }
}
