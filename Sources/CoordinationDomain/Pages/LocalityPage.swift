extension CareView {
  /// The locality at `row` of `localities`: its people in numbers, its teams, practices and meetings.
  public func localityPage(_ row: Int) -> Page {
    let locality = record.localities.rows[row]
    return Page(
      title: record.text[locality.name],
      sections: [
        localityNumbersSection(row), localityTeamsSection(row), localityMeetingsSection(row),
        localityPracticesSection(row),
      ])
  }

  private func localityNumbersSection(_ row: Int) -> PageSection {
    let locality = record.localities.rows[row]
    let scope = "locality_id=\(record.text[locality.id])"
    func line(_ listing: Listing, _ asked: String, _ words: String, _ tone: ListingTone) -> PageLine {
      let filter = Phrase.joined([asked, scope], " ")
      let count = listed(listing, filter).count
      return PageLine(
        words, tone: count > 0 ? tone : .plain, trailing: String(count),
        target: .list(listing.id, filter: filter))
    }
    return PageSection(
      "", .left,
      [
        PageLine(
          "Locality lead: \(name(locality.localityLead) ?? "Not known")",
          trailing: phone(locality.localityLead),
          target: locality.localityLead.map { .professional(record.id($0)) }),
        line(.people, "", "People", .plain), line(.people, "no:lead", "Without a lead", .alarm),
        line(.actions, "is:late", "Late actions", .alarm),
        line(.people, "is:review", "Reviews overdue", .warning),
        line(.people, "is:concern", "With three or more concerns", .warning),
        line(.people, "is:hospital", "In hospital", .plain),
      ])
  }

  private func localityTeamsSection(_ row: Int) -> PageSection {
    let ref = record.localities.ref(at: row)
    let teams = record.teams.rows.indices.filter {
      record.teams.rows[$0].locality == ref && record.teams.rows[$0].isActive != false
    }
    let lines = teams.flatMap { index in
      let team = record.teams.rows[index]
      let away = absentMembers(ofTeamAt: index)
      return [
        PageLine(
          record.text[team.name], trailing: "leads \(staff.peopleLedByTeam[index])",
          target: .team(record.text[team.id])),
        PageLine(
          Phrase.joined([
            name(team.organisation), phone(record.teams.ref(at: index)),
            away > 0 ? "\(away) away today" : nil,
          ]), tone: .quiet, indent: 1),
      ]
    }
    return PageSection("Teams (\(teams.count))", .left, lines)
  }

  private func localityMeetingsSection(_ row: Int) -> PageSection {
    let ref = record.localities.ref(at: row)
    let lines = record.mdtSeries.rows.indices.filter { record.mdtSeries.rows[$0].locality == ref }.map {
      index in
      let series = record.mdtSeries.ref(at: index)
      let next = record.mdtMeetings.rows.filter { $0.series == series && isComing($0) }
        .min { ($0.startsAt ?? moment.now) < ($1.startsAt ?? moment.now) }
      return PageLine(
        record.text[record.mdtSeries.rows[index].name],
        trailing: next?.startsAt.map { timeWords($0) } ?? "no meeting planned",
        target: next.map { .meeting(record.text[$0.id]) })
    }
    return PageSection("Meetings", .right, lines)
  }

  /// Networks and their practices with the live people registered; a closed one is said to be.
  private func localityPracticesSection(_ row: Int) -> PageSection {
    let ref = record.localities.ref(at: row)
    var registered: [Ref<Practice>: Int] = [:]
    for index in people.indices where people[index].isLive {
      if let practice = record.people.rows[index].practice { registered[practice, default: 0] += 1 }
    }
    var lines: [PageLine] = []
    for index in record.networks.rows.indices where record.networks.rows[index].locality == ref {
      let network = record.networks.ref(at: index)
      lines.append(PageLine(record.text[record.networks.rows[index].name], tone: .quiet))
      for (at, practice) in record.practices.rows.enumerated() where practice.network == network {
        let count = registered[record.practices.ref(at: at)] ?? 0
        let isClosed = practice.status == .closed
        let closed = isClosed ? "CLOSED" + (practice.closedOn.map { " " + dayWords($0) } ?? "") : nil
        lines.append(
          PageLine(
            mark: isClosed && count > 0 ? "!" : "",
            Phrase.joined([record.text[practice.name], closed ?? record.text[practice.phone]]),
            tone: isClosed ? .warning : .plain, trailing: Phrase.count(count, "person", "people"), indent: 1))
      }
    }
    return PageSection("Practices", .right, lines)
  }
}
