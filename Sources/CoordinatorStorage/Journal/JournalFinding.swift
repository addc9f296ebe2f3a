/// Something about a journal that the doctor has to say.
public struct JournalFinding: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// All is well: so many events.
    case sound(events: Int)
    /// What was being written when the power went; never acknowledged.
    case tornTail(TornTail)
    /// The last line lost its LF; its event is kept.
    case lostNewline(JournalPlace)
    /// `head` is older than the journal.
    case headIsOlder
    /// The journal does not hold from here on; so many bytes come after what holds.
    case damage(JournalDamage, bytesAfter: Int)
  }

  /// What it is.
  public var kind: Kind
  /// The journal's folder.
  public var folder: String

  /// Whether repairing would do something.
  public var isRepairable: Bool {
    switch kind {
    case .sound: false
    case .tornTail, .lostNewline, .headIsOlder: true
    case .damage(let damage, _): damage.isRepairable
    }
  }

  /// Whether something is wrong: not where all is well, nor after a crash that saving puts right by itself.
  public var isWrong: Bool {
    switch kind {
    case .sound, .headIsOlder: false
    case .tornTail, .lostNewline, .damage: true
    }
  }

  /// What kind of finding it is, a word for other programs, kept for ever.
  public var name: String {
    switch kind {
    case .sound: "sound"
    case .tornTail: "torn-tail"
    case .lostNewline: "lost-newline"
    case .headIsOlder: "head-is-older"
    case .damage: "damage"
    }
  }

  /// The file's name in the journal's folder; nil where the whole journal is meant.
  public var file: String? {
    switch kind {
    case .sound: nil
    case .tornTail(let tail): tail.place.month.fileName
    case .lostNewline(let place): place.month.fileName
    case .headIsOlder: "head"
    case .damage(let damage, _): damage.file
    }
  }

  /// The line, 1 for the first; nil where the whole file is meant or what is there is no line.
  public var line: Int? {
    guard case .damage(let damage, _) = kind, damage.line > 0 else { return nil }
    return damage.line
  }

  /// What was found and where, as one sentence.
  public var sentence: String {
    switch kind {
    case .sound(let events):
      "\(folder): \(events) \(events == 1 ? "event" : "events"), and the chain holds from the first to the last."
    case .tornTail(let tail):
      "\(folder)/\(tail.place.month.fileName): the last \(tail.length) bytes were being saved when the program or "
        + "the power went. Nobody was told that they were saved."
    case .lostNewline(let place):
      "\(folder)/\(place.month.fileName): the end of the last line is damaged. Its event is whole."
    case .headIsOlder:
      "\(folder)/head: the note of how far the journal goes is older than the journal, as after a crash."
    case .damage(let damage, let bytes):
      damage.sentence(in: folder)
        + (bytes > 0 ? " \(bytes) bytes from there on do not belong to the chain." : "")
    }
  }

  /// What repairing would do, as one sentence; nil where it would do nothing.
  public var remedy: String? {
    guard isRepairable else { return nil }
    switch kind {
    case .sound: return nil
    case .tornTail: return "Repairing copies them into a file of their own and cuts them off."
    case .lostNewline: return "Repairing puts the end of the line right."
    case .headIsOlder: return "Repairing writes the note anew. Saving does so too."
    case .damage:
      return
        "Repairing copies the whole journal aside and keeps what holds from the first line on. Look in the "
        + "copy for what has to be entered again."
    }
  }
}

extension JournalDamage {
  /// Whether something can be repaired: not what cannot be read, nor where the chain begins.
  var isRepairable: Bool {
    switch kind {
    case .unreadable, .badStart: false
    default: true
    }
  }
}

/// What a repair has done.
public struct JournalTreatment: Hashable, Sendable {
  /// The folder or files that hold the copies; empty where nothing had to be kept.
  public var copies: [String] = []
  /// What is found now.
  public var findings: [JournalFinding] = []
  /// Nothing repaired, and this found.
  public init(copies: [String] = [], findings: [JournalFinding] = []) {
    self.copies = copies
    self.findings = findings
  }
}
