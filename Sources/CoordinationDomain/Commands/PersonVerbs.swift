extension Verb {
  /// What can be asked about a person and how they stand on the caseload.
  static let people: [Verb] = [
    Verb(
      "person add",
      [
        .needed(
          .details,
          "given_name, family_name, date_of_birth, gender and interpreter at least; also pathway, tier "
            + "and spell=active, else the spell on the caseload begins as referred"),
        .optional(.choice(["anyway"]), "though somebody of that name and birth date is here already"),
      ], .addPerson, "Add a person, on the caseload from today.",
      asks: "given_name=… family_name=… date_of_birth=… gender=… interpreter=none",
      synonyms: "new register create"
    ) { reader throws(CommandRefusal) in
      let isSomebodyElse = reader.takesAnyway()
      return .person(.add(try reader.details(), isSomebodyElse: isSomebodyElse))
    },
    Verb(
      "person correct",
      [.needed(.person), .needed(.details, "nothing after the = takes out what stood there")],
      .changePerson, "Correct a person's own details: name, address, practice, language and so on.",
      asks: "Which column?  postcode=E1 4TT", synonyms: "edit change move address phone practice"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      return .person(.correct(person, try reader.details()))
    },
    Verb(
      "person tier",
      [
        .needed(.person), .needed(.choice(NeedTier.allCases.map(\.code))),
        .optional(.text, "who or what says so"),
      ],
      .changeTier, "Set the level of need, with who or what says so.", asks: "Which level, and who says so?",
      synonyms: "level need risk"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      return .person(
        .tier(person, try reader.code(NeedTier.self, "Which level of need?"), source: reader.words.rest()))
    },
    Verb(
      "person review", [.needed(.person), .needed(.day, "today or later")], .changeReview,
      "Set the day of the next review.", asks: "When is the next review?", synonyms: "date"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      return .person(.review(person, try reader.day("When is the next review?")))
    },
    Verb(
      "person matters", [.needed(.person), .needed(.text, "in their own words")], .changeWhatMatters,
      "Write down what matters to the person.", asks: "What matters to them?", synonyms: "wishes goals story"
    ) { reader throws(CommandRefusal) in
      .person(.matters(try reader.person(), reader.words.rest()))
    },
    Verb(
      "person outlook",
      [
        .needed(.person), .needed(.choice(Outlook.allCases.map(\.code))),
        .optional(.text, "what is to be done if something happens; without it what stands there stays"),
      ], .changePerson, "Set how steady things are, and what to do if something happens.",
      asks: "stable, watch or unstable, and if … then …", synonyms: "watch unstable stable handover if then"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      return .person(
        .outlook(person, try reader.code(Outlook.self, "How steady are things?"), ifThen: reader.words.rest())
      )
    },
    Verb(
      "person where",
      [
        .needed(.person), .needed(.choice(Whereabouts.allCases.map(\.code))),
        .optional(.day, "when they are expected home"),
      ], .changePerson, "Say where the person is now, and when they are expected home.",
      asks: "Where are they now?", synonyms: "hospital admitted discharged home whereabouts"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      let place = try reader.code(Whereabouts.self, "Where are they now?")
      let home = reader.words.isEmpty ? nil : try reader.day("When are they expected home?")
      return .person(.whereabouts(person, place, expectedHome: home))
    },
  ]
}

extension CommandReader {
  /// Whether the word `anyway` stands first or last, where it is taken out.
  fileprivate mutating func takesAnyway() -> Bool {
    let ends = [words.words.first, words.words.last]
    guard ends.contains(where: { $0?.isQuoted == false && $0?.text.lowercased() == "anyway" }) else {
      return false
    }
    return !words.take { $0.lowercased() == "anyway" }.isEmpty
  }

  /// The word of a list that comes next.
  mutating func code<List: CodeList>(_ list: List.Type, _ question: String) throws(CommandRefusal) -> List {
    if let code = words.code(list) { return code }
    throw oneOf(List.allCases.map(\.code), question)
  }

  /// One of several words, which comes next.
  mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ choices: Choice.Type, _ question: String
  )
    throws(CommandRefusal) -> Choice
  {
    if let choice = words.choice(choices) { return choice }
    throw oneOf(Choice.allCases.map(\.rawValue), question)
  }

  private func oneOf(_ words: [String], _ question: String) -> CommandRefusal {
    let typed = self.words.isEmpty ? "" : " \"\(self.words.first(1))\" is none of them."
    return CommandRefusal(.words, "\(question) One of: \(words.joined(separator: ", ")).\(typed)")
  }

  /// The day that comes next, of one to three words, about something that has happened.
  mutating func pastDay(_ question: String) throws(CommandRefusal) -> Day {
    for count in stride(from: min(3, words.words.count), to: 0, by: -1) {
      guard let day = DateShorthand.pastDay(words.first(count), today: view.today) else { continue }
      _ = words.take(count)
      return day
    }
    throw CommandRefusal(.words, question + " Type today, yesterday, thu or 19 nov.")
  }
}
