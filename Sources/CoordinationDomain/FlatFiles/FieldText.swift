/// What stands in a row, as a file writes it: the inverse of reading.
extension TableDoor {
  /// The text of one column of a row; empty where there is nothing.
  func text(_ column: Int, of raw: UnsafeRawBufferPointer, in record: CareRecord) -> String {
    let step = columns[column].step
    let offset = Int(step.offset)
    switch step.operation {
    case .skip: return ""
    case .id, .key, .text, .nhsNumber, .references, .words:
      return record.text[raw.load(fromByteOffset: offset, as: Text.self)]
    case .day: return raw.load(fromByteOffset: offset, as: Day?.self)?.iso ?? ""
    case .instant: return raw.load(fromByteOffset: offset, as: Instant?.self)?.iso ?? ""
    case .clock:
      return raw.load(fromByteOffset: offset, as: Int32?.self).map { TableDoor.clock(Int($0)) } ?? ""
    case .yesNo: return raw.load(fromByteOffset: offset, as: Bool?.self).map { $0 ? "Y" : "N" } ?? ""
    case .integer: return raw.load(fromByteOffset: offset, as: Int32?.self).map { String($0) } ?? ""
    case .decimal:
      return raw.load(fromByteOffset: offset, as: Double?.self).map { TableDoor.decimal($0) } ?? ""
    case .code: return record.code(raw.load(fromByteOffset: offset, as: UInt8.self), of: columns[column])
    case .reference:
      let slot = raw.load(fromByteOffset: offset, as: UInt32?.self)
      return slot.map { record.text[record.ids[step.table].texts[Int($0)]] } ?? ""
    }
  }

  private static func clock(_ minutes: Int) -> String {
    Day.padded(minutes / 60, 2) + ":" + Day.padded(minutes % 60, 2)
  }

  /// A number without a fraction where it has none.
  private static func decimal(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}

extension Instant {
  /// `2026-11-20T09:14:03Z`: in UTC, the form of the journal and of files that the program writes.
  public var iso: String {
    let local = TimeZoneRule.utc.local(self)
    let second = Int(local.secondOfDay)
    return local.day.iso + "T" + Day.padded(second / 3600, 2) + ":" + Day.padded(second / 60 % 60, 2) + ":"
      + Day.padded(second % 60, 2) + "Z"
  }
}

extension CareRecord {
  /// The code that a number in a row stands for, as files write it; empty for none.
  func code(_ raw: UInt8, of column: TableDoor.Column) -> String {
    guard raw > 0, case .code(let list) = column.kind else { return "" }
    if raw < 127 { return list.codes[Int(raw) - 1] }
    let index = Int(raw) - 127
    return unrecognisedCodes.indices.contains(index) ? unrecognisedCodes[index] : ""
  }

  /// The number of a code that its list does not have: kept, shown and reported.
  mutating func unrecognised(_ code: FieldParsing.Bytes) -> UInt8 {
    let written = String(decoding: code, as: UTF8.self)
    if let known = unrecognisedCodes.firstIndex(of: written) { return UInt8(127 + known) }
    guard unrecognisedCodes.count < 128 else { return 254 }
    unrecognisedCodes.append(written)
    return UInt8(126 + unrecognisedCodes.count)
  }
}

extension CareRecord {
  /// The text of one column of a row, as a file writes it.
  mutating func text(of column: Int, row: Int, _ door: TableDoor) -> String {
    let raw = UnsafeMutableRawBufferPointer.allocate(byteCount: door.rowSize, alignment: 16)
    defer { raw.deallocate() }
    door.read(&self, row, raw)
    return door.text(column, of: UnsafeRawBufferPointer(raw), in: self)
  }
}
