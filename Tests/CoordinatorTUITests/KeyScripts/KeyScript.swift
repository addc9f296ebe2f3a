@testable import CoordinatorTUI

/// Keys as somebody would read them out: `2 / "begum is:late" Enter Down ^L F1`.
///
/// A single character is that key, text in quotes is typed letter by letter, anything else is the name of a key.
struct KeyScript: Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
  struct UnknownKey: Error, Hashable {
    var name: String
  }

  let description: String

  init(_ text: String) { description = text }

  init(stringLiteral text: String) { description = text }

  /// From the first picture to the opening of the sample's meeting of Fri 20-Nov in North East.
  static let meeting: KeyScript = "4 Home S Enter"

  /// There, says that everybody who is expected has come.
  static let everybodyIsHere: KeyScript = "A p p p p p p p p p Esc"

  /// One after the other.
  static func + (first: KeyScript, second: KeyScript) -> KeyScript { KeyScript("\(first) \(second)") }

  /// The keys in order.
  func keys() throws(UnknownKey) -> [Key] {
    var keys: [Key] = []
    for word in words {
      if word.isQuoted {
        keys += word.text.map(Key.character)
      } else {
        keys.append(try KeyScript.key(word.text))
      }
    }
    return keys
  }

  private var words: [(text: String, isQuoted: Bool)] {
    var words: [(text: String, isQuoted: Bool)] = []
    var word = ""
    var isQuoted = false
    for character in description {
      switch character {
      case "\"" where isQuoted:
        words.append((word, true))
        (word, isQuoted) = ("", false)
      case "\"" where word.isEmpty: isQuoted = true
      case " " where !isQuoted:
        if !word.isEmpty { words.append((word, false)) }
        word = ""
      default: word.append(character)
      }
    }
    return word.isEmpty ? words : words + [(word, isQuoted)]
  }

  private static func key(_ name: String) throws(UnknownKey) -> Key {
    if let named = names[name] { return named }
    if name.count == 1, let character = name.first { return .character(character) }
    if name.count == 2, name.hasPrefix("^"), let letter = name.lowercased().last { return .control(letter) }
    if name.hasPrefix("F"), let number = Int(name.dropFirst()) { return .function(number) }
    throw UnknownKey(name: name)
  }

  private static let names: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "Shift-Tab": .backTab, "Backspace": .backspace,
    "Del": .delete, "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
    "PgUp": .pageUp, "PgDn": .pageDown, "Space": .character(" "),
  ]
}
