import CNcurses
import Testing

@testable import CoordinatorTUI

@Suite struct ThemeTests {
  private func looks(colours: Int, _ options: TerminalOptions = TerminalOptions()) -> [Theme.Look] {
    let theme = Theme(colours: colours, options: options)
    return Style.Role.allCases.map { theme.look(of: Style($0)) }
  }

  @Test func `without colours every look is attributes alone`() {
    for look in looks(colours: 0) { #expect(look.foreground == -1 && look.background == -1) }
    #expect(looks(colours: 256, TerminalOptions(monochrome: true)) == looks(colours: 0))
  }

  @Test func `alarms, warnings, matches and selection differ from plain text on any terminal`() {
    for colours in [0, 8, 16, 256] {
      let theme = Theme(colours: colours, options: TerminalOptions())
      let roles: [Style.Role] = [
        .alarm, .warning, .match, .selected, .selectedInactive, .barActive, .demo, .heading,
      ]
      for role in roles {
        #expect(theme.look(of: Style(role)) != theme.look(of: .normal), "\(role) of \(colours)")
      }
      #expect(theme.look(of: .selected) != theme.look(of: .selectedInactive))
    }
  }

  @Test func `on an unknown background no colour is used that only one background can carry`() {
    for look in looks(colours: 256) where look.background == -1 {
      #expect([-1, 1, 5].contains(look.foreground))
    }
  }

  @Test func `modifiers add to the role's own attributes`() {
    let look = Theme(colours: 0, options: TerminalOptions()).look(of: .heading.underlined.reversed)
    #expect(look.attributes == UInt32(CN_BOLD | CN_UNDERLINE | CN_REVERSE))
  }

  @Test(arguments: [("15;0", true), ("0;15", false), ("0;default;7", false), ("12;8", true)])
  func `COLORFGBG tells the background`(value: String, isDark: Bool) {
    var options = TerminalOptions()
    options.read(environment: ["COLORFGBG": value])
    #expect(options.background == (isDark ? .dark : .light))
  }

  @Test func `NO_COLOR with any text means monochrome`() {
    for (value, expected) in [("1", true), ("0", true), ("", false)] {
      var options = TerminalOptions()
      options.read(environment: ["NO_COLOR": value])
      #expect(options.monochrome == expected)
    }
  }
}
