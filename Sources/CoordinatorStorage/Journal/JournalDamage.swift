/// Where the journal does not hold: damage or tampering, never the ordinary traces of a power cut.
public struct JournalDamage: Error, Hashable, Sendable {
  /// What is wrong there.
  public enum Kind: Hashable, Sendable {
    /// The line's hash is not that of its bytes and the line before.
    case badHash
    /// The line has another number than the one that is due: lines are missing, doubled or moved.
    case badSequence(found: Int, expected: Int)
    /// The line does not go on the act before it, or begins one in its middle.
    case badAct
    /// The line is none of the journal's.
    case notALine
    /// The file ends within a line or an act, and a later month goes on.
    case unfinished
    /// The journal ends before an event that was acknowledged, which has this number.
    case endsBeforeHead(acknowledged: Int)
    /// The event that `head` names is there with another hash: everything up to it was made anew.
    case headDisagrees(acknowledged: Int)
    /// `head` is there and says nothing that can be understood.
    case badHead
    /// There are events and no `head`.
    case noHead
    /// `start` is there and says nothing that can be understood.
    case badStart
    /// The system does not let the file be read.
    case unreadable(FileProblem)
  }

  /// What is wrong.
  public var kind: Kind
  /// The file's name in the journal's folder: `2026-11.csv`, `head` or `start`.
  public var file: String
  /// The line, 1 for the first; 0 where the whole file is meant.
  public var line: Int

  package init(_ kind: Kind, file: String, line: Int = 0) {
    self.kind = kind
    self.file = file
    self.line = line
  }

  /// What is wrong with a line that the chain does not take.
  init(fault: ChainCheck.Fault, file: String, line: Int) {
    switch fault {
    case .notALine: self.init(.notALine, file: file, line: line)
    case .badHash: self.init(.badHash, file: file, line: line)
    case .badAct: self.init(.badAct, file: file, line: line)
    case .badSequence(let found, let expected):
      self.init(.badSequence(found: found, expected: expected), file: file, line: line)
    }
  }
}

/// What was being written when a process or the power went: never acknowledged, and no damage.
public struct TornTail: Hashable, Sendable {
  /// Where it begins: after the last whole act.
  public var place: JournalPlace
  /// How many bytes it has.
  public var length: Int

  package init(place: JournalPlace, length: Int) {
    self.place = place
    self.length = length
  }
}
