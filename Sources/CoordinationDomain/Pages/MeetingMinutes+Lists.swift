/// What minutes say once more, gathered: whom it ended for, whom it did not reach, who does what, what is still to do.
extension MeetingMinutes {
  /// `7. BEGUM, Rahima (Mrs)`: the number of their section tells two people of one name apart.
  private func numberedName(_ index: Int32) -> String {
    let number = items.firstIndex(of: index).map { "\($0 + 1). " } ?? ""
    return number + paper.name(item(index).person)
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
  private func carriedTo(_ index: Int32) -> Day? {
    let ref = record.mdtItems.ref(at: Int(index))
    guard let person = view.personRow(ofAgendaItemAt: Int(index)) else { return nil }
    let next = view.byPerson.agendaItems[person].map { record.mdtItems.rows[Int($0)] }.first {
      $0.carriedFrom == ref && $0.status.isOnAgenda
    }
    return record.mdtMeetings[next?.meeting]?.startsAt.map { view.local($0).day }
  }

  /// What was agreed, by who answers for it.
  var actionsSection: PageSection {
    let lists = OrganisationActions(paper, course)
    let lines = lists.groups.flatMap { group in
      [PageLine("\(group.name) (\(group.actions.count))", tone: .quiet)]
        + group.actions.flatMap { lists.lines($0, naming: .number) }
    }
    let count = lists.groups.reduce(0) { $0 + $1.actions.count }
    return PageSection("Actions by organisation (\(count))", .left, lines)
  }

  /// Whose own record does not have a decision yet.
  var copiesSection: PageSection {
    let lines = items.flatMap { index -> [PageLine] in
      let item = item(index)
      let missing = view.organisationsToCopy(item, agreed: course.actions[index] ?? [])
        .filter { paper.reader == nil || $0 == paper.reader }
      if missing.isEmpty { return [] }
      let whose = missing.map { view.name($0) ?? "Not known" }.joined(separator: ", ")
      return [
        PageLine("\(numberedName(index)): \(whose)"),
        PageLine(view.decisionSentence(item), tone: .quiet, indent: 1),
      ]
    }
    return PageSection(
      "Not yet in the organisation's own record (\(lines.count / 2))", .left,
      lines.isEmpty
        ? []
        : [PageLine("This is nobody's clinical record: copy what was decided into your own.", tone: .quiet)]
          + lines)
  }

  /// Who has still to be told what was decided, and who presents them.
  var tellingSection: PageSection {
    let lines = items.filter { view.hasToBeTold(item($0)) }.map { index in
      PageLine(
        numberedName(index),
        trailing: view.name(item(index).presenter).map { "presented by \($0)" } ?? "")
    }
    return PageSection("Has still to be told (\(lines.count))", .left, lines)
  }
}
