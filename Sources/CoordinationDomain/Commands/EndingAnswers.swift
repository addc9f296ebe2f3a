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
  /// Takes out `X-00012-1=cancel`, `R-00012-1=keep` and `all=keep`, wherever they stand.
  mutating func answers() throws(CommandRefusal) -> EndingAnswers {
    var answers = EndingAnswers()
    for word in words.take(where: CommandReader.isAnswer) {
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

  private static func isAnswer(_ word: String) -> Bool {
    guard let equals = word.firstIndex(of: "=") else { return false }
    let name = word[..<equals].uppercased()
    return name == "ALL" || name.hasPrefix("X-") || name.hasPrefix("R-")
  }
}
