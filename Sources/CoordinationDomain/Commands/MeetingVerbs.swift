extension Verb {
  /// What can be asked in a meeting and after it.
  static let meetings: [Verb] = [
    Verb(
      "meeting start", [.needed(.meeting)], .runMeeting, "Start a meeting.", synonyms: "begin open live mdt"
    ) {
      reader throws(CommandRefusal) in .meeting(.start(try reader.meeting()))
    },
    Verb(
      "meeting finish", [.needed(.meeting)], .runMeeting,
      "Finish a meeting: what was not reached is carried over, and somebody tells each person.",
      synonyms: "end close minutes"
    ) { reader throws(CommandRefusal) in .meeting(.finish(try reader.meeting())) },
    Verb(
      "meeting freeze", [.needed(.meeting)], .runMeeting,
      "Fix the agenda and circulate it; what comes later says so.", synonyms: "fix circulate cut-off"
    ) { reader throws(CommandRefusal) in .meeting(.freeze(try reader.meeting())) },
    Verb(
      "meeting move", [.needed(.meeting), .needed(.moment)], .runMeeting, "Move a meeting to another time.",
      asks: "When is it?  tue 10:30", synonyms: "reschedule"
    ) { reader throws(CommandRefusal) in
      let meeting = try reader.meeting()
      return .meeting(.move(meeting, to: try reader.moment(for: nil)))
    },
    Verb(
      "meeting cancel", [.needed(.meeting), .needed(.text, "why")], .runMeeting, "Cancel a meeting.",
      asks: "Why is it cancelled?", synonyms: "call off"
    ) { reader throws(CommandRefusal) in .meeting(.cancel(try reader.meeting(), reason: reader.words.rest()))
    },
    Verb(
      "meeting attend",
      [
        .needed(.meeting), .needed(.who),
        .optional(.choice(AttendanceStatus.allCases.map(\.code)), "present without it"),
        .optional(.who, "who comes instead, with deputised"),
      ], .runMeeting, "Record who is at a meeting, who sent apologies and who comes instead.",
      asks: "Who?  @who, then present, apologies, absent or deputised @who",
      synonyms: "attendance apologies present deputy"
    ) { reader throws(CommandRefusal) in
      let meeting = try reader.meeting()
      let who = try reader.professional(for: nil, "Who?  Type @ and the name.")
      let status = reader.words.code(AttendanceStatus.self) ?? .present
      var deputy: Ref<Professional>?
      if let typed = reader.who(for: nil, among: [.professional]) {
        deputy = try reader.professional(typed, for: nil, "Who comes instead?")
      }
      return .meeting(.attend(meeting, who, status, deputy: deputy))
    },
    Verb(
      "meeting leave", [.needed(.meeting), .needed(.who)], .runMeeting,
      "Record that somebody goes before the end.",
      asks: "Who goes?  @who", synonyms: "attendance left early"
    ) { reader throws(CommandRefusal) in
      let meeting = try reader.meeting()
      return .meeting(.leave(meeting, try reader.professional(for: nil, "Who goes?")))
    },
    Verb(
      "item open", [.needed(.item)], .runMeeting, "Come to an item in a running meeting.",
      synonyms: "next case"
    ) {
      reader throws(CommandRefusal) in .meeting(.open(try reader.item()))
    },
    Verb("item park", [.needed(.item)], .runMeeting, "Put an item aside for later in the meeting.") {
      reader throws(CommandRefusal) in .meeting(.park(try reader.item()))
    },
    Verb("item unpark", [.needed(.item)], .runMeeting, "Take up a parked item again.") {
      reader throws(CommandRefusal) in .meeting(.unpark(try reader.item()))
    },
    Verb(
      "item decide",
      [
        .needed(.item), .needed(.text, "a digit or code of decisions.csv"), .optional(.text, "why, or who"),
        .optional(.due, "when they come back, for bring-back"),
      ], .runMeeting, "Record what the meeting decides about somebody.",
      asks: "Which decision?", synonyms: "decision outcome"
    ) { reader throws(CommandRefusal) in
      let ref = try reader.item()
      let typed = reader.words.next() ?? ""
      let code = reader.view.decisionCode(typed) ?? typed
      var back: Day?
      if code == DecisionCode.bringBack.rawValue {
        back = try reader.due(for: reader.record.mdtItems[ref]?.person)?.day
      }
      return .meeting(.decide(ref, code: code, note: reader.words.rest(), back: back))
    },
    Verb(
      "item end",
      [
        .needed(.item), .needed(.choice(SpellEnding.allCases.map(\.rawValue))), .needed(.text, "why"),
        .optional(.answers, "cancel all or keep all, or by number: cancel 1 3 keep 2"),
      ], .changeSpell, "End somebody's time on the caseload by decision of the meeting.",
      asks: "How does it end, and why?", synonyms: "discharge close remove caseload"
    ) { reader throws(CommandRefusal) in
      let ref = try reader.item()
      guard let person = reader.record.mdtItems[ref]?.person else {
        throw CommandRefusal(.noSuch, "Nobody is named there.")
      }
      let answers = try reader.answers(for: person)
      let ending = try reader.choice(SpellEnding.self, "How does it end?")
      return .meeting(.end(ref, ending, reason: reader.words.rest(), answers))
    },
    Verb("item confirm", [.needed(.item)], .runMeeting, "Confirm a decision that was provisional.") {
      reader throws(CommandRefusal) in .meeting(.confirm(try reader.item()))
    },
    Verb("item told", [.needed(.item)], .note, "Record that the person was told what was decided.") {
      reader throws(CommandRefusal) in .meeting(.told(try reader.item()))
    },
    Verb(
      "item copied", [.needed(.item), .needed(.who, "the organisation")], .note,
      "Record that an organisation has copied the decision into its own record.",
      asks: "Whose record?  @organisation",
      synonyms: "recorded record"
    ) { reader throws(CommandRefusal) in
      let ref = try reader.item()
      guard let owner = try reader.owner(for: reader.record.mdtItems[ref]?.person) else {
        throw CommandRefusal(.words, "Whose record? Type @ and the organisation.")
      }
      return .meeting(.copied(ref, owner.organisation))
    },
  ]
}

extension CommandReader {
  fileprivate mutating func meeting() throws(CommandRefusal) -> Ref<MDTMeeting> {
    try row("meeting", \.mdtMeetings)
  }
}

extension CareView {
  /// The code of the decision that a digit or a code stands for; nil where there is none.
  public func decisionCode(_ typed: String) -> String? {
    let typed = typed.lowercased()
    return record.decisions.rows.first { record.text[$0.id] == typed || record.text[$0.code] == typed }
      .map { record.text[$0.code] }
  }
}
