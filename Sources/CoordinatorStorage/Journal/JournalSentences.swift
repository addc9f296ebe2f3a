extension JournalProblem {
  /// What is wrong, where, and what would help, in whole sentences.
  public var sentence: String {
    switch self {
    case .unreadable(let problem):
      "The journal could not be read: \(problem.reason) (\(problem.path))."
    case .damaged(let damage, let folder):
      "\(damage.sentence(in: folder)) Nothing can be saved until somebody has looked at it: "
        + "run coordinator doctor."
    case .lockHeld(let path, let holder):
      "Not saved: \(JournalProblem.name(holder)) has been saving for more than 5 seconds (\(path)). "
        + "Your text is kept; press Enter to try again."
    case .otherFileSystem(let name, let folder):
      "Nothing can be saved in \(folder): it is on \(name), where a power cut or a second user could cost "
        + "saved work. Keep the folder on a local disk, or set COORDINATOR_ANY_FILESYSTEM=1 to save there all "
        + "the same."
    case .diskNearlyFull(let free, let folder):
      "Nothing can be saved: the disk of \(folder) has only \(free >> 20) MiB left. Free some space; 8 MiB are "
        + "needed."
    case .cannotWrite(let problem):
      "Nothing can be saved: \(problem.reason) (\(problem.path))."
    case .notSaved(let problem):
      "Not saved: \(problem.reason) (\(problem.path)). Your text is kept; \(JournalProblem.advice(problem.code)) "
        + "and press Enter again."
    case .notTakenBack(let problem, let because):
      "Not saved: \(problem.reason) (\(problem.path)), and what was half written could not be taken back: "
        + "\(because.reason). Your text is kept; close the program and open it again."
    case .outcomeUnknown(let problem):
      "It is not known whether this was saved: \(problem.reason) (\(problem.path)). Nothing more is saved now. "
        + "Copy your text, close the program, open it again and look whether it is there."
    case .replaced(let folder):
      "Not saved: the journal in \(folder) is not the one that was read. Your text is kept; read the folder "
        + "again and press Enter again."
    case .notALine:
      "Not saved: the program tried to save a line with a line break in it. Your text is kept; please report "
        + "this."
    }
  }

  /// The holder of a lock as the subject of a sentence.
  private static func name(_ holder: LockHolder?) -> String {
    guard let holder else { return "somebody else" }
    return holder.who.map { "\($0) (process \(holder.process))" } ?? "process \(holder.process)"
  }

  /// What would help, as it reads before "and press Enter again".
  private static func advice(_ code: Int32) -> String {
    switch FileProblem.Remedy(code) {
    case .freeSpace: "free some space"
    case .askForMoreSpace: "delete something of yours or ask for more space"
    case .closePrograms: "close other programs"
    case .askForPermission: "ask for permission to write there"
    case .lookAtTheDisk: "have the disk looked at"
    case .tryAgain: "wait a moment"
    }
  }
}

extension JournalDamage {
  /// What is wrong and where, as one sentence.
  public func sentence(in folder: String) -> String {
    let place = line == 0 ? "\(folder)/\(file)" : "\(folder)/\(file):\(line)"
    if case .unreadable = kind { return "\(place) \(phrase)." }
    return "\(place): \(phrase)."
  }

  /// What is wrong, as it reads after the place, without a full stop.
  public var phrase: String {
    switch kind {
    case .badHash: "this line was changed after it was saved, or the one before it was"
    case .badSequence(let found, let expected):
      "event \(found) stands where \(expected) is due; lines are missing, doubled or moved"
    case .badAct: "this line does not belong to the ones beside it"
    case .notALine: "this is no line of a journal"
    case .unfinished: "the file breaks off here, and the next month goes on"
    case .endsBeforeHead(let acknowledged):
      "the journal breaks off here, but events up to \(acknowledged) had been saved"
    case .headDisagrees(let acknowledged):
      "event \(acknowledged) is not the one that was saved; the journal was made anew"
    case .badHead: "the note of how far the journal goes cannot be understood"
    case .noHead: "the note of how far the journal goes is missing"
    case .badStart: "the note of where the journal begins cannot be understood"
    case .unreadable(let problem): "could not be read: \(problem.reason)"
    }
  }
}

extension FreeSpace {
  /// What to tell, where there is something to tell.
  public func sentence(in folder: String) -> String? {
    isLow ? "The disk of \(folder) has only \(free >> 20) MiB left. Free some space soon." : nil
  }
}
