extension Verb {
  /// Every verb, by subject.
  public static let all: [Verb] =
    people + spells + deaths + contacts + actions + referrals + leads + circle + staff + agendas + meetings
    + series + gaps + handovers + history

  /// The verb with a name.
  public static func named(_ name: String) -> Verb? { all.first { $0.name == name } }

  /// The first words of all verbs.
  static var subjects: [String] {
    all.reduce(into: []) { words, verb in
      let word = verb.name.split(separator: " ").first.map(String.init) ?? ""
      if !words.contains(word) { words.append(word) }
    }
  }

  /// What was done is looked at with `coordinator journal` and taken back with these.
  static let history: [Verb] = [
    Verb(
      "undo", [.optional(.act, "the number of the act; without it your last one"), .optional(.text, "why")],
      .undoOwn, "Undo an act; somebody else's needs a reason.", asks: "Why is it undone?"
    ) { reader throws(CommandRefusal) in
      let act = reader.words.words.first.flatMap { Int($0.text) }
      if act != nil { _ = reader.words.next() }
      return .history(.undo(act: act, reason: reader.words.rest()))
    },
    Verb("redo", [], .undoOwn, "Do again what you undid last.") { _ throws(CommandRefusal) in .history(.redo)
    },
  ]
}
