/// What becomes of each open action and referral when a person's time on the caseload ends: closing is not finishing.
public struct EndingAnswers: Hashable, Sendable {
  /// What becomes of one.
  public enum Answer: String, CaseIterable, Hashable, Sendable {
    /// An action is cancelled, a referral withdrawn.
    case cancel
    /// It stays open; `check` counts it.
    case keep
  }

  /// For everything that is not named.
  public var all: Answer?
  /// By the id of the action or referral.
  public var each: [String: Answer]

  /// Answers, none where nobody was asked yet.
  public init(all: Answer? = nil, each: [String: Answer] = [:]) {
    self.all = all
    self.each = each
  }

  /// What becomes of the thing with an id; nil where that was not said.
  public subscript(id: String) -> Answer? { each[id] ?? all }
}

extension CommandReader {
  /// Takes out what becomes of each open thing of a person: `cancel all`, `keep all cancel 2` at the end, with the
  /// numbers that ``CareView/echo(of:by:)`` shows; `X-00012-1=cancel`, `R-00012-1=keep` and `all=keep` wherever they stand.
  mutating func answers(for person: Ref<Person>, afterDeath: Bool = false) throws(CommandRefusal)
    -> EndingAnswers
  {
    var answers = EndingAnswers()
    let named = words.take(where: CommandReader.isAnswer)
    let asked = view.endingCheck(person).toBeSettled(afterDeath: afterDeath, in: view)
    for (answer, what) in words.takeAnswers() {
      guard let number = Int(what) else {
        answers.all = answer
        continue
      }
      guard asked.indices.contains(number - 1) else {
        throw CommandRefusal(
          .words, "\(number) is none of what has to be answered for: there are 1 to \(asked.count).")
      }
      answers.each[asked[number - 1].id] = answer
    }
    for word in named {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let answer = EndingAnswers.Answer(rawValue: parts[1].lowercased()) else {
        throw CommandRefusal(
          .words, "\"\(word)\" is not understood. Type \(parts[0])=cancel or \(parts[0])=keep.")
      }
      if parts[0].lowercased() == "all" {
        answers.all = answer
      } else {
        answers.each[parts[0].uppercased()] = answer
      }
    }
    return answers
  }

  fileprivate static func isAnswer(_ word: String) -> Bool {
    guard let equals = word.firstIndex(of: "=") else { return false }
    let name = word[..<equals].uppercased()
    return name == "ALL" || name.hasPrefix("X-") || name.hasPrefix("R-")
  }
}

extension CommandWords {
  /// Takes answers in words from the end: `cancel all`, `keep 1, 3 and 4 cancel 2`; each with `all` or a number.
  fileprivate mutating func takeAnswers() -> [(EndingAnswers.Answer, String)] {
    var found: [(EndingAnswers.Answer, String)] = []
    var pending: [String] = []
    var start = words.count
    var index = words.count - 1
    while index >= 0, !words[index].isQuoted {
      let word = words[index].text.lowercased().filter { $0 != "," && $0 != "." }
      if let answer = EndingAnswers.Answer(rawValue: word) {
        guard !pending.isEmpty else { break }
        found = pending.map { (answer, $0) } + found
        (pending, start) = ([], index)
      } else if word == "all" || (!word.isEmpty && word.allSatisfy(\.isNumber)) {
        pending.insert(word, at: 0)
      } else if word != "and" || pending.isEmpty {
        break
      }
      index -= 1
    }
    words.removeLast(words.count - start)
    return found
  }
}
