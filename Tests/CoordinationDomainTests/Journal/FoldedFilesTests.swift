import Testing

@testable import CoordinationDomain

/// Files with everything in them that was recorded.
@Suite struct FoldedFilesTests {
  /// A small action file with a column of somebody's own, folded after events.
  private func folded(_ actions: String, _ events: [Event]) throws -> String {
    // A line end is put behind every file.
    let text = actions.utf8.last == 0x0A ? String(decoding: actions.utf8.dropLast(), as: UTF8.self) : actions
    var input = JournalInput([.people: JournalInput.people, .actions: text])
    for event in events { input.act([event]) }
    let files = try FoldedFiles(input.record, input.history)
    let file = try #require(files.files.first { $0.path == "actions.csv" })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private let due = Event(
    .actionDueSet, "X-1", .changes, [.init("due_on", from: "2026-11-20", to: "2026-11-27")])

  @Test func `a value that changed is written and every other byte stays`() throws {
    let file =
      "\u{FEFF}Due_On,\"my notes\",action_id,title,status,,action_id\r\n20/11/2026,\"a \"\"b\"\"\", X-1 ,\"'=1\",Requested,x,y,surplus\r\n\r\n\"odd,X-2\r\n,,X-3"
    let now = try folded(file, [due])
    #expect(
      now == file.replacing("20/11/2026", with: "2026-11-27") + "\n")
  }

  @Test func `a row that was added follows the file's order and keeps its line ends`() throws {
    let added = Event(
      .actionAdded, "X-9", .adds,
      [.init("title", from: "", to: "=sum, now"), .init("due_on", from: "", to: "2026-12-01")])
    #expect(
      try folded("sep=;\r\ndue_on;own;title;action_id\r\n;x;a,b;X-1", [added])
        == "sep=;\r\ndue_on;own;title;action_id\r\n;x;a,b;X-1\n2026-12-01;;'=sum, now;X-9\r\n")
  }

  @Test func `a column that the file lacks is added where a value needs it`() throws {
    let file = "action_id,title\nX-1,Chase\nX-2,Ring,more\nX-3\n"
    let event = Event(.actionDueSet, "X-1", .changes, [.init("due_on", from: "", to: "2026-11-27")])
    #expect(
      try folded(file, [event]) == "action_id,title,due_on\nX-1,Chase,2026-11-27\nX-2,Ring,,more\nX-3\n")
    let title = Event(.actionCorrected, "X-1", .changes, [.init("title", from: "Chase", to: "Chase it")])
    #expect(try folded(file, [title]).hasPrefix("action_id,title\nX-1,Chase it\nX-2,Ring,more\n"))
  }

  @Test func `a row that was added and undone leaves no trace, and a file that was not there is made`() throws
  {
    var input = JournalInput()
    let flag = Event(.personCorrected, "F-1", .adds, [.init("person_id", from: "", to: "P-1")])
    input.act([flag])
    input.act([flag.inverse(as: .undone, undoing: 1)])
    #expect(try !FoldedFiles(input.record, input.history).files.contains { $0.path == "flags.csv" })
    input.act([flag])
    let files = try FoldedFiles(input.record, input.history)
    let file = try #require(files.files.first { $0.path == "flags.csv" })
    #expect(file.isNew)
    let headings = FileCatalogue.description(of: .flags).columns.map(\.name).joined(separator: ",")
    #expect(String(decoding: file.bytes, as: UTF8.self) == headings + "\nF-1,P-1,,,,,,,\n")
    #expect(files.descriptors.map(\.path) == ["datapackage.json"])
    #expect(files.descriptors.first?.text.contains("\"flags.csv\"") == true)
  }

  @Test func `a row that was in a file, gone and added again is at the end`() throws {
    let file = "action_id,title\nX-1,Chase\nX-2,Ring\n"
    let gone = Event(.undone, "X-1", .removes, [.init("title", from: "Chase", to: "")])
    #expect(try folded(file, [gone]) == "action_id,title\nX-2,Ring\n")
    #expect(
      try folded(file, [gone, gone.inverse(as: .redone, undoing: 1)])
        == "action_id,title\nX-2,Ring\nX-1,Chase\n")
  }

  @Test func `what a newer version wrote is not lost in a fold`() throws {
    var input = JournalInput()
    let text = String(decoding: input.lines([due]), as: UTF8.self)
    input.record.replay(
      Array(text.replacing("action-due-set", with: "action-flown").utf8), into: &input.history)
    #expect(throws: FoldRefusal(.notUnderstood(sequence: 1))) { try FoldedFiles(input.record, input.history) }
    var other = JournalInput()
    other.record.replay(Array(text.replacing(",due_on=", with: ",flies_on=").utf8), into: &other.history)
    #expect(throws: FoldRefusal(.notUnderstood(sequence: 1))) { try FoldedFiles(other.record, other.history) }
  }

  @Test func `a fold of a day in the past is refused`() throws {
    var input = JournalInput()
    let lines = input.lines([due], at: JournalInput.noon + 86_400)
    input.record.replay(lines, into: &input.history, upTo: Day(year: 2026, month: 11, day: 20))
    #expect(throws: FoldRefusal(.looksBack)) { try FoldedFiles(input.record, input.history) }
  }

  @Test func `a fold that would not say the same is refused with what differs`() throws {
    // The row that was in the way of the second one with its id is gone, so that the second would come to life.
    let file = "action_id,title\nX-1,Chase\nX-1,Ring\n"
    let gone = Event(.undone, "X-1", .removes, [.init("title", from: "Chase", to: "")])
    #expect(throws: FoldRefusal(.notTheSame("actions.csv would have 1 rows, not 0"))) {
      try folded(file, [gone])
    }
  }

  @Test(arguments: 1...6)
  func `folded and read again, any history gives the same record`(seed: Int) throws {
    var input = JournalInput(WrittenOtherwise(seed: UInt64(seed)).files)
    var events = RandomEvents(seed: UInt64(seed))
    events.act(150, on: &input)
    #expect(input.history.notices.isEmpty, "\(input.history.notices.first?.message ?? "")")
    let files = try FoldedFiles(input.record, input.history)
    var contents = FolderContents()
    for file in files.files {
      contents.append(try #require(RecordTable.allCases.first { $0.path == file.path }), file.bytes)
    }
    let again = CareRecord.read(contents).record
    let moment = Moment(noonOf: SampleFolder.asOf, zone: .europeLondon)
    let (before, after) = (CareView(input.record, at: moment), CareView(again, at: moment))
    for listing in Listing.all {
      let rows = listing.rows(in: before, everything: true)
      #expect(rows == listing.rows(in: after, everything: true))
      let isSame =
        listing.text(rows, columns: listing.columns, in: before, as: .json)
        == listing.text(rows, columns: listing.columns, in: after, as: .json)
      #expect(isSame, "\(listing.id)")
    }
    let (was, now) = (TableTexts.all(of: input.record), TableTexts.all(of: again))
    for table in RecordTable.allCases {
      let isSame = was[Int(table.rawValue)] == now[Int(table.rawValue)]
      #expect(isSame, "\(table)")
    }
  }
}

/// Every row of every table as texts, by a way of its own.
private enum TableTexts {
  static func all(of record: CareRecord) -> [[[[UInt8]]]] {
    var collector = Collector(record: record)
    CareRecord.visitTables(&collector)
    return collector.tables
  }

  private struct Collector: TableVisitor {
    let record: CareRecord
    var tables: [[[[UInt8]]]] = []

    mutating func visit<Row: FlatFileRow>(_ path: TablePath<Row>) {
      let door = TableDoor.all[Int(Row.schema.description.table.rawValue)]
      tables.append(
        record[keyPath: path].rows.map { row in
          door.columns.indices.map { column in
            withUnsafeBytes(of: row) { Array(door.text(column, of: $0, in: record).utf8) }
          }
        })
    }
  }
}

/// The sample's files as other hands would write them: columns in another order, columns of their own, other line
/// ends and separators, columns and whole files left out.
private struct WrittenOtherwise {
  private(set) var files: [RecordTable: String] = [:]

  init(seed: UInt64) {
    var random = SampleRandom(seed: seed)
    for (path, bytes) in SampleFolder(people: 12, localities: 2, seed: seed).bytes {
      guard let table = RecordTable.allCases.first(where: { $0.path == path }) else { continue }
      if !FileCatalogue.description(of: table).isRequired, table != .settings, random.below(6) == 0 {
        continue
      }
      var rows = SampleFolder.split(bytes)
      if random.below(2) == 0 { WrittenOtherwise.mix(&rows, of: table, &random) }
      let separator = random.below(4) == 0 ? ";" : ","
      let lineEnd = ["\n", "\r\n", "\r"][random.below(3)]
      var text = random.below(4) == 0 ? "\u{FEFF}" : ""
      if separator == ";" { text += "sep=;" + lineEnd }
      text += rows.map { $0.map { WrittenOtherwise.quoted($0) }.joined(separator: separator) }
        .joined(separator: lineEnd)
      files[table] = text
    }
  }

  /// Columns in another order, a new one, some gone that are not needed.
  private static func mix(_ rows: inout [[String]], of table: RecordTable, _ random: inout SampleRandom) {
    guard let headings = rows.first else { return }
    let needed = Set(FileCatalogue.description(of: table).columns.filter(\.isRequired).map(\.name))
    var order = headings.indices.filter { needed.contains(headings[$0]) || random.below(5) > 0 }
    for index in order.indices { order.swapAt(index, random.below(order.count)) }
    rows = rows.enumerated().map { index, row in
      order.map { row[$0] } + [
        index == 0 ? "own notes" : RandomEvents.texts[random.below(RandomEvents.texts.count)]
      ]
    }
  }

  private static func quoted(_ field: String) -> String {
    let isPlain = !field.utf8.contains { [0x22, 0x2C, 0x3B, 0x0A, 0x0D].contains($0) }
    return isPlain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}
