/// What the person or the environment wishes of the terminal.
struct TerminalOptions: Sendable {
  /// What lies behind the text; it decides which colours can be read.
  enum Background: Sendable {
    /// Only colours that can be read on both.
    case unknown
    case light, dark
  }

  /// Nothing but ASCII on screen.
  var ascii = false
  /// Attributes (bold, reverse, underline) but no colours.
  var monochrome = false
  var mouse = false
  var background = Background.unknown
  /// Where standard error goes while the terminal is taken; nil: nowhere.
  var errorLog: String?

  /// `NO_COLOR` (any text but none, no-color.org) and `COLORFGBG` (what rxvt, Konsole and others set) are honoured.
  mutating func read(environment: [String: String]) {
    if let value = environment["NO_COLOR"], !value.isEmpty { monochrome = true }
    if background == .unknown,
      let behind = environment["COLORFGBG"]?.split(separator: ";").last.flatMap({ Int($0) })
    {
      background = behind == 7 || behind == 15 ? .light : .dark
    }
  }
}

/// Why there is no terminal to draw on; the program lists as text instead.
enum TerminalUnavailable: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// `TERM` names a terminal without cursor movement (`dumb`).
  case cannotMoveCursor
  case failed

  /// Why there is no screen, a sentence.
  var sentence: String {
    switch self {
    case .notATerminal: "There is no screen, because input or output is not a terminal."
    case .cannotMoveCursor: "There is no screen, because a terminal of this kind (TERM) cannot show one."
    case .failed: "There is no screen, because the terminal could not be taken."
    }
  }
}
