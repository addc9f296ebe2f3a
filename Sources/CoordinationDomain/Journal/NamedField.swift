/// One `name=value` field of a line, taken apart where it lies.
struct NamedField {
  /// The column's name, without what tells that the value stood there before.
  let name: FieldParsing.Bytes
  /// Where in the field the value begins.
  let valueStart: Int
  /// Whether the value is what stood there before.
  let isBefore: Bool
  /// Whether it says something of the act and is no column.
  let isAboutTheAct: Bool

  /// Nil where there is no `=`.
  @inline(__always)
  init?(_ field: FieldParsing.Bytes) {
    guard let equals = field.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    valueStart = equals + 1
    let whole = FieldParsing.Bytes(rebasing: field[..<equals])
    let dot = equals - JournalText.was.utf8.count
    isBefore =
      dot > 0 && whole[dot] == UInt8(ascii: ".")
      && FieldParsing.Bytes(rebasing: whole[dot...]).isExactly(JournalText.was)
    name = isBefore ? FieldParsing.Bytes(rebasing: field[..<dot]) : whole
    isAboutTheAct =
      switch equals {
      case 6: whole.isExactly(JournalText.effectName) || whole.isExactly(JournalText.undoesName)
      case 7: whole.isExactly(JournalText.becauseName)
      default: false
      }
  }
}
