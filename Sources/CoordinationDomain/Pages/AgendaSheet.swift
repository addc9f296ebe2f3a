extension CareView {
  /// The agenda of the meeting at `row` as it is circulated: the order with times, who, why, what is asked, who
  /// presents, and the minutes against the length of the meeting.
  ///
  /// `reader` is the organisation it goes to, which is told of nobody whom it may not hear about. With
  /// `initialsOnly` nothing in it names or describes anybody: initials, names of rules, presenters.
  public func agendaSheet(
    _ row: Int, for reader: Ref<Organisation>? = nil, initialsOnly: Bool = false
  ) -> Page {
    let paper = MeetingPaper(view: self, row: row, reader: reader)
    return Page(
      title: "Agenda: \(meetingTitle(paper.meeting))",
      sections: [
        PageSection("", .left, paper.planLines + paper.officeLines + [minutesLine(paper)]),
        orderSection(paper, initialsOnly: initialsOnly),
      ])
  }

  private func minutesLine(_ paper: MeetingPaper) -> PageLine {
    // The number of people would tell a reader how many it is not told of.
    let plan = agendaPlan(ofMeetingAt: paper.row)
    let words = paper.reader == nil ? plan.used : plan.length.map { "\($0) min" } ?? "Not known"
    return PageLine(
      label: "Minutes", words, tone: plan.isOver ? .warning : .plain,
      trailing: paper.reader == nil ? plan.rest : "")
  }

  private func orderSection(_ paper: MeetingPaper, initialsOnly: Bool) -> PageSection {
    let plan = agendaPlan(ofMeetingAt: paper.row)
    let slots = agendaSlots(ofMeetingAt: paper.row) { paper.mayRead(about: $0.person) }
    var lines = slots.flatMap { slotLines($0, plan, paper, initialsOnly: initialsOnly) }
    if lines.isEmpty { lines = [PageLine("Nobody yet", tone: .quiet)] }
    if initialsOnly {
      lines.append(PageLine("Initials only: questions and details are with the presenter.", tone: .quiet))
    }
    return PageSection("Order (\(slots.count))", .left, lines)
  }

  private func slotLines(
    _ slot: AgendaSlot, _ plan: AgendaPlan, _ paper: MeetingPaper, initialsOnly: Bool
  ) -> [PageLine] {
    let item = record.mdtItems.rows[Int(slot.item)]
    let who = initialsOnly ? paper.initials(item.person) : paper.name(item.person)
    let of = plan.length.map { " of \($0)" } ?? ""
    let isOver = plan.length.map { slot.total + AgendaMinutes(record).closing > $0 } ?? false
    let lane = item.lane == .discuss || item.lane.isEmpty ? nil : label(item.lane)
    let question = record.text[item.question]
    let visitors = paper.visitors(of: slot.item)
    var lines = [
      PageLine(
        label: slot.starts?.clock ?? "", paper.isNumbered ? "\(slot.number)  \(who)" : who,
        tone: isOver ? .warning : .plain,
        trailing: Phrase.joined(["\(slot.minutes) min", "\(slot.total)\(of)"]),
        target: .agendaItem(record.text[item.id])),
      PageLine(initialsOnly ? "" : paper.identity(item.person), tone: .quiet, indent: 1),
      PageLine(
        "Why: " + (initialsOnly ? reasonWords(item) : Phrase.sentence(whyWords(item))), indent: 1),
    ]
    if !initialsOnly, !question.isEmpty { lines.append(PageLine("Question: \(question)", indent: 1)) }
    let how = Phrase.joined([
      lane.map(Phrase.sentence), "presented by \(name(item.presenter) ?? "nobody yet")",
      isOver ? "over the time of the meeting" : nil,
    ])
    lines.append(
      PageLine(Phrase.sentence(how), tone: item.presenter == nil ? .warning : .plain, indent: 1))
    if !initialsOnly, !visitors.isEmpty {
      lines.append(PageLine("Comes: " + visitors.joined(separator: "; "), indent: 1))
    }
    return lines.filter { !$0.text.isEmpty }
  }
}
