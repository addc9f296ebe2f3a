extension CommandReader {
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
        .noSuch, "\"\(typed)\" could be \(candidates.count): \(names). Type more, or the id.")
    }
  }
}
