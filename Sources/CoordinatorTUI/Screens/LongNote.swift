import CoordinationDomain

/// A note that is written in an editor.
struct LongNote: Hashable, Sendable {
  /// The verb that records it.
  static let verb = "note add"

  /// Whose, by id.
  let person: String
  /// The last sequence whose effect was on screen when it was begun.
  var seen: Int
  /// The file that it is in, where it was begun before.
  var draft: String?

  /// What is recorded of a text; nil where there is nothing in it.
  ///
  /// A kind of contact that stands alone on the first line is taken as such.
  func submission(_ text: String, draft: String) -> Submission? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line)
    }
    func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }
    lines = Array(lines.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    guard let first = lines.first else { return nil }
    let word = String(first.filter { !$0.isWhitespace }).lowercased()
    let kind = NoteKind.allCases.first { $0.rawValue == word }
    if kind != nil { lines = Array(lines.dropFirst().drop(while: isBlank)) }
    let note = lines.isEmpty ? nil : CommandWords.quoted(lines.joined(separator: "\n"))
    let words = [person, kind?.rawValue, note].compactMap { $0 }
    return Submission(verb: LongNote.verb, lines: [words.joined(separator: " ")], seen: seen, draft: draft)
  }
}

/// What became of a note in the editor.
enum EditedNote: Hashable, Sendable {
  /// It was written; the file is there until it is recorded.
  case written(Submission)
  /// Nothing was written, and no file is there.
  case empty
  /// It was not taken; the sentence says why. The file, where there is one, stays.
  case failed(String, draft: String?)
}
