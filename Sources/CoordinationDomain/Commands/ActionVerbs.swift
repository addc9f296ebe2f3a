extension Verb {
  /// What can be asked about actions.
  static let actions: [Verb] = [
    Verb(
      "action add",
      [
        .needed(.person, "or none for a task of a team"), .needed(.text, "what is to be done"),
        .optional(.who, "who answers for it; without it the lead and their organisation, else you"),
        .optional(.due),
        .optional(.choice(Priority.allCases.map(\.code)), "anywhere among the words; routine without it"),
      ], .addAction, "Add an action.", asks: "What is to be done?  @who  +2w",
      synonyms: "task promise to do"
    ) { reader throws(CommandRefusal) in .action(.add(try reader.adding())) },
    Verb(
      "action done", [.needed(.action), .needed(.text, "what shows it")], .answerAction,
      "Mark an action done, with one line of evidence.", asks: "What shows that it is done?",
      synonyms: "complete finish close"
    ) { reader throws(CommandRefusal) in
      .action(.done(try reader.action(), evidence: reader.words.rest()))
    },
    Verb(
      "action due", [.needed(.action), .needed(.due)], .changeAction, "Set the date an action is due.",
      asks: "When is it due?", synonyms: "date deadline postpone"
    ) { reader throws(CommandRefusal) in
      let ref = try reader.action()
      let action = reader.record.actions[ref]
      let typed = reader.words.rest()
      return .action(
        .due(ref, try reader.due(typed, for: action?.person, priority: action?.priority.known ?? .routine)))
    },
    Verb(
      "action owner", [.needed(.action), .needed(.who)], .changeAction, "Change who does an action.",
      asks: "Who does it?", synonyms: "reassign give hand over"
    ) { reader throws(CommandRefusal) in
      let ref = try reader.action()
      return .action(.owner(ref, try reader.neededOwner(of: ref)))
    },
    Verb("action accept", [.needed(.action)], .answerAction, "Accept an action.", synonyms: "take on yes") {
      reader throws(CommandRefusal) in .action(.accept(try reader.action()))
    },
    Verb(
      "action decline", [.needed(.action), .needed(.text, "why")], .answerAction,
      "Decline an action with the reason; it is loud until somebody holds it.", asks: "Why is it declined?",
      synonyms: "refuse no return"
    ) { reader throws(CommandRefusal) in
      .action(.decline(try reader.action(), reason: reader.words.rest()))
    },
    Verb(
      "action dispute",
      [.needed(.action), .needed(.who, "the organisation that holds it for now"), .optional(.text, "why")],
      .changeAction, "Record that it is disputed whose an action is; somebody holds it for now.",
      asks: "Who holds it for now?  @organisation, and why", synonyms: "disagree haggle"
    ) { reader throws(CommandRefusal) in
      let ref = try reader.action()
      let owner = try reader.neededOwner(of: ref)
      return .action(.dispute(ref, holder: owner.organisation, reason: reader.words.rest()))
    },
    Verb(
      "action settle", [.needed(.action), .needed(.who, "whose it is"), .optional(.text, "why")],
      .settleDispute, "Settle a dispute: say whose the action is.", asks: "Whose is it?  @who, and why"
    ) { reader throws(CommandRefusal) in
      let ref = try reader.action()
      let owner = try reader.neededOwner(of: ref)
      return .action(.settle(ref, owner, reason: reader.words.rest()))
    },
    Verb(
      "action hold",
      [
        .needed(.action), .needed(.text, "why"), .optional(.due, "when to look again"),
      ], .changeAction, "Put an action on hold, with what it waits for and when to look again.",
      asks: "What does it wait for?  +2w to look again", synonyms: "pause wait block"
    ) { reader throws(CommandRefusal) in
      let ref = try reader.action()
      let until = try reader.due(for: reader.record.actions[ref]?.person)
      let reason = reader.words.rest()
      return .action(.hold(ref, reason: reason, blocker: reader.blocker(in: reason), until: until))
    },
    Verb(
      "action chase", [.needed(.action), .optional(.text, "what was said")], .answerAction,
      "Record that an action was chased.", asks: "What was said?", synonyms: "remind ring nudge"
    ) { reader throws(CommandRefusal) in
      .action(.chase(try reader.action(), note: reader.words.rest()))
    },
    Verb(
      "action cancel", [.needed(.action), .needed(.text, "why")], .changeAction,
      "Cancel an action that is no longer wanted.", asks: "Why is it cancelled?", synonyms: "withdraw drop"
    ) { reader throws(CommandRefusal) in
      .action(.cancel(try reader.action(), reason: reader.words.rest()))
    },
    Verb(
      "action reopen", [.needed(.action), .optional(.text, "why")], .changeAction,
      "Open an action again that was done or cancelled.", asks: "Why is it opened again?"
    ) { reader throws(CommandRefusal) in
      .action(.reopen(try reader.action(), reason: reader.words.rest()))
    },
  ]
}

extension CommandReader {
  /// A new action: about whom, how urgent, what, `@who`, due.
  fileprivate mutating func adding() throws(CommandRefusal) -> ActionCommand.Adding {
    var person: Ref<Person>?
    if words.words.first?.text.lowercased() == "none" { _ = words.next() } else { person = try self.person() }
    var priority = words.priority()
    let owner = try owner(for: person)
    let typed = words.due()
    // A word that stood before the date is the last one now.
    if priority == nil { priority = words.priority() }
    let urgency = priority ?? .routine
    var due = try typed.map { (typed) throws(CommandRefusal) in
      try self.due(typed, for: person, priority: urgency)
    }
    if due == nil, urgency.clockHours != nil { due = try self.due("", for: person, priority: urgency) }
    if let usual = try usual(for: person) {
      return ActionCommand.Adding(
        usual.title, about: person, owner: owner ?? usual.owner, due: due ?? usual.due, priority: urgency)
    }
    return ActionCommand.Adding(words.rest(), about: person, owner: owner, due: due, priority: urgency)
  }

  /// A digit alone, whatever owner, class and date stand around it, picks one of the team's usual actions.
  private mutating func usual(for person: Ref<Person>?) throws(CommandRefusal) -> UsualActionChoice? {
    guard words.words.count == 1, let only = words.words.first, !only.isQuoted, only.text.count == 1,
      let digit = Int(only.text)
    else { return nil }
    let meeting = view.runningMeeting(about: person)
    guard let usual = view.usualAction(digit, for: person, asker: asker, during: meeting) else {
      throw CommandRefusal(.words, "\(digit) is none of the usual actions. Type what is to be done.")
    }
    _ = words.next()
    return usual
  }

  fileprivate mutating func neededOwner(of ref: Ref<CareAction>) throws(CommandRefusal) -> ActionOwner {
    let person = record.actions[ref]?.person
    if let owner = try owner(for: person) { return owner }
    guard let typed = words.next() else {
      throw CommandRefusal(.words, "Who? Type a name, a team or an organisation.")
    }
    return try CommandReader.owner(typed, for: person, in: view, by: asker)
  }

  /// The blocker that a reason names, as its code; empty where it names none.
  fileprivate func blocker(in reason: String) -> String {
    let folded = Folding.fold(reason)
    let entry = record.codes.rows.first { code in
      record.text[code.list] == "blockers"
        && folded.firstRange(of: Folding.fold(record.text[code.label])) != nil
    }
    return entry.map { record.text[$0.code] } ?? ""
  }
}
