@testable import CoordinatorTUI

extension Key {
  /// What an xterm sends for the key after ncurses switched its keypad on.
  var bytes: String {
    switch self {
    case .character(let character): String(character)
    case .control(let character): String(UnicodeScalar((character.asciiValue ?? 0) & 0x1F))
    case .enter: "\r"
    case .escape: "\u{1B}"
    case .tab: "\t"
    case .backTab: "\u{1B}[Z"
    case .backspace: "\u{7F}"
    case .delete: "\u{1B}[3~"
    case .up: "\u{1B}OA"
    case .down: "\u{1B}OB"
    case .right: "\u{1B}OC"
    case .left: "\u{1B}OD"
    case .home: "\u{1B}OH"
    case .end: "\u{1B}OF"
    case .pageUp: "\u{1B}[5~"
    case .pageDown: "\u{1B}[6~"
    case .function(let number): Key.functionBytes[number] ?? ""
    }
  }

  private static let functionBytes: [Int: String] = [
    1: "\u{1B}OP", 2: "\u{1B}OQ", 3: "\u{1B}OR", 4: "\u{1B}OS", 5: "\u{1B}[15~", 6: "\u{1B}[17~",
    7: "\u{1B}[18~",
    8: "\u{1B}[19~", 9: "\u{1B}[20~", 10: "\u{1B}[21~", 11: "\u{1B}[23~", 12: "\u{1B}[24~",
  ]
}
