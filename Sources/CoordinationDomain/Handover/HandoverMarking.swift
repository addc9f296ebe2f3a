/// What became of the items of one handover, for its paper: who has read them, what they read back, who sees to them.
struct HandoverMarking {
  private let view: CareView
  private let place: HandoverPlace
  private let handover: Handover
  /// Rows of the marks, by the key of the item.
  private let marks: [String: Int]

  /// The marks of the handover at a row; none where nobody has begun it.
  init(_ view: CareView, _ place: HandoverPlace, row: Int?) {
    self.view = view
    self.place = place
    handover = row.map { view.record.handovers.rows[$0] } ?? Handover()
    marks = row.map { HandoverLog(view, place).marks(of: $0) } ?? [:]
  }

  /// Whether somebody other than whoever hands over has read an item.
  func isRead(_ key: String) -> Bool { marks[key].map { view.isRead($0, upTo: lastEvent) } ?? false }

  /// What somebody has read back about an item; empty where nobody has.
  func readBack(_ key: String) -> String { mark(key).map { view.record.text[$0.readBack] } ?? "" }

  /// `Read back: “Ring the daughter” (CC Jama, M); CC Evans, I sees to it`; empty where there is nothing to say.
  ///
  /// That whoever took over has read something is not said: the tick says it.
  func words(_ key: String) -> String {
    let mark = mark(key)
    let back = readBack(key)
    var read: String?
    if let mark, let reader = view.name(mark.readBy), mark.readAt != nil {
      if !back.isEmpty {
        read = "Read back: “\(back)” (\(reader))"
      } else if isRead(key), mark.readBy != handover.incoming, mark.readBy != mark.takenBy {
        read = "Read by \(reader)"
      }
    }
    let taker =
      mark?.takenBy.map { HandoverTaker(who: $0, handover: handover) } ?? view.takerElsewhere(key)
    return Phrase.joined([read, taker.flatMap { view.takerWords($0, seenFrom: place) }], "; ")
  }

  /// A sheet with its boxes ticked and these words under each item; `isForPen` leaves a line to write on where somebody
  /// unstable has not been read back.
  ///
  /// The boxes stand in the order of the keys; a sheet that has another number of them is left as it is.
  func marked(_ sheet: String, keys: [String], isForPen: Bool = false) -> String {
    let lines = sheet.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count(where: HandoverMarking.isBox) == keys.count else { return sheet }
    var result: [String] = []
    var open: String?
    var next = 0
    for line in lines {
      if let key = open, !line.hasPrefix("  ") {
        result += below(key, isForPen: isForPen)
        open = nil
      }
      guard HandoverMarking.isBox(line) else {
        result.append(line)
        continue
      }
      let key = keys[next]
      next += 1
      open = key
      result.append(isRead(key) ? "[x]" + line.dropFirst(HandoverSheet.box.count) : line)
    }
    return result.joined(separator: "\n")
  }

  private func mark(_ key: String) -> HandoverMark? {
    marks[key].map { view.handoverMark($0, upTo: lastEvent) }
  }

  /// The last event that is on the sheet: what was said after the first had signed it does not hold.
  private var lastEvent: Int { handover.throughSequence.map { Int($0) } ?? .max }

  private static func isBox(_ line: String) -> Bool { line.hasPrefix(HandoverSheet.box + " ") }

  private func below(_ key: String, isForPen: Bool) -> [String] {
    var sheet = HandoverSheet()
    let words = words(key)
    if !words.isEmpty { sheet.add(HandoverSheet.indent, words) }
    if isForPen, readBack(key).isEmpty, HandoverItem.Kind(ofKey: key) == .unstable {
      let asked = HandoverSheet.indent + "If it gets worse I will: "
      sheet.add(asked + String(repeating: "_", count: HandoverSheet.width - asked.count))
    }
    return sheet.lines
  }
}
