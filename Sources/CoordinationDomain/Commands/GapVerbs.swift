extension Verb {
  /// What can be asked about gaps.
  static let gaps: [Verb] = [
    Verb(
      "gap hide",
      [
        .needed(.gap), .needed(.day, "the day on which it is shown again"),
        .needed(.text, "why it may wait"),
      ], .hideGap,
      "Hide a gap until a day, with the reason; longer than \(AccessAct.longHideDays) days is for a lead.",
      asks: "Until which day, and why may it wait?  +2w waits for her son",
      synonyms: "ignore later snooze until"
    ) { reader throws(CommandRefusal) in
      let gap = try reader.gap()
      let until = try reader.day("Until which day?")
      return .gap(.hide(gap, until: until, reason: reader.words.rest()))
    },
    Verb(
      "gap show", [.needed(.gap)], .hideGap, "Show a hidden gap again before its day.",
      synonyms: "unhide again"
    ) { reader throws(CommandRefusal) in .gap(.show(try reader.gap())) },
  ]
}

extension CommandReader {
  /// The id of a gap, as lists of gaps show it: a rule and the id of what it is about.
  fileprivate mutating func gap() throws(CommandRefusal) -> String {
    guard let typed = words.next() else {
      throw CommandRefusal(.words, "Which gap? Give its id, for example no-lead/P-00012.")
    }
    guard let place = view.gapPlace(typed) else {
      throw CommandRefusal(
        .noSuch,
        "No gap has the id \"\(typed)\". It is a rule and what it is about, for example no-lead/P-00012.")
    }
    return view.gapID(Gap(rule: place.rule, limit: 0, row: place.row, person: -1, since: nil))
  }
}
