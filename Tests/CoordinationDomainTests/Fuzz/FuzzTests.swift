import CoordinatorStorage
import Glibc
import Testing

@testable import CoordinationDomain

/// Random bytes against every reader: none stops the program, and what is read can be used.
///
/// A few hundred inputs each; `COORDINATOR_FUZZ_SECONDS` goes on for so long, from seeds that nobody has tried.
@Suite(.serialized) struct FuzzTests {
  /// Feeds inputs until they are enough.
  private func feed(_ count: Int, _ name: String, _ body: (inout Mutation) throws -> Void) rethrows {
    let seconds = getenv("COORDINATOR_FUZZ_SECONDS").flatMap { Int(String(cString: $0)) }
    let end = time(nil) + (seconds ?? 0)
    var fed: UInt64 = 0
    let first = seconds == nil ? 0 : UInt64(time(nil)) << 20
    while seconds == nil ? fed < count : time(nil) < end {
      var mutation = Mutation(seed: first + fed)
      try body(&mutation)
      fed += 1
    }
    if seconds != nil { print("\(name): \(fed) inputs, 0 failures") }
  }

  private static let small = SampleFolder(people: 12, localities: 1)

  @Test func `damaged files are read to their end, and what was read can be checked, listed and shown`() {
    let tables = FuzzTests.small.bytes.compactMap { file in
      RecordTable.allCases.first { $0.path == file.path }.map { ($0, file.bytes) }
    }
    feed(12, "files") { mutation in
      var contents = FolderContents()
      let damaged = (0..<4).map { _ in mutation.below(tables.count) }
      for (number, (table, bytes)) in tables.enumerated() {
        contents.append(table, damaged.contains(number) ? mutation.damage(bytes) : bytes)
      }
      let (record, _) = CareRecord.read(contents)
      look(at: record)
    }
  }

  /// One file alone is quicker, so that each is damaged more often; the directory's are among them.
  @Test func `a damaged file alone is read to its end`() {
    let tables = FuzzTests.small.bytes.compactMap { file in
      RecordTable.allCases.first { $0.path == file.path }.map { ($0, file.bytes.prefix(6000)) }
    }
    feed(250, "one file") { mutation in
      let (table, bytes) = tables[mutation.below(tables.count)]
      var contents = FolderContents()
      contents.append(table, mutation.damage(Array(bytes)))
      let (record, diagnostics) = CareRecord.read(contents)
      #expect(diagnostics.allSatisfy { !$0.sentence.isEmpty })
      _ = record.check(on: Moment(now: Instant(seconds: 1_795_176_000), zone: .utc))
    }
  }

  private func look(at record: CareRecord) {
    guard let moment = Moment("2026-11-20T12:00", zone: .europeLondon) else { return }
    _ = record.check(on: moment)
    let view = CareView(record, at: moment)
    _ = view.todayPage()
    for listing in Listing.all {
      for row in listing.rows(in: view, everything: true).prefix(5) {
        for column in listing.columns { _ = column.text(of: Int(row), in: view) }
      }
    }
  }

  @Test func `a damaged journal is read up to the damage, and damaged lines are replayed without an end`()
    throws
  {
    var input = SmallBorough.input
    for line in FuzzTests.acts { #expect(input.refusal(line, by: "S-1") == "") }
    let sample = try SampleJournal(FuzzTests.bodies(input.view))
    feed(150, "journal") { mutation in
      let bytes = mutation.damage(sample.bytes)
      guard let read = try? sample.read(bytes) else {
        Issue.record("the journal cannot be read at all")
        return
      }
      #expect(sample.bytes.starts(with: read.bytes[..<read.verified]))
      // What verification would never let through, too.
      var view = SmallBorough.input.view
      view.replay(bytes)
      for entry in view.history.entries { _ = view.actWords(entry) }
      _ = Listing.journal.rows(in: view).map { row in
        Listing.journal.columns.map { $0.text(of: Int(row), in: view) }
      }
    }
  }

  private static let acts = [
    "action add P-1 ring \"the, ward\" @O-1 +2w", "action due X-1 2026-12-04", "action done X-2 seen",
    "person where P-1 hospital", "note add P-1 all \\n is well", "lead set P-4 @S-2 knows them", "undo 2",
  ]

  /// The bodies of the lines that were written, one act a line.
  private static func bodies(_ view: CareView) -> [[String]] {
    view.history.entries.compactMap { entry in
      view.record.text.withBytes(entry.line) { line in
        let text = String(decoding: line, as: UTF8.self).split(separator: ",", maxSplits: 2)
        return text.count == 3 ? [String(text[2].dropLast(66))] : nil
      }
    }
  }

  @Test func `any words are a command or a refusal`() {
    let input = SmallBorough.input
    let asker = input.view.record.professionals.find("S-1".utf8, in: input.view.record)
    let lines = Verb.all.map { "\($0.name) P-1 @S-1 2026-12-04 some words" } + FuzzTests.acts
    feed(400, "commands") { mutation in
      let line = String(
        decoding: mutation.damage(Array(lines[mutation.below(lines.count)].utf8)), as: UTF8.self)
      do throws(CommandRefusal) {
        let command = try CommandReader.read(line, in: input.view, by: asker)
        var deciding = Deciding(input.view, by: asker, ids: NewIds { 7 })
        _ = try deciding.events(of: command, seenUpTo: 0)
      } catch { #expect(!error.sentence.isEmpty) }
    }
  }

  @Test func `any text is a filter, and filtering with it ends`() {
    let view = SmallBorough.input.view
    let filters = [
      "is:late begum", "-is:late due<=2026-12-01", "\"mrs b\" lead=S-1", "due_on>=2026-11-20 due_on<=+7d",
      "no:lead is:any",
      "age>80 locality=NE,SW",
    ]
    feed(400, "filters") { mutation in
      let filter = mutation.damage(Array(filters[mutation.below(filters.count)].utf8))
      for listing in [Listing.people, .actions] {
        _ = listing.rows(matching: listing.query(String(decoding: filter, as: UTF8.self)), in: view)
      }
    }
  }
}
