extension CareView {
  /// What a meeting sees to before the first person: who is there, whether it may decide, what the last one left open
  /// and what waits for its yes.
  ///
  /// With `hidingNames` people stand with initials and area, for a wall that everybody can read.
  public func meetingOpeningPage(_ id: String, hidingNames: Bool) -> Page? {
    guard let ref = record.mdtMeetings.find(id.utf8, in: record), let row = record.mdtMeetings.row(of: ref)
    else { return nil }
    var left = leftOpenSection(row, namingPeople: !hidingNames)
    left.side = .left
    return Page(
      title: meetingTitle(record.mdtMeetings.rows[row]),
      sections: [
        PageSection("", .left, openingLines(row)), presentSection(row),
        provisionalSection(row, hidingNames), lateSection(row, hidingNames), left,
      ])
  }

  private func openingLines(_ row: Int) -> [PageLine] {
    let quorum = quorum(ofMeetingAt: row)
    let plan = agendaPlan(ofMeetingAt: row)
    return [
      PageLine(
        label: "Quorum", Phrase.sentence(quorum.words), tone: quorum.isMet ? .good : .warning),
      PageLine(label: "Minutes", plan.used, tone: plan.isOver ? .warning : .plain, trailing: plan.rest),
      PageLine(
        label: "Agreed",
        "What is said here is for the care of these people alone. Say now if you know one of them in private."
      ),
    ]
  }

  /// Decisions of earlier meetings that wait for a quorum, to be confirmed together.
  private func provisionalSection(_ row: Int, _ hidingNames: Bool) -> PageSection {
    let lines = provisionalItems(before: row).map { index in
      let item = record.mdtItems.rows[Int(index)]
      let starts = record.mdtMeetings[item.meeting]?.startsAt
      return PageLine(
        Phrase.joined([name(item.person, hidingNames: hidingNames), decisionSentence(item)], ": "),
        tone: .warning, trailing: starts.map { local($0).day.short(near: today) } ?? "",
        target: .agendaItem(record.text[item.id]))
    }
    return PageSection("To confirm together (\(lines.count))", .left, lines)
  }

  private func provisionalItems(before row: Int) -> [Int32] {
    let meeting = record.mdtMeetings.rows[row]
    return record.mdtMeetings.rows.indices.filter { other in
      let earlier = record.mdtMeetings.rows[other]
      guard earlier.series == meeting.series, earlier.status == .held else { return false }
      guard let at = earlier.startsAt, let starts = meeting.startsAt else { return false }
      return at < starts
    }.flatMap { itemsByMeeting[$0] }.filter { index in
      let item = record.mdtItems.rows[Int(index)]
      return item.status == .discussed && item.isProvisional == true
    }
  }

  /// The ids of the items whose decision waits for a quorate meeting to confirm it, for the meeting with an id.
  public func itemsToConfirm(atMeeting id: String) -> [String] {
    guard let row = record.mdtMeetings.find(id.utf8, in: record).flatMap({ record.mdtMeetings.row(of: $0) })
    else { return [] }
    return provisionalItems(before: row).map { record.text[record.mdtItems.rows[Int($0)].id] }
  }

  /// People who were asked for when the agenda was fixed already: the chair says whether they are heard.
  private func lateSection(_ row: Int, _ hidingNames: Bool) -> PageSection {
    let lines = agenda(ofMeetingAt: row).compactMap { index -> PageLine? in
      let item = record.mdtItems.rows[Int(index)]
      guard record.text[item.reasonDetail].hasSuffix(AgendaDraft.afterFixing) else { return nil }
      let question = record.text[item.question]
      return PageLine(
        Phrase.joined(
          [name(item.person, hidingNames: hidingNames), question.isEmpty ? whyWords(item) : question], ": "),
        target: .agendaItem(record.text[item.id]))
    }
    return PageSection("Asked for after the agenda was fixed (\(lines.count))", .left, lines)
  }
}
