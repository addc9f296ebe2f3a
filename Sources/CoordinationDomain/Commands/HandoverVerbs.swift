extension Verb {
  /// What can be asked about handovers.
  static let handovers: [Verb] = [
    Verb(
      "handover read",
      [.needed(.handoverItem), .optional(.text, "what you understood; needed of somebody unstable")],
      .handOver, "Say that you have read an item of the handover; of somebody unstable, read it back.",
      asks: "Read back: what will you do if it gets worse?", synonyms: "seen mark space"
    ) { reader throws(CommandRefusal) in
      let (place, key) = try reader.handoverItem()
      return .handover(.read(place, item: key, back: reader.words.rest()))
    },
    Verb(
      "handover take", [.needed(.handoverItem)], .handOver,
      "See to an item of the handover yourself; the sheet says that you do.", synonyms: "own mine"
    ) { reader throws(CommandRefusal) in
      let (place, key) = try reader.handoverItem()
      return .handover(.take(place, item: key))
    },
    Verb(
      "handover note", [.needed(.handover), .optional(.text, "the note; nothing takes it away")], .handOver,
      "Write the free note of the handover, in place of the one before.", asks: "What else has to be known?",
      synonyms: "remark"
    ) { reader throws(CommandRefusal) in
      .handover(.note(try reader.handoverPlace(), reader.words.rest()))
    },
    Verb(
      "handover give", [.needed(.handover)], .handOver,
      "Sign the handover as the one who hands over; the sheet is fixed as it stands.",
      synonyms: "sign outgoing go"
    ) { reader throws(CommandRefusal) in .handover(.give(try reader.handoverPlace())) },
    Verb(
      "handover accept", [.needed(.handover)], .handOver,
      "Sign the handover as the one who takes over, once everybody unstable is read back.",
      synonyms: "sign incoming come"
    ) { reader throws(CommandRefusal) in .handover(.accept(try reader.handoverPlace())) },
    Verb(
      "handover looked", [], .undoOwn,
      "Note that you have looked at everything that changed; next time only what is newer is shown.",
      synonyms: "seen changes since"
    ) { _ throws(CommandRefusal) in .handover(.looked) },
  ]
}

extension CommandReader {
  /// The place whose handover comes next, by id, initials or name.
  mutating func handoverPlace() throws(CommandRefusal) -> HandoverPlace {
    let known = view.handoverPlaces.map { view.id($0) }.joined(separator: ", ")
    guard let typed = words.next() else {
      throw CommandRefusal(.words, "Whose handover? Give a locality: \(known).")
    }
    return try place(typed, known)
  }

  /// The item that comes next: its place, a slash and its key, `NE/action/X-00034-1`.
  mutating func handoverItem() throws(CommandRefusal) -> (HandoverPlace, String) {
    let known = view.handoverPlaces.map { view.id($0) }.joined(separator: ", ")
    let parts = (words.next() ?? "").split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else {
      throw CommandRefusal(
        .words,
        "Which item? Type its locality and its id, NE/action/X-00034-1; coordinator handover lists them.")
    }
    return (try place(String(parts[0]), known), String(parts[1]))
  }

  private func place(_ typed: String, _ known: String) throws(CommandRefusal) -> HandoverPlace {
    if let place = view.handoverPlace(named: typed) { return place }
    throw CommandRefusal(.noSuch, "No locality is called \"\(typed)\". There are: \(known).")
  }
}

extension CareView {
  /// The place that an id of a place, or of an item of its handover, names: `NE`, `NE/action/X-00034-1`.
  func handoverPlace(ofSubject id: String) -> HandoverPlace? {
    guard let first = id.split(separator: "/").first.map(String.init) else { return nil }
    return handoverPlaces.first { self.id($0) == first }
  }
}
