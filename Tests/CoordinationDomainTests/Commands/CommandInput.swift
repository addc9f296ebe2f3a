import Synchronization

@testable import CoordinationDomain

/// Commands typed one after another, each decided on, written as lines and replayed, as the program does it.
struct CommandInput {
  private(set) var view: CareView
  private var ids: NewIds
  private var sequence = 0

  /// The committed sample's borough at noon of its day.
  static func sample(now: String = "2026-11-20T12:00") -> CommandInput {
    var contents = FolderContents()
    for (path, bytes) in SampleFolder.shared.bytes {
      guard let table = RecordTable.allCases.first(where: { $0.path == path }) else { continue }
      contents.append(table, bytes)
    }
    return CommandInput(CareRecord.read(contents).record, now: now)
  }

  /// A record of a few lines.
  init(now: String = "2026-11-20T12:00", _ files: [RecordTable: String]) {
    var contents = FolderContents()
    for (table, text) in files.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      contents.append(table, (text + "\n").utf8)
    }
    self.init(CareRecord.read(contents).record, now: now)
  }

  private init(_ record: CareRecord, now: String) {
    let moment = Moment(now, zone: .europeLondon) ?? Moment(now: Instant(seconds: 0), zone: .utc)
    view = CareView(record, at: moment)
    let source = Counter()
    ids = NewIds { source.next() }
  }

  /// Does what is typed; the sequence of the act, or why not.
  mutating func type(_ line: String, by author: String = "S-0061", seenUpTo base: Int? = nil) -> Result<
    Int, CommandRefusal
  > {
    let asker = view.record.professionals.find(author.utf8, in: view.record)
    var deciding = Deciding(view, by: asker, ids: ids)
    let events: [Event]
    do throws(CommandRefusal) {
      let command = try CommandReader.read(line, in: view, by: asker)
      events = try deciding.events(of: command, seenUpTo: base)
    } catch { return .failure(error) }
    ids = deciding.ids
    let first = sequence + 1
    var lines: [UInt8] = []
    for (index, event) in events.enumerated() {
      sequence += 1
      lines += Array("\(sequence),\(first) \(index + 1)/\(events.count),".utf8)
      lines += JournalText.body(event, at: view.moment.now, by: author, base: base ?? 0)
      lines += Array(",\(String(repeating: "0", count: 64))\n".utf8)
    }
    view.replay(lines)
    return .success(first)
  }

  /// Why it is refused; empty where it is done.
  mutating func refusal(_ line: String, by author: String = "S-0061", seenUpTo base: Int? = nil) -> String {
    switch type(line, by: author, seenUpTo: base) {
    case .success: ""
    case .failure(let refusal): refusal.sentence
    }
  }

  /// What a file would have in a column of a row; nil where there is no such row.
  func text(_ id: String, _ column: String) -> String? {
    guard let door = TableDoor.door(of: id), let index = door.column(column) else { return nil }
    var record = view.record
    let row = record.slot(of: id, in: door.table).flatMap { door.rowOfSlot(&record, $0) }
    return row.map { record.text(of: index, row: $0, door) }
  }

  /// The id of the row that the last act touched first.
  var lastSubject: String {
    view.history.entries.last.flatMap { view.history.act(Int($0.act)).first }
      .flatMap { view.record.line(of: $0)?.subject } ?? ""
  }

  /// What `check` calls an error.
  var errors: [String] { findings(.error) }

  /// What `check` calls a warning.
  var warnings: [String] { findings(.warning) }

  private func findings(_ level: Diagnostic.Level) -> [String] {
    view.record.check(on: view.moment).filter { $0.level == level }.map { "\($0.file): \($0.message)" }
  }

  /// Goes on at another moment.
  mutating func move(to now: String) {
    if let moment = Moment(now, zone: .europeLondon) { view.move(to: moment) }
  }

  /// What was done, oldest first, as the history says it.
  var told: [String] { view.history.entries.map { view.actWords($0) } }

  /// Numbers that are the same in every run.
  private final class Counter: Sendable {
    private let state = Mutex(UInt64(1))

    func next() -> UInt64 {
      state.withLock {
        $0 = $0 &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return $0 >> 8
      }
    }
  }
}
