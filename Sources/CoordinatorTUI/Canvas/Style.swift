/// How a cell looks, said by what it means; `Theme` alone knows colours.
///
/// A meaning is never carried by style alone: each alarm, selection or state also has a mark or a word.
struct Style: Hashable, Sendable {
  /// What the text is.
  enum Role: UInt8, CaseIterable, Sendable {
    case normal, dim, heading, selected, selectedInactive, alarm, warning, good, accent, match
    case bar, barActive, barDim, hintKey, hint, border, prompt, deceased, demo
  }

  /// Attributes on top of the role's own.
  struct Modifiers: OptionSet, Hashable, Sendable {
    var rawValue: UInt8
    static let bold = Modifiers(rawValue: 1)
    static let underline = Modifiers(rawValue: 2)
    static let reverse = Modifiers(rawValue: 4)
    static let dim = Modifiers(rawValue: 8)
  }

  var role: Role
  var modifiers: Modifiers

  init(_ role: Role, _ modifiers: Modifiers = []) {
    self.role = role
    self.modifiers = modifiers
  }

  var bold: Style { adding(.bold) }
  var underlined: Style { adding(.underline) }
  var reversed: Style { adding(.reverse) }

  func adding(_ more: Modifiers) -> Style { Style(role, modifiers.union(more)) }
}

extension Style {
  static let normal = Style(.normal)
  static let dim = Style(.dim)
  static let heading = Style(.heading)
  /// The focused row.
  static let selected = Style(.selected)
  /// The row that will be focused when its pane is.
  static let selectedInactive = Style(.selectedInactive)
  static let alarm = Style(.alarm)
  static let warning = Style(.warning)
  static let good = Style(.good)
  static let accent = Style(.accent)
  /// Letters that a search found.
  static let match = Style(.match)
  static let bar = Style(.bar)
  static let barActive = Style(.barActive)
  static let barDim = Style(.barDim)
  static let hintKey = Style(.hintKey)
  static let hint = Style(.hint)
  static let border = Style(.border)
  static let prompt = Style(.prompt)
  static let deceased = Style(.deceased)
  static let demo = Style(.demo)
}
