/// How an event stands in a line of the journal: delimited text, one line an event, named fields.
///
/// `at,by,event,subject,base,name.was=value,name=value`; what keeps the journal on disk puts `sequence,act,` before
/// it and the line's hash behind. `name=` alone: nothing stood there before; `name.was=` alone: nothing stands there
/// now. Names with a dot and `undoes` and `because` are no columns. See docs/formats/journal.md.
enum JournalText {
  /// What becomes of the row, where it is not merely changed.
  static let effectName = "row.is"
  static let adds = "added"
  static let removes = "removed"
  /// The act that is undone or done again.
  static let undoesName = "undoes"
  /// Why.
  static let becauseName = "because"
  /// Ends the name of a field that tells what stood there before.
  static let was = ".was"
  /// Fields before the named ones: sequence, act, at, by, event, subject, base.
  static let fixedFields = 7

  /// The part of a line that says what happened, without a comma at either end.
  static func body(_ event: Event, at: Instant, by author: String, base: Int) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(256)
    for field in [at.iso, author, event.kind.rawValue, event.subject, String(base)] {
      append(field, to: &line)
    }
    switch event.effect {
    case .adds: append("\(effectName)=\(adds)", to: &line)
    case .removes: append("\(effectName)=\(removes)", to: &line)
    case .changes: break
    }
    if let act = event.undoes { append("\(undoesName)=\(act)", to: &line) }
    if !event.because.isEmpty { append("\(becauseName)=\(event.because)", to: &line) }
    for change in event.changes {
      if !change.before.isEmpty { append("\(change.column)\(was)=\(change.before)", to: &line) }
      if !change.after.isEmpty { append("\(change.column)=\(change.after)", to: &line) }
    }
    return line
  }

  /// Adds a field, with a comma before it unless it is the first, so that it stands on one line.
  private static func append(_ field: String, to line: inout [UInt8]) {
    if !line.isEmpty { line.append(UInt8(ascii: ",")) }
    let needsQuotes =
      field.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
      || field.utf8.first == UInt8(ascii: " ") || field.utf8.last == UInt8(ascii: " ")
    if needsQuotes { line.append(UInt8(ascii: "\"")) }
    for byte in field.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): line += [byte, byte]
      case 0x0A: line += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0x0D: line += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      case UInt8(ascii: "\""): line += [byte, byte]
      default: line.append(byte)
      }
    }
    if needsQuotes { line.append(UInt8(ascii: "\"")) }
  }

  /// The text of bytes in which line ends and backslashes are escaped.
  static func unescaped(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        isEscaped = false
        switch byte {
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "r"): result.append(0x0D)
        default: result.append(byte)
        }
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
