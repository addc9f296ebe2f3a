import CNcurses
import Glibc

/// The user's own editor.
struct EditorProgram: Hashable, Sendable {
  /// As the shell takes it: a program, perhaps with options.
  let command: String
  /// Whether nobody named it and it was merely found.
  let isGuess: Bool

  /// Tried in this order where neither `VISUAL` nor `EDITOR` is set.
  static let usual = ["editor", "nano", "vi"]

  /// `VISUAL`, else `EDITOR`, else one that is there; nil where none is.
  static func find(_ environment: [String: String]) -> EditorProgram? {
    for name in ["VISUAL", "EDITOR"] {
      if let command = environment[name], command.contains(where: { !$0.isWhitespace }) {
        return EditorProgram(command: command, isGuess: false)
      }
    }
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    let found = usual.first { name in folders.contains { access("\($0)/\(name)", X_OK) == 0 } }
    return found.map { EditorProgram(command: $0, isGuess: true) }
  }

  /// How it ended.
  enum Ending: Hashable, Sendable {
    case done
    /// It could not be started, or says that something went wrong; the sentence says what.
    case failed(String)
  }

  /// Opens a file and waits until it is closed; the terminal has been lent to it.
  func run(on path: String) -> Ending {
    switch cn_run(command, path) {
    case 0: .done
    case CN_NOT_RUN: .failed("\(command) could not be started")
    // What the shell answers where there is no such program, or none that may be run.
    case 126, 127: .failed("\(command) is not there, or may not be run; set EDITOR to one that is")
    case let status where status < 0: .failed("\(command) was ended by signal \(-status)")
    case let status: .failed("\(command) ended with status \(status)")
    }
  }
}
