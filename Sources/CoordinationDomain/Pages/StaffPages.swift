extension CareView {
  /// The team at `row` of `teams`: how to reach it, its posts and its people.
  public func teamPage(_ row: Int) -> Page {
    let team = record.teams.rows[row]
    return Page(
      title: record.text[team.name],
      sections: [teamFactsSection(row), memberSection(row), secondTeamSection(row)])
  }

  private func teamFactsSection(_ row: Int) -> PageSection {
    let team = record.teams.rows[row]
    func known(_ text: Text) -> String { text.isEmpty ? "Not known" : record.text[text] }
    let led = Int(staff.peopleLedByTeam[row])
    let ceiling = team.caseloadCeiling.map(Int.init)
    var lines: [PageLine] = []
    if team.isActive == false {
      lines.append(PageLine(label: "Status", "This team no longer exists", tone: .alarm))
    }
    lines += [
      PageLine(label: "Of", record.text[record.organisations[team.organisation]?.name ?? .none]),
      PageLine(
        label: "Locality", name(team.locality) ?? "borough-wide",
        target: team.locality.map { .locality(record.id($0)) }),
      PageLine(label: "Kind", Phrase.words(known(team.kind))), PageLine(label: "Phone", known(team.phone)),
      PageLine(label: "Mail", known(team.email)), PageLine(label: "Hours", known(team.hours)),
      postsLine(team),
      PageLine(
        label: "Leads", "\(Phrase.count(led, "person", "people"))\(ceiling.map { ", ceiling \($0)" } ?? "")",
        tone: ceiling.map { led > $0 } ?? false ? .alarm : .plain,
        target: .list("people", filter: "lead_team=\"\(record.text[team.name])\"")),
    ]
    return PageSection("", .left, lines)
  }

  private func postsLine(_ team: Team) -> PageLine {
    guard let inPost = team.inPostWTE, let established = team.establishedWTE else {
      return PageLine(label: "Posts", "Not known")
    }
    let free = established - inPost
    return PageLine(
      label: "Posts", "\(PlainNumber.words(inPost)) of \(PlainNumber.words(established)) filled",
      tone: free > 0 ? .warning : .plain)
  }

  /// Members now, those who join later, and those who left in the last weeks.
  private func memberSection(_ row: Int) -> PageSection {
    let members = staff.members[row].map { Int($0) }.filter { isHereOrNear(record.professionals.rows[$0]) }
    let active = members.count { record.professionals.rows[$0].isActive(on: today) }
    return PageSection("Members (\(active))", .right, members.flatMap { memberLines($0) })
  }

  private func isHereOrNear(_ professional: Professional) -> Bool {
    professional.activeTo.map { today - $0 < CareView.leaverShown } ?? true
  }

  /// Days for which somebody who left is still shown with their team.
  private static let leaverShown = 28

  private func memberLines(_ row: Int) -> [PageLine] {
    let professional = record.professionals.rows[row]
    let ref = record.professionals.ref(at: row)
    let led = Int(staff.peopleLed[row])
    let ceiling = professional.caseloadCeiling.map(Int.init)
    let isOver = ceiling.map { led > $0 } ?? false
    let leads = "leads \(led)" + (ceiling.map { " of \($0)" } ?? "")
    var lines = [
      PageLine(
        mark: isOver ? "!" : "", name(professional), tone: isOver ? .alarm : .plain, trailing: leads,
        target: .professional(record.id(ref))),
      PageLine(
        Phrase.joined([record.text[professional.roleTitle], phone(ref), languages(professional)], " · "),
        tone: .quiet,
        indent: 1),
    ]
    if let comesOrGoes = comingOrGoing(professional) {
      lines.append(PageLine(comesOrGoes, tone: .warning, indent: 1))
    }
    if let away = awayWords(ref) { lines.append(PageLine(Phrase.sentence(away), tone: .warning, indent: 1)) }
    return lines
  }

  private func secondTeamSection(_ row: Int) -> PageSection {
    let lines = record.professionals.rows.indices.filter { secondTeams($0).contains(row) }.map { other in
      let professional = record.professionals.rows[other]
      return PageLine(
        Phrase.joined([name(professional), name(professional.team)]),
        target: .professional(record.text[professional.id]))
    }
    return PageSection("Also work here", .right, lines)
  }
}
