/// One line of the journal as it was written, taken apart: for showing it, and for undoing what it says.
///
/// Also of an event whose name this program does not know.
public struct JournalLine: Hashable, Sendable {
  /// One named field.
  public struct Field: Hashable, Sendable {
    /// Its name, for example `due_on` or `due_on.was`.
    public var name: String
    /// Its value.
    public var value: String
  }

  /// Its number, from 1, over all months.
  public var sequence: Int
  /// The sequence of the first event of its act.
  public var act: Int
  /// The moment.
  public var at: Instant
  /// The id of who did it.
  public var by: String
  /// The event's name.
  public var event: String
  /// The id of the row it is about.
  public var subject: String
  /// The last sequence of that row that its author had on screen; 0 for none.
  public var base: Int
  /// The named fields in the order written.
  public var fields: [Field]

  /// Takes a line apart; nil where it is none.
  init?(_ line: FieldParsing.Bytes) {
    guard let start = line.baseAddress else { return nil }
    var reader = DelimitedReader(start, range: 0..<line.count)
    guard reader.next() else { return nil }
    let row = reader.row
    guard row.fields.count > JournalText.fixedFields else { return nil }
    func text(_ index: Int) -> String { JournalLine.text(row.fields[index], start) }
    guard let sequence = Int(text(0)), let act = text(1).split(separator: " ").first.flatMap({ Int($0) }),
      let at = FieldParsing.instant(JournalLine.bytes(row.fields[2], start), zone: .utc)
    else { return nil }
    self.sequence = sequence
    self.act = act
    self.at = at
    by = text(3)
    event = text(4)
    subject = text(5)
    base = Int(text(6)) ?? 0
    fields = row.fields.dropFirst(JournalText.fixedFields).dropLast().map { field in
      let whole = JournalLine.text(field, start)
      let parts = whole.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return Field(name: String(parts[0]), value: parts.count > 1 ? String(parts[1]) : "")
    }
  }

  /// The event; nil where its name is not known here.
  var known: Event? {
    guard let kind = EventName(rawValue: event) else { return nil }
    var result = Event(kind, subject, .changes, [])
    for field in fields {
      switch field.name {
      case JournalText.effectName: result.effect = field.value == JournalText.removes ? .removes : .adds
      case JournalText.undoesName: result.undoes = Int(field.value)
      case JournalText.becauseName: result.because = field.value
      default:
        let isBefore = field.name.hasSuffix(JournalText.was)
        let column = isBefore ? String(field.name.dropLast(JournalText.was.count)) : field.name
        if result.changes.last?.column != column {
          result.changes.append(Event.Change(column, from: "", to: ""))
        }
        let last = result.changes.count - 1
        if isBefore {
          result.changes[last].before = field.value
        } else {
          result.changes[last].after = field.value
        }
      }
    }
    return result
  }

  private static func bytes(_ field: DelimitedReader.Field, _ start: UnsafePointer<UInt8>)
    -> FieldParsing.Bytes
  {
    FieldParsing.Bytes(start: start + field.start, count: field.end - field.start)
  }

  private static func text(_ field: DelimitedReader.Field, _ start: UnsafePointer<UInt8>) -> String {
    let bytes = bytes(field, start)
    let plain = field.hasDoubledQuotes ? RecordReader.unescaped(bytes) : Array(bytes)
    return String(decoding: JournalText.unescaped(plain), as: UTF8.self)
  }
}
