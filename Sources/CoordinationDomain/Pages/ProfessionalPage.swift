extension CareView {
  /// The professional at `row` of `professionals`: how to reach them, whom they lead, what they hold.
  public func professionalPage(_ row: Int) -> Page {
    let professional = record.professionals.rows[row]
    let full = Phrase.joined(
      [record.text[professional.givenName], record.text[professional.familyName]], " ")
    let ref = record.professionals.ref(at: row)
    let held = record.actions.rows.indices.filter { record.actions.rows[$0].owner == ref }.map(Int32.init)
    let listed = held.filter { isListed(record.actions.rows[Int($0)]) }
    return Page(
      title: Phrase.joined([full, record.text[professional.roleTitle]]),
      sections: [
        reachSection(row), absenceSection(row), ledSection(row),
        openActionSection(listed, .right, namingPeople: true),
      ])
  }

  private func reachSection(_ row: Int) -> PageSection {
    let professional = record.professionals.rows[row]
    let ref = record.professionals.ref(at: row)
    let spoken = languages(professional)
    let mail = record.text[professional.email]
    var lines: [PageLine] = []
    if let comesOrGoes = comingOrGoing(professional) {
      lines.append(PageLine(label: "Status", comesOrGoes, tone: .warning))
    }
    lines += [
      PageLine(label: "Shown as", name(professional)),
      PageLine(
        label: "Team", Phrase.joined([name(professional.team) ?? "Not known", name(organisation(of: ref))]),
        target: professional.team.map { .team(record.id($0)) }),
    ]
    lines += secondTeams(row).map { team in
      PageLine(
        label: "Also", record.text[record.teams.rows[team].name],
        target: .team(record.text[record.teams.rows[team].id]))
    }
    lines += [
      PageLine(label: "Phone", phone(ref)), PageLine(label: "Mail", mail.isEmpty ? "Not known" : mail),
      PageLine(label: "Speaks", spoken.isEmpty ? "Not known" : spoken),
    ]
    return PageSection("", .left, lines)
  }

  /// Away now, away later, and whom they cover for.
  private func absenceSection(_ row: Int) -> PageSection {
    let ref = record.professionals.ref(at: row)
    var lines: [PageLine] = []
    if let away = awayWords(ref) { lines.append(PageLine(Phrase.sentence(away), tone: .warning)) }
    for absence in record.absences.rows {
      guard let from = absence.from, let to = absence.to, to > today else { continue }
      if absence.professional == ref, from > today {
        let cover = name(absence.cover).map { "\($0) covers" } ?? "nobody covers yet"
        lines.append(PageLine("Away from \(dayWords(from)), back \(backWords(to)), \(cover)"))
      } else if absence.cover == ref {
        let who = name(absence.professional) ?? "Not known"
        let start = from > today ? "from \(dayWords(from)) " : ""
        lines.append(PageLine("Covers for \(who) \(start)until \(dayWords(to))"))
      }
    }
    return PageSection("Away and cover", .left, lines)
  }

  /// The people they lead, those with late actions or an overdue review first.
  private func ledSection(_ row: Int) -> PageSection {
    let professional = record.professionals.rows[row]
    let filter = "lead_id=\(record.text[professional.id])"
    let ref = record.professionals.ref(at: row)
    let led = people.indices.filter { people[$0].isLive && lead(people[$0]) == ref }
    let ceiling = professional.caseloadCeiling.map { " of a ceiling of \($0)" } ?? ""
    var lines = [
      PageLine(
        "\(Phrase.count(led.count, "person", "people"))\(ceiling)",
        tone: professional.caseloadCeiling.map { led.count > Int($0) } ?? false ? .alarm : .plain,
        target: .list("people", filter: filter))
    ]
    let sorted = led.sorted { a, b in
      let (x, y) = (people[a], people[b])
      return (y.overdueActions, isReviewOverdue(y) ? 1 : 0, a) < (
        x.overdueActions, isReviewOverdue(x) ? 1 : 0, b
      )
    }
    lines += sorted.map { person in
      let late = people[person].overdueActions
      let isLoud = late > 0 || isReviewOverdue(people[person])
      return PageLine(
        mark: isLoud ? "!" : "",
        Phrase.joined([
          name(record.people.rows[person]), ageWords(record.people.rows[person]),
          late > 0 ? "\(late) late" : nil,
        ]), trailing: "review " + reviewWords(people[person]), indent: 1,
        target: .person(record.text[record.people.rows[person].id]))
    }
    return PageSection("Leads", .left, lines)
  }
}
