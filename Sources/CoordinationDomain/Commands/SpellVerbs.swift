extension Verb {
  /// What can be asked about a person's time on the caseload.
  static let spells: [Verb] = [
    Verb(
      "spell start",
      [
        .needed(.person), .optional(.choice(CaseloadStatus.beginnings.map(\.code)), "referred without it"),
        .optional(.text, "the pathway, then why, if they were here before"),
      ], .changeSpell,
      "Begin a person's time on the caseload, again too: then with the reason and without the lead.",
      asks: "Which pathway?  If they were here before: why again?", synonyms: "open reopen caseload refer"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      var status = CaseloadStatus.referred
      if let first = reader.words.words.first?.text.lowercased(),
        let begun = CaseloadStatus.beginnings.first(where: { $0.code == first })
      {
        _ = reader.words.next()
        status = begun
      }
      let isAgain = reader.hasSpell(person)
      let pathway = isAgain ? reader.pathwayInFront() : try reader.pathway()
      return .spell(.start(person, status, pathway: pathway, reason: reader.words.rest()))
    },
    Verb(
      "spell activate", [.needed(.person), .optional(.text, "the pathway")], .changeSpell,
      "Take on somebody who was referred.", asks: "Which pathway?", synonyms: "accept take on begin"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      return .spell(.activate(person, pathway: try reader.pathway()))
    },
    Verb(
      "spell pause", [.needed(.person), .needed(.day, "when it starts again"), .optional(.text, "why")],
      .changeSpell, "Rest a person's time on the caseload until a day.", asks: "Until when, and why?",
      synonyms: "hold rest suspend"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      let day = try reader.day("When does it start again?")
      return .spell(.pause(person, until: day, reason: reader.words.rest()))
    },
    Verb(
      "spell resume", [.needed(.person)], .changeSpell, "Go on with a time on the caseload that was paused.",
      synonyms: "restart unpause"
    ) { reader throws(CommandRefusal) in .spell(.resume(try reader.person())) },
    Verb(
      "spell end",
      [
        .needed(.person), .needed(.choice(SpellEnding.allCases.map(\.rawValue))), .needed(.text, "why"),
        .optional(.answers, "cancel all or keep all, or by number: cancel 1 3 keep 2"),
      ], .changeSpell, "End a person's time on the caseload; every open action and referral is answered for.",
      asks: "How does it end, and why?", synonyms: "discharge close remove moved out finish"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      let answers = try reader.answers(for: person)
      let ending = try reader.choice(SpellEnding.self, "How does it end?")
      return .spell(.end(person, ending, reason: reader.words.rest(), answers))
    },
  ]

  /// What can be asked about somebody's death.
  static let deaths: [Verb] = [
    Verb(
      "person died",
      [
        .needed(.person), .needed(.day, "the day of death"),
        .needed(.nhsNumber, "typed again; the birth date of somebody who has none"),
        .optional(.text, "who told, or what is known"),
        .optional(.answers, "cancel all or keep all, or by number: cancel 1 3 keep 2"),
      ], .changePerson, "Report a death: they leave every list at once; what follows from the death stays.",
      asks: "When, and their NHS number again?", synonyms: "death dead deceased"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      let answers = try reader.answers(for: person, afterDeath: true)
      let day = try reader.pastDay("When did they die?")
      let proof = reader.proof()
      return .death(
        .report(
          DeathCommand.Report(person, on: day, proof: proof, note: reader.words.rest(), answers: answers)))
    },
    Verb(
      "person death-confirmed", [.needed(.person)], .changePerson, "Confirm a death that was reported.",
      synonyms: "certain"
    ) { reader throws(CommandRefusal) in .death(.confirm(try reader.person())) },
    Verb(
      "person death-mistaken", [.needed(.person), .needed(.text, "how it is known")], .changePerson,
      "Take a death back: what it ended goes on, as far as it still can.",
      asks: "How is it known that they are alive?",
      synonyms: "alive wrong undo"
    ) { reader throws(CommandRefusal) in .death(.mistaken(try reader.person(), reason: reader.words.rest()))
    },
  ]
}

extension CommandReader {
  fileprivate func hasSpell(_ person: Ref<Person>) -> Bool {
    record.people.row(of: person).map { !view.byPerson.spells[$0].isEmpty } ?? false
  }

  /// The pathway that everything left is; empty where nothing is left.
  fileprivate mutating func pathway() throws(CommandRefusal) -> String {
    let typed = words.rest()
    let door = TableDoor.all[Int(RecordTable.caseload.rawValue)]
    guard !typed.isEmpty, let column = door.column("pathway").map({ door.columns[$0] }) else { return "" }
    return try DetailReader(view: view).written(typed, in: column)
  }

  /// The pathway that stands in front of the reason; empty where none does.
  fileprivate mutating func pathwayInFront() -> String {
    for count in stride(from: min(3, words.words.count), to: 0, by: -1) {
      guard let code = record.code(typed: words.first(count), of: "pathways") else { continue }
      _ = words.take(count)
      return code
    }
    return ""
  }

  /// Ten digits, blanks and hyphens between them, or a date: what was typed to say again who has died.
  fileprivate mutating func proof() -> String {
    for count in stride(from: min(4, words.words.count), to: 0, by: -1) {
      let typed = words.first(count)
      let isDate = count <= 3 && DateShorthand.day(typed, today: view.today) != nil
      if isDate || NHSNumber.digits(typed.utf8) != nil { return words.take(count) }
    }
    return ""
  }
}
