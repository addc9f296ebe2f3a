extension Verb {
  /// What can be asked about contacts and notes.
  static let contacts: [Verb] = [
    Verb(
      "note add",
      [
        .needed(.person),
        .optional(
          .choice(NoteKind.allCases.map(\.rawValue)),
          "seen or spoken to; carer, professional and noreply are no contact with the person, nor is a note without "
            + "the word"),
        .needed(.text, "not after noreply"),
      ], .note, "Write a note; with home, clinic, phone or video it is a contact with the person.",
      asks: "What is to be written down?  home, clinic, phone or video in front: a contact",
      synonyms: "contact visit call record write no reply"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      let kind = reader.words.choice(NoteKind.self) ?? .professional
      return .contact(.note(person, kind, reader.words.rest()))
    },
    Verb(
      "note safe",
      [.needed(.contact, "the visit that nobody answered"), .needed(.text, "who confirmed it, and how")],
      .note, "Confirm that the person is safe after a visit that nobody answered.",
      asks: "Who confirmed that they are safe, and how?", synonyms: "no reply confirmed"
    ) { reader throws(CommandRefusal) in
      .contact(.safe(try reader.contact(), confirmedBy: reader.words.rest()))
    },
    Verb(
      "contact plan",
      [
        .needed(.person), .needed(.moment),
        .optional(.choice(ContactVerb.places.map(\.code)), "home without it"),
        .optional(.text, "what for"), .optional(.who, "with whom; you without it"),
      ], .note, "Plan a contact; for somebody who needs an interpreter booking one becomes an action.",
      asks: "When, where, what for?  tue 10:30 home", synonyms: "visit appointment book"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      let at = try reader.moment(for: person)
      let who = try reader.holder(for: person)
      let place = reader.words.code(EncounterPlace.self) ?? .home
      return .contact(
        .plan(ContactCommand.Plan(person, at: at, place: place, with: who, note: reader.words.rest())))
    },
    Verb(
      "contact done",
      [
        .needed(.contact), .optional(.choice(["noreply", "refused"]), "seen without it"),
        .optional(.text, "what came of it"),
      ], .note, "Write up a planned contact.", asks: "What came of it?", synonyms: "visited seen no reply"
    ) { reader throws(CommandRefusal) in
      let contact = try reader.contact()
      let outcome = reader.words.choice(ContactVerb.Miss.self)?.outcome ?? .seen
      return .contact(.done(contact, outcome, note: reader.words.rest()))
    },
    Verb(
      "contact cancel",
      [
        .needed(.contact), .needed(.choice(ContactVerb.Canceller.allCases.map(\.rawValue))),
        .needed(.text, "why"),
      ],
      .note, "Cancel a planned contact, with who cancelled it and why.", asks: "by-us or by-person, and why?",
      synonyms: "call off"
    ) { reader throws(CommandRefusal) in
      let contact = try reader.contact()
      let outcome = try reader.choice(ContactVerb.Canceller.self, "Who cancels it?").outcome
      return .contact(.cancel(contact, outcome, reason: reader.words.rest()))
    },
  ]
}

/// The words that the verbs of contacts know.
private enum ContactVerb {
  static let places: [EncounterPlace] = [.home, .clinic, .phone, .video]

  enum Miss: String, CaseIterable {
    case noreply, refused

    var outcome: EncounterOutcome { self == .refused ? .refused : .noReply }
  }

  enum Canceller: String, CaseIterable {
    case us = "by-us"
    case person = "by-person"

    var outcome: EncounterOutcome { self == .us ? .cancelledByUs : .cancelledByPerson }
  }
}

extension CommandReader {
  mutating func contact() throws(CommandRefusal) -> Ref<Encounter> { try row("contact", \.encounters) }

  /// Whom an `@` names, who must be one professional; nil where there is none.
  fileprivate mutating func holder(for person: Ref<Person>) throws(CommandRefusal) -> Ref<Professional>? {
    guard words.words.contains(where: { !$0.isQuoted && $0.text.first == "@" && $0.text.count > 1 }) else {
      return nil
    }
    return try professional(for: person, "With whom? Type @ and a name.")
  }

  /// The day and time that come next, of one to five words: `tue 10:30`, `25 nov at 14:00`, `2026-11-25T14:00`.
  mutating func moment(for person: Ref<Person>?) throws(CommandRefusal) -> Instant {
    let reader = DueReader(view, for: person)
    var hasDay = false
    for count in stride(from: min(5, words.words.count), to: 0, by: -1) {
      guard case .success(let reading) = reader.read(words.first(count)) else { continue }
      hasDay = true
      guard let at = reading.instant else { continue }
      _ = words.take(count)
      return at
    }
    throw CommandRefusal(
      .words,
      (hasDay ? "At what time?" : "When?") + " Type a day and a time, such as tue 10:30 or 25 nov 14:00.")
  }
}
