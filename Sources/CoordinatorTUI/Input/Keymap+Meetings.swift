import CoordinationDomain

/// The keys of meetings.
extension Keymap {
  static let agenda: [Binding] = [
    recording("item decide", "r", "decision"),
    recording("item accept", "+", "put on"),
    Binding(
      .takeOff, [.character("-")], "leave off",
      "Leave off whom the rules propose, or take an item off the agenda; why is asked.",
      synonyms: "decline withdraw remove agenda item"),
    Binding(
      .itemUp, [.character("[")], "earlier", "Move the item one place up the agenda.", synonyms: "reorder"),
    Binding(
      .itemDown, [.character("]")], "later", "Move the item one place down the agenda.", synonyms: "reorder"),
    adding, editing, minutes,
  ]

  private static let editing = Binding(
    .editItem, [.character("e")], "edit item",
    "Change an item: its question, who presents, what the person and the carer say, its lane, its minutes; one letter more chooses.",
    synonyms:
      "question presenter view voice wishes carer lane triage discuss action-only minutes time invite freeze fix circulate correct"
  )

  private static let minutes = Binding(
    .showMinutes, [.character("M")], "minutes", "Show the minutes of the meeting, as far as it has come.",
    synonyms: "papers decided")

  /// The same before a meeting and in it.
  private static let adding = Binding(
    .addToAgenda, [.character("N")], "add somebody",
    "Put somebody on the agenda by hand: choose the person, then write the question; they come last.",
    synonyms: "new item urgent agenda")

  static let live: [Binding] = [
    Binding(
      .nextItem, [.character("n")], "next", "Go to the next person who has no decision yet.",
      synonyms: "forward"),
    Binding(.previousItem, [.character("p")], "back", "Go to the person before on the agenda."),
    recording("item decide", "r", "decision"),
    Binding(
      .park, [.character("b")], "park",
      "Put the person aside for later in the meeting and go on to the next; on somebody put aside, take them up again.",
      synonyms: "unpark later defer"),
    Binding(.jump, [.character("j")], "jump", "Choose whom to go to by number or name.", synonyms: "go item"),
    adding, editing, minutes,
    Binding(
      .attendance, [.character("A")], "who is there",
      "Say who is there, who sent apologies and who comes instead.", synonyms: "attendance present quorum"),
    Binding(
      .open, [.enter], "go on",
      "At the opening and when the room was asked: go on to the person. Else open what the cursor is on."),
    Binding(
      .nameWhoIsMeant, [.character("o")], "who is meant",
      "When the room is asked: say which organisations are meant, after a question, on a screen that nobody else reads.",
      synonyms: "step out organisation sharing room"),
    Binding(
      .finishMeeting, [.character("Z")], "finish",
      "Finish the meeting; first it names everybody without a decision.", synonyms: "end close minutes"),
    Binding(
      .hideNames, [.character("i")], "initials",
      "Show initials and areas in place of names in lists, for a screen on the wall; the same key shows them again.",
      synonyms: "projector mode hide names wall"),
    Binding(
      .confirmAll, [.character("K")], "confirm",
      "Confirm the decisions of earlier meetings that wait for a quorum, all together, after a question.",
      synonyms: "provisional quorum"),
    Binding(
      .followMeeting, [.character("f")], "follow", "Look again at the person whom the meeting is at.",
      synonyms: "watch return"),
    Binding(
      .digit, "123456789".map { .character($0) }, "digits",
      "A digit alone does nothing here; after r or a it chooses. Other screens are under : and Esc."),
  ]

  static let attendance: [Binding] = [
    Binding(
      .attend("present"), [.character("p"), .enter], "present",
      "They are here; the cursor goes on to the next."),
    Binding(.attend("apologies"), [.character("a")], "apologies", "They sent apologies."),
    Binding(
      .deputy, [.character("d")], "deputy", "Somebody comes instead; who is asked, their own team first."),
    Binding(.attend("absent"), [.character("x")], "absent", "They did not come and said nothing."),
    Binding(.attend("expected"), [.character("e")], "expected", "Nobody knows yet."),
    Binding(
      .attend("leave"), [.character("l")], "leaves",
      "They go before the end; for those alone who are in the room."),
    recording("meeting attend", "w", "somebody else"),
    Binding(
      .find, [.character("/")], "by name",
      "Find people by the first letters of their names, one after the other.",
      synonyms: "search find type"),
    recording("undo", "u", "undo"),
    Binding(.record("redo"), [.control("r")], "redo", "Do again what you undid last."),
  ]

  static let attendanceName: [Binding] = [
    Binding(
      .attend("present"), [.enter], "present, next name",
      "Whoever the cursor is on is here; the line is empty for the next name. An empty line ends typing."),
    Binding(.down, [.down], "move", "Go to the next person."),
    Binding(.up, [.up], "up", "Go to the person before."),
    Binding(
      .complete, [.tab], "to the letters for them",
      "End typing with the cursor on whoever was found: a letter says how they come."),
    Binding(.keep, [.escape], silent: [.control("c")], "ends typing", "End typing."),
  ]
}
