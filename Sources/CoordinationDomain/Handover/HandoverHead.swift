/// What stands on top of the paper, whether as text or as a document.
extension HandoverDraft {
  /// Said of every paper with people on it.
  static let confidentialWords =
    "Confidential: about people. Destroy paper when the next handover is signed."

  /// Said where the people are made up.
  static let demoWords = "DEMO DATA: nobody here is real."

  /// The head of the paper: since when, up to when, how all are, who waits, the note, and what the marks mean.
  func headFacts(at now: Instant) -> [(label: String, words: String)] {
    var facts = [
      ("Since", startWords),
      // Words like "due today" are read the morning after, too, and on another sheet of the same pile.
      ("Up to", inFull(now) + ", which is \"today\" on this sheet"),
      ("How", outlookWords),
    ]
    let flow = flow
    if flow.prefix(2).allSatisfy({ $0.words == "nobody" }) {
      facts.append(("Came", "nobody, and nobody left"))
      facts += flow.dropFirst(2).map { ($0.label, $0.words) }
    } else {
      facts += flow.map { ($0.label, $0.words) }
    }
    let note = record.text[handover.note]
    facts.append(("Note", note.isEmpty ? "none" : note))
    facts.append(
      (
        "Marks",
        "NEW came up or changed since then, or nobody had read it. "
          + "! is late, not safe or not covered. [x] whoever takes over has read it."
      ))
    return facts
  }
}
