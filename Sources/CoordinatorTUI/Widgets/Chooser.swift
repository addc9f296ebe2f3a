import CoordinationDomain

/// What somebody chose.
enum Answer: Hashable, Sendable {
  case action(Action)
  case target(PageTarget)
  case sort(String)
  case group(String?)
  case column(String)
  /// A filter to try, from help or the palette.
  case filter(String)
  /// A decision of a meeting: a digit of decisions.csv, or `end`.
  case decision(String)
  /// An item of an agenda, by id.
  case item(String)
  /// How what is looked at is put on paper.
  case paper(PaperForm)
  /// A part of an agenda item that is changed.
  case itemPart(ItemPart)
  /// How an agenda item is handled.
  case lane(AgendaLane)
  /// A person who is put on an agenda, by id.
  case addToAgenda(String)
}

/// A small window with things to choose from: help, the palette, sort, group, columns.
///
/// One window for all, so that they all work alike.
struct Chooser: Hashable, Sendable {
  /// One thing to choose.
  struct Item: Hashable, Sendable {
    var words: String
    /// The key that does the same without the window, or the letter that picks it here.
    var key: String = ""
    /// Other words it is found by.
    var synonyms: String = ""
    /// What it is called where words are typed: the name of a verb, and its last word.
    var calledBy: [String] = []
    /// A heading that it stands under; the first of a run shows it.
    var heading: String = ""
    /// Why it cannot be chosen now; nil where it can.
    var disabledReason: String?
    var answer: Answer
    /// The letter that picks it at once.
    var letter: Character?
    /// Whether it is chosen already.
    var isOn: Bool?
  }

  /// How it is used.
  enum Mode: Hashable, Sendable {
    /// Typing narrows the list.
    case typing
    /// A letter picks.
    case letters
    /// A letter turns on or off, Enter ends.
    case toggles
  }

  var title: String
  var mode: Mode
  var items: [Item]
  /// Words below the list.
  var footnote = ""
  /// Items that are only there once something was typed.
  var moreWhenTyping: [Item] = []
  /// What stands in place of items before anything was typed.
  var emptyWords = ""
  private(set) var field = TextField()
  private(set) var selected = 0

  init(title: String, mode: Mode, items: [Item], footnote: String = "", moreWhenTyping: [Item] = []) {
    self.title = title
    self.mode = mode
    self.items = items
    self.footnote = footnote
    self.moreWhenTyping = moreWhenTyping
  }

  /// What a key led to.
  enum Outcome: Hashable, Sendable {
    case stay, close
    case chosen(Answer, closes: Bool)
    case refused(String)
  }

  /// The items that fit what was typed: all words somewhere in the words, synonyms or key.
  var shown: [Item] {
    guard mode == .typing else { return items }
    let words = Folding.fold(field.text).split(separator: UInt8(ascii: " "))
    if words.isEmpty { return items }
    let found = (items + moreWhenTyping).filter { item in
      let hay = Folding.fold("\(item.words) \(item.synonyms) \(item.key)")
      return words.allSatisfy { word in hay.firstRange(of: word) != nil }
    }
    // What is called just so comes first, then what has the very words, then parts of them; headings stay together.
    let whole = Folding.fold(field.text)
    func rank(_ item: Item) -> Int {
      let own = Folding.fold(item.words)
      if own.starts(with: whole) || item.calledBy.contains(where: { Folding.fold($0).starts(with: whole) }) {
        return 0
      }
      let all = own.split { !(97...122).contains($0) && !(48...57).contains($0) }
      if words.allSatisfy({ all.contains($0) }) { return 1 }
      return words.allSatisfy { own.firstRange(of: $0) != nil } ? 2 : 3
    }
    var headings: [String] = []
    for item in found where !headings.contains(item.heading) { headings.append(item.heading) }
    return headings.flatMap { heading in
      let items = found.filter { $0.heading == heading }
      return (0...3).flatMap { wanted in items.filter { rank($0) == wanted } }
    }
  }

  mutating func handle(_ key: Key) -> Outcome {
    let shown = shown
    switch key {
    case .escape, .control("c"): return .close
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(max(0, shown.count - 1), selected + 1)
    case .pageUp: selected = max(0, selected - 10)
    case .pageDown: selected = min(max(0, shown.count - 1), selected + 10)
    case .enter:
      if mode == .toggles { return .close }
      guard shown.indices.contains(selected) else { return .stay }
      return choose(shown[selected], closes: true)
    case .character(" ") where mode == .toggles:
      guard shown.indices.contains(selected) else { return .stay }
      return choose(shown[selected], closes: false)
    case .character(let letter) where mode != .typing:
      guard let index = shown.firstIndex(where: { $0.letter == letter }) else {
        return .refused("\(letter) is none of these letters; Esc closes")
      }
      selected = index
      return choose(shown[index], closes: mode == .letters)
    default:
      if mode == .typing, field.handle(key) { selected = 0 }
    }
    return .stay
  }

  mutating func paste(_ text: String) {
    guard mode == .typing else { return }
    field.insert(text)
    selected = 0
  }

  private mutating func choose(_ item: Item, closes: Bool) -> Outcome {
    if let reason = item.disabledReason { return .refused(reason) }
    if mode == .toggles, let index = items.firstIndex(of: item) { items[index].isOn?.toggle() }
    return .chosen(item.answer, closes: closes)
  }

  /// Gives each item a letter of its words, the first that is free.
  static func lettered(_ items: [Item]) -> [Item] {
    var used: Set<Character> = []
    return items.map { item in
      var item = item
      let letters =
        item.words.lowercased().filter { $0.isASCII && $0.isLetter } + "abcdefghijklmnopqrstuvwxyz"
      item.letter = letters.first { used.insert($0).inserted }
      item.key = item.letter.map(String.init) ?? ""
      return item
    }
  }
}
