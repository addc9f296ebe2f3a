extension Verb {
  /// What can be asked about referrals.
  static let referrals: [Verb] = [
    Verb(
      "referral fed-back",
      [.needed(.referral), .optional(.text, "what they were told; needed where no outcome is recorded")],
      .changeReferral, "Record that the referrer was told how it ended.", asks: "What were they told?",
      synonyms: "feedback told reply"
    ) { reader throws(CommandRefusal) in
      let referral = try reader.referral()
      return .referral(.fedBack(referral, reader.words.rest()))
    },
    Verb(
      "referral close",
      [
        .needed(.referral), .optional(.text, "the outcome; needed where none is recorded"),
        .optional(.choice(["not-wanted"]), "the referrer did not want to hear of it"),
      ], .changeReferral, "Close a referral, once the referrer has heard or did not want to.",
      asks: "What was the outcome?", synonyms: "finish end outcome"
    ) { reader throws(CommandRefusal) in
      let referral = try reader.referral()
      let isNotWanted = !reader.words.take { $0.lowercased() == "not-wanted" }.isEmpty
      return .referral(.close(referral, outcome: reader.words.rest(), isNotWanted: isNotWanted))
    },
  ]
}

extension CommandReader {
  mutating func referral() throws(CommandRefusal) -> Ref<Referral> { try row("referral", \.referrals) }
}
