/// The values of a line's fields: read from where they lie, put into a row and held against what stands there.
extension JournalReplay {
  func set(_ column: TableDoor.Column, _ value: DelimitedReader.Field, _ record: inout CareRecord) {
    let step = column.step
    let offset = Int(step.offset)
    switch step.operation {
    case .skip: break
    case .id, .key, .text, .nhsNumber, .references, .words:
      scratch.storeBytes(of: text(value, &record), toByteOffset: offset, as: Text.self)
    case .reference:
      let slot = record.intern(field(value), in: step.table)
      scratch.storeBytes(of: slot, toByteOffset: offset, as: UInt32?.self)
    case .code:
      scratch.storeBytes(of: code(field(value), column, &record), toByteOffset: offset, as: UInt8.self)
    case .day, .instant, .clock, .yesNo, .integer, .decimal:
      _ = FieldStorage.store(
        field(value), step.operation, range: step.range, zone: zone, in: scratch, at: offset)
    }
  }

  private func code(_ code: FieldParsing.Bytes, _ column: TableDoor.Column, _ record: inout CareRecord)
    -> UInt8
  {
    let key = ShortBytes(code)
    if let index = column.codes.firstIndex(of: key), case .code(let list) = column.kind,
      key.count <= ShortBytes.exact || list.bytes[index].elementsEqual(code)
    {
      return UInt8(index + 1)
    }
    return record.unrecognised(code)
  }

  /// Whether the row has nothing in a column.
  func isEmpty(_ column: TableDoor.Column) -> Bool {
    let offset = Int(column.step.offset)
    switch column.step.operation {
    case .skip: return true
    case .id, .key, .text, .nhsNumber, .references, .words:
      return scratch.load(fromByteOffset: offset, as: Text.self).isEmpty
    case .code: return scratch.load(fromByteOffset: offset, as: UInt8.self) == 0
    case .reference: return scratch.load(fromByteOffset: offset, as: UInt32?.self) == nil
    case .day: return scratch.load(fromByteOffset: offset, as: Day?.self) == nil
    case .instant: return scratch.load(fromByteOffset: offset, as: Instant?.self) == nil
    case .clock, .integer: return scratch.load(fromByteOffset: offset, as: Int32?.self) == nil
    case .yesNo: return scratch.load(fromByteOffset: offset, as: Bool?.self) == nil
    case .decimal: return scratch.load(fromByteOffset: offset, as: Double?.self) == nil
    }
  }

  /// Whether the row has a value in a column.
  func holds(_ column: TableDoor.Column, _ value: DelimitedReader.Field, _ record: CareRecord) -> Bool {
    let offset = Int(column.step.offset)
    let bytes = field(value)
    switch column.step.operation {
    case .skip: return true
    case .id, .key, .text, .nhsNumber, .references, .words:
      return record.text.withBytes(scratch.load(fromByteOffset: offset, as: Text.self)) { standing in
        if standing.elementsEqual(bytes) { return true }
        let plain = value.hasDoubledQuotes ? RecordReader.unescaped(bytes) : Array(bytes)
        return standing.elementsEqual(JournalText.unescaped(plain))
      }
    case .code:
      let raw = scratch.load(fromByteOffset: offset, as: UInt8.self)
      return record.code(raw, of: column).utf8.elementsEqual(bytes)
    case .reference:
      let slot = scratch.load(fromByteOffset: offset, as: UInt32?.self)
      return slot != nil && slot == record.slot(of: bytes, in: column.step.table)
    case .day: return scratch.load(fromByteOffset: offset, as: Day?.self) == FieldParsing.day(bytes)
    case .instant:
      return scratch.load(fromByteOffset: offset, as: Instant?.self)
        == FieldParsing.instant(bytes, zone: zone)
    case .clock: return scratch.load(fromByteOffset: offset, as: Int32?.self) == FieldParsing.clock(bytes)
    case .yesNo: return scratch.load(fromByteOffset: offset, as: Bool?.self) == FieldParsing.yesNo(bytes)
    case .integer:
      return scratch.load(fromByteOffset: offset, as: Int32?.self).map { Int($0) }
        == FieldParsing.integer(bytes)
    case .decimal:
      return scratch.load(fromByteOffset: offset, as: Double?.self) == FieldParsing.decimal(bytes)
    }
  }

  @inline(__always)
  func field(_ field: DelimitedReader.Field) -> FieldParsing.Bytes {
    FieldParsing.Bytes(start: bytes + field.start, count: field.end - field.start)
  }

  func text(_ start: Int, _ end: Int) -> Text {
    Text(offset: block + UInt32(start), length: UInt32(end - start))
  }

  func text(_ field: DelimitedReader.Field) -> Text { text(field.start, field.end) }

  /// The text of a value: where it lies, or a copy where something in it is escaped.
  private func text(_ value: DelimitedReader.Field, _ record: inout CareRecord) -> Text {
    let bytes = field(value)
    if value.hasDoubledQuotes { return record.text.add(JournalText.unescaped(RecordReader.unescaped(bytes))) }
    if bytes.contains(UInt8(ascii: "\\")) { return record.text.add(JournalText.unescaped(bytes)) }
    return text(value)
  }

  /// A moment in the one form the journal has.
  @inline(__always)
  static func instant(_ bytes: FieldParsing.Bytes) -> Instant? {
    guard bytes.count == 20, let day = FieldParsing.day(FieldParsing.Bytes(rebasing: bytes[..<10])) else {
      return nil
    }
    guard let hour = FieldParsing.number(bytes, 11, 13), let minute = FieldParsing.number(bytes, 14, 16),
      let second = FieldParsing.number(bytes, 17, 19)
    else { return nil }
    return Instant(seconds: Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second))
  }
}
