import CNcurses

/// Roles into the 16 ANSI colours, over the terminal's own background.
///
/// Of those colours only red and magenta can be read on both white and black, so the others appear when the background
/// is known, or on a background of their own. With fewer than eight colours, or none wished, attributes do it alone;
/// every state also has a mark or a word.
struct Theme: Sendable {
  /// Colours by number, -1 for the terminal's own, and CN_ attribute bits.
  struct Look: Hashable, Sendable {
    var foreground: Int32 = -1
    var background: Int32 = -1
    var attributes: UInt32 = 0
  }

  private enum Colour {
    static let black: Int32 = 0
    static let red: Int32 = 1
    static let green: Int32 = 2
    static let yellow: Int32 = 3
    static let blue: Int32 = 4
    static let magenta: Int32 = 5
    static let cyan: Int32 = 6
  }

  private let looks: [Look]

  init(colours: Int, options: TerminalOptions) {
    let coloured = colours >= 8 && !options.monochrome
    looks = Style.Role.allCases.map { role in
      var look = Look(attributes: Theme.attributes(of: role))
      if coloured { Theme.colour(&look, as: role, over: options.background) }
      return look
    }
  }

  func look(of style: Style) -> Look {
    var look = looks[Int(style.role.rawValue)]
    // The modifiers' bits are the CN_ bits.
    look.attributes |= UInt32(style.modifiers.rawValue)
    return look
  }

  private static func attributes(of role: Style.Role) -> UInt32 {
    let bold = UInt32(CN_BOLD)
    return switch role {
    case .normal, .hint, .bar, .good: 0
    case .dim, .barDim, .border, .deceased: UInt32(CN_DIM)
    case .heading, .accent, .hintKey, .prompt, .warning, .alarm: bold
    case .selected, .demo: UInt32(CN_REVERSE)
    case .barActive: bold | UInt32(CN_REVERSE)
    case .selectedInactive: bold
    case .match: bold | UInt32(CN_UNDERLINE)
    }
  }

  private static func colour(
    _ look: inout Look, as role: Style.Role, over background: TerminalOptions.Background
  ) {
    switch (role, background) {
    case (.alarm, _): look.foreground = Colour.red
    case (.warning, .dark): look.foreground = Colour.yellow
    case (.warning, _): look.foreground = Colour.magenta
    case (.good, .dark): look.foreground = Colour.green
    case (.accent, .dark), (.hintKey, .dark), (.heading, .dark): look.foreground = Colour.cyan
    case (.accent, .light), (.hintKey, .light), (.heading, .light): look.foreground = Colour.blue
    case (.demo, _): look = Look(foreground: Colour.black, background: Colour.yellow)
    default: break
    }
  }
}
