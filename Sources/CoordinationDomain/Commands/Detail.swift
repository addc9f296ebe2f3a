/// One column of a row and what was typed for it: `postcode=E1 4TT`.
public struct Detail: Hashable, Sendable {
  /// The column's heading.
  public var column: String
  /// What was typed; empty takes out what stood there.
  public var typed: String

  /// One column and what was typed for it.
  public init(_ column: String, _ typed: String) {
    self.column = column
    self.typed = typed
  }
}

extension CommandReader {
  /// Everything that is left as `column=value`; a value goes on up to the next `column=`, quotes around it may stay.
  mutating func details() throws(CommandRefusal) -> [Detail] {
    var details: [Detail] = []
    while let word = words.next() {
      if let (column, value) = CommandReader.detail(word) {
        details.append(Detail(column, value))
      } else if details.isEmpty {
        throw CommandRefusal(
          .words,
          "\"\(word)\" is not understood here. Type columns with their values, such as postcode=E1 4TT.")
      } else {
        details[details.count - 1].typed += " " + word
      }
    }
    return details.map { Detail($0.column, CommandReader.unquoted($0.typed)) }
  }

  /// The column and the beginning of the value, where a word begins a detail.
  private static func detail(_ word: String) -> (String, String)? {
    guard let equals = word.firstIndex(of: "="), equals > word.startIndex else { return nil }
    let column = word[..<equals].lowercased()
    guard column.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }) else { return nil }
    return (column, String(word[word.index(after: equals)...]))
  }

  private static func unquoted(_ text: String) -> String {
    guard text.count >= 2, text.first == "\"", text.last == "\"" else { return text }
    return String(text.dropFirst().dropLast())
  }
}

extension Detail {
  /// Details as the words of a command, each in quotes, so that nothing in a value is taken for something else.
  public static func line(_ details: [Detail]) -> String {
    details.map { CommandWords.quoted("\($0.column)=\($0.typed)") }.joined(separator: " ")
  }
}
