internal import Glibc

extension JournalScan {
  /// Reads what the months hold from the standing's place on.
  ///
  /// A month that cannot be read is damage, and the ones before it are there all the same.
  mutating func readMonths() {
    var sizes: [(month: JournalMonth, base: Int, size: Int)] = []
    var failure: JournalDamage?
    for month in standing.months {
      let base = standing.place.map { month < $0.month ? nil : month == $0.month ? $0.offset : 0 } ?? 0
      guard let base else { continue }
      do throws(FileProblem) {
        let status = try folder.status(folder.path(month))
        guard let status, status.isFile else {
          throw FileProblem(.read, folder.path(month), code: status?.isFolder == true ? EISDIR : EINVAL)
        }
        sizes.append((month, base, max(0, Int(status.st_size) - base)))
      } catch {
        failure = JournalDamage(.unreadable(error), file: month.fileName)
        break
      }
    }
    let folder = folder
    var parts: [JournalRead.MonthPart] = []
    let bytes = [UInt8](unsafeUninitializedCapacity: sizes.reduce(1) { $0 + $1.size }) { buffer, filled in
      LargePages.ask(for: UnsafeMutableRawBufferPointer(buffer))
      for (month, base, size) in sizes where failure?.file != month.fileName {
        do throws(FileProblem) {
          let file = try OpenFile(folder.path(month), O_RDONLY, attempt: .read, calls: folder.calls)
          let space = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[filled..<filled + size])
          let count = try file.read(into: space, at: base)
          parts.append(.init(month: month, range: filled..<filled + count))
          filled += count
        } catch {
          failure = JournalDamage(.unreadable(error), file: month.fileName)
          break
        }
      }
    }
    read.bytes = bytes
    read.months = parts
    read.damage = failure
    bases = sizes.prefix(parts.count).map(\.base)
  }

  /// Follows the chain through what was read and judges where it ends.
  mutating func checkChain() {
    var check = ChainCheck(after: standing.link)
    skipNewlinePlace()
    let written = read.months.indices.last { !read.months[$0].range.isEmpty }
    for index in read.months.indices where !read.months[index].range.isEmpty {
      let (month, range) = (read.months[index].month, read.months[index].range)
      let lines = month == standing.place?.month ? standing.lines : 0
      let stop = read.bytes.withUnsafeBytes { check.run(UnsafeRawBufferPointer(rebasing: $0[range])) }
      if stop.whole.bytes > 0 {
        advance(index, bytes: stop.whole.bytes, lines: lines + stop.whole.lines, to: check.whole)
      }
      if let fault = stop.fault {
        return note(JournalDamage(fault: fault, file: month.fileName, line: lines + stop.lines + 1))
      }
      if stop.good == range.count, !check.isInsideAct { continue }
      guard index == written, read.damage == nil else {
        return note(JournalDamage(.unfinished, file: month.fileName, line: lines + stop.lines + 1))
      }
      isUnfinished = true
      if judgesEnding { judgeEnding(index, stop, lines, &check) }
    }
  }

  /// Where the last line has no LF, there is a stray byte in its place, or somebody else has put it right since.
  private mutating func skipNewlinePlace() {
    guard standing.lacksNewline, let part = read.months.first, part.month == standing.place?.month,
      let first = part.range.first
    else { return }
    if read.bytes[first] == 0x0A {
      standing.lacksNewline = false
      standing.place?.offset += 1
      bases[0] += 1
    } else if part.range.count > 1 {
      return
    }
    read.bytes.removeFirst()
    for index in read.months.indices {
      let range = read.months[index].range
      read.months[index].range = max(0, range.lowerBound - 1)..<range.upperBound - 1
    }
  }

  /// Moves past whole acts of a month.
  private mutating func advance(_ index: Int, bytes: Int, lines: Int, to link: ChainCheck.Link) {
    read.verified = read.months[index].range.lowerBound + bytes
    standing.link = link
    standing.lines = lines
    standing.lacksNewline = false
    standing.place = JournalPlace(month: read.months[index].month, offset: bases[index] + bytes)
  }

  /// The first thing that is wrong is the one to tell.
  private mutating func note(_ damage: JournalDamage) {
    if read.damage == nil || read.damage?.file ?? "" > damage.file { read.damage = damage }
  }

  /// Tells an event whose LF was lost from one that was being written when the power went.
  private mutating func judgeEnding(
    _ index: Int, _ stop: ChainCheck.Stop, _ lines: Int, _ check: inout ChainCheck
  ) {
    let range = read.months[index].range
    let rest = range.lowerBound + stop.good..<range.upperBound
    let length = read.bytes.withUnsafeBytes { all -> Int? in
      // One stray byte is what a LF becomes when one of its bits is lost.
      for length in [rest.count, rest.count - 1] where length > 0 {
        let line = UnsafeRawBufferPointer(rebasing: all[rest.prefix(length)])
        if check.take(line) == nil { return length }
      }
      return nil
    }
    if let length, !check.isInsideAct {
      read.bytes.removeSubrange(rest.lowerBound + length..<read.bytes.count)
      read.bytes.append(0x0A)
      read.months[index].range = range.lowerBound..<read.bytes.count
      for later in read.months.indices.dropFirst(index + 1) {
        read.months[later].range = read.bytes.count..<read.bytes.count
      }
      advance(index, bytes: stop.good + length + 1, lines: lines + stop.lines + 1, to: check.whole)
      standing.place?.offset -= 1
      standing.lacksNewline = true
      read.lostNewline = true
    } else {
      let begins = stop.whole.bytes
      read.tornTail = TornTail(
        place: JournalPlace(month: read.months[index].month, offset: bases[index] + begins),
        length: range.count - begins)
    }
  }

  /// Holds `head` against the chain: what it names must be there and be the same.
  mutating func checkHead(_ bytes: [UInt8]?, from: ChainCheck.Link) {
    guard read.damage == nil else { return }
    let hasEvents = standing.link.sequence > standing.start.sequence
    // Only its first making, before the first event, can leave it half written.
    let isWritten = bytes.map { $0.count >= JournalHead.length && $0.contains { $0 != 0 } } ?? false
    guard let bytes, hasEvents || isWritten else {
      if hasEvents { read.damage = JournalDamage(.noHead, file: "head") }
      return
    }
    guard let head = JournalHead(bytes) else {
      read.damage = JournalDamage(.badHead, file: "head")
      return
    }
    self.head = head
    if head.sequence > standing.link.sequence {
      read.tornTail = nil
      read.damage = JournalDamage(
        .endsBeforeHead(acknowledged: head.sequence),
        file: (standing.place?.month ?? head.place.month).fileName,
        line: standing.lines + 1)
    } else if head.sequence == from.sequence ? head.hash != from.hash : !isThere(head, after: from) {
      read.damage = JournalDamage(.headDisagrees(acknowledged: head.sequence), file: "head")
    }
    read.headIsOlder = read.damage == nil && head.sequence < standing.link.sequence
  }

  /// Whether the line that `head` names ends at its place with its hash; lines of earlier looks were asked before.
  private func isThere(_ head: JournalHead, after from: ChainCheck.Link) -> Bool {
    if head.sequence < from.sequence { return true }
    guard let index = read.months.firstIndex(where: { $0.month == head.place.month }) else { return false }
    let end = read.months[index].range.lowerBound + head.place.offset - bases[index]
    guard end <= read.verified, end - 66 >= read.months[index].range.lowerBound, read.bytes[end - 1] == 0x0A,
      read.bytes[end - 65..<end - 1].elementsEqual(head.hash.hex.utf8)
    else { return false }
    let begin = read.bytes[..<(end - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return read.bytes.withUnsafeBytes {
      LineNumbers(UnsafeRawBufferPointer(rebasing: $0[begin..<end]))?.sequence == head.sequence
    }
  }
}
