extension CareView {
  /// Whom the rules propose for a meeting that is to come or runs, each with why, on which other agenda they stand, the
  /// minutes and what the whole agenda comes to with that one.
  func proposalSection(_ row: Int) -> PageSection {
    let meeting = record.mdtMeetings.rows[row]
    guard isComing(meeting) else { return PageSection("", .left, []) }
    let proposed = agendaProposals(forMeetingAt: row).proposed
    if proposed.isEmpty {
      return PageSection("Proposed (0)", .left, [PageLine("The rules propose nobody else", tone: .quiet)])
    }
    let plan = agendaPlan(ofMeetingAt: row)
    let lines = proposed.flatMap { proposal -> [PageLine] in
      let person = record.people.rows[proposal.person]
      let lane = proposal.lane == .discuss ? nil : label(Code(proposal.lane))
      return [
        PageLine(
          label: "+", Phrase.joined([name(person), ageWords(person)]),
          trailing: Phrase.joined([lane, "\(proposal.minutes) min", plan.with(proposal.minutes)]),
          target: .person(record.text[person.id])),
        PageLine(
          Phrase.joined([proposal.reason, otherAgendas(proposal.person, besides: row)], ". "), tone: .quiet,
          indent: 1, isPart: true),
      ]
    }
    return PageSection("Proposed by the rules (\(proposed.count))", .left, lines)
  }

  /// `Already on the agenda of Fri 27-Nov`: coming meetings that have a person on their agenda; nil where none does.
  func otherAgendas(_ person: Int, besides row: Int) -> String? {
    let days = byPerson.agendaItems[person].compactMap { index -> Day? in
      let item = record.mdtItems.rows[Int(index)]
      guard item.status.isOnAgenda, item.status != .discussed,
        item.meeting != record.mdtMeetings.ref(at: row),
        let meeting = record.mdtMeetings[item.meeting], isComing(meeting)
      else { return nil }
      return meeting.startsAt.map { local($0).day }
    }
    if days.isEmpty { return nil }
    return "Already on the agenda of " + days.sorted().map { dayWords($0) }.joined(separator: ", ")
  }
}
