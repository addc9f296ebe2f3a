import CoordinatorStorage
import Foundation
import TestSupport
import Testing

@testable import CoordinationDomain

/// Journals of earlier versions are read for ever, and what a later one wrote is kept and shown.
struct GoldenJournalTests {
  /// A golden journal on a disk of its own, with the borough it is about.
  private struct Golden {
    let disk = SimulatedDisk()
    var files: [String: [UInt8]] = [:]
    var view = SmallBorough.input.view

    init(_ name: String) throws {
      let folder = PackageFolder.url("Tests/CoordinationDomainTests/Fixtures/golden/\(name)")
      for path in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
        files[path] = Array(try Data(contentsOf: folder.appendingPathComponent(path)))
      }
      disk.change { state in _ = state.make("/data/journal", isFolder: true) }
      for (path, bytes) in files { disk.put("/data/journal/\(path)", bytes) }
      view.replay(try read().believed)
    }

    func open() throws -> JournalFile { try JournalFile.open(folder: "/data", calls: disk.calls()) }

    func read() throws -> JournalRead {
      let read = try open().read()
      #expect(read.damage == nil && read.tornTail == nil && !read.lostNewline && !read.headIsOlder)
      return read
    }

    /// Whether every byte of every month stands where it stood after something more is saved.
    func keepsItsBytes() throws -> Bool {
      let file = try open()
      #expect(
        file.append(["2027-04-01T09:00:00Z,S-1,action-chased,X-3,0,chase_count=9"], at: .november).saved
          != nil)
      return files.filter { $0.key.hasSuffix(".csv") }.allSatisfy { path, bytes in
        disk.bytes("/data/journal/\(path)")?.starts(with: bytes) == true
      }
    }
  }

  @Test func `the journal of version 1 comes to what it came to when it was written`() throws {
    let golden = try Golden("1")
    #expect(golden.view.history.entries.count == 42)
    #expect(golden.view.history.notices.isEmpty)
    #expect(golden.view.history.entries.allSatisfy { $0.kind != nil })
    let record = golden.view.record
    func text(_ id: String, _ column: String) -> String? {
      guard let door = TableDoor.door(of: id), let index = door.column(column) else { return nil }
      var record = record
      return record.slot(of: id, in: door.table).flatMap { door.rowOfSlot(&record, $0) }
        .map { record.text(of: index, row: $0, door) }
    }
    for (id, column, value) in [
      ("X-1", "status", "requested"), ("X-1", "due_on", "2026-11-18"), ("X-1", "chase_count", "1"),
      ("X-2", "status", "cancelled"), ("X-2", "status_reason", "moved"),
      ("X-P7CSY795", "title", "ring the ward, bed 4"), ("X-P7CSY795", "due_on", "2026-12-04"),
      ("L-1", "what_matters", "tea, good tea and a = chair"), ("L-1", "tier", "very-high"),
      ("L-1", "status", "active"),
      ("L-M3ZQHYXP", "end_reason", "completed"), ("P-1", "postcode", "E1 4TT"),
      ("P-MEAXTFQH", "family_name", "Person"),
      ("P-4", "date_of_death", "2026-11-19"), ("P-4", "death_status", "confirmed"), ("M-5", "status", "held"),
      ("M-1", "end_on", "2026-11-20"), ("E-1", "status", "done"), ("R-1", "closed_on", "2026-11-20"),
      ("AB-60HB6TAB", "to", "2026-11-28"),
    ] { #expect(text(id, column) == value, "\(id) \(column)") }
    #expect(try golden.keepsItsBytes())
  }

  @Test func `a journal of a later version is read, and what is not understood is shown and not run over`()
    throws
  {
    var golden = try Golden("future")
    let history = golden.view.history
    #expect(history.entries.count == 11)
    let unknown = history.entries.filter { $0.kind == nil }.compactMap {
      golden.view.record.line(of: $0)?.event
    }
    #expect(unknown == ["action-teleported", "widget-added", "note-pinned"])
    // What is known of a line is done, also beside a field that is not.
    #expect(history.entries.last.map { golden.view.actWords($0) }?.isEmpty == false)
    let due = golden.view.record.actions.row(of: "X-2", in: golden.view.record)
    #expect(due.flatMap { golden.view.record.actions.rows[$0].dueOn?.iso } == "2026-12-09")
    let shown = Listing.journal.rows(in: golden.view).map { row in
      Listing.journal.columns.map { $0.text(of: Int(row), in: golden.view) }.joined(separator: "|")
    }
    #expect(shown.count == 11)
    for name in unknown { #expect(shown.contains { $0.contains(name) }, "\(name) is not shown") }
    for line in ["action due X-1 2026-12-11", "action due X-2 2026-12-11", "person review P-1 2026-12-11"] {
      #expect(refusal(line, &golden.view).contains("newer version"), "\(line)")
    }
    #expect(refusal("action due X-3 2026-12-11", &golden.view).isEmpty)
    #expect(try golden.keepsItsBytes())
  }

  private func refusal(_ line: String, _ view: inout CareView) -> String {
    let asker = view.record.professionals.find("S-1".utf8, in: view.record)
    do throws(CommandRefusal) {
      var deciding = Deciding(view, by: asker, ids: NewIds { 7 })
      _ = try deciding.events(of: try CommandReader.read(line, in: view, by: asker))
      return ""
    } catch { return error.sentence }
  }
}
