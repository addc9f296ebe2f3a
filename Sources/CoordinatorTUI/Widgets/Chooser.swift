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

extension Chooser {
  /// Draws the window in the middle of an area.
  func draw(on canvas: inout Canvas, in area: Rect) {
    let shown = shown
    let typingLines = mode == .typing ? 2 : 0
    let longest = shown.map { DisplayText($0.words).width + DisplayText($0.key).width + 12 }.max() ?? 0
    let width = min(area.width - 2, max(48, min(longest, 76), DisplayText(footnote).width + 4))
    let wanted = rowsNeeded(shown) + typingLines + 2 + (footnote.isEmpty ? 0 : 1)
    let rect = area.centred(width: width, height: max(7, min(wanted, area.height - 2)))
    var inside = canvas.box(rect, title: DisplayText(title)).inset(horizontally: 1)
    if mode == .typing {
      canvas.put("> ", x: inside.x, y: inside.y, style: .prompt)
      canvas.put(DisplayText(field.text), x: inside.x + 2, y: inside.y, width: inside.width - 2)
      canvas.cursor = Canvas.Position(x: inside.x + 2 + DisplayText(field.head).width, y: inside.y)
      inside = inside.split(top: 2).rest
    }
    if !footnote.isEmpty {
      let (rest, bottom) = inside.split(bottom: 1)
      canvas.put(DisplayText(footnote), x: bottom.x, y: bottom.y, width: bottom.width, style: .dim)
      inside = rest
    }
    drawItems(shown, on: &canvas, in: inside)
  }

  private func rowsNeeded(_ items: [Item]) -> Int {
    var rows = 0
    for (i, item) in items.enumerated() where hasHeading(items, i) && !item.heading.isEmpty {
      rows += i == 0 ? 1 : 2
    }
    return rows + max(1, items.count)
  }

  private func hasHeading(_ items: [Item], _ i: Int) -> Bool {
    i == 0 || items[i].heading != items[i - 1].heading
  }

  private func drawItems(_ items: [Item], on canvas: inout Canvas, in rect: Rect) {
    guard !items.isEmpty else {
      let words = field.text.isEmpty && !emptyWords.isEmpty ? emptyWords : "Nothing is called that here."
      canvas.put(DisplayText(words), x: rect.x, y: rect.y, width: rect.width, style: .dim)
      return
    }
    var lines: [(index: Int?, text: String)] = []
    for (i, item) in items.enumerated() {
      if hasHeading(items, i), !item.heading.isEmpty {
        if i > 0 { lines.append((nil, "")) }
        lines.append((nil, item.heading))
      }
      lines.append((i, item.words))
    }
    let selectedLine = lines.firstIndex { $0.index == selected } ?? 0
    let top = min(max(0, selectedLine - rect.height + 2), max(0, lines.count - rect.height))
    for (offset, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      let y = rect.y + offset
      guard let index = line.index else {
        canvas.put(DisplayText(line.text), x: rect.x, y: y, width: rect.width, style: .heading)
        continue
      }
      draw(
        items[index], isSelected: index == selected, on: &canvas,
        in: Rect(x: rect.x, y: y, width: rect.width, height: 1))
    }
    let hidden = lines.count - top - rect.height
    if hidden > 0 {
      canvas.put(
        "… \(hidden) more ↓", endingAt: rect.maxX, y: rect.maxY + (footnote.isEmpty ? 0 : 1), style: .dim)
    }
  }

  private func draw(_ item: Item, isSelected: Bool, on canvas: inout Canvas, in row: Rect) {
    let key = DisplayText(item.key)
    let isDisabled = item.disabledReason != nil
    let style: Style = isSelected ? .selected : isDisabled ? .dim : .normal
    canvas.fill(row, style: style)
    canvas.put(isSelected ? "▶" : " ", x: row.x, y: row.y, style: style)
    var x = row.x + 2
    if let isOn = item.isOn { x += canvas.put(isOn ? "[x] " : "[ ] ", x: x, y: row.y, style: style) }
    let words = item.disabledReason.map { "\(item.words) — \($0)" } ?? item.words
    canvas.put(DisplayText(words), x: x, y: row.y, width: row.maxX - x - key.width - 2, style: style)
    canvas.put(key, endingAt: row.maxX - 1, y: row.y, style: isSelected ? .selected : .hintKey)
    if isSelected, mode != .typing { canvas.cursor = Canvas.Position(x: row.x, y: row.y) }
  }
}
