@testable import CoordinationDomain

/// Events about rows of every table that events can be about: rows are added, changed and taken out again, with
/// values that are hard to write down.
struct RandomEvents {
  private var random: SampleRandom
  private var added: [(event: Event, act: Int)] = []
  private var given = 0

  init(seed: UInt64) { random = SampleRandom(seed: seed) }

  static let texts = [
    "plain", "=1+1", "'=x", "''+1", "@cmd", "-3", "a,b", "a;b", "say \"no\"", "\"\"", "line\nbreak", "\r\n",
    "\tx",
    "  blanks  ", " ", ";", ",", "\n", "'", "'a", "\u{FF1D}wide", "e\u{301}", "👩🏽‍🦽", "back\\slash", "\\n",
    "x\u{202E}y",
    "sep=;", "\"open", "Ä", "#",
  ]

  /// Some acts, one after another, each done to the input.
  mutating func act(_ count: Int, on input: inout JournalInput) {
    for act in 1...count {
      if random.below(8) == 0, let last = added.popLast() {
        input.act([last.event.inverse(as: .undone, undoing: last.act)])
        continue
      }
      let doors = TableDoor.all.filter { door in
        if let id = door.idColumn, case .id = door.columns[id].kind { true } else { false }
      }
      let door = doors[random.below(doors.count)]
      guard let event = event(door, input.record) else { continue }
      input.act([event])
      if event.effect == .adds, random.below(3) == 0 { added.append((event, act)) }
    }
  }

  /// One event; nil where the table has no row to change and this was to be a change.
  private mutating func event(_ door: TableDoor, _ record: CareRecord) -> Event? {
    var record = record
    guard let idColumn = door.idColumn, case .id(let prefix) = door.columns[idColumn].kind else { return nil }
    var row: Int?
    var id = ""
    if random.below(3) > 0 {
      let slots = record.slotCount(of: door.table)
      guard slots > 0 else { return nil }
      let slot = UInt32(random.below(slots))
      guard let found = door.rowOfSlot(&record, slot) else { return nil }
      id = record.text[record.ids[door.table].texts[Int(slot)]]
      // Undoing it would take out a row that has more in it.
      added.removeAll { $0.event.subject == id }
      row = found
    } else {
      given += 1
      id = "\(prefix)-NEW\(given)"
    }
    var changes: [Event.Change] = []
    for column in door.columns.indices where column != idColumn && random.below(4) == 0 {
      let before = row.map { record.text(of: column, row: $0, door) } ?? ""
      let value = random.below(6) == 0 ? "" : value(door.columns[column], record)
      if before != value { changes.append(.init(door.columns[column].name, from: before, to: value)) }
    }
    return Event(.personCorrected, id, row == nil ? .adds : .changes, changes)
  }

  private mutating func value(_ column: TableDoor.Column, _ record: CareRecord) -> String {
    switch column.kind {
    case .id, .key: return ""
    case .text, .words, .references, .nhsNumber:
      return RandomEvents.texts[random.below(RandomEvents.texts.count)]
    case .day: return (SampleFolder.asOf + random.within(-400...400)).iso
    case .instant: return Instant(seconds: 1_795_176_000 + Int64(random.within(-9_000_000...9_000_000))).iso
    case .yesNo: return random.below(2) == 0 ? "Y" : "N"
    case .integer(let range): return String(min(range.upperBound, range.lowerBound + random.below(9)))
    case .decimal(let range):
      return String(min(range.upperBound, range.lowerBound + Double(random.below(9)) / 8))
    case .clock: return "09:30"
    case .code(let list): return list.codes[random.below(list.codes.count)]
    case .reference(let table):
      let count = record.slotCount(of: table)
      return count == 0 ? "" : record.text[record.ids[table].texts[random.below(count)]]
    }
  }
}
