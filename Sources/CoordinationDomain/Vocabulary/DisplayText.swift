/// Text that is safe to show: the one way data becomes something on a screen, in a table or on paper.
///
/// Whatever the source held, the result is one line of visible characters whose width in terminal columns is known.
/// Controls, direction marks, zero-width characters and other unseen code points become visible marks (see
/// `DisplaySanitiser`), so no file can move the cursor, reorder a line or hide a letter.
public struct DisplayText: Hashable, Sendable {
  /// The visible characters; holds no control and no unseen character.
  public let string: String
  /// Terminal columns, 0 or more (see `DisplayWidth.swift`).
  public let width: Int

  /// The text as it may be shown; anything unseen becomes a visible mark.
  public init(_ raw: String) { self = DisplaySanitiser.text(raw) }

  /// No text at all.
  public init() { self.init(safe: "", width: 0) }

  /// The parts in order with `separator` between them; empty parts are left out.
  public init(joining parts: some Sequence<DisplayText>, separator: DisplayText = " ") {
    var string = ""
    var width = 0
    for part in parts where !part.isEmpty {
      if width > 0 {
        string += separator.string
        width += separator.width
      }
      string += part.string
      width += part.width
    }
    self.init(safe: string, width: width)
  }

  /// Only for text already known to be visible, with its width.
  init(safe string: String, width: Int) {
    self.string = string
    self.width = width
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { width == 0 }

  /// Whether every character is printable ASCII: no other character has as few bytes as columns.
  public var isASCII: Bool { string.utf8.count == width }

  /// Both texts, one after the other.
  public static func + (a: DisplayText, b: DisplayText) -> DisplayText {
    DisplayText(safe: a.string + b.string, width: a.width + b.width)
  }

  /// Adds `b` at the end.
  public static func += (a: inout DisplayText, b: DisplayText) { a = a + b }

  /// `count` copies, for rules and padding.
  public static func * (text: DisplayText, count: Int) -> DisplayText {
    let count = max(0, count)
    return DisplayText(safe: String(repeating: text.string, count: count), width: text.width * count)
  }
}

extension DisplayText: CustomStringConvertible {
  /// The visible characters.
  public var description: String { string }
}

extension DisplayText: ExpressibleByStringInterpolation {
  /// A sentence written in the program; held to the same rule as data.
  public init(stringLiteral value: String) { self.init(value) }

  /// A sentence with values in it.
  public init(stringInterpolation: StringInterpolation) {
    self.init(safe: stringInterpolation.string, width: stringInterpolation.width)
  }

  /// Gathers a sentence piece by piece, making each piece safe.
  public struct StringInterpolation: StringInterpolationProtocol {
    var string = ""
    var width = 0

    /// Room for about the literal's length and a few characters a value.
    public init(literalCapacity: Int, interpolationCount: Int) {
      string.reserveCapacity(literalCapacity + interpolationCount * 8)
    }

    /// A piece of the sentence itself.
    public mutating func appendLiteral(_ literal: String) { appendInterpolation(literal) }

    /// Text already safe, as it is.
    public mutating func appendInterpolation(_ text: DisplayText) {
      string += text.string
      width += text.width
    }

    /// Any other text, made safe.
    public mutating func appendInterpolation(_ raw: String) { appendInterpolation(DisplayText(raw)) }

    /// Any value with a description, made safe.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      appendInterpolation(DisplayText(value.description))
    }
  }
}
