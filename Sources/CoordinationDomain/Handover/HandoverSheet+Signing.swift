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
    let sheet = handover.isHalfSigned ? draft.record.text[handover.sheet] : HandoverSheet(draft).text
    return sheet + HandoverSheet(toSign: draft).text
  }

  /// What is filled in by hand where somebody has no computer: what they read back, and the signatures.
  private init(toSign draft: HandoverDraft) {
    self.init()
    let handover = draft.handover
    let unsteady = draft.items.filter(\.needsReadBack)
    if handover.incomingSignedAt == nil, !unsteady.isEmpty {
      add("")
      heading("READ BACK BY WHOEVER TAKES OVER: WHAT WILL YOU DO IF IT GETS WORSE?", "-")
      for item in unsteady {
        let mark = draft.mark(item.key)
        let back = mark.map { draft.record.text[$0.readBack] } ?? ""
        add(draft.view.name(item.person) ?? "Not known")
        if back.isEmpty {
          add("      " + String(repeating: "_", count: HandoverSheet.width - 6))
        } else {
          add("      ", "“\(back)” (\(draft.view.name(mark?.readBy) ?? "Not known"))")
        }
      }
    }
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
  /// A handover that both signed, word for word; nil where there is none with that id, or it is not signed.
  public func signedSheet(_ id: String) -> String? {
    guard let row = record.handovers[record.handovers.find(id.utf8, in: record)], row.isSigned else {
      return nil
    }
    return record.text[row.sheet] + record.text[row.receipt]
  }
}
