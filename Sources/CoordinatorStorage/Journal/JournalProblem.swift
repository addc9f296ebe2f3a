/// Why the journal cannot be read, or something cannot be saved in it.
///
/// `sentence` says it to the person at the screen.
public enum JournalProblem: Error, Hashable, Sendable {
  /// The journal's folder, or what reading it takes, fails.
  case unreadable(FileProblem)
  /// Something is wrong in the journal itself; it is read as far as it holds, and not written to.
  case damaged(JournalDamage, folder: String)
  /// Somebody else has been writing for longer than is waited; who, where that can be found out.
  case lockHeld(path: String, by: LockHolder?)
  /// The folder is on a kind of disk where a lock or a synchronisation may mean nothing.
  case otherFileSystem(name: String, folder: String)
  /// So little room is left that nothing is begun.
  case diskNearlyFull(free: Int, folder: String)
  /// Nothing may be written here.
  case cannotWrite(FileProblem)
  /// Writing failed, and the journal is as it was before.
  case notSaved(FileProblem)
  /// Writing failed, and what was half written could not be taken back.
  case notTakenBack(FileProblem, because: FileProblem)
  /// The system cannot say whether what was written is on the disk.
  case outcomeUnknown(FileProblem)
  /// The journal is another one than was read: put back from a copy, folded, or shortened.
  case replaced(folder: String)
  /// A line to be saved holds a line break or nothing; a fault of this program.
  case notALine
}

/// The process that holds the journal's lock.
public struct LockHolder: Hashable, Sendable {
  /// Its number.
  public var process: Int32
  /// Who works with it, where it says so in the journal's folder.
  public var who: String?

  package init(process: Int32, who: String?) {
    self.process = process
    self.who = who
  }
}
