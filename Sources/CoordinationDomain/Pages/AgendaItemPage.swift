extension CareView {
  /// One person's page for a meeting, by the row of the item in `mdt_items`: why they are on it, what they
  /// want, what has happened since they were last discussed.
  public func agendaItemPage(_ row: Int) -> Page {
    let item = record.mdtItems.rows[row]
    let meeting = record.mdtMeetings[item.meeting]
    let title = Phrase.joined([name(item.person) ?? "Not known", meeting.map { meetingWords($0) }])
    guard let person = personRow(ofAgendaItemAt: row) else {
      return Page(title: title, sections: [whyTodaySection(item), viewsSection(item)])
    }
    let last = lastDiscussion(of: person, before: meeting?.startsAt ?? moment.now)
    return Page(
      title: title,
      sections: [
        whyTodaySection(item), whatMattersSection(person), viewsSection(item),
        PageSection(
          "", .left,
          leadLines(person)
            + [
              reviewLine(person), PageLine(label: "Where", Phrase.sentence(whereWords(person))),
              PageLine(label: "Speaks", languageWords(record.people.rows[person])),
            ].compactMap { $0 }),
        circleSection(person), openActionSection(byPerson.actions[person], .right),
        decisionSection(item), sinceSection(person, last), lastDecisionsSection(person, except: row),
      ])
  }

  private func whyTodaySection(_ item: MDTItem) -> PageSection {
    var lines = [PageLine(Phrase.sentence(whyWords(item)))]
    if !item.reasonDetail.isEmpty {
      lines.append(PageLine("Rules: \(reasonWords(item))", tone: .quiet))
    }
    let carried = Int(item.carriedCount ?? 0)
    if carried > 0 {
      lines.append(PageLine("Carried over \(carried == 1 ? "once" : "\(carried) times")", tone: .warning))
    }
    let how = Phrase.joined([
      item.lane.isEmpty ? nil : Phrase.sentence(label(item.lane)), item.minutes.map { "\($0) min" },
      name(item.presenter).map { "presented by \($0)" },
    ])
    if !how.isEmpty { lines.append(PageLine(how, tone: .quiet)) }
    let question = record.text[item.question]
    lines.append(PageLine(question.isEmpty ? "No question written" : "Question: \(question)"))
    return PageSection("Why today", .left, lines)
  }

  /// What the person and the carer say; where nobody asked, that is said too.
  private func viewsSection(_ item: MDTItem) -> PageSection {
    let own = record.text[item.personsView]
    let carers = record.text[item.carersView]
    let reason = record.text[item.notAskedBecause]
    let notAsked = reason.isEmpty ? "Not asked yet" : "Not asked because: \(reason)"
    return PageSection(
      "What they say", .left,
      [
        PageLine(label: "Person", own.isEmpty ? notAsked : "“\(own)”", tone: own.isEmpty ? .warning : .plain),
        PageLine(
          label: "Carer", carers.isEmpty ? "Not known" : "“\(carers)”", tone: carers.isEmpty ? .quiet : .plain
        ),
      ])
  }

  private func decisionSection(_ item: MDTItem) -> PageSection {
    guard item.status == .discussed else { return PageSection("", .right, []) }
    let told = item.toldOn.map { day in
      "Person told " + Phrase.joined([day.short(near: today), name(item.toldBy).map { "by \($0)" }], " ")
    }
    let recorded = record.text[item.recordedIn].split(separator: ";").map { id in
      record.organisations.find(id.filter { $0 != " " }.utf8, in: record).flatMap { name($0) }
        ?? String(id)
    }
    return PageSection(
      "Decision", .right,
      [
        PageLine(decisionSentence(item)),
        PageLine(told ?? "Person not told yet", tone: told == nil ? .warning : .quiet),
        PageLine(
          recorded.isEmpty
            ? "In nobody's own record yet" : "In the records of \(recorded.joined(separator: ", "))",
          tone: recorded.isEmpty ? .warning : .quiet),
      ])
  }

  /// When the last held meeting before a moment discussed the person.
  func lastDiscussion(of person: Int, before moment: Instant) -> Instant? {
    byPerson.agendaItems[person].compactMap { index -> Instant? in
      let item = record.mdtItems.rows[Int(index)]
      guard item.status == .discussed, let meeting = record.mdtMeetings[item.meeting], meeting.status == .held
      else {
        return nil
      }
      return meeting.startsAt.flatMap { $0 < moment ? $0 : nil }
    }.max()
  }

  func sinceSection(_ person: Int, _ last: Instant?) -> PageSection {
    guard let last else {
      var section = latestSection(person, 8, .right)
      section.heading = "Never discussed before; latest"
      return section
    }
    let since = local(last)
    let entries = Timeline.entries(of: person, in: self).filter { $0.at > since }
    let lines = entries.isEmpty ? [PageLine("Nothing", tone: .quiet)] : entries.map(timelineLine)
    return PageSection("Since last discussed (\(since.day.short(near: today)))", .right, lines)
  }

  private func lastDecisionsSection(_ person: Int, except row: Int) -> PageSection {
    let past = byPerson.agendaItems[person].filter { Int($0) != row }.map { record.mdtItems.rows[Int($0)] }
      .filter { $0.status == .discussed }
      .compactMap { item in record.mdtMeetings[item.meeting]?.startsAt.map { (item, $0) } }
      .sorted { $1.1 < $0.1 }
    let lines = past.prefix(5).map { item, starts in
      PageLine(
        label: local(starts).day.short(near: today), decisionSentence(item),
        target: .agendaItem(record.text[item.id]))
    }
    return PageSection("Last decisions", .right, lines)
  }
}
