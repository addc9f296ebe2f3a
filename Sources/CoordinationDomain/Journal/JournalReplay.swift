/// Does to a record what lines of the journal say; there is no other way in which a record changes.
///
/// When the files are loaded, when a colleague has done something, and when something was just recorded here. It
/// never stops: what does not fit the files is told in the history's notices.
struct JournalReplay {
  let block: UInt32
  let bytes: UnsafePointer<UInt8>
  private let lastDay: Day?
  let zone: TimeZoneRule
  let scratch: UnsafeMutableRawBufferPointer
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
    record.text.reserve(lines.count)
    let block = record.text.add(lines)
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: TableDoor.largestRow, alignment: 16)
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
      let effect = effect(of: line)
      let before = effect == .removes ? person(door, subject, &record) : nil
      if entry.kind == nil {
        history.frozen.insert(subject)
        entry.person = person(door, subject, &record)
      } else if change(door, subject, effect, line, sequence, &record, &history) {
        entry.person = personInScratch(door, subject)
      } else {
        entry.person = before ?? person(door, subject, &record)
      }
    }
    if entry.isApplied, entry.kind == .undone || entry.kind == .redone, let earlier = undoneAct(of: line) {
      history.note(entry.act, undoes: Int32(truncatingIfNeeded: earlier))
    }
    history.entries.append(entry)
  }

  /// Changes the row that a line is about; whether it is there now, and then it lies in `scratch` too.
  private mutating func change(
    _ door: TableDoor, _ subject: HistorySubject, _ effect: Event.Effect, _ line: DelimitedRow,
    _ sequence: Int,
    _ record: inout CareRecord, _ history: inout History
  ) -> Bool {
    var position = door.rowOfSlot(&record, subject.slot)
    let isNew = position == nil && effect == .adds
    if isNew { position = door.append(&record, subject.slot) }
    guard let position else {
      note(door, subject, sequence, "the row it changes is not in \(door.description.path)", record, &history)
      return false
    }
    if effect == .adds, !isNew {
      note(
        door, subject, sequence, "the row it adds is in \(door.description.path) already", record, &history)
    }
    if effect == .removes {
      door.remove(&record, position)
      changes.needsWholeReckoning = true
      return false
    }
    door.read(&record, position, scratch)
    if isNew, let column = door.idColumn {
      let offset = Int(door.columns[column].step.offset)
      scratch.storeBytes(of: text(line.fields[5]), toByteOffset: offset, as: Text.self)
    }
    store(line, door, subject, sequence, &record, &history)
    door.write(&record, position, scratch)
    if gathersRows { changes.rows.append(RowChange(door.table, row: position, isNew ? .added : .changed)) }
    return true
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

  /// What becomes of the row: said by the first named field where it is not merely changed.
  private func effect(of line: DelimitedRow) -> Event.Effect {
    guard line.fields.count > JournalText.fixedFields + 1 else { return .changes }
    let first = field(line.fields[JournalText.fixedFields])
    if first.isExactly("row.is=added") { return .adds }
    return first.isExactly("row.is=removed") ? .removes : .changes
  }

  /// The act that a line takes back, said by one of the first named fields.
  private func undoneAct(of line: DelimitedRow) -> Int? {
    for field in line.fields[JournalText.fixedFields..<line.fields.count - 1].prefix(2) {
      guard let named = NamedField(self.field(field)), named.isAboutTheAct,
        named.name.isExactly(JournalText.undoesName)
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

  /// Whom the row in `scratch` is about.
  private func personInScratch(_ door: TableDoor, _ subject: HistorySubject) -> Ref<Person>? {
    if door.table == .people { return Ref(slot: subject.slot) }
    return door.personOffset.flatMap { scratch.load(fromByteOffset: $0, as: Ref<Person>?.self) }
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
