import CNcurses
import Glibc

/// The system's own way to a printer.
struct PrinterProgram: Hashable, Sendable {
  /// As the shell takes it.
  let command: String

  /// What prints a text file quietly under a title that says nothing of anybody, in the order they are looked for.
  ///
  /// `lp` is POSIX, `lpr` older. Both copy the file before they end.
  private static let usual = [("lp", "lp -s -t coordinator"), ("lpr", "lpr -T coordinator")]

  /// The first that is there; nil where none is.
  static func find(_ environment: [String: String]) -> PrinterProgram? {
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    let found = usual.first { name, _ in folders.contains { access("\($0)/\(name)", X_OK) == 0 } }
    return found.map { PrinterProgram(command: $0.1) }
  }

  /// How it ended.
  enum Ending: Hashable, Sendable {
    case done
    /// It could not be started, or says that something went wrong; the words say what.
    case failed(String)
  }

  /// Sends a file to the usual printer and waits until it has been taken; the terminal has been lent to it.
  func run(on path: String) -> Ending {
    switch cn_run(command, path) {
    case 0: .done
    case let status: .failed("The printer did not take it (\(command) ended with status \(status))")
    }
  }
}
