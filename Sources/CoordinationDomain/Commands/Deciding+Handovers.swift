extension Deciding {
  /// Decides on what is asked about a handover.
  mutating func decide(_ command: HandoverCommand) throws(CommandRefusal) -> [Event] {
    switch command {
    case .read(let place, let key, let back):
      let (author, now) = (try author(), now)
      let back = Phrase.trimmed(back)
      return try mark(place, key, .handoverItemRead) { draft, item, edit throws(CommandRefusal) in
        if item.needsReadBack {
          if back.split(separator: " ").count < 2 {
            throw CommandRefusal(
              .words, "They are unstable. Read back in your own words what you will do if it gets worse.")
          }
          edit.set(\.readBack, back)
        } else {
          if draft.isRead(item) { throw CommandRefusal(.rule, "That is read already.") }
          if !back.isEmpty { edit.set(\.readBack, back) }
        }
        edit.set(\.readBy, author)
        edit.set(\.readAt, now)
      }
    case .take(let place, let key):
      let (author, now) = (try author(), now)
      return try mark(place, key, .handoverItemTaken) { draft, item, edit throws(CommandRefusal) in
        if draft.taker(item)?.who == author {
          throw CommandRefusal(.rule, "You see to that already.")
        }
        edit.set(\.takenBy, author)
        edit.set(\.takenAt, now)
        // Whoever sees to it has read it; of somebody unstable they still say what they understood.
        if !item.needsReadBack, !draft.isRead(item) {
          edit.set(\.readBy, author)
          edit.set(\.readAt, now)
        }
      }
    case .note(let place, let text):
      let draft = try handingOver(place)
      if draft.handover.isHalfSigned {
        throw CommandRefusal(.rule, "\(signedWords(draft)): what it says is fixed. Undo that first.")
      }
      let (begun, id) = try begin(draft)
      var edit = edit(draft, id, .handoverNoted)
      edit.set(\.note, Phrase.trimmed(text))
      return begun + [edit.event].compactMap { $0 }
    case .give(let place): return try sign(place, isGiving: true)
    case .accept(let place): return try sign(place, isGiving: false)
    case .looked:
      let author = try author()
      let known = record.lastLooks.rows.indices.last { record.lastLooks.rows[$0].professional == author }
      var edit =
        known.map { RowEdit(.changesLookedAt, of: record.lastLooks.ref(at: $0), in: record, \.lastLooks) }
        ?? RowEdit<LastLook>(.changesLookedAt, new: ids.make(LastLook.self, in: record), in: record)
      edit.set(\.professional, author)
      edit.set(\.at, now)
      edit.set(\.sequence, view.history.lastSequence)
      return [edit.event].compactMap { $0 }
    }
  }

  /// Said of whatever would alter a handover that both have signed.
  static let signedStays =
    "That handover is signed by both, and a signed sheet is never altered. What is wrong in it is put right in the "
    + "next one."

  // MARK: Items

  /// Changes the mark of an item, and begins the handover where nobody has.
  private mutating func mark(
    _ place: HandoverPlace, _ key: String, _ name: EventName,
    _ make: (HandoverDraft, HandoverItem, inout RowEdit<HandoverMark>) throws(CommandRefusal) -> Void
  ) throws(CommandRefusal) -> [Event] {
    let draft = try handingOver(place)
    guard let item = draft.item(key) else {
      throw CommandRefusal(
        .noSuch, "\"\(key)\" is not handed over in \(view.name(place)): it has been dealt with, or never was."
      )
    }
    let (begun, id) = try begin(draft)
    var edit: RowEdit<HandoverMark>
    if let known = draft.markRef(key) {
      edit = RowEdit(name, of: known, in: record, \.handoverMarks)
    } else {
      edit = RowEdit(name, new: ids.make(HandoverMark.self, in: record), in: record)
      edit.set(\.handover, new: id)
      edit.set(\.item, key)
      edit.set(\.person, item.person)
    }
    try make(draft, item, &edit)
    return begun + [edit.event].compactMap { $0 }
  }

  // MARK: Signing

  private mutating func sign(_ place: HandoverPlace, isGiving: Bool) throws(CommandRefusal) -> [Event] {
    let author = try author()
    let draft = try handingOver(place)
    let handover = draft.handover
    let other = isGiving ? handover.incoming : handover.outgoing
    if (isGiving ? handover.outgoingSignedAt : handover.incomingSignedAt) != nil {
      throw CommandRefusal(.rule, "\(signedWords(draft)) already; the other one signs now.")
    }
    if other == author {
      throw CommandRefusal(
        .rule, "You have signed this handover already. The other one signs under a login of their own.")
    }
    let open = draft.unansweredReadBacks(by: isGiving ? handover.incoming : author)
    if !isGiving || handover.incomingSignedAt != nil, let first = open.first {
      let more = open.count > 1 ? " and \(open.count - 1) more" : ""
      throw CommandRefusal(
        .rule,
        "\(view.name(first.person) ?? "")\(more): unstable, and not read back by whoever takes over. "
          + "Read them back with Space on the screen, or handover read \(view.id(place))/\(first.key) and the words."
      )
    }
    let (begun, id) = try begin(draft)
    var edit = edit(draft, id, isGiving ? .handoverGiven : .handoverTaken)
    if isGiving {
      edit.set(\.outgoing, author)
      edit.set(\.outgoingSignedAt, now)
    } else {
      edit.set(\.incoming, author)
      edit.set(\.incomingSignedAt, now)
    }
    if handover.isHalfSigned {
      var signed = handover
      if isGiving { (signed.outgoing, signed.outgoingSignedAt) = (author, now) }
      if !isGiving { (signed.incoming, signed.incomingSignedAt) = (author, now) }
      let keys = record.text[handover.items].split(separator: " ").map(String.init)
      edit.set(\.receipt, HandoverSheet(receiptOf: draft, signed, keys: keys).text)
    } else {
      edit.set(\.fromAt, draft.start.at)
      edit.set(\.fromSequence, draft.start.sequence)
      edit.set(\.throughAt, now)
      edit.set(\.throughSequence, view.history.lastSequence)
      edit.set(\.items, draft.items.map(\.key).joined(separator: " "))
      edit.set(\.sheet, HandoverSheet(draft, at: now).text)
    }
    return begun + [edit.event].compactMap { $0 }
  }

  private func signedWords(_ draft: HandoverDraft) -> String {
    let handover = draft.handover
    let isGiven = handover.outgoingSignedAt != nil
    let who = view.name(isGiven ? handover.outgoing : handover.incoming) ?? "Somebody"
    return "\(who) has signed that they \(isGiven ? "hand" : "take") over"
  }

  // MARK: The handover that is open

  /// What is handed over at a place, where whoever asks may.
  private mutating func handingOver(_ place: HandoverPlace) throws(CommandRefusal) -> HandoverDraft {
    _ = try author()
    try require(.handOver, about: place.locality.map { .locality($0) } ?? .nothing)
    if let known = handovers[place] { return known }
    let draft = HandoverDraft(view, place)
    handovers[place] = draft
    return draft
  }

  /// The id of the open handover, and the event that begins it where there is none.
  private mutating func begin(_ draft: HandoverDraft) throws(CommandRefusal) -> ([Event], String) {
    if let open = draft.open { return ([], record.id(record.handovers.ref(at: open))) }
    let id = ids.make(Handover.self, in: record)
    var edit = RowEdit<Handover>(.handoverBegun, new: id, in: record)
    edit.set(\.locality, draft.place.locality)
    return ([edit.event].compactMap { $0 }, id)
  }

  /// An edit of the open handover, or of the one that this act begins.
  private func edit(_ draft: HandoverDraft, _ id: String, _ name: EventName) -> RowEdit<Handover> {
    if let open = draft.open {
      return RowEdit(name, of: record.handovers.ref(at: open), in: record, \.handovers)
    }
    return RowEdit(name, begun: id, in: record)
  }
}
