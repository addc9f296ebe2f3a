import CoordinationDomain

/// A part of an agenda item, or of its agenda, that one letter chooses.
enum ItemPart: String, CaseIterable, Sendable {
  case question, presenter, person, carer, notAsked, invited, lane, minutes, details, fixing

  var letter: Character {
    switch self {
    case .question: "q"
    case .presenter: "p"
    case .person: "v"
    case .carer: "c"
    case .notAsked: "n"
    case .invited: "i"
    case .lane: "l"
    case .minutes: "m"
    case .details: "e"
    case .fixing: "f"
    }
  }

  var words: String {
    switch self {
    case .question: "What the meeting is asked"
    case .presenter: "Who presents it"
    case .person: "What the person says"
    case .carer: "What the carer says"
    case .notAsked: "Why the person was not asked"
    case .invited: "Who comes for it: the person or a carer"
    case .lane: "How it is handled: discuss, action only, not for the MDT"
    case .minutes: "How many minutes it gets"
    case .details: "The person's own details, in a form"
    case .fixing: "The whole agenda: fix it and circulate it"
    }
  }

  /// The verb that records it.
  var verb: String {
    switch self {
    case .question: "item question"
    case .presenter: "item presenter"
    case .person, .carer, .notAsked: "item view"
    case .invited: "item invite"
    case .lane: "item lane"
    case .minutes: "item minutes"
    case .details: "person correct"
    case .fixing: "meeting freeze"
    }
  }

  /// What is asked, with the words that stand there now.
  func asking(_ now: AgendaItemWords?) -> Asking {
    switch self {
    case .question: Asking(standing: now?.question ?? "")
    case .person:
      Asking(
        question: "What does the person say, in their words?", preset: "person ",
        standing: now?.personsView ?? "")
    case .carer:
      Asking(
        question: "What does the carer say, in their words?", preset: "carer ",
        standing: now?.carersView ?? "")
    case .notAsked:
      Asking(
        question: "Why was the person not asked?", preset: "not-asked ", standing: now?.notAskedBecause ?? "")
    default: Asking()
    }
  }
}

/// Items of an agenda: the letters that change their parts.
extension App {
  /// Asks for what a letter chose.
  mutating func change(_ part: ItemPart, _ context: ScreenContext) -> Request {
    let items = screen.subjects(in: context).items
    if part == .lane {
      chooser = Menus.lanes(items, context)
      return .none
    }
    let now = items.count == 1 ? context.view.agendaItemWords(items[0]) : nil
    return record(part.verb, context, asking: part.asking(now))
  }

  /// Handles items as was chosen.
  func handle(as lane: AgendaLane, _ context: ScreenContext) -> Request {
    let lines = screen.subjects(in: context).items.map { "\($0) \(lane.code)" }
    guard !lines.isEmpty else { return .none }
    return .perform(
      Submission(verb: ItemPart.lane.verb, lines: lines, seen: context.view.history.lastSequence))
  }
}

extension Menus {
  /// The parts of an item, each on a letter.
  static func item(_ screen: any Screen, _ context: ScreenContext) -> Chooser {
    Chooser(
      title: "Change what of the item?", mode: .letters,
      items: ItemPart.allCases.map { part in
        Chooser.Item(
          words: part.words, key: String(part.letter),
          disabledReason: context.disabledReason(.record(part.verb), on: screen), answer: .itemPart(part),
          letter: part.letter)
      }, footnote: "A letter chooses · Esc closes")
  }

  /// The ways in which an item can be handled.
  static func lanes(_ items: [String], _ context: ScreenContext) -> Chooser {
    let now = items.count == 1 ? context.view.agendaItemWords(items[0])?.lane : nil
    return Chooser(
      title: "How is it handled?", mode: .letters,
      items: AgendaLane.allCases.map { lane in
        let letter = lane.letter
        return Chooser.Item(
          words: lane.choice + (lane.code == now ? " ✓" : ""), key: String(letter), answer: .lane(lane),
          letter: letter)
      }, footnote: "A letter chooses · Esc closes")
  }
}

extension AgendaLane {
  fileprivate var letter: Character {
    switch self {
    case .discuss: "d"
    case .actionOnly: "a"
    case .notForMdt: "n"
    }
  }

  fileprivate var choice: String {
    switch self {
    case .discuss: "Discuss: it is talked about"
    case .actionOnly: "Action only: only what is to be done"
    case .notForMdt: "Not for the MDT: settled elsewhere"
    }
  }
}
