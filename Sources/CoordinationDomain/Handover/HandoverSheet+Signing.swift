/// What is read back and signed: by hand on the sheet of the day, word for word on one that both have signed.
extension HandoverSheet {
  /// What was read back, taken over and left unread, and who signed; the second part of a signed sheet.
  init(receiptOf draft: HandoverDraft, _ handover: Handover, keys: [String]) {
    self.init()
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
      let taker = mark?.takenBy.map { HandoverTaker(who: $0, handover: handover) }
      if let words = taker.flatMap({ draft.view.takerWords($0, seenFrom: draft.place) }) {
        add("- ", "\(title): \(words)")
      }
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

  /// What is handed over as it is printed now, by somebody and at a moment: the sheet that one has signed, else how
  /// everything stands; with what was read, and lines for whoever reads back and signs by hand.
  ///
  /// `now` is the moment that is looked at where nothing else is said; without an `author` it says only when.
  public static func printed(
    _ draft: HandoverDraft, by author: Ref<Professional>? = nil, at now: Instant? = nil
  ) -> String {
    let handover = draft.handover
    let sheet =
      handover.isHalfSigned ? draft.record.text[handover.sheet] : HandoverSheet(draft, at: now).text
    let keys =
      handover.isHalfSigned ? HandoverLog.keys(draft.record.text[handover.items]) : draft.items.map(\.key)
    let marking = HandoverMarking(draft.view, draft.place, row: draft.open)
    let marked = marking.marked(sheet, keys: keys, isForPen: handover.incomingSignedAt == nil)
    var printed = HandoverSheet()
    let by = draft.view.name(author).map { "by \($0), " } ?? ""
    printed.add("", "Printed \(by)\(draft.inFull(now ?? draft.view.moment.now))")
    return HandoverSheet.inserting(printed.text, underTitleOf: marked) + HandoverSheet(toSign: draft).text
  }

  /// A sheet with lines after the rule under its title.
  private static func inserting(_ lines: String, underTitleOf sheet: String) -> String {
    guard let rule = sheet.firstRange(of: "=\n") else { return lines + sheet }
    return sheet[..<rule.upperBound] + lines + sheet[rule.upperBound...]
  }

  /// The lines for the signatures where somebody has no computer.
  private init(toSign draft: HandoverDraft) {
    self.init()
    let handover = draft.handover
    add("")
    heading("SIGNED", "-")
    for (label, who, at) in [
      ("Handed over by  ", handover.outgoing, handover.outgoingSignedAt),
      ("Taken over by   ", handover.incoming, handover.incomingSignedAt),
    ] {
      let signed = at.map { Phrase.joined([draft.view.name(who), draft.inFull($0)]) }
      add(label + (signed ?? "____________________________  at ____________________"))
    }
  }
}

extension CareView {
  /// A handover that both signed: the sheet word for word, with the boxes ticked of what was read and what was read back
  /// at its item; nil where there is none with that id, or it is not signed.
  ///
  /// The marks are as little altered after both have signed as the sheet is.
  public func signedSheet(_ id: String) -> String? {
    guard let position = record.handovers.find(id.utf8, in: record).flatMap({ record.handovers.row(of: $0) }),
      record.handovers.rows[position].isSigned
    else { return nil }
    let row = record.handovers.rows[position]
    let marking = HandoverMarking(self, HandoverPlace(row.locality), row: position)
    return marking.marked(record.text[row.sheet], keys: HandoverLog.keys(record.text[row.items]))
      + record.text[row.receipt]
  }
}
