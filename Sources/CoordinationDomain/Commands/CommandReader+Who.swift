extension CommandReader {
  /// Takes the first name that is marked with `@`; the word after it too, where a surname alone fits several and that
  /// word is the beginning of the first name of just one of them: `@clarke g`.
  mutating func who(for person: Ref<Person>?, among kinds: Set<WhoKind> = Set(WhoKind.allCases)) -> String? {
    if let (typed, next) = words.whoAndNext, next.first?.isLetter == true,
      // A lone "a" is a word of the sentence more often than a first name.
      next != "a"
    {
      let search = WhoSearch(view, person: person, asker: asker)
      if case .tie(let several) = search.best(typed, among: kinds, in: view) {
        let start = Folding.fold(next)
        let fitting = several.filter { candidate in
          guard case .professional(let ref) = candidate.who, let one = record.professionals[ref] else {
            return false
          }
          return Folding.fold(record.text[one.givenName]).starts(with: start)
        }
        if fitting.count == 1, let only = fitting.first {
          words.joinWhoAndNext()
          _ = words.who()
          return only.id
        }
      }
    }
    return words.who()
  }

  /// Whoever typed words name, where it is one beyond doubt.
  ///
  /// - Throws: ``CommandRefusal`` with everybody it could be, never a choice between two.
  static func who(
    _ typed: String, for person: Ref<Person>?, among kinds: Set<WhoKind> = Set(WhoKind.allCases),
    in view: CareView, by asker: Ref<Professional>?
  ) throws(CommandRefusal) -> Who {
    switch WhoSearch(view, person: person, asker: asker).best(typed, among: kinds, in: view) {
    case .one(let candidate): return candidate.who
    case .none:
      throw CommandRefusal(
        .noSuch, "Nobody is called \"\(typed)\" here. Type a surname, a role, a team or an id.")
    case .tie(let candidates):
      let names = candidates.prefix(4).map { "\($0.words) (\($0.id))" }.joined(separator: "; ")
      throw CommandRefusal(
        .noSuch,
        "\"\(typed)\" could be \(candidates.count): \(names). Type more, such as the first name after it, or the id."
      )
    }
  }
}
