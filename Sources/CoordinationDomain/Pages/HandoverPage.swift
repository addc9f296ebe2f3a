/// The handover of a place as a page: for the screen, Markdown and other programs.
extension CareView {
  /// What would be handed over now: everything in the order of the sheet, with what was read and who sees to what.
  ///
  /// `since` takes another moment in place of the last signed handover; `professional` is who looks at it.
  public func handoverPage(
    _ place: HandoverPlace, since: Instant? = nil, for professional: Ref<Professional>? = nil
  ) -> Page {
    handoverPage(HandoverDraft(self, place, since: since), for: professional)
  }

  /// The same of what was worked out already.
  public func handoverPage(_ draft: HandoverDraft, for professional: Ref<Professional>? = nil) -> Page {
    var sections: [PageSection] = []
    let waiting = draft.waitingWords.map { [PageLine($0 + ".", tone: .warning)] } ?? []
    let empty =
      draft.newsCount == 0 ? [PageLine(draft.nothingWords + " Press Z to sign.", tone: .good)] : []
    sections.append(PageSection("", .left, waiting + empty + lookedLines(professional)))
    // What somebody wrote down on purpose is read first.
    let note = record.text[draft.handover.note]
    if !note.isEmpty { sections.append(PageSection("NOTE", .left, [PageLine(note)])) }
    for part in HandoverPart.allCases {
      if part == .due { sections.append(visitsSection(draft)) }
      let lines = draft.lines(of: part)
      let found = lines.filter { !draft.isLate($0.item) }
      sections.append(
        PageSection("\(part.title) (\(found.count))", .left, found.flatMap { pageLines($0, draft) }))
    }
    let late = draft.items.filter { draft.isLate($0) }.map { draft.line($0) }
    sections.append(
      PageSection(
        "SINCE IT WAS SIGNED: INTO THE NEXT HANDOVER (\(late.count))", .left,
        late.flatMap { pageLines($0, draft) }))
    sections.append(factsSection(draft))
    return Page(title: "Handover: \(name(draft.place))", sections: sections)
  }

  /// The visits of today of everybody who is handed over, on the screen and in documents.
  func visitsSection(_ draft: HandoverDraft) -> PageSection {
    let lines = draft.visitsToday.map { contact in
      let visit = draft.visitLine(contact)
      return PageLine(
        label: visit.time, visit.words, tone: visit.isUncovered ? .alarm : .plain, trailing: visit.who,
        target: contact.person.map { .person(record.id($0)) })
    }
    return PageSection(HandoverDraft.visitsTitle(lines.count), .left, lines)
  }

  private func pageLines(_ line: HandoverLine, _ draft: HandoverDraft) -> [PageLine] {
    let mark = draft.lastMark(line.item.key)
    let target = PageTarget.handoverItem(
      "\(id(draft.place))/\(line.item.key)", about: target(of: line.item))
    // Read in this handover, or known since one before: both signed for it.
    let isRead = draft.isRead(line.item) || !draft.isNews(line.item)
    let isAlarm = line.tone == .alarm
    let taken = draft.takerWords(line.item)
    let back = mark.map { record.text[$0.readBack] } ?? ""
    let first = PageLine(
      mark: isRead ? "✓" : isAlarm ? "!" : "•", (isRead && isAlarm ? "! " : "") + line.words,
      tone: line.tone,
      trailing: line.detail, target: target)
    let reader = name(mark?.readBy).map { " (\($0))" } ?? ""
    let more = line.more + [back.isEmpty ? nil : "Read back: “\(back)”\(reader)", taken].compactMap { $0 }
    return [first] + more.map { PageLine($0, tone: .quiet, indent: 2) }
  }

  /// What Enter opens on an item.
  private func target(of item: HandoverItem) -> PageTarget? {
    switch item.kind {
    case .action, .waiting: return .action(item.subject)
    case .urgent, .callBack: return .intake(item.subject)
    case .changed: return .history(item.subject)
    case .away:
      return record.absences.rows[Int(item.row)].professional.map { .professional(record.id($0)) }
    default: return item.person.map { .person(record.id($0)) }
    }
  }

  private func factsSection(_ draft: HandoverDraft) -> PageSection {
    let lines = [
      PageLine(
        label: "Since", draft.startWords,
        target: draft.start.handover.map { .signedHandover(record.text[record.handovers.rows[$0].id]) }),
      PageLine(label: "Marks", "• new; ✓ read, now or in a handover before; ! late, not safe or not covered"),
      PageLine(label: "How", draft.outlookWords),
      PageLine(label: "Note", record.text[draft.handover.note].isEmpty ? "none; N writes one" : "on top"),
    ]
    return PageSection(
      "ALTOGETHER", .left, lines + draft.flow.map { PageLine(label: $0.label, $0.words) })
  }

  /// How many of a professional's own people others changed since they last looked; nothing for nobody.
  private func lookedLines(_ professional: Ref<Professional>?) -> [PageLine] {
    guard let professional else { return [] }
    let since = LookedSince(self, for: professional)
    guard !since.people.isEmpty else { return [] }
    return [
      PageLine(
        "\(Phrase.count(since.people.count, "person", "people")) of yours changed since \(since.sinceWords)",
        target: .lookedSince(record.id(professional)))
    ]
  }

  /// Every place that hands over: since when, how much is unread, and who has signed.
  public func handoversPage() -> Page {
    let sections = handoverPlaces.map { place in
      let draft = HandoverDraft(self, place)
      return PageSection(
        name(place), .left,
        [
          PageLine(
            label: "Since", draft.startWords,
            target: draft.start.handover.map { .signedHandover(record.text[record.handovers.rows[$0].id]) }),
          PageLine(
            label: "New", "\(draft.readWords), \(Phrase.count(draft.items.count, "item", "items")) in all",
            tone: draft.unreadCount > 0 ? .warning : .good, target: .handover(id(place))),
        ] + (draft.waitingWords.map { [PageLine(label: "Signed", $0, tone: .warning)] } ?? []))
    }
    return Page(title: "Handovers", sections: sections)
  }

  /// A handover that both signed, as it was signed; nil where there is none with that id.
  public func signedHandoverPage(_ id: String) -> Page? {
    guard let sheet = signedSheet(id), let title = signedTitle(id) else { return nil }
    let lines = HandoverSheet.untitled(sheet).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map { PageLine(String($0)) }
    return Page(title: title, sections: [PageSection("", .left, Array(lines))])
  }

  /// The same for the professional at a row.
  public func lookedSincePage(ofRow row: Int) -> Page { lookedSincePage(record.professionals.ref(at: row)) }

  /// What changed with somebody's own people since they last looked.
  public func lookedSincePage(_ professional: Ref<Professional>) -> Page {
    let since = LookedSince(self, for: professional)
    let sections = since.people.map { row in
      PageSection(
        name(record.people.rows[row]), .left,
        since.entries(row, for: professional).map { entry in
          var line = timelineLine(entry)
          if entry.at.secondOfDay > 0 { line.label += " " + entry.at.clock }
          line.target = .history(record.text[record.people.rows[row].id])
          return line
        })
    }
    let nothing = PageSection(
      "", .left,
      [PageLine("Nothing has changed with your people since \(timeWords(since.start.at)).", tone: .good)])
    return Page(
      title: "Changed with your people since \(timeWords(since.start.at)), by others",
      sections: sections.isEmpty ? [nothing] : sections)
  }

  /// How many items of handovers nobody has read, for the day; nil where there is none.
  ///
  /// `locality` is the id of one; nil is all of them.
  func unreadHandoverLine(_ standings: [HandoverStanding], _ locality: String?) -> (
    count: Int, line: PageLine
  )? {
    let unread = standings.filter { (locality == nil || $0.id == locality) && !$0.unread.isEmpty }
    guard let most = unread.max(by: { $0.unread.count < $1.unread.count }) else { return nil }
    let count = unread.reduce(0) { $0 + $1.unread.count }
    return (
      count,
      PageLine(
        count == 1 ? "handover item not read" : "handover items not read",
        trailing: unread.count == 1 ? most.name : "most in \(most.name)",
        target: .handover(unread.count == 1 ? most.id : unread[0].id))
    )
  }
}
