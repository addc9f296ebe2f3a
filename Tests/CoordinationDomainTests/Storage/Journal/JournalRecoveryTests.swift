import CoordinatorStorage
import Testing

/// A journal of five acts on a simulated disk, to be broken.
struct SampleJournal {
  let disk = SimulatedDisk()
  /// The lines with their LFs.
  let lines: [[UInt8]]

  static var path: String { "/data/journal/2026-11.csv" }
  static var head: String { "/data/journal/head" }

  init(_ acts: [[String]] = [["one"], ["two", "three"], ["four"]]) throws {
    let file = try JournalFile.open(folder: "/data", calls: disk.calls())
    for act in acts { #expect(file.append(act).saved != nil) }
    lines = (disk.bytes(SampleJournal.path) ?? []).split(separator: 0x0A).map { $0 + [0x0A] }
  }

  var bytes: [UInt8] { Array(lines.joined()) }

  func open() throws -> JournalFile { try JournalFile.open(folder: "/data", calls: disk.calls(process: 2)) }

  /// What is read when a file of it holds something else.
  func read(_ bytes: [UInt8], in path: String = SampleJournal.path) throws -> JournalRead {
    disk.put(path, bytes)
    return try open().read()
  }
}

/// The rows of the recovery table.
@Suite struct JournalRecoveryTests {
  @Test func `an event whose line lost only its LF is kept and the next writer puts the end right`() throws {
    for ending: [UInt8] in [[], [0x0B], [0x8A]] {
      let sample = try SampleJournal()
      let read = try sample.read(sample.bytes.dropLast() + ending)
      #expect(read.lostNewline && read.damage == nil && read.tornTail == nil)
      #expect(read.lastSequence == 4)
      #expect(Array(read.bytes[..<read.verified]) == sample.bytes)
      let file = try sample.open()
      _ = try file.read()
      let result = file.append(["five"])
      #expect(result.saved?.sequences == 5..<6)
      #expect(result.repair == .newline(JournalPlace(month: .november, offset: sample.bytes.count - 1)))
      let after = try sample.open().read()
      #expect(JournalHistory.bodies(after) == ["one", "two", "three", "four", "five"])
      #expect(after.damage == nil && !after.lostNewline && after.verified == after.bytes.count)
    }
  }

  @Test func `somebody else may put the end right meanwhile`() throws {
    let sample = try SampleJournal()
    sample.disk.put(SampleJournal.path, sample.bytes.dropLast())
    let (mine, other) = (try sample.open(), try sample.open())
    _ = try mine.read()
    let theirs = try #require(other.append(["five"]).saved)
    #expect(try mine.catchUp().foreign == theirs.bytes)
    #expect(mine.append(["six"]).saved?.sequences == 6..<7)
  }

  @Test func `what was half written is kept aside by the next writer and cut off`() throws {
    let half = Array("5,5 1/1,2026-11-20T09:00".utf8)
    for tail in [half, [UInt8](repeating: 0, count: 700), half + [0, 0, 0]] {
      let sample = try SampleJournal()
      let read = try sample.read(sample.bytes + tail)
      let torn = TornTail(
        place: JournalPlace(month: .november, offset: sample.bytes.count), length: tail.count)
      #expect(read.tornTail == torn && read.damage == nil && read.lastSequence == 4)
      let file = try sample.open()
      let result = file.append(["five"])
      let copy = "/data/journal/torn-2026-11-\(sample.bytes.count)-1"
      #expect(result.repair == .tornTail(torn, keptIn: copy))
      #expect(sample.disk.bytes(copy) == tail)
      #expect(result.repair?.sentence.contains(copy) == true)
      sample.disk.cutPower(.losesAll)
      #expect(sample.disk.bytes(copy) == tail)
      let after = try JournalFile.open(folder: "/data", calls: sample.disk.calls(process: 3)).read()
      #expect(JournalHistory.bodies(after).last == "five" && after.damage == nil && after.tornTail == nil)
    }
  }

  @Test func `an act of which lines are missing never was acknowledged`() throws {
    let sample = try SampleJournal([["one"], ["two", "three"]])
    let head = try #require(sample.disk.bytes(SampleJournal.head))
    let one = try SampleJournal([["one"]])
    sample.disk.put(SampleJournal.head, try #require(one.disk.bytes(SampleJournal.head)))
    let read = try sample.read(sample.lines[0] + sample.lines[1])
    #expect(read.tornTail?.place.offset == sample.lines[0].count && read.damage == nil)
    #expect(read.lastSequence == 1 && read.verified == sample.lines[0].count)
    // But not where it was.
    sample.disk.put(SampleJournal.head, head)
    let missing = try sample.open().read()
    #expect(missing.damage?.kind == .endsBeforeHead(acknowledged: 3))
    #expect(missing.tornTail == nil)
  }

  @Test func `a journal that ends before its head is an alarm and read-only`() throws {
    let sample = try SampleJournal()
    let file = try sample.open()
    sample.disk.put(SampleJournal.path, Array(sample.lines[..<3].joined()))
    let read = try file.read()
    #expect(read.damage?.kind == .endsBeforeHead(acknowledged: 4))
    #expect(read.damage?.file == "2026-11.csv" && read.damage?.line == 4)
    #expect(read.lastSequence == 3)
    let problem = file.append(["five"]).problem
    #expect(problem?.sentence.contains("/data/journal/2026-11.csv:4: the journal breaks off here") == true)
    #expect(problem?.sentence.contains("coordinator doctor") == true)
    if case .readOnly = file.writability() {} else { #expect(Bool(false), "it may be written") }
  }

  @Test func `a head that is older than the journal is normal and is written anew`() throws {
    let sample = try SampleJournal()
    let older = try SampleJournal([["one"]])
    sample.disk.put(SampleJournal.head, try #require(older.disk.bytes(SampleJournal.head)))
    let file = try sample.open()
    let read = try file.read()
    #expect(read.headIsOlder && read.damage == nil && read.lastSequence == 4)
    #expect(file.append(["five"]).saved != nil)
    #expect(try sample.open().read().headIsOlder == false)
  }

  @Test func `a head that is gone, strange or of another journal is damage`() throws {
    let sample = try SampleJournal()
    #expect(try sample.read([], in: SampleJournal.head).damage?.kind == .badHead)
    #expect(try sample.read(Array("hello\n".utf8), in: SampleJournal.head).damage?.kind == .badHead)
    let other = try SampleJournal([["eins"], ["zwei", "drei"], ["vier"]])
    let head = try #require(other.disk.bytes(SampleJournal.head))
    #expect(try sample.read(head, in: SampleJournal.head).damage?.kind == .headDisagrees(acknowledged: 4))
    try sample.disk.calls().unlink(SampleJournal.head)
    #expect(try sample.open().read().damage?.kind == .noHead)
  }

  @Test func `a folded journal goes on from its start`() throws {
    let old = try SampleJournal()
    let mine = try old.open()
    _ = try mine.read()
    let disk = SimulatedDisk()
    try disk.calls().mkdir("/data/journal", 0o700)
    let start = "4,\(mine.lastHash.hex)\n"
    disk.put("/data/journal/start", Array(start.utf8))
    let file = try JournalFile.open(folder: "/data", calls: disk.calls())
    #expect(try file.read().lastSequence == 4)
    #expect(file.append(["five"]).saved?.sequences == 5..<6)
    let read = try JournalFile.open(folder: "/data", calls: disk.calls()).read()
    #expect(read.damage == nil && read.lastSequence == 5)
    // The same line that the unfolded journal would have had.
    #expect(mine.append(["five"]).saved?.bytes == read.bytes)
    disk.put("/data/journal/start", Array(start.dropLast(2).utf8))
    #expect(try JournalFile.open(folder: "/data", calls: disk.calls()).read().damage?.kind == .badStart)
  }

  @Test func `a month that breaks off while the next goes on is damage`() throws {
    let sample = try SampleJournal()
    let file = try sample.open()
    #expect(file.append(["five"], at: .december).saved != nil)
    let read = try sample.read(sample.bytes.dropLast())
    #expect(read.damage == JournalDamage.unfinished(line: 4))
    #expect(read.lastSequence == 3)
  }

  @Test func `a journal that was put back from a copy is another one`() throws {
    let sample = try SampleJournal()
    let file = try sample.open()
    _ = try file.read()
    try sample.disk.calls().unlink(SampleJournal.path)
    sample.disk.put(SampleJournal.path, sample.bytes)
    #expect(throws: JournalProblem.replaced(folder: "/data/journal")) { try file.catchUp() }
    #expect(file.append(["five"]).problem == .replaced(folder: "/data/journal"))
    _ = try file.read()
    #expect(file.append(["five"]).saved != nil)
  }
}

extension JournalDamage {
  /// A file of November that breaks off in this line.
  static func unfinished(line: Int) -> JournalDamage {
    JournalDamage(.unfinished, file: "2026-11.csv", line: line)
  }
}
