extension Verb {
  /// What can be asked about members of staff.
  static let staff: [Verb] = [
    Verb(
      "absence set",
      [
        .needed(.professional), .needed(.day, "the first day away"),
        .optional(.choice(["until", "back"]), "before the second date; until without it"),
        .needed(.day, "the last day away; after back the first day back; +1w is a week away"),
        .optional(.who, "who covers"), .optional(.text, "why, in a word; never details"),
      ], .recordAbsence, "Record that somebody is away, and who covers.",
      asks: "Which days?  mon fri @cover, and why in a word", synonyms: "leave holiday sick away cover"
    ) { reader throws(CommandRefusal) in .staff(.away(try reader.away())) },
    Verb(
      "absence cover", [.needed(.absence), .needed(.who, "a professional, or none")], .recordAbsence,
      "Say who covers for somebody who is away.", asks: "Who covers?  @who", synonyms: "stand in"
    ) { reader throws(CommandRefusal) in
      let absence = try reader.row("absence", \.absences)
      if reader.takesNone() { return .staff(.cover(absence, nil)) }
      return .staff(.cover(absence, try reader.professional(for: nil, "Who covers? Type a name, or none.")))
    },
    Verb(
      "absence end", [.needed(.absence), .optional(.day, "the first day back; without it today")],
      .recordAbsence,
      "Say on which day somebody is back, earlier or later than was known; an absence that never began goes.",
      asks: "Back on which day?", synonyms: "back return prolong cancel"
    ) { reader throws(CommandRefusal) in
      let absence = try reader.row("absence", \.absences)
      let day = reader.words.isEmpty ? nil : try reader.day("Back on which day?")
      return .staff(.back(absence, day))
    },
    Verb(
      "staff leave",
      [
        .needed(.professional), .needed(.day, "the first day on which they no longer work here"),
        .optional(.who, "who takes over everything they hold; needed where they hold anything"),
        .optional(.text, "why"),
      ], .handOnLeaver,
      "Record that somebody leaves, and hand over in the same act every lead, part, action and cover they hold.",
      asks: "From which day, and who takes over?  1 dec @who", synonyms: "leaver go resign retire hand over"
    ) { reader throws(CommandRefusal) in
      let professional = try reader.staffMember("Who leaves?")
      let successor = try reader.optionalProfessional("Who takes over?")
      let day = try reader.day("From which day do they no longer work here?")
      return .staff(
        .leave(
          StaffCommand.Leaving(
            professional: professional, on: day, successor: successor, reason: reader.words.rest())))
    },
    Verb(
      "staff handon",
      [
        .needed(.professional), .needed(.who, "who takes over"),
        .needed(.count, "how many people they lead for, typed"),
      ], .handOnLeaver, "Hand over somebody's whole list of leads today, without their leaving.",
      asks: "Who takes over, and how many people are they?  @who 14", synonyms: "hand over list caseload move"
    ) { reader throws(CommandRefusal) in
      let professional = try reader.staffMember("Whose list?")
      let successor = try reader.professional(for: nil, "Who takes over? Type a name.")
      let count = reader.words.words.first.flatMap { Int($0.text) }
      if count != nil { _ = reader.words.next() }
      return .staff(.handOn(professional, to: successor, count: count))
    },
  ]
}

extension CommandReader {
  /// The member of staff that the next word names, with or without `@`, also one who has left.
  fileprivate mutating func staffMember(_ question: String) throws(CommandRefusal) -> Ref<Professional> {
    guard let word = words.next() else {
      throw CommandRefusal(.words, question + " Type a name, or an id such as S-0012.")
    }
    let typed = word.first == "@" ? String(word.dropFirst()) : word
    return try professional(typed, for: nil, question + " Type a name, or an id such as S-0012.")
  }

  /// The professional that an `@` names; nil where there is none.
  fileprivate mutating func optionalProfessional(_ question: String) throws(CommandRefusal)
    -> Ref<Professional>?
  {
    guard let typed = who(for: nil, among: [.professional]) else { return nil }
    return try professional(typed, for: nil, question)
  }

  /// An absence: who, the first day, the last day or after `back` the first day back, `@cover`, why.
  ///
  /// The second date is read as seen from the first, so that `mon fri` is one week's Monday to Friday; a span such
  /// as `+1w` counts days away.
  fileprivate mutating func away() throws(CommandRefusal) -> StaffCommand.Absence {
    let professional = try staffMember("Who is away?")
    let cover = try optionalProfessional("Who covers?")
    let from = try day("From which day?")
    let joint = words.words.first.flatMap { $0.isQuoted ? nil : $0.text.lowercased() }
    if joint == "until" || joint == "back" { _ = words.next() }
    let span = words.words.first.flatMap { $0.text.first == "+" ? DateShorthand.days($0.text) : nil }
    let back: Day
    if let span {
      _ = words.next()
      back = from + span
    } else {
      let question = joint == "back" ? "Back on which day?" : "Until which day, the last one away?"
      let typed = try day(question, from: from)
      back = joint == "back" ? typed : typed + 1
    }
    return StaffCommand.Absence(
      professional: professional, from: from, back: back, cover: cover, reason: words.rest())
  }
}
