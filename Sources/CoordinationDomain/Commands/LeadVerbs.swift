extension Verb {
  /// What can be asked about who leads, and who coordinates.
  static let leads: [Verb] = [
    Verb(
      "lead set", [.needed(.person), .needed(.who, "a professional"), .optional(.text, "why")], .changeLead,
      "Make somebody lead from today who has said yes; whoever led before ends today.",
      asks: "Who leads?  @who, and why", synonyms: "lead professional change key worker"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      let who = try reader.professional(for: person, "Who leads? Type a name.")
      return .lead(.set(person, who, reason: reader.words.rest()))
    },
    Verb(
      "lead offer", [.needed(.person), .needed(.who, "a professional"), .optional(.text, "why")], .changeLead,
      "Ask somebody to lead; whoever leads now goes on until it is accepted.",
      asks: "Who is asked to lead?  @who, and why", synonyms: "ask lead professional propose"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      let who = try reader.professional(for: person, "Who is asked to lead? Type a name.")
      return .lead(.offer(person, who, reason: reader.words.rest()))
    },
    Verb(
      "lead accept", [.needed(.person)], .answerLeadOffer,
      "Say yes to the lead that was offered: your own, or for whoever was asked.", synonyms: "yes take on"
    ) { reader throws(CommandRefusal) in .lead(.accept(try reader.person())) },
    Verb(
      "lead decline", [.needed(.person), .needed(.text, "why")], .answerLeadOffer,
      "Say no to the lead that was offered, with the reason.", asks: "Why is the lead declined?",
      synonyms: "no refuse"
    ) { reader throws(CommandRefusal) in
      .lead(.decline(try reader.person(), reason: reader.words.rest()))
    },
    Verb(
      "lead withdraw", [.needed(.person), .optional(.text, "why")], .changeLead,
      "Take back an offer of the lead that has not been answered.", asks: "Why is the offer taken back?"
    ) { reader throws(CommandRefusal) in
      .lead(.withdraw(try reader.person(), reason: reader.words.rest()))
    },
    Verb(
      "lead end", [.needed(.person), .needed(.text, "why")], .changeLead,
      "End the lead today with nobody in their place; it shows as no lead, with the reason.",
      asks: "Why does nobody lead any more?", synonyms: "no lead remove stop"
    ) { reader throws(CommandRefusal) in
      .lead(.end(try reader.person(), reason: reader.words.rest()))
    },
    Verb(
      "lead deputy", [.needed(.person), .needed(.who, "a professional, or none")], .changeLead,
      "Say who stands in for the lead.", asks: "Who stands in?  @who", synonyms: "stand in cover"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      if reader.takesNone() { return .lead(.deputy(person, nil)) }
      return .lead(
        .deputy(person, try reader.professional(for: person, "Who stands in? Type a name, or none.")))
    },
    Verb(
      "coordinator set", [.needed(.person), .needed(.who, "a professional")], .changeCircle,
      "Make somebody the care coordinator from today.", asks: "Who coordinates?  @who",
      synonyms: "care coordinator"
    ) { reader throws(CommandRefusal) in
      let person = try reader.person()
      return .lead(
        .coordinator(person, try reader.professional(for: person, "Who coordinates? Type a name.")))
    },
    Verb(
      "coordinator end", [.needed(.person), .optional(.text, "why")], .changeCircle,
      "End the care coordinator's part today.", asks: "Why does it end?", synonyms: "remove stop"
    ) { reader throws(CommandRefusal) in
      .lead(.endCoordinator(try reader.person(), reason: reader.words.rest()))
    },
  ]
}

extension CommandReader {
  /// Takes `none`, with or without `@`, where it comes next.
  mutating func takesNone() -> Bool {
    guard let first = words.words.first, !first.isQuoted, ["none", "@none"].contains(first.text.lowercased())
    else { return false }
    _ = words.next()
    return true
  }
}
