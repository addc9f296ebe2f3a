/// Puts the value that a field writes into its place in a row's bytes: the kinds of column that need nothing but
/// the field itself.
enum FieldStorage {
  /// Stores a date, moment, time of day, yes or no, or number; false where the bytes are none.
  @inline(__always)
  static func store(
    _ bytes: FieldParsing.Bytes, _ operation: ColumnPlan.Operation, range: ClosedRange<Double>,
    zone: TimeZoneRule, in raw: UnsafeMutableRawBufferPointer, at offset: Int
  ) -> Bool {
    switch operation {
    case .day:
      guard let day = FieldParsing.day(bytes) else { return false }
      raw.storeBytes(of: day, toByteOffset: offset, as: Day?.self)
    case .instant:
      guard let instant = FieldParsing.instant(bytes, zone: zone) else { return false }
      raw.storeBytes(of: instant, toByteOffset: offset, as: Instant?.self)
    case .clock:
      guard let minutes = FieldParsing.clock(bytes) else { return false }
      raw.storeBytes(of: minutes, toByteOffset: offset, as: Int32?.self)
    case .yesNo:
      guard let value = FieldParsing.yesNo(bytes) else { return false }
      raw.storeBytes(of: value, toByteOffset: offset, as: Bool?.self)
    case .integer:
      guard let value = FieldParsing.integer(bytes), range.contains(Double(value)) else { return false }
      raw.storeBytes(of: Int32(value), toByteOffset: offset, as: Int32?.self)
    case .decimal:
      guard let value = FieldParsing.decimal(bytes), range.contains(value) else { return false }
      raw.storeBytes(of: value, toByteOffset: offset, as: Double?.self)
    case .skip, .id, .key, .text, .nhsNumber, .code, .reference, .references, .words: return false
    }
    return true
  }

  /// Puts nothing into a field's place.
  static func clear(
    _ operation: ColumnPlan.Operation, in raw: UnsafeMutableRawBufferPointer, at offset: Int
  ) {
    switch operation {
    case .skip: break
    case .id, .key, .text, .nhsNumber, .references, .words:
      raw.storeBytes(of: Text.none, toByteOffset: offset, as: Text.self)
    case .code: raw.storeBytes(of: 0, toByteOffset: offset, as: UInt8.self)
    case .reference: raw.storeBytes(of: nil, toByteOffset: offset, as: UInt32?.self)
    case .day: raw.storeBytes(of: nil, toByteOffset: offset, as: Day?.self)
    case .instant: raw.storeBytes(of: nil, toByteOffset: offset, as: Instant?.self)
    case .clock, .integer: raw.storeBytes(of: nil, toByteOffset: offset, as: Int32?.self)
    case .yesNo: raw.storeBytes(of: nil, toByteOffset: offset, as: Bool?.self)
    case .decimal: raw.storeBytes(of: nil, toByteOffset: offset, as: Double?.self)
    }
  }
}
