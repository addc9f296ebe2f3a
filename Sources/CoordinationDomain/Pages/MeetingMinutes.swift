extension CareView {
  /// The minutes of the meeting at `row`: who was there, what was decided about whom and why, who does what, what
  /// was not reached, and what has still to be copied and told.
  ///
  /// One definition for screen, text, Markdown and print. `reader` is the organisation they go to, which is told of
  /// nobody whom it may not hear about.
  public func minutesPage(_ row: Int, for reader: Ref<Organisation>? = nil) -> Page {
    let minutes = MeetingMinutes(self, row, for: reader)
    return Page(
      title: "Minutes: \(meetingTitle(minutes.paper.meeting))",
      sections: [minutes.factsSection] + minutes.attendanceSections + minutes.peopleSections + [
        minutes.confirmedSection, minutes.endedSection, minutes.notReachedSection, minutes.actionsSection,
        minutes.copiesSection,
        minutes.tellingSection,
      ])
  }
}

/// The minutes of one meeting, section by section.
struct MeetingMinutes: Sendable {
  let paper: MeetingPaper
  let course: MeetingCourse
  /// The items that the reader may hear about, in order.
  let items: [Int32]

  init(_ view: CareView, _ row: Int, for reader: Ref<Organisation>?) {
    paper = MeetingPaper(view: view, row: row, reader: reader)
    course = MeetingCourse(view, meeting: row)
    items = paper.items
  }

  var view: CareView { paper.view }
  var record: CareRecord { paper.record }

  func item(_ index: Int32) -> MDTItem { record.mdtItems.rows[Int(index)] }

  // MARK: The meeting

  /// When it was planned and when it ran, whether it could decide.
  var factsSection: PageSection {
    let decided = items.count { view.isDecided(item($0)) }
    let back = items.count { item($0).status == .discussed } - decided
    let provisional = items.count { item($0).isProvisional == true }
    let quorum = view.quorum(ofMeetingAt: paper.row)
    let isOver = paper.meeting.status == .held
    var lines = paper.planLines
    lines.insert(
      PageLine(label: "Ran", ranWords), at: lines.firstIndex { $0.label == "Planned" }.map { $0 + 1 } ?? 0)
    lines += paper.officeLines
    lines.append(
      PageLine(
        label: "Quorum", Phrase.sentence(quorum.words) + (isOver ? ", at the end" : ""),
        tone: quorum.isMet ? .plain : .warning))
    lines.append(
      PageLine(
        label: "Decided",
        "\(decided) of \(items.count) on the agenda" + (back > 0 ? ", \(back) to be brought back" : "")))
    lines.append(PageLine(label: "Next", nextWords))
    if provisional > 0 {
      let count = Phrase.count(provisional, "decision is", "decisions are")
      lines.append(
        PageLine(
          "\(count) provisional: the meeting was not quorate and nobody has confirmed since", tone: .warning))
    }
    return PageSection("", .left, lines)
  }

  /// When the series meets next, as it is planned now.
  private var nextWords: String {
    view.plannedMeeting(after: paper.row).map { view.meetingTimes(record.mdtMeetings.rows[$0]) }
      ?? "not planned yet"
  }

  private var ranWords: String {
    let meeting = paper.meeting
    guard let opened = meeting.openedAt else {
      return meeting.status == .held ? "no times recorded" : "not yet"
    }
    let start = view.local(opened)
    guard let closed = meeting.closedAt else { return "since \(paper.dayWords(start.day)) \(start.clock)" }
    let minutes = (closed - opened) / 60
    return "\(paper.dayWords(start.day)) \(start.clock)-\(view.local(closed).clock), \(minutes) min"
  }

  // MARK: People

  /// A section a person: why, what was decided and by what reason, who does what, what they say.
  var peopleSections: [PageSection] {
    items.enumerated().map { number, index in
      let item = item(index)
      return PageSection(
        paper.numbered(paper.name(item.person), number + 1), .left,
        [
          PageLine(paper.identity(item.person), tone: .quiet),
          PageLine(label: "Why", Phrase.sentence(view.whyWords(item)), trailing: timeWords(item)),
        ]
          + askedLines(item) + viewLines(item) + decisionLines(index) + actionLines(index)
          + leadLines(index))
    }
  }

  /// `6 of 8 min`; nothing where no time was taken.
  private func timeWords(_ item: MDTItem) -> String {
    guard let spent = item.spentSeconds.map({ (Int($0) + 30) / 60 }), spent > 0 else { return "" }
    return item.minutes.map { "\(spent) of \($0) min" } ?? "\(spent) min"
  }

  private func askedLines(_ item: MDTItem) -> [PageLine] {
    item.question.isEmpty ? [] : [PageLine(label: "Asked", record.text[item.question])]
  }

  private func viewLines(_ item: MDTItem) -> [PageLine] {
    let own = record.text[item.personsView]
    let carers = record.text[item.carersView]
    let because = record.text[item.notAskedBecause]
    let notAsked = because.isEmpty ? "not asked, and no reason written" : "not asked because: \(because)"
    let person = PageLine(
      label: "Person", own.isEmpty ? notAsked : "“\(own)”",
      tone: own.isEmpty && because.isEmpty ? .warning : .plain)
    return [person] + (carers.isEmpty ? [] : [PageLine(label: "Carer", "“\(carers)”")])
  }

  private func decisionLines(_ index: Int32) -> [PageLine] {
    let item = item(index)
    guard item.status == .discussed else {
      return [PageLine(label: "Decision", "none: \(fateWords(item))", tone: .warning)]
    }
    let back = item.backOn.map { day in
      let there = carriedTo(index)
      let isOpen = there == nil && paper.meeting.status == .held && day > view.today
      return Phrase.joined([
        "back on \(paper.dayWords(day))",
        there == day ? nil : there.map { "on the agenda of \(paper.dayWords($0))" },
        isOpen ? "on no agenda yet" : nil,
      ])
    }
    return [
      PageLine(label: "Decision", Phrase.joined([view.decisionSentence(item), back], "; "), tone: .good)
    ]
  }

  /// `parked`, `not reached`, `not yet decided`.
  func fateWords(_ item: MDTItem) -> String {
    switch item.status.known {
    case .parked, .notReached: view.label(item.status)
    default: paper.meeting.status == .held ? "not reached" : "not yet decided"
    }
  }

  /// Who does what; that the person is told stands once, in the list of those who have still to be.
  private func actionLines(_ index: Int32) -> [PageLine] {
    (course.actions[index] ?? []).filter { !view.isOfTelling($0) }.map { row in
      let action = record.actions.rows[Int(row)]
      return PageLine(
        label: "Action", "\(record.text[action.title]): \(paper.ownerWords(action))",
        trailing: paper.stateWords(action), target: .action(record.text[action.id]))
    }
  }

  /// Who led on the day, and what became of that while the meeting ran.
  private func leadLines(_ index: Int32) -> [PageLine] {
    let entries = course.leadChanges[index] ?? []
    let changes = entries.map { entry in
      let act = Phrase.sentence(view.actWords(entry, namesPerson: false))
      let isOpen = entry.kind == .leadOffered && isUnanswered(entry)
      return PageLine(
        label: "Lead",
        act + (isOpen ? ", who has not said yes yet" : "") + " (\(view.name(entry.by) ?? "Not known"))",
        tone: isOpen ? .warning : .good)
    }
    let leads = leadOnTheDay(item(index)) ?? "NOBODY"
    if changes.isEmpty { return [PageLine(label: "Lead", leads, tone: .plain)] }
    // Asking somebody changes nothing yet: who leads until they say yes is said too.
    let isAsking = entries.allSatisfy {
      $0.kind != .leadSet && $0.kind != .leadAccepted && $0.kind != .leadEnded
    }
    return changes + (isAsking ? [PageLine(label: "Lead", "\(leads) leads until then", tone: .plain)] : [])
  }

  /// Whether whoever was asked to lead has not answered.
  private func isUnanswered(_ entry: HistoryEntry) -> Bool {
    let part = entry.subject.flatMap { record.careTeam[Ref(slot: $0.slot)] }
    return part?.status.known == .offered
  }

  private func leadOnTheDay(_ item: MDTItem) -> String? {
    guard let person = item.person.flatMap({ record.people.row(of: $0) }) else { return nil }
    let day = paper.meeting.startsAt.map { view.local($0).day } ?? view.today
    let spell = view.byPerson.careTeam[person].map { record.careTeam.rows[Int($0)] }.last { part in
      part.role == .lead && part.status.isInForce && runs(part.startOn, part.endOn, on: day)
    }
    return view.name(spell?.professional)
  }
}
