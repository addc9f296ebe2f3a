import CoordinatorStorage
import Foundation
import TestSupport
import Testing

@Suite struct JournalFileTests {
  @Test func `what is saved is read again, by oneself and by others`() throws {
    let folder = try Scratch()
    let mine = try JournalFile.open(folder: folder.path)
    #expect(try mine.read().bytes.isEmpty)
    let first = mine.append(["2026-11-20T09:00:00Z,S-1,note-added,X-1,0,text=One"])
    let act = try #require(first.saved)
    #expect(act.sequences == 1..<2)
    #expect(String(decoding: act.bytes, as: UTF8.self).hasPrefix("1,1 1/1,2026-11-20T09:00:00Z,S-1,"))

    let other = try JournalFile.open(folder: folder.path)
    let read = try other.read()
    #expect(read.bytes == act.bytes)
    #expect(read.verified == act.bytes.count)
    #expect(read.lastSequence == 1)
    #expect(read.damage == nil && read.tornTail == nil && !read.lostNewline && !read.headIsOlder)
    let second = other.append(["a", "b"])
    #expect(second.foreign.isEmpty)
    let theirs = try #require(second.saved)
    #expect(theirs.sequences == 2..<4)

    #expect(try mine.catchUp().foreign == theirs.bytes)
    #expect(try mine.catchUp().foreign.isEmpty)
    #expect(mine.lastHash == other.lastHash)
    let head = try String(contentsOfFile: folder.path + "/journal/head", encoding: .utf8)
    #expect(head.utf8.count == 128)
    #expect(head.hasPrefix("3,2026-11.csv,\(act.bytes.count + theirs.bytes.count),\(mine.lastHash.hex) "))
  }

  @Test func `a writer is given what others have saved, and may then refuse`() throws {
    let folder = try Scratch()
    let mine = try JournalFile.open(folder: folder.path)
    let other = try JournalFile.open(folder: folder.path)
    let theirs = try #require(other.append(["x"]).saved)
    struct Stale: Error {}
    let result = mine.append(at: .november) { (caughtUp: CaughtUp) throws(Stale) in
      #expect(caughtUp.foreign == theirs.bytes)
      #expect(caughtUp.lastSequence == 1)
      throw Stale()
    }
    guard case .refused = result.outcome else { return #expect(Bool(false), "\(result.outcome)") }
    #expect(result.foreign == theirs.bytes)
    #expect(try mine.catchUp().foreign.isEmpty)
  }

  @Test func `the chain goes on over the end of a month, and never back`() throws {
    let folder = try Scratch()
    let mine = try JournalFile.open(folder: folder.path)
    _ = mine.append(["november"])
    _ = mine.append(["december"], at: .december)
    let late = try #require(mine.append(["a clock that is slow"], at: .november).saved)
    #expect(late.place.month == .december)
    let read = try JournalFile.open(folder: folder.path).read()
    #expect(read.months.map(\.month) == [.november, .december])
    #expect(read.lastSequence == 3 && read.damage == nil && read.verified == read.bytes.count)
    #expect(read.end == JournalPlace(month: .december, offset: read.months[1].range.count))
  }
}
