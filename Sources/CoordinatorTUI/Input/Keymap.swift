import CoordinationDomain

/// One row of the table of keys: hints, help, the palette and docs/keys.md are all made from it.
struct Binding: Hashable, Sendable {
  let action: Action
  /// Keys that are shown.
  let keys: [Key]
  /// Keys that work as well and are not shown, for hands that expect them.
  let silentKeys: [Key]
  /// A word or two for the hint bar.
  let hint: String
  /// What it does, a sentence for help and the manual.
  let sentence: String
  /// Other words somebody may look for.
  let synonyms: String

  init(
    _ action: Action, _ keys: [Key], silent: [Key] = [], _ hint: String, _ sentence: String,
    synonyms: String = ""
  ) {
    self.action = action
    self.keys = keys
    silentKeys = silent
    self.hint = hint
    self.sentence = sentence
    self.synonyms = synonyms
  }

  /// The same without keys that are letters and not shown, where those letters mean something else.
  var withoutSilentLetters: Binding {
    let silent = silentKeys.filter { if case .character = $0 { false } else { true } }
    return Binding(action, keys, silent: silent, hint, sentence, synonyms: synonyms)
  }

  /// The same with another word or two for the hint bar.
  func hinting(_ hint: String) -> Binding {
    Binding(action, keys, silent: silentKeys, hint, sentence, synonyms: synonyms)
  }

  /// The shown keys, for example `: ^P`.
  var keyLabels: String { keys.map(\.label).joined(separator: " ") }
}

/// Where a group of bindings holds.
enum KeyScope: String, CaseIterable, Sendable {
  case gaps, gapCounts, list, page, person, agenda, live, attendance, attendanceName, handover, changes
  case work, details, prompt, form, everywhere

  /// The heading in help and in docs/keys.md.
  var heading: String {
    switch self {
    case .gaps: "In the list of gaps"
    case .gapCounts: "In the gaps by locality"
    case .list: "In a list"
    case .page: "On a page"
    case .person: "On a person's page"
    case .agenda: "About a meeting and its agenda"
    case .live: "In a meeting that runs"
    case .attendance: "In the list of who is there"
    case .handover: "In a handover"
    case .attendanceName: "While you type a name in the list of who is there"
    case .changes: "In what changed with your people"
    case .work: "To record something"
    case .details: "About a person's own details"
    case .prompt: "While you type what is to be recorded"
    case .form: "In a form"
    case .everywhere: "Everywhere"
    }
  }
}

/// The one table of keys.
enum Keymap {
  /// What the marks before the names of a list mean.
  static let signs = "! needs somebody · = same name"

  /// The bindings of a scope, the most useful first.
  static func bindings(_ scope: KeyScope) -> [Binding] {
    switch scope {
    case .gaps: gaps
    case .gapCounts: gapCounts
    case .list: list + movement
    case .page: page + movement
    case .person: person
    case .agenda: agenda
    case .live: live + movement.map { $0.withoutSilentLetters }
    case .attendance: attendance + movement.map { $0.withoutSilentLetters }
    case .handover: handover + movement
    case .attendanceName: attendanceName
    case .changes: changes
    case .work: work
    case .details: [recording("person correct", "e", "edit")]
    case .prompt: prompt
    case .form: form
    case .everywhere: screens + everywhere
    }
  }

  /// What a key asks for, looked for scope by scope.
  static func action(for key: Key, in scopes: [KeyScope]) -> Action? {
    for scope in scopes {
      let found = bindings(scope).first { $0.keys.contains(key) || $0.silentKeys.contains(key) }
      if let found { return found.action }
    }
    return nil
  }

  /// The binding of an action in the given scopes.
  static func binding(of action: Action, in scopes: [KeyScope]) -> Binding? {
    scopes.lazy.flatMap { bindings($0) }.first { $0.action == action }
  }

  private static let movement: [Binding] = [
    Binding(.up, [.up], silent: [.character("k")], "up", "Move up one line."),
    Binding(.down, [.down], silent: [.character("j")], "move", "Move down one line."),
    Binding(.pageUp, [.pageUp], silent: [.control("u")], "page up", "Move up one screenful."),
    Binding(.pageDown, [.pageDown], silent: [.control("d")], "page down", "Move down one screenful."),
    Binding(.top, [.home], "top", "Go to the first line."),
    Binding(.bottom, [.end], silent: [.character("G")], "bottom", "Go to the last line."),
  ]

  private static let list: [Binding] = [
    Binding(
      .open, [.enter], silent: [.right], "open", "Open what the cursor is on.", synonyms: "show details"),
    Binding(
      .find, [.character("/")], "find", "Find and filter: type any part of what you look for.",
      synonyms: "search filter"),
    Binding(.sort, [.character("s")], "sort", "Choose the order.", synonyms: "order"),
    Binding(.group, [.character("g")], "group", "Choose what the list is grouped by."),
    Binding(.columns, [.character("o")], "columns", "Choose the columns."),
    Binding(
      .mark, [.character(" ")], "mark",
      "Mark or unmark the row; what is recorded is done to all that are marked."),
    Binding(.markAll, [.character("*")], "mark all", "Mark all rows shown, or none."),
    printing,
    Binding(.nextPane, [.tab], "next list", "Go to the next list of this screen.", synonyms: "pane tab"),
    Binding(.previousPane, [.backTab], "last list", "Go to the list before."),
  ]

  private static let gaps: [Binding] = [
    Binding(
      .fixGap, [.character("f")], "fix and go on",
      "Open the smallest thing that closes the gap, and go on to the next one once it is recorded.",
      synonyms: "close mend repair smallest next"),
    Binding(
      .hideGap, [.character("i")], "hide until…",
      "Hide the gap until a day, with the reason; a hidden one is shown again.",
      synonyms: "gap hide gap show ignore later snooze"),
    Binding(
      .gapMatrix, [.character("v")], "by locality",
      "Show how many gaps each rule finds in each locality, and what has changed in a week.",
      synonyms: "matrix counts table week trend"),
  ]

  private static let gapCounts: [Binding] = [
    Binding(
      .gapFigures, [.character("v")], "figures",
      "Show how old disputes and late actions are by provider, who kept their dates, and who leads for how many: of the locality that the cursor is on, else of all.",
      synonyms: "ageing load ceiling on time providers")
  ]

  private static let page: [Binding] = [
    Binding(
      .open, [.enter], silent: [.right], "open", "Open what the cursor is on.", synonyms: "show details"),
    printing,
    Binding(.nextPane, [.tab], "other side", "Go to the other half of the page.", synonyms: "pane"),
    Binding(.previousPane, [.backTab], "other side", "Go back to the first half of the page."),
  ]

  static let printing = Binding(
    .print, [.character("P")], "print",
    "Print this or keep it as a file: text for paper, Markdown, CSV or JSON; which is asked.",
    synonyms: "export save copy paper printer minutes sheet")

  private static let person: [Binding] = [
    Binding(.nextPerson, [.character("n")], "next person", "Open the next person of the list."),
    Binding(.previousPerson, [.character("p")], "previous", "Open the person before."),
    Binding(
      .history, [.character("v")], "history", "Show all that has happened and who recorded it, latest first.",
      synonyms: "timeline"),
  ]

  private static let work: [Binding] = [
    recording("action add", "a", "action"),
    recording("action done", "x", "done"),
    recording("action due", "d", "due"),
    recording("action owner", "w", "who"),
    recording("lead offer", "L", "lead"),
    recording("note add", "c", "note"),
    Binding(
      .longNote, [.character("E")], "long note",
      "Write a long note in your own editor; home, clinic, phone or video alone on its first line makes it a contact.",
      synonyms: "note add editor vim nano text letter"),
    recording("action chase", "h", "chase"),
    recording("undo", "u", "undo"),
    Binding(.record("redo"), [.control("r")], "redo", "Do again what you undid last."),
  ].filter { binding in
    if case .record(let verb) = binding.action { Verb.named(verb) != nil } else { true }
  }

  private static let prompt: [Binding] = [
    Binding(.save, [.enter], "save", "Save what is shown below what you typed."),
    Binding(
      .place, [.enter], "put in place",
      "Where the arrows have chosen a name: put it in place of what you typed; the next Enter saves."),
    Binding(.down, [.down], "choose a name", "Choose among the names shown."),
    Binding(.up, [.up], "choose a name", "Choose among the names shown, upwards."),
    Binding(
      .complete, [.tab], "complete", "Put the name that is chosen, or the first, in place of what you typed."),
    Binding(
      .keep, [.escape], silent: [.control("c")], "close, words are kept",
      "Close the box; nothing is saved, and what you typed is offered again here, the next time too."),
  ]

  private static let form: [Binding] = [
    Binding(.save, [.control("s")], "save all", "Save every field that you changed, as one act."),
    Binding(
      .nextOrSave, [.enter], "next", "Go to the next field; at the last one, save.", synonyms: "save"),
    Binding(.down, [.down], silent: [.tab], "move", "Go to the next field."),
    Binding(.up, [.up], silent: [.backTab], "field before", "Go to the field before."),
    Binding(.pageDown, [.pageDown], "page down", "Go down one screenful of fields."),
    Binding(.pageUp, [.pageUp], "page up", "Go up one screenful of fields."),
    Binding(
      .keep, [.escape], silent: [.control("c")], "close, words are kept",
      "Close the form; nothing is saved, and what you typed is offered again until you leave."),
  ]

  /// A key for a verb; what it does is said by the table of verbs.
  static func recording(_ verb: String, _ key: Character, _ hint: String) -> Binding {
    let verb = Verb.named(verb)
    return Binding(
      .record(verb?.name ?? ""), [.character(key)], hint, verb?.sentence ?? "",
      synonyms: (verb?.name ?? "") + " " + (verb?.synonyms ?? ""))
  }

  private static let screens: [Binding] = ScreenNumber.allCases.map { number in
    Binding(
      .screen(number.rawValue), [.character(Character(String(number.rawValue)))], number.title.lowercased(),
      number.sentence, synonyms: number.synonyms)
  }

  private static let everywhere: [Binding] = [
    Binding(
      .palette, [.character(":")], silent: [.control("p")], "do…",
      "Do anything by name: type what you want, or a person's name.", synonyms: "command palette menu"),
    Binding(.help, [.character("?")], silent: [.function(1)], "help", "Show every key of this screen."),
    Binding(
      .startMeeting, [.character("S")], "start meeting",
      "Start the meeting that the cursor is on, after a question; while one runs that you belong to, go back into it.",
      synonyms: "begin live mdt run open return go back"),
    Binding(.back, [.escape], silent: [.left], "back", "Go one step back; nothing is lost by it."),
    Binding(
      .leave, [.character("q")], "quit", "Go back; from Today, leave the program.", synonyms: "exit close"),
    Binding(
      .mouse, [.character("m")], "mouse", "Turn the mouse on or off; off, text can be marked and copied."),
    Binding(.redraw, [.control("l")], "redraw", "Draw the screen again."),
    Binding(.suspend, [.control("z")], "suspend", "Go to the shell; fg comes back."),
    Binding(.cancel, [.control("c")], "cancel", "Cancel; twice leaves the program.", synonyms: "interrupt"),
  ]
}
