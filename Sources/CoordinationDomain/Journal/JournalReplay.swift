/// Does to a record what lines of the journal say; there is no other way in which a record changes.
///
/// When the files are loaded, when a colleague has done something, and when something was just recorded here. It
/// never stops: what does not fit the files is told in the history's notices.
struct JournalReplay {
  private let block: UInt32
  private let bytes: UnsafePointer<UInt8>
  private let lastDay: Day?
  private let zone: TimeZoneRule
  private var scratch: UnsafeMutableRawBufferPointer
  private var changes = RecordChanges()
  /// Rows touched so far are only gathered where somebody wants them.
  private let gathersRows: Bool

  /// Does what whole lines say that were verified.
  ///
  /// `lastDay` leaves out what was done after a day that is looked back at.
  static func apply(
    _ lines: [UInt8], to record: inout CareRecord, _ history: inout History, upTo lastDay: Day? = nil,
    gathersRows: Bool
  ) -> RecordChanges {
    guard !lines.isEmpty else { return RecordChanges() }
    let block = record.text.add(lines)
    let scratch = UnsafeMutableRawBufferPointer.allocate(
      byteCount: TableDoor.all.map(\.rowSize).max() ?? 0, alignment: 16)
    defer { scratch.deallocate() }
    return lines.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return RecordChanges() }
      var replay = JournalReplay(
        block: block.offset, bytes: base, lastDay: lastDay, zone: record.zone, scratch: scratch,
        gathersRows: gathersRows)
      var reader = DelimitedReader(base, range: 0..<buffer.count)
      while reader.next() { replay.take(reader.row, &record, &history) }
      return replay.changes
    }
  }

  private mutating func take(_ line: DelimitedRow, _ record: inout CareRecord, _ history: inout History) {
    let fields = line.fields
    guard fields.count > JournalText.fixedFields, line.unclosedQuote == 0 else { return }
    guard let sequence = FieldParsing.integer(field(fields[0])),
      let at = JournalReplay.instant(field(fields[2]))
    else { return }
    let actField = field(fields[1])
    let act = actField.firstIndex(of: UInt8(ascii: " ")).flatMap { FieldParsing.number(actField, 0, $0) }
    let id = field(fields[5])
    let door = TableDoor.door(of: id)
    var entry = HistoryEntry(
      sequence: Int32(truncatingIfNeeded: sequence), act: Int32(truncatingIfNeeded: act ?? sequence), at: at,
      by: Ref(slot: record.intern(field(fields[3]), in: .professionals)), kind: EventName(field(fields[4])),
      subject: door.map { HistorySubject(table: $0.table.rawValue, slot: record.intern(id, in: $0.table)) },
      person: nil, isApplied: true, line: text(line.start, line.end))
    if let lastDay, zone.local(at).day > lastDay {
      entry.isApplied = false
    } else if let door, let subject = entry.subject {
      // Whom a row is about that goes has to be asked before it is gone.
      let before = effect(of: line) == .removes ? person(door, subject, &record) : nil
      if entry.kind == nil {
        history.frozen.insert(subject)
      } else {
        change(door, subject, line, sequence, &record, &history)
      }
      entry.person = before ?? person(door, subject, &record)
    }
    if entry.isApplied, entry.kind == .undone || entry.kind == .redone, let earlier = undoneAct(of: line) {
      history.note(entry.act, undoes: Int32(truncatingIfNeeded: earlier))
    }
    history.entries.append(entry)
  }

  /// Changes the row that a line is about.
  private mutating func change(
    _ door: TableDoor, _ subject: HistorySubject, _ line: DelimitedRow, _ sequence: Int,
    _ record: inout CareRecord, _ history: inout History
  ) {
    let effect = effect(of: line)
    var position = door.rowOfSlot(&record, subject.slot)
    let isNew = position == nil && effect == .adds
    if isNew { position = door.append(&record, subject.slot) }
    guard let position else {
      return note(
        door, subject, sequence, "the row it changes is not in \(door.description.path)", record, &history)
    }
    if effect == .adds, !isNew {
      note(
        door, subject, sequence, "the row it adds is in \(door.description.path) already", record, &history)
    }
    if effect == .removes {
      door.remove(&record, position)
      changes.needsWholeReckoning = true
      return
    }
    door.read(&record, position, scratch)
    if isNew, let column = door.idColumn {
      let offset = Int(door.columns[column].step.offset)
      scratch.storeBytes(of: text(line.fields[5]), toByteOffset: offset, as: Text.self)
    }
    store(line, door, subject, sequence, &record, &history)
    door.write(&record, position, scratch)
    if gathersRows { changes.rows.append(RowChange(door.table, row: position, isNew ? .added : .changed)) }
  }

  /// Puts the values of a line's named fields into the row, and looks whether there stood what the line says.
  private mutating func store(
    _ line: DelimitedRow, _ door: TableDoor, _ subject: HistorySubject, _ sequence: Int,
    _ record: inout CareRecord, _ history: inout History
  ) {
    var column = 0
    /// The column of which the line says what stood there.
    var told = -1
    for index in JournalText.fixedFields..<line.fields.count - 1 {
      let whole = line.fields[index]
      guard let named = NamedField(field(whole)), !named.isAboutTheAct else { continue }
      guard let found = door.column(named.name, near: column) else {
        history.frozen.insert(subject)
        continue
      }
      column = found
      let value = DelimitedReader.Field(
        start: whole.start + named.valueStart, end: whole.end, hasDoubledQuotes: whole.hasDoubledQuotes)
      let stands = named.isBefore ? holds(door.columns[column], value, record) : told == column
      if !stands, named.isBefore || !isEmpty(door.columns[column]) {
        note(
          door, subject, sequence,
          "\(door.description.path) has something else in \(door.columns[column].name)",
          record, &history)
      }
      let step = door.columns[column].step
      FieldStorage.clear(step.operation, in: scratch, at: Int(step.offset))
      if named.isBefore { told = column } else { set(door.columns[column], value, &record) }
    }
  }

  // MARK: Values

  private func set(_ column: TableDoor.Column, _ value: DelimitedReader.Field, _ record: inout CareRecord) {
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
  private func isEmpty(_ column: TableDoor.Column) -> Bool {
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
  private func holds(_ column: TableDoor.Column, _ value: DelimitedReader.Field, _ record: CareRecord) -> Bool
  {
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
  private func field(_ field: DelimitedReader.Field) -> FieldParsing.Bytes {
    FieldParsing.Bytes(start: bytes + field.start, count: field.end - field.start)
  }

  private func text(_ start: Int, _ end: Int) -> Text {
    Text(offset: block + UInt32(start), length: UInt32(end - start))
  }

  private func text(_ field: DelimitedReader.Field) -> Text { text(field.start, field.end) }

  /// The text of a value: where it lies, or a copy where something in it is escaped.
  private func text(_ value: DelimitedReader.Field, _ record: inout CareRecord) -> Text {
    let bytes = field(value)
    if value.hasDoubledQuotes { return record.text.add(JournalText.unescaped(RecordReader.unescaped(bytes))) }
    if bytes.contains(UInt8(ascii: "\\")) { return record.text.add(JournalText.unescaped(bytes)) }
    return text(value)
  }

  /// A moment in the one form the journal has.
  @inline(__always)
  private static func instant(_ bytes: FieldParsing.Bytes) -> Instant? {
    guard bytes.count == 20, let day = FieldParsing.day(FieldParsing.Bytes(rebasing: bytes[..<10])) else {
      return nil
    }
    guard let hour = FieldParsing.number(bytes, 11, 13), let minute = FieldParsing.number(bytes, 14, 16),
      let second = FieldParsing.number(bytes, 17, 19)
    else { return nil }
    return Instant(seconds: Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second))
  }

  /// What becomes of the row: said by the first named field where it is not merely changed.
  private func effect(of line: DelimitedRow) -> Event.Effect {
    guard line.fields.count > JournalText.fixedFields + 1 else { return .changes }
    let first = field(line.fields[JournalText.fixedFields])
    if first.elementsEqual("row.is=added".utf8) { return .adds }
    return first.elementsEqual("row.is=removed".utf8) ? .removes : .changes
  }

  /// The act that a line takes back, said by one of the first named fields.
  private func undoneAct(of line: DelimitedRow) -> Int? {
    for field in line.fields[JournalText.fixedFields..<line.fields.count - 1].prefix(2) {
      guard let named = NamedField(self.field(field)), named.isAboutTheAct,
        named.name.elementsEqual(JournalText.undoesName.utf8)
      else { continue }
      let value = self.field(field)[named.valueStart...]
      return FieldParsing.integer(FieldParsing.Bytes(rebasing: value))
    }
    return nil
  }

  /// Whom a row is about.
  private func person(_ door: TableDoor, _ subject: HistorySubject, _ record: inout CareRecord) -> Ref<
    Person
  >? {
    if door.table == .people { return Ref(slot: subject.slot) }
    guard let offset = door.personOffset, let position = door.rowOfSlot(&record, subject.slot) else {
      return nil
    }
    door.read(&record, position, scratch)
    return scratch.load(fromByteOffset: offset, as: Ref<Person>?.self)
  }

  private func note(
    _ door: TableDoor, _ subject: HistorySubject, _ sequence: Int, _ what: String, _ record: CareRecord,
    _ history: inout History
  ) {
    let id = record.text[record.ids[door.table].texts[Int(subject.slot)]]
    history.notices.append(
      Diagnostic(
        file: "journal", line: sequence, column: 6, level: .warning,
        message: "event \(sequence) about \(id): \(what)",
        expected: "Files beside a journal are changed by the program alone; see coordinator journal."))
  }
}
