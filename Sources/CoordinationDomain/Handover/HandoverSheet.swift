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
    // Words like "due today" are read the morning after, too, and on another sheet of the same pile.
    add("Up to    ", draft.inFull(now ?? draft.view.moment.now) + ", which is \"today\" on this sheet")
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
    addStaff(draft)
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
    let sheet = handover.isHalfSigned ? draft.record.text[handover.sheet] : HandoverSheet(draft).text
    return sheet + HandoverSheet(toSign: draft).text
  }

  /// What is filled in by hand where somebody has no computer: what they read back, and the signatures.
  private init(toSign draft: HandoverDraft) {
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
    let pressing = Set((draft.items(of: .unsteady) + draft.items(of: .whereabouts)).compactMap(\.person))
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
        let cover = view.name(standing.cover).map { "; \($0) covers, \(view.phone(standing.cover))" } ?? ""
        add("      ", "Lead: \(view.leadWords(standing))\(phone)\(cover)")
        if view.record.people.rows[row].interpreter.known.map({ $0 != .none }) ?? false {
          add("      ", view.languageWords(person))
        }
      }
      if pressing.contains(draft.record.people.ref(at: row)), let family = view.familyToRing(row) {
        add("      ", family)
      }
      if view.mustReadBeforeVisiting(row) { add("      ", CareView.readBeforeVisiting) }
    }
  }

  /// Whoever sees to something that is late or due, and whoever covers, with how to reach them.
  private mutating func addStaff(_ draft: HandoverDraft) {
    let view = draft.view
    var staff: Set<Ref<Professional>> = []
    var teams: Set<Ref<Team>> = []
    for item in draft.items {
      switch item.kind {
      case .action:
        let action = draft.record.actions.rows[Int(item.row)]
        if let owner = action.owner {
          staff.insert(owner)
        } else if let team = action.ownerTeam {
          teams.insert(team)
        }
      case .away:
        if let cover = draft.record.absences.rows[Int(item.row)].cover { staff.insert(cover) }
      default: break
      }
    }
    var found = staff.map { who in
      (
        words: Phrase.joined([view.name(who), view.workplace(who)]), phone: view.phone(who),
        away: view.awayWords(who)
      )
    }
    found += teams.map { team in
      (
        words: Phrase.joined([view.name(team), view.name(draft.record.teams[team]?.organisation)]),
        phone: view.phone(team), away: nil
      )
    }
    if found.isEmpty { return }
    add("")
    heading("WHO SEES TO WHAT IS DUE, AND WHO COVERS (\(found.count))", "-")
    for one in found.sorted(by: { ($0.words, $0.phone) < ($1.words, $1.phone) }) {
      add("", one.words, end: one.phone)
      if let away = one.away { add("      ", Phrase.sentence(away)) }
    }
  }
}

extension String {
  /// The text with blanks behind it.
  fileprivate func padded(to columns: Int) -> String { DisplayText(self).padded(to: columns).string }
}

extension CareView {
  /// `Family: Ruth Begum, daughter, 07700 900123; may be told: everything`: whom to ring about somebody, of those who
  /// may be rung; nil where nobody is known.
  fileprivate func familyToRing(_ row: Int) -> String? {
    let contacts = byPerson.contacts[row].map { record.personalContacts.rows[Int($0)] }
      .filter { $0.doNotContact != true && $0.isUnder18 != true && !record.text[$0.phone].isEmpty }
    let first =
      contacts.first { $0.isEmergencyContact == true } ?? contacts.first { $0.isNextOfKin == true }
      ?? contacts.first { $0.isCarer == true }
    return first.map { contact in
      let who = Phrase.joined([
        record.text[contact.name], Phrase.words(record.text[contact.relationship]),
        record.text[contact.phone],
      ])
      return
        "Family: \(who); may be told: \(contact.mayShare.isEmpty ? "not asked" : label(contact.mayShare))"
    }
  }

  /// A handover that both signed, word for word; nil where there is none with that id, or it is not signed.
  public func signedSheet(_ id: String) -> String? {
    guard let row = record.handovers[record.handovers.find(id.utf8, in: record)], row.isSigned else {
      return nil
    }
    return record.text[row.sheet] + record.text[row.receipt]
  }
}
