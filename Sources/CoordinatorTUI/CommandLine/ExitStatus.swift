/// What the program ends with, after sysexits(3); see `LISTINGS`: an empty list is done too.
enum ExitStatus: Int32, CaseIterable {
  /// Done.
  case done = 0
  /// Refused by a rule, or `check` found errors.
  case refused = 1
  /// The command line was not understood.
  case usage = 64
  /// No data, or no such id.
  case noData = 66
  /// Something could not be saved.
  case notSaved = 74

  /// What it means, for the manual page and `docs/commands.md`.
  var meaning: String {
    switch self {
    case .done: "Done; an empty list is done too."
    case .refused: "Refused, or check or doctor found something wrong."
    case .usage: "The command line was not understood."
    case .noData: "There are no data, or nothing has this id."
    case .notSaved: "Something could not be saved."
    }
  }
}

/// A command ends early: the sentence is for the user, the status for scripts.
struct Refusal: Error {
  /// What is wrong and what would help; empty where everything has been said.
  var sentence: String
  /// What the program ends with.
  var status: ExitStatus

  init(_ sentence: String, _ status: ExitStatus) {
    self.sentence = sentence
    self.status = status
  }
}
