@testable import CoordinationDomain

/// A small record with a journal that is written in memory, as whoever keeps it on disk would hand it over.
struct JournalInput {
  var record: CareRecord
  var history = History()
  private var sequence = 0

  static let people = """
    person_id,given_name,family_name,date_of_birth,gender,interpreter
    P-1,Rahima,Begum,1941-03-02,female,none
    """
  static let actions = """
    action_id,person_id,title,origin,raised_by,raised_on,priority,status,due_on
    X-1,P-1,Chase mattress,mdt,S-1,2026-11-01,routine,requested,2026-11-20
    """

  init(_ files: [RecordTable: String] = [.people: people, .actions: actions]) {
    var contents = FolderContents()
    for (table, text) in files.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      contents.append(table, (text + "\n").utf8)
    }
    record = CareRecord.read(contents).record
  }

  static let noon = Instant(seconds: 1_795_176_000)

  /// The lines of one act.
  mutating func lines(_ events: [Event], at: Instant = noon, by author: String = "S-1", base: Int = 0)
    -> [UInt8]
  {
    let first = sequence + 1
    return events.enumerated().flatMap { index, event in
      sequence += 1
      let body = JournalText.body(event, at: at, by: author, base: base)
      return Array("\(sequence),\(first) \(index + 1)/\(events.count),".utf8) + body
        + Array(",\(String(repeating: "0", count: 64))\n".utf8)
    }
  }

  /// Writes an act down and does what it says.
  mutating func act(_ events: [Event], at: Instant = noon, by author: String = "S-1") {
    let lines = lines(events, at: at, by: author)
    record.replay(lines, into: &history)
  }

  /// What a file would have in a column of a row.
  func text(_ id: String, _ column: String) -> String? {
    guard let door = TableDoor.door(of: id), let index = door.column(column) else { return nil }
    var record = record
    let row = record.slot(of: id, in: door.table).flatMap { door.rowOfSlot(&record, $0) }
    return row.map { record.text(of: index, row: $0, door) }
  }
}
