import CoordinationDomain

/// Help and the palette: lists made from the table of keys, which one can type into at once.
enum Menus {
  /// Every key of the screen.
  static func help(_ screen: any Screen, _ context: ScreenContext) -> Chooser {
    Chooser(
      title: "Keys of this screen", mode: .typing, items: items(screen, context),
      footnote: "Type to search · ⏎ does it · Esc closes · \(Keymap.signs)")
  }

  /// Everything that can be done here, the most useful first, and once something is typed people and services.
  static func palette(_ screen: any Screen, _ context: ScreenContext) -> Chooser {
    let all = items(screen, context)
    let useful = screen.hints(in: context).compactMap { action in
      all.first { $0.answer == .action(action) }
    }.filter { ![.action(.down), .action(.palette), .action(.leave)].contains($0.answer) }
    let named = verbs(screen, context, all)
    let others = all.filter { item in
      !useful.contains(item) && ![.action(.down), .action(.up), .action(.palette)].contains(item.answer)
    }
    return Chooser(
      title: "Do…", mode: .typing,
      items: (useful + others + [everythingRecorded] + named).map { withHeading($0, "") },
      footnote: "⏎ does it · the key at the right does the same next time",
      moreWhenTyping: found(context))
  }

  private static func items(_ screen: any Screen, _ context: ScreenContext) -> [Chooser.Item] {
    screen.scopes.flatMap { scope in
      Keymap.bindings(scope).map { binding in
        Chooser.Item(
          words: String(binding.sentence.dropLast()), key: binding.keyLabels, synonyms: binding.synonyms,
          calledBy: binding.action.verb.map(called) ?? [binding.hint], heading: scope.heading,
          disabledReason: context.disabledReason(binding.action, on: screen),
          answer: .action(binding.action))
      }
    }
  }

  /// `action dispute` is asked for as that and as `dispute`.
  private static func called(_ verb: String) -> [String] {
    [verb] + (verb.split(separator: " ").last.map { [String($0)] } ?? [])
  }

  /// What can be recorded by name alone.
  private static func verbs(_ screen: any Screen, _ context: ScreenContext, _ bound: [Chooser.Item])
    -> [Chooser.Item]
  {
    let subjects = screen.subjects(in: context)
    return Verb.all.filter { verb in
      verb.isForScreens && !bound.contains { $0.answer == .action(.record(verb.name)) }
    }.map { verb in
      Chooser.Item(
        words: String(verb.sentence.dropLast()), synonyms: verb.name + " " + verb.synonyms,
        calledBy: called(verb.name),
        disabledReason: context.disabledReason(verb, subjects), answer: .action(.record(verb.name)))
    }
  }

  /// The six decisions: a digit does it, or asks for the words it needs.
  static func decisions(_ context: ScreenContext) -> Chooser {
    let asked = ["why": "asks why", "who": "asks who", "when": "asks when"]
    let picks = context.view.picks(for: "item decide").map { pick in
      let digit = String(pick.digit)
      return Chooser.Item(
        words: [pick.title, asked[pick.asks]].compactMap { $0 }.joined(separator: " · "), key: digit,
        answer: .decision(digit), letter: digit.first)
    }
    let end = Chooser.Item(
      words: "End their time on the caseload · asks how and why", key: "e", answer: .decision("end"),
      letter: "e")
    return Chooser(
      title: "What does the meeting decide?", mode: .letters, items: picks + [end],
      footnote: "A digit chooses · Esc closes")
  }

  /// Everybody who could be put on an agenda.
  static func people(_ context: ScreenContext) -> Chooser {
    var chooser = Chooser(
      title: "Put whom on the agenda?", mode: .typing, items: [],
      footnote: "⏎ chooses; the question is asked next · Esc closes",
      moreWhenTyping: found(.people, ["name", "age", "area", "nhs_number"], "", context) {
        .addToAgenda($0)
      })
    chooser.emptyWords = "Type a part of the name, the number or the street."
    return chooser
  }

  /// The list of all acts has no number and no key.
  private static let everythingRecorded = Chooser.Item(
    words: "Show everything that was recorded, the newest first", synonyms: "history journal acts undo log",
    answer: .target(.list("journal", filter: "")))

  private static func withHeading(_ item: Chooser.Item, _ heading: String) -> Chooser.Item {
    var item = item
    item.heading = heading
    return item
  }

  /// People, services and colleagues by name.
  ///
  /// A person is always shown with age and area, so that two of one name can be told apart.
  private static func found(_ context: ScreenContext) -> [Chooser.Item] {
    func items(_ list: ListKind, _ heading: String, _ columns: [String]) -> [Chooser.Item] {
      found(list, columns, heading, context) { .target(list.preview($0)) }
    }
    return items(.people, "People", ["name", "age", "area", "nhs_number"])
      + items(.services, "Services", ["name", "open_now"])
      + items(.staff, "Staff", ["name", "role_title", "team"])
  }

  /// The rows of a list as things to choose, each with what choosing its id answers.
  private static func found(
    _ list: ListKind, _ columns: [String], _ heading: String, _ context: ScreenContext,
    _ answer: (String) -> Answer
  ) -> [Chooser.Item] {
    let view = context.view
    let listing = context.listing(list)
    let rows = context.rows.lines(list, ListParameters(), view).rows
    return rows.prefix(mostFound).map { row in
      let words = columns.compactMap { listing.column($0)?.text(of: Int(row), in: view) }
      return Chooser.Item(
        words: words.filter { !$0.isEmpty }.joined(separator: "  "), heading: heading,
        answer: answer(listing.id(of: Int(row), in: view)))
    }
  }

  /// Rows of each list that the palette looks through; beyond it the lists' own find is the better tool.
  private static let mostFound = 20_000
}
