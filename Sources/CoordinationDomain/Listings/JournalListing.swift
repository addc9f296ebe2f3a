extension Listing {
  /// What has been recorded: one row an event, the newest last.
  public static let journal = Listing(
    id: "journal", noun: "events", one: "event", columns: JournalColumns.all,
    tableColumns: ["sequence", "at", "by", "sentence", "subject", "undone"],
    order: [SortTerm("sequence")],
    groupings: ["by", "person", "event"],
    predicates: [
      ListingPredicate(.is, "undone", "was taken back and does not stand") { view, row in
        view.history.undoneBy(Int(view.history.entries[row].act)) != nil
      },
      ListingPredicate(.is, "new", "was recorded in the last 7 days") { view, row in
        let days = view.today - view.local(view.history.entries[row].at).day
        return days >= 0 && days <= Recent.days
      },
      ListingPredicate(
        .is, "unknown", "was recorded with a newer version, which this one does not understand"
      ) {
        view, row in view.history.entries[row].kind == nil
      },
    ],
    aliases: ["who": ["by", "by_id"], "when": ["at"], "what": ["event", "sentence"]],
    count: { $0.history.entries.count },
    isLive: { $0.history.entries[$1].isShown },
    rowID: { view, row in String(view.history.entries[row].sequence) },
    rowWithID: { view, id in Int(id).flatMap { view.history.position(of: $0) } },
    members: { view, row, json in JournalMembers.write(row, of: view, to: &json) },
    searchable: { view, row, text in
      let entry = view.history.entries[row]
      text.add(view.authorName(entry))
      text.add(Phrase.sentence(view.actWords(entry)))
      text.add(view.subjectID(entry))
      text.add(view.eventName(entry))
      if let person = view.record.people[entry.person] {
        text.addDigits(person.nhsNumber, in: view.record.text)
      }
    })
}

extension CareView {
  /// Who recorded an event: the name, else the id.
  fileprivate func authorName(_ entry: HistoryEntry) -> String { name(entry.by) ?? record.id(entry.by) }

  /// An event's name as it is written, also one that is not known here.
  fileprivate func eventName(_ entry: HistoryEntry) -> String {
    entry.kind?.rawValue ?? record.line(of: entry)?.event ?? ""
  }

  /// The id of the row that an event is about.
  fileprivate func subjectID(_ entry: HistoryEntry) -> String {
    guard let subject = entry.subject, let table = RecordTable(rawValue: subject.table) else {
      return record.line(of: entry)?.subject ?? ""
    }
    return record.text[record.ids[table].texts[Int(subject.slot)]]
  }
}

/// The columns of the journal.
private enum JournalColumns {
  static func column(
    _ id: String, _ heading: String, _ width: ClosedRange<Int>, _ meaning: String,
    side: ListingColumn.Side = .leading,
    display: (@Sendable (CareView, Int) -> String)? = nil,
    tone: (@Sendable (CareView, Int) -> ListingTone)? = nil,
    _ value: @escaping @Sendable (CareView, HistoryEntry) -> ListingValue
  ) -> ListingColumn {
    ListingColumn(id, heading, width, meaning, side: side, display: display, tone: tone) { view, row in
      value(view, view.history.entries[row])
    }
  }

  static let all: [ListingColumn] = [
    column("sequence", "No.", 4...8, "The event's number, over all months.", side: .trailing) { _, entry in
      .number(Int(entry.sequence))
    },
    column("at", "When", 12...17, "When it was recorded: in exports in UTC, in tables the place's time.") {
      view, entry in .moment(entry.at, local: view.local(entry.at))
    },
    column("by", "By", 12...16, "Who recorded it.") { view, entry in .some(view.authorName(entry)) },
    column("by_id", "By id", 7...12, "Id of the professional who recorded it.") { view, entry in
      .some(view.record.id(entry.by))
    },
    column(
      "event", "Event", 12...24, "What happened, by the name it has in the journal.",
      tone: { view, row in view.history.entries[row].kind == nil ? .warning : .plain }
    ) { view, entry in .some(view.eventName(entry)) },
    column("subject", "About", 7...18, "Id of the row that changed.") { view, entry in
      .some(view.subjectID(entry))
    },
    column("person", "Person", 14...28, "Whom it concerns.") { view, entry in .some(view.name(entry.person))
    },
    column("person_id", "Person id", 7...12, "Id of that person.") { view, entry in
      .some(entry.person.map { view.record.id($0) })
    },
    column("sentence", "What", 24...60, "What happened, in words.") { view, entry in
      .text(Phrase.sentence(view.actWords(entry)))
    },
    column(
      "act", "Act", 4...8,
      "The number of the act it is part of: of the first event that was recorded with it.",
      side: .trailing
    ) { _, entry in .number(Int(entry.act)) },
    column(
      "base", "Base", 4...8, "The last event about the same row that its author had seen; empty for none.",
      side: .trailing
    ) { view, entry in
      let base = view.record.line(of: entry)?.base ?? 0
      return .some(base == 0 ? nil : base)
    },
    column(
      "undone", "Undone", 8...12, "Whether its act was taken back and does not stand.",
      display: { view, row in
        view.history.undoneBy(Int(view.history.entries[row].act)).map { "by \($0)" } ?? ""
      },
      tone: { _, _ in .quiet }
    ) { view, entry in .yesNo(view.history.undoneBy(Int(entry.act)) != nil) },
  ]
}

/// A line of the journal as an object: what every line has, then the fields of this one under their own names.
enum JournalMembers {
  /// Keys that every object has.
  static let always = [
    "sequence", "at", "by", "event", "subject", "person_id", "sentence", "act", "base", "undone",
  ]

  /// Comes before the name of a field that is called like one of them but says something else.
  static let prefix = "row."

  /// The key of a field of the row.
  static func key(_ name: String) -> String {
    let column = name.hasSuffix(JournalText.was) ? String(name.dropLast(JournalText.was.count)) : name
    return column != "person_id" && always.contains(column) ? prefix + name : name
  }

  static func write(_ row: Int, of view: CareView, to json: inout JSONText) {
    let entry = view.history.entries[row]
    let fields = view.record.line(of: entry)?.fields ?? []
    for key in always {
      // Where the row itself says whom it is about, that is said once.
      if key == "person_id", fields.contains(where: { $0.name == key }) { continue }
      let id = key == "by" ? "by_id" : key
      if let column = Listing.journal.column(id) { json.member(key, column.value(of: row, in: view)) }
    }
    for field in fields { write(field, to: &json) }
  }

  private static func write(_ field: JournalLine.Field, to json: inout JSONText) {
    if field.name == JournalText.undoesName, let act = Int(field.value) {
      return json.member(field.name, act)
    }
    json.member(key(field.name), field.value)
  }
}
