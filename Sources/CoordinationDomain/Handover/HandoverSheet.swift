/// The sheet of a handover: text of 76 columns that stands on its own, for somebody without a computer too.
///
/// What two people sign is this text. It is stored word for word, so that it says the same for ever, whatever becomes
/// of the people, of the journal and of the words of this program.
public struct HandoverSheet: Sendable {
  /// Columns.
  public static let width = 76

  private var lines: [String] = []

  /// The text, every line ended.
  public var text: String { lines.map { $0 + "\n" }.joined() }

  /// The sheet as everything stands; without signatures.
  public init(_ draft: HandoverDraft, at now: Instant? = nil) {
    heading("Handover: \(draft.view.name(draft.place))", "=")
    if draft.record.isDemo { add("DEMO DATA: nobody here is real.") }
    add("Since    ", draft.startWords)
    add("Up to    ", draft.inFull(now ?? draft.view.moment.now))
    add("How      ", draft.outlookWords)
    for (label, words) in draft.flow { add(label.padded(to: 9), words) }
    let note = draft.record.text[draft.handover.note]
    add("Note     ", note.isEmpty ? "none" : note)
    if draft.items.isEmpty {
      add("")
      add(draft.nothingWords)
    }
    for part in HandoverPart.allCases {
      let found = draft.lines(of: part)
      if found.isEmpty { continue }
      add("")
      heading("\(part.title) (\(found.count))", "-")
      for line in found { add(line) }
    }
    addPeople(draft)
  }

  /// What was read back, taken over and left unread, and who signed; the second part of a signed sheet.
  init(receiptOf draft: HandoverDraft, _ handover: Handover, keys: [String]) {
    add("")
    heading("READ BACK AND TAKEN OVER", "-")
    var unread: [String] = []
    var news = 0
    let items = Dictionary(draft.items.map { ($0.key, $0) }) { first, _ in first }
    for key in keys {
      let item = items[key]
      let mark = draft.mark(key)
      let title = item.map { draft.line($0).title } ?? key
      if item.map(draft.isNews) ?? true { news += 1 }
      if let mark, mark.readAt != nil, mark.readBy != handover.outgoing {
        let back = draft.record.text[mark.readBack]
        if !back.isEmpty {
          add("- ", "\(title): “\(back)” (\(draft.view.name(mark.readBy) ?? "Not known"))")
        }
      } else if item.map(draft.isNews) ?? true {
        unread.append(title)
      }
      if let taker = mark?.takenBy { add("- ", "\(title): \(draft.view.name(taker) ?? "") sees to it") }
    }
    let old = keys.count - news
    let before = old > 0 ? "; \(old) were known from the handover before" : ""
    add("- ", "\(news - unread.count) of \(news) new items read\(before).")
    if !unread.isEmpty {
      add("")
      heading("NOT READ, AND STILL TO BE READ (\(unread.count))", "-")
      for words in unread { add("- ", words) }
    }
    add("")
    heading("SIGNED", "-")
    for (label, who, at) in [
      ("Handed over by  ", handover.outgoing, handover.outgoingSignedAt),
      ("Taken over by   ", handover.incoming, handover.incomingSignedAt),
    ] {
      add(label, Phrase.joined([draft.view.name(who), at.map(draft.inFull)]))
    }
  }

  /// What is handed over as it is printed now: the sheet that one has signed, else how everything stands; with lines
  /// for whoever has not signed.
  public static func printed(_ draft: HandoverDraft) -> String {
    let handover = draft.handover
    var sheet = draft.handover.isHalfSigned ? draft.record.text[handover.sheet] : HandoverSheet(draft).text
    sheet += "\nSIGNED\n------\n"
    for (label, who, at) in [
      ("Handed over by  ", handover.outgoing, handover.outgoingSignedAt),
      ("Taken over by   ", handover.incoming, handover.incomingSignedAt),
    ] {
      let signed = at.map { Phrase.joined([draft.view.name(who), draft.inFull($0)]) }
      sheet += label + (signed ?? "____________________________  at ____________________") + "\n"
    }
    return sheet
  }

  // MARK: Lines

  private mutating func heading(_ words: String, _ rule: Character) {
    let wrapped = DisplayText(words).wrap(to: HandoverSheet.width)
    lines += wrapped.map(\.string)
    lines.append(String(repeating: rule, count: wrapped.map(\.width).max() ?? 0))
  }

  /// Words after a margin; where they go on they stand under their beginning.
  private mutating func add(_ margin: String, _ words: String? = nil, end: String = "") {
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

  private mutating func add(_ line: HandoverLine) {
    add("[ ] ", (line.tone == .alarm ? "! " : "") + line.words, end: line.detail)
    for more in line.more { add("      ", more) }
  }

  /// Everybody on the sheet with what is needed to reach the right one.
  private mutating func addPeople(_ draft: HandoverDraft) {
    let view = draft.view
    let rows = Set(draft.items.compactMap { $0.person.flatMap { draft.record.people.row(of: $0) } })
      .map { ($0, view.name(draft.record.people.rows[$0])) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    if rows.isEmpty { return }
    add("")
    heading("EVERYBODY ON THIS SHEET (\(rows.count))", "-")
    for (row, name) in rows {
      let person = draft.record.people.rows[row]
      let born = person.dateOfBirth.map { "\($0.long) (\(view.ageWords(person)))" } ?? "Not known"
      add(name)
      add("      ", "Born \(born), NHS No. \(view.nhsNumber(person))")
      add("      ", "\(view.addressWords(row)); \(view.phones(person))")
      let standing = view.people[row]
      if standing.isLive {
        let lead = view.lead(standing)
        let phone = lead == nil ? "" : ", \(view.phone(lead))"
        add("      ", "Lead: \(view.leadWords(standing))\(phone)")
        if view.record.people.rows[row].interpreter.known.map({ $0 != .none }) ?? false {
          add("      ", view.languageWords(person))
        }
      }
      if view.mustReadBeforeVisiting(row) { add("      ", CareView.readBeforeVisiting) }
    }
  }
}

extension String {
  /// The text with blanks behind it.
  fileprivate func padded(to columns: Int) -> String { DisplayText(self).padded(to: columns).string }
}

extension CareView {
  /// A handover that both signed, word for word; nil where there is none with that id, or it is not signed.
  public func signedSheet(_ id: String) -> String? {
    guard let row = record.handovers[record.handovers.find(id.utf8, in: record)], row.isSigned else {
      return nil
    }
    return record.text[row.sheet] + record.text[row.receipt]
  }
}
