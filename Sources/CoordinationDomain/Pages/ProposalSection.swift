extension CareView {
  /// Whom the rules propose for a meeting that is to come or runs, each with why, the minutes and what they come to
  /// with everybody above.
  func proposalSection(_ row: Int) -> PageSection {
    let meeting = record.mdtMeetings.rows[row]
    guard isComing(meeting) else { return PageSection("", .left, []) }
    let proposed = agendaProposals(forMeetingAt: row).proposed
    if proposed.isEmpty {
      return PageSection("Proposed (0)", .left, [PageLine("The rules propose nobody else", tone: .quiet)])
    }
    var plan = agendaPlan(ofMeetingAt: row)
    let lines = proposed.flatMap { proposal -> [PageLine] in
      let person = record.people.rows[proposal.person]
      plan.talk += proposal.minutes
      let lane = proposal.lane == .discuss ? nil : label(Code(proposal.lane))
      let total = plan.isOver ? "\(plan.rest)" : "\(plan.talk + plan.frame) in all"
      return [
        PageLine(
          label: "+", Phrase.joined([name(person), ageWords(person)]),
          trailing: Phrase.joined([lane, "\(proposal.minutes) min", total]),
          target: .person(record.text[person.id])),
        PageLine(proposal.reason, tone: .quiet, indent: 1),
      ]
    }
    return PageSection("Proposed by the rules (\(proposed.count))", .left, lines)
  }
}
