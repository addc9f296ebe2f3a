/// The words of a command after its verb, taken out one by one.
///
/// `@who` and due words may stand anywhere in free text; a word in double quotes is one word, and inside quotes
/// `\"`, `\\` and `\n` are understood.
public struct CommandWords: Sendable {
  /// What is left.
  var words: [Word]

  /// One word as it was typed.
  struct Word: Hashable, Sendable {
    var text: String
    /// It stood in quotes: never a name or a date.
    var isQuoted = false
  }

  /// Takes a line apart at its blanks.
  public init(_ line: some StringProtocol) {
    words = []
    var text = ""
    var isQuoted = false
    var wasQuoted = false
    var isEscaped = false
    for character in line {
      if isEscaped {
        text.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if isQuoted, character == "\\" {
        isEscaped = true
      } else if character == "\"", isQuoted || text.isEmpty || text == "@" {
        isQuoted.toggle()
        wasQuoted = true
      } else if character.isWhitespace, !isQuoted {
        if !text.isEmpty || wasQuoted {
          words.append(Word(text: text, isQuoted: wasQuoted && text.first != "@"))
        }
        (text, wasQuoted) = ("", false)
      } else {
        text.append(character)
      }
    }
    if !text.isEmpty || wasQuoted { words.append(Word(text: text, isQuoted: wasQuoted && text.first != "@")) }
  }

  /// A text as one word in quotes, which is read as just that text.
  public static func quoted(_ text: String) -> String {
    let escaped = text.map { character in
      switch character {
      case "\\", "\"": "\\\(character)"
      case "\n", "\r\n": "\\n"
      default: String(character)
      }
    }
    return "\"" + escaped.joined() + "\""
  }

  /// Whether nothing is left.
  var isEmpty: Bool { words.isEmpty }

  /// Takes the first word; nil where there is none.
  mutating func next() -> String? { words.isEmpty ? nil : words.removeFirst().text }

  /// Takes the first words, as one text.
  mutating func take(_ count: Int) -> String {
    defer { words.removeFirst(count) }
    return first(count)
  }

  /// The first words, as one text.
  func first(_ count: Int) -> String { words.prefix(count).map(\.text).joined(separator: " ") }

  /// Takes every word outside quotes that is wanted, wherever it stands.
  mutating func take(where isWanted: (String) -> Bool) -> [String] {
    let taken = words.filter { !$0.isQuoted && isWanted($0.text) }
    words.removeAll { !$0.isQuoted && isWanted($0.text) }
    return taken.map(\.text)
  }

  /// Takes everything that is left as one text.
  ///
  /// Quotes around all of it are those of the command line; quotes within it are somebody's own words and stay.
  mutating func rest() -> String {
    defer { words = [] }
    if words.count == 1 { return words[0].text }
    // One word in quotes in front keeps it from being taken for a command's own.
    if let first = words.first, first.isQuoted, !first.text.contains(where: \.isWhitespace) {
      words[0].isQuoted = false
    }
    return words.map { $0.isQuoted ? "\"\($0.text)\"" : $0.text }.joined(separator: " ")
  }

  /// Takes the first name that is marked with `@`; nil where there is none.
  mutating func who() -> String? {
    guard let index = words.firstIndex(where: { !$0.isQuoted && $0.text.first == "@" && $0.text.count > 1 })
    else {
      return nil
    }
    return String(words.remove(at: index).text.dropFirst())
  }

  /// The first name that is marked with `@` and the word after it; nil where there is none or nothing follows.
  var whoAndNext: (who: String, next: String)? {
    guard let index = words.firstIndex(where: { !$0.isQuoted && $0.text.first == "@" && $0.text.count > 1 }),
      words.indices.contains(index + 1), !words[index + 1].isQuoted
    else { return nil }
    return (String(words[index].text.dropFirst()), words[index + 1].text)
  }

  /// Joins the first name that is marked with `@` and the word after it.
  mutating func joinWhoAndNext() {
    guard let both = whoAndNext,
      let index = words.firstIndex(where: { !$0.isQuoted && $0.text.first == "@" && $0.text.count > 1 })
    else { return }
    words[index].text = "@\(both.who) \(both.next)"
    words.remove(at: index + 1)
  }

  /// Takes the words that say when something is due: `+2w` anywhere; at the end also `fri`, `25 nov`, `next wed`,
  /// `tom`, `eom`, `2026-12-01`, `today 14:30`, with `due`, `by`, `before` or `on` before it.
  mutating func due() -> String? {
    if let index = words.firstIndex(where: { !$0.isQuoted && CommandWords.isSpan($0.text) }) {
      return words.remove(at: index).text
    }
    for count in stride(from: min(4, words.count), to: 0, by: -1) {
      let tail = words.suffix(count)
      guard !tail.contains(where: \.isQuoted) else { continue }
      let text = tail.map(\.text).joined(separator: " ").lowercased()
      guard CommandWords.isDate(text) else { continue }
      words.removeLast(count)
      if let last = words.last, ["due", "by", "on"].contains(last.text.lowercased()), !last.isQuoted {
        words.removeLast()
      }
      return text
    }
    return nil
  }

  /// Takes how urgent something is: `2-hour` wherever it stands, `routine` first or last, for it is a plain word too.
  mutating func priority() -> Priority? {
    for (index, word) in words.enumerated() where !word.isQuoted {
      let typed = word.text.lowercased()
      guard let found = Priority.allCases.first(where: { $0.code == typed }) else { continue }
      guard found.clockHours != nil || index == 0 || index == words.count - 1 else { continue }
      words.remove(at: index)
      return found
    }
    return nil
  }

  /// Takes a word of a list where it stands first; the code.
  mutating func code<List: CodeList>(_ list: List.Type) -> List? {
    guard let first = words.first, !first.isQuoted else { return nil }
    let typed = first.text.lowercased()
    guard let found = List.allCases.first(where: { $0.code == typed }) else { return nil }
    words.removeFirst()
    return found
  }

  /// Takes one word of several where it stands first.
  mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(_ choices: Choice.Type) -> Choice? {
    guard let first = words.first, !first.isQuoted else { return nil }
    let typed = first.text.lowercased()
    guard let found = Choice.allCases.first(where: { $0.rawValue == typed }) else { return nil }
    words.removeFirst()
    return found
  }

  private static func isSpan(_ word: String) -> Bool {
    guard word.first == "+", let unit = word.last, word.count >= 3 else { return false }
    return word.dropFirst().prefix { $0.isNumber }.count >= 1 && "hdwmy".contains(unit)
      && word.dropFirst().drop { $0.isNumber }.count <= 2
  }

  /// Whether words at the end of a text are a date beyond doubt: a bare number is not.
  private static func isDate(_ text: String) -> Bool {
    if text == "next meeting" || text == "before next meeting" { return true }
    let parts = text.split(separator: " ")
    if let last = parts.last, last.contains(":"), last.first?.isNumber == true {
      let day = parts.dropLast().filter { $0 != "at" }.joined(separator: " ")
      return day.isEmpty ? parts.first == "at" : isDate(day)
    }
    let isBare = text.allSatisfy(\.isNumber)
    guard !isBare, let first = text.first, first.isLetter || first.isNumber else { return false }
    return DateShorthand.day(text, today: Day(number: 20_000)) != nil
      && DateShorthand.days(text) == nil && text != "now" && text != "yesterday"
  }
}
