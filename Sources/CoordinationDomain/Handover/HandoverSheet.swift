/// The sheet of a handover: text of 76 columns that stands on its own, for somebody without a computer too.
///
/// What two people sign is this text. It is stored word for word, so that it says the same for ever, whatever becomes
/// of the people, of the journal and of the words of this program.
public struct HandoverSheet: Sendable {
  /// Columns.
  public static let width = 76

  /// What is ticked once an item is read, at the beginning of its line.
  static let box = "[ ]"
  /// What stands before all that is said of an item under its line.
  static let indent = "      "

  private(set) var lines: [String] = []

  /// A sheet with nothing on it.
  init() {}

  /// The text, every line ended.
  public var text: String { lines.map { $0 + "\n" }.joined() }

  /// The sheet as everything stands; without signatures.
  public init(_ draft: HandoverDraft, at now: Instant? = nil) {
    heading("Handover: \(draft.view.name(draft.place))", "=")
    if draft.record.isDemo { add(HandoverDraft.demoWords) }
    add(HandoverDraft.confidentialWords)
    for (label, words) in draft.headFacts(at: now ?? draft.view.moment.now) {
      add(label.padded(to: 9), words)
    }
    if draft.items.isEmpty {
      add("")
      add(draft.nothingWords)
    }
    for part in HandoverPart.allCases {
      if part == .due { addVisits(draft) }
      let found = draft.items(of: part)
      if found.isEmpty { continue }
      add("")
      heading("\(part.title) (\(found.count))", "-")
      if let words = draft.words(above: part) { add("", words) }
      for item in found { add(draft.paperLine(item), isNew: draft.isNews(item)) }
    }
    addPeople(draft)
    addStaff(draft)
  }

  private mutating func addVisits(_ draft: HandoverDraft) {
    let visits = draft.visitsToday
    if visits.isEmpty { return }
    add("")
    heading(HandoverDraft.visitsTitle(visits.count), "-")
    for visit in visits.map(draft.visitLine) {
      add(visit.time.padded(to: 6), (visit.isUncovered ? "! " : "") + visit.words, end: visit.who)
    }
  }

  // MARK: Lines

  mutating func heading(_ words: String, _ rule: Character) {
    let wrapped = DisplayText(words).wrap(to: HandoverSheet.width)
    lines += wrapped.map(\.string)
    lines.append(String(repeating: rule, count: wrapped.map(\.width).max() ?? 0))
  }

  /// Words after a margin; where they go on they stand under their beginning.
  mutating func add(_ margin: String, _ words: String? = nil, end: String = "") {
    guard let words else { return lines.append(margin) }
    let room = HandoverSheet.width - DisplayText(margin).width
    let isBeside = !end.isEmpty && room - DisplayText(end).width - 2 >= 30
    let body = DisplayText.paragraphs(words).flatMap {
      $0.wrap(to: isBeside ? room - DisplayText(end).width - 2 : room)
    }
    for (index, part) in body.enumerated() {
      var line =
        DisplayText(index == 0 ? margin : String(repeating: " ", count: DisplayText(margin).width)) + part
      if index == 0, isBeside {
        line += " " * (HandoverSheet.width - line.width - DisplayText(end).width) + DisplayText(end)
      }
      lines.append(line.string)
    }
    if !end.isEmpty, !isBeside {
      for part in DisplayText(end).wrap(to: room) {
        lines.append((" " * (HandoverSheet.width - part.width) + part).string)
      }
    }
  }

  /// Short facts, as many on a line as find room whole; a long one has lines of its own.
  mutating func addFacts(_ margin: String, _ facts: [String]) {
    let room = HandoverSheet.width - DisplayText(margin).width
    var line = ""
    for fact in facts where !fact.isEmpty {
      let joined = Phrase.joined([line, fact], "; ")
      if DisplayText(joined).width <= room {
        line = joined
      } else {
        if !line.isEmpty { add(margin, line) }
        line = fact
      }
    }
    if !line.isEmpty { add(margin, line) }
  }

  private mutating func add(_ line: HandoverLine, isNew: Bool) {
    let marks = (isNew ? "NEW " : "") + (line.tone == .alarm ? "! " : "")
    add(HandoverSheet.box + " ", marks + line.words, end: line.detail)
    guard line.item.kind == .changed else { return addFacts(HandoverSheet.indent, line.more) }
    for more in line.more { add(HandoverSheet.indent, more) }
  }
}

extension String {
  /// The text with blanks behind it.
  fileprivate func padded(to columns: Int) -> String { DisplayText(self).padded(to: columns).string }
}
