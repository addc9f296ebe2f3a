extension CareView {
  /// Everything about the action at `row` of `actions`.
  public func actionPage(_ row: Int) -> Page {
    let action = record.actions.rows[row]
    return Page(
      title: record.text[action.title],
      sections: [
        actionWhatSection(action), actionCourseSection(action), actionOwnerSection(action),
        actionOriginSection(action),
      ])
  }

  private func actionWhatSection(_ action: CareAction) -> PageSection {
    var lines: [PageLine] = []
    if let person = action.person {
      let age = record.people[person].map { ageWords($0) }
      lines.append(
        PageLine(label: "Person", Phrase.joined([name(person), age]), target: .person(record.id(person))))
    } else {
      lines.append(PageLine(label: "Person", "nobody in particular: a task of a team"))
    }
    lines.append(PageLine(label: "What", record.text[action.title]))
    let detail = record.text[action.detail]
    if !detail.isEmpty { lines.append(PageLine(label: "Detail", detail)) }
    return PageSection("", .left, lines)
  }

  private func actionCourseSection(_ action: CareAction) -> PageSection {
    let isLate = isOverdue(action)
    let due = dueWords(action)
    var lines = [
      PageLine(
        label: "Status", Phrase.sentence(label(action.status)),
        tone: action.status == .declined ? .warning : .plain,
        trailing: sinceWords(action.statusOn)),
      PageLine(
        label: "Due", mark: isLate ? "!" : "", Phrase.joined([due, firstPromiseWords(action)]),
        tone: isLate ? .alarm : .plain,
        trailing: isLate ? dueTrailing(action) : ""),
      PageLine(label: "Urgency", action.priority.isEmpty ? "Not known" : label(action.priority)),
    ]
    lines += troubleWords(action).map { PageLine(Phrase.sentence($0), tone: .warning) }
    lines.append(PageLine(label: "Chased", chaseWords(action) ?? "not chased yet"))
    if action.status == .completed {
      let outcome = record.text[action.outcome]
      lines.append(
        PageLine(
          label: "Done", outcome.isEmpty ? "what was done is not known" : outcome,
          trailing: action.completedOn.map { dayWords($0) } ?? ""))
    }
    return PageSection("How it stands", .left, lines)
  }

  private func actionOwnerSection(_ action: CareAction) -> PageSection {
    let hasOwner = action.ownerOrganisation != nil
    var lines = [
      PageLine(
        label: "For", mark: hasOwner ? "" : "!", ownerOrganisationWords(action),
        tone: hasOwner ? .plain : .alarm)
    ]
    if let team = action.ownerTeam {
      lines.append(
        PageLine(
          label: "Team", name(team) ?? "Not known", trailing: phone(team), target: .team(record.id(team))))
    }
    if let owner = action.owner {
      lines.append(
        PageLine(
          label: "Who", name(owner) ?? "Not known", trailing: phone(owner),
          target: .professional(record.id(owner))))
      if let away = awayWords(owner) { lines.append(PageLine(Phrase.sentence(away), tone: .warning)) }
      if let holder = record.professionals[owner], !holder.isActive(on: today) {
        lines.append(PageLine("No longer works here", tone: .alarm))
      }
    } else {
      lines.append(PageLine(label: "Who", "no named person", tone: .quiet))
    }
    return PageSection("Who answers for it", .right, lines)
  }

  private func actionOriginSection(_ action: CareAction) -> PageSection {
    var lines = [
      PageLine(
        label: "By", name(action.raisedBy) ?? "Not known",
        trailing: action.raisedOn.map { dayWords($0) } ?? "",
        target: action.raisedBy.map { .professional(record.id($0)) }),
      PageLine(label: "From", action.origin.isEmpty ? "Not known" : label(action.origin)),
    ]
    if let item = action.mdtItem, let meeting = record.mdtMeetings[record.mdtItems[item]?.meeting] {
      lines.append(
        PageLine(label: "Meeting", meetingWords(meeting), target: .meeting(record.text[meeting.id])))
    }
    return PageSection("Asked for", .right, lines)
  }
}
