import CoordinationDomain

/// What somebody has asked to be recorded: a verb and, for each of its subjects, the arguments as they were typed.
struct Submission: Sendable, Hashable {
  /// The verb's name.
  var verb: String
  /// The arguments, one line for each subject.
  var lines: [String]
  /// The last sequence whose effect was on screen when it was begun.
  var seen: Int
  /// Whether nothing is said once it is done: what it did is what the screen shows.
  var isQuiet = false
  /// The file that the words were written in, which goes once they are recorded; nil where they were typed here.
  var draft: String?
}

/// What became of it, for the prompt that it came from.
enum SubmissionOutcome: Sendable {
  /// It is on the disk; the sentence says what was done.
  case saved(String)
  /// It is not, for a reason that typing something else may help.
  case refused(CommandRefusal)
  /// It is not, and why.
  case notSaved(String)
}
