/// What became of an act that was to be saved.
public struct AppendResult<Refusal: Error> {
  /// Whether it is on the disk.
  public enum Outcome {
    /// It is, for certain.
    case saved(SavedAct)
    /// The caller wanted nothing saved, having seen what others had.
    case refused(Refusal)
    /// It is not, and the journal is as it was before.
    case notSaved(JournalProblem)
    /// The system cannot say.
    case outcomeUnknown(JournalProblem)
  }

  /// What became of it.
  public var outcome: Outcome
  /// What the caller was given to look at: lines of others, which its memory has to take in whatever the outcome.
  ///
  /// Empty where the caller was not asked.
  public var foreign: [UInt8] = []
  /// What was repaired before, where something was.
  public var repair: JournalRepair?
  /// The act is saved, and the note of how far the journal goes could not be; the next act writes it.
  public var headProblem: FileProblem?
}

extension AppendResult: Sendable where Refusal: Sendable {}
extension AppendResult.Outcome: Sendable where Refusal: Sendable {}

/// An act that is on the disk.
public struct SavedAct: Hashable, Sendable {
  /// Its lines as they stand in the file.
  public var bytes: [UInt8]
  /// The numbers of its events.
  public var sequences: Range<Int>
  /// Where its first line begins.
  public var place: JournalPlace
}

/// What a writer put right before it wrote.
public enum JournalRepair: Hashable, Sendable {
  /// What was half written when the power went was cut off, and is kept in this file.
  case tornTail(TornTail, keptIn: String)
  /// The last line was given its LF back.
  case newline(JournalPlace)

  /// What was done, as one sentence.
  public var sentence: String {
    switch self {
    case .tornTail(let tail, let path):
      "Something was being saved when the program or the power went. It never was finished: \(tail.length) bytes "
        + "of it are kept in \(path)."
    case .newline(let place): "The end of the last line in \(place.month.fileName) was put right."
    }
  }
}
