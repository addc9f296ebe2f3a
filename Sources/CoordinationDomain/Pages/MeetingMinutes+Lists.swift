/// What minutes say once more, gathered: whom it ended for, whom it did not reach, who does what, what is still to do.
extension MeetingMinutes {
  /// `7. BEGUM, Rahima (Mrs)`: the number of their section tells two people of one name apart; where the sections have
  /// none the birth date does.
  private func numberedName(_ index: Int32) -> String {
    let person = item(index).person
    guard paper.isNumbered else {
      let born = record.people[person]?.dateOfBirth.map { "born \($0.long)" }
      return Phrase.joined([paper.name(person), born])
    }
    return items.firstIndex(of: index).map { paper.numbered(paper.name(person), $0 + 1) }
      ?? paper.name(person)
  }

  /// Decisions of earlier meetings that this one said yes to.
  var confirmedSection: PageSection {
    let lines = course.confirmed.map { item($0) }.filter { paper.mayRead(about: $0.person) }.map { item in
      let starts = record.mdtMeetings[item.meeting]?.startsAt
      return PageLine(
        Phrase.joined([paper.name(item.person), view.decisionSentence(item)], ": "),
        trailing: starts.map { "of " + paper.dayWords(view.local($0).day) } ?? "")
    }
    return PageSection("Confirmed from earlier meetings (\(lines.count))", .left, lines)
  }

  /// People whose time on the caseload was ended.
  var endedSection: PageSection {
    let ended = items.filter { index in
      course.endings.contains(index) || record.text[item(index).decision] == DecisionCode.endSpell.rawValue
    }
    let lines = ended.map { index in
      PageLine(Phrase.joined([numberedName(index), record.text[item(index).decisionNote]], ": "))
    }
    return PageSection("Time on the caseload ended (\(lines.count))", .left, lines)
  }

  /// Who was not reached or parked, how often that was so, and when they come back.
  var notReachedSection: PageSection {
    guard paper.meeting.status == .held else { return PageSection("", .left, []) }
    let open = items.filter { item($0).status != .discussed }
    let lines = open.map { index in
      let item = item(index)
      let count = Int(item.carriedCount ?? 0)
      let before = count == 0 ? nil : "carried over \(count == 1 ? "once" : "\(count) times") before"
      let next = carriedTo(index).map { "now to \(paper.dayWords($0))" } ?? "carried to no meeting"
      return PageLine(
        numberedName(index), tone: count > 1 ? .warning : .plain,
        trailing: Phrase.joined([fateWords(item), before, next]))
    }
    return PageSection("Not reached and parked (\(lines.count))", .left, lines)
  }

  /// The day of the meeting that an item was carried over to; nil where it was to none.
  func carriedTo(_ index: Int32) -> Day? {
    let ref = record.mdtItems.ref(at: Int(index))
    guard let person = view.personRow(ofAgendaItemAt: Int(index)) else { return nil }
    let next = view.byPerson.agendaItems[person].map { record.mdtItems.rows[Int($0)] }.first {
      $0.carriedFrom == ref && $0.status.isOnAgenda
    }
    return record.mdtMeetings[next?.meeting]?.startsAt.map { view.local($0).day }
  }

  /// What was agreed, by who answers for it, a line each: the rest stands with the person.
  var actionsSection: PageSection {
    let groups = OrganisationActions(paper, course).groups.compactMap { group in
      let actions = group.actions.filter { !view.isOfTelling($0) }
      return actions.isEmpty ? nil : (name: group.name, actions: actions)
    }
    let lines = groups.flatMap { group in
      [PageLine("\(group.name) (\(group.actions.count))", tone: .quiet)] + group.actions.map(actionLine)
    }
    let count = groups.reduce(0) { $0 + $1.actions.count }
    return PageSection("Actions by organisation (\(count))", .left, lines)
  }

  /// `3. Chase the mattress: DN Adeyemi, F`; the person's name where the sections have no numbers.
  private func actionLine(_ row: Int32) -> PageLine {
    let action = record.actions.rows[Int(row)]
    let index = items.first { course.actions[$0]?.contains(row) ?? false }
    let title = "\(record.text[action.title]): \(view.holderWords(action))"
    let place = index.flatMap { items.firstIndex(of: $0) }
    let words =
      paper.isNumbered
      ? place.map { paper.numbered(title, $0 + 1) } ?? title
      : index.map { "\(numberedName($0)): \(title)" } ?? title
    return PageLine(
      words, trailing: paper.stateWords(action), indent: 1, target: .action(record.text[action.id]))
  }

  /// Whose own record does not have a decision yet.
  var copiesSection: PageSection {
    let lines = items.compactMap { index -> PageLine? in
      let item = item(index)
      let missing = view.organisationsToCopy(item, agreed: course.actions[index] ?? [])
        .filter { paper.reader == nil || $0 == paper.reader }
      if missing.isEmpty { return nil }
      let whose = missing.map { view.name($0) ?? "Not known" }.joined(separator: ", ")
      return PageLine("\(numberedName(index)): \(whose)")
    }
    return PageSection(
      "Not yet in the organisation's own record (\(lines.count))", .left,
      lines.isEmpty
        ? []
        : [PageLine("This is nobody's clinical record: copy what was decided into your own.", tone: .quiet)]
          + lines)
  }

  /// Who has still to be told what was decided, who does it and by when.
  var tellingSection: PageSection {
    let lines = items.filter { view.hasToBeTold(item($0)) }.map { index in
      let telling = (course.actions[index] ?? []).first { view.isOfTelling($0) }
        .map { record.actions.rows[Int($0)] }
      let who = telling.map { Phrase.joined([view.holderWords($0), paper.stateWords($0)]) }
      let presenter = view.name(item(index).presenter).map { "presented by \($0)" } ?? ""
      return PageLine(numberedName(index), trailing: who ?? presenter)
    }
    return PageSection("Has still to be told (\(lines.count))", .left, lines)
  }
}
