internal import Glibc

/// Follows the chain over the lines of the journal: hash, numbering, and acts that are whole.
///
/// An act counts only with its last line, so `whole` moves on act by act.
struct ChainCheck {
  /// The last event reached and its hash.
  struct Link: Hashable, Sendable {
    var sequence: Int
    var hash: ChainHash
  }

  /// Why a line does not belong where it stands.
  enum Fault: Hashable, Sendable {
    case notALine, badHash, badAct
    case badSequence(found: Int, expected: Int)
  }

  /// How far a run came.
  struct Stop {
    /// Lines that hold, of acts that are not whole too.
    var lines = 0
    /// Bytes of the lines that hold.
    var good = 0
    /// Bytes and lines of the acts that are whole.
    var whole = (bytes: 0, lines: 0)
    /// What is wrong with the line after; nil where the bytes ended, or what is left has no LF.
    var fault: Fault?
  }

  /// The last line that held.
  private(set) var last: Link
  /// The last line of the last act that was whole.
  private(set) var whole: Link
  /// The act that is being read: its first event, the last part that was there, of how many; 0 of 0 between acts.
  private var act = (first: 0, part: 0, of: 0)

  /// Goes on after a whole act.
  init(after link: Link) {
    last = link
    whole = link
  }

  init(after start: JournalStart) { self.init(after: Link(sequence: start.sequence, hash: start.hash)) }

  /// Whether the last line that held is one of an act whose other lines are to come.
  var isInsideAct: Bool { act.part < act.of }

  /// Forgets the lines of an act that is not whole.
  mutating func returnToWholeAct() { self = ChainCheck(after: whole) }

  /// Takes line after line until the bytes end or a line does not hold.
  mutating func run(_ bytes: UnsafeRawBufferPointer) -> Stop {
    var stop = Stop()
    guard let start = bytes.baseAddress else { return stop }
    while stop.good < bytes.count,
      let end = memchr(start + stop.good, 0x0A, bytes.count - stop.good)
    {
      let next = UnsafeRawPointer(end) - start + 1
      stop.fault = take(UnsafeRawBufferPointer(rebasing: bytes[stop.good..<next - 1]))
      if stop.fault != nil { break }
      stop.good = next
      stop.lines += 1
      if !isInsideAct { stop.whole = (next, stop.lines) }
    }
    return stop
  }

  /// Takes one line, without its LF; where it does not hold, why, and then nothing is taken.
  mutating func take(_ line: UnsafeRawBufferPointer) -> Fault? {
    let hashed = line.count - HexText.length
    guard hashed > 0, line[hashed - 1] == 0x2C, let numbers = LineNumbers(line) else { return .notALine }
    let hash = last.hash.next(UnsafeRawBufferPointer(rebasing: line[..<hashed]))
    let isDue = numbers.sequence == last.sequence + 1
    if line.loadUnaligned(fromByteOffset: hashed, as: HexText.self) != hash.text {
      return isDue ? .badHash : .badSequence(found: numbers.sequence, expected: last.sequence + 1)
    }
    guard isDue else { return .badSequence(found: numbers.sequence, expected: last.sequence + 1) }
    if isInsideAct {
      guard numbers.first == act.first, numbers.of == act.of, numbers.part == act.part + 1 else {
        return .badAct
      }
    } else {
      guard numbers.first == numbers.sequence, numbers.part == 1, numbers.of >= 1 else { return .badAct }
    }
    act = (numbers.first, numbers.part, numbers.of)
    last = Link(sequence: numbers.sequence, hash: hash)
    if !isInsideAct { whole = last }
    return nil
  }
}

/// The numbers that a line begins with: `sequence,first part/of,`.
struct LineNumbers {
  var sequence = 0
  var first = 0
  var part = 0
  var of = 0

  /// The numbers of a line; nil where it begins with anything else.
  init?(_ line: UnsafeRawBufferPointer) {
    var at = 0
    guard let sequence = LineNumbers.number(line, &at, until: 0x2C),
      let first = LineNumbers.number(line, &at, until: 0x20),
      let part = LineNumbers.number(line, &at, until: 0x2F),
      let of = LineNumbers.number(line, &at, until: 0x2C)
    else { return nil }
    (self.sequence, self.first, self.part, self.of) = (sequence, first, part, of)
  }

  /// The number at a place, which moves on past the byte after it; at most 18 digits, no leading zero.
  private static func number(_ line: UnsafeRawBufferPointer, _ at: inout Int, until end: UInt8) -> Int? {
    let start = at
    var number = 0
    while at < line.count, at - start <= 18 {
      let byte = line[at]
      at += 1
      if byte == end { return at - start > 1 && (line[start] != 0x30 || at - start == 2) ? number : nil }
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number &* 10 &+ Int(byte &- 0x30)
    }
    return nil
  }
}
