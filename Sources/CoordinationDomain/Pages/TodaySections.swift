/// The other sections of the day: who worries, what is on, the week, the localities, who is away.
extension CareView {
  /// Lines of one kind that the day shows before it says how many more there are.
  private static let shown = 12

  /// People with three or more concerns, most first, one line each.
  func concernSection(_ scope: TodayScope, _ counted: inout ListedRows) -> PageSection {
    let filter = scope.filter("is:concern")
    let rows = counted.rows(.people, filter, in: self).map { (row: Int($0), concerns: concerns(Int($0))) }
      .sorted { ($1.concerns.count, $0.row) < ($0.concerns.count, $1.row) }
    var lines = rows.prefix(CareView.shown).map { row, concerns in
      let person = record.people.rows[row]
      return PageLine(
        mark: "!", "\(name(person)), \(ageWords(person)): \(concerns.joined(separator: ", "))",
        tone: .warning,
        target: .person(record.text[person.id]))
    }
    if rows.count > lines.count {
      lines.append(
        PageLine("and \(rows.count - lines.count) more people", target: .list("people", filter: filter)))
    }
    return PageSection("PEOPLE WITH THREE OR MORE CONCERNS (\(rows.count))", .left, lines)
  }

  /// Meetings and planned contacts of today, in order of time.
  func todaySection(_ scope: TodayScope) -> PageSection {
    let meetings = record.mdtMeetings.rows.indices.filter { row in
      let meeting = record.mdtMeetings.rows[row]
      guard meeting.status != .cancelled, let starts = meeting.startsAt else { return false }
      let locality = record.mdtSeries[meeting.series]?.locality
      return local(starts).day == today && (locality == nil || scope.includes(locality))
    }
    let contacts = record.encounters.rows.filter { contact in
      isPlannedToday(contact)
        && (contact.person.flatMap { record.people.row(of: $0) }.map(scope.includes(person:)) ?? true)
        && (contact.person == nil || standing(contact.person).isLive)
    }.sorted { ($0.at ?? moment.now) < ($1.at ?? moment.now) }
    var timed = meetings.map { row in (record.mdtMeetings.rows[row].startsAt ?? moment.now, meetingLine(row))
    }
    timed += contacts.prefix(CareView.shown).map { ($0.at ?? moment.now, contactLine($0)) }
    var lines = timed.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(
      \.element.1)
    if contacts.count > CareView.shown {
      lines.append(
        PageLine(
          "and \(contacts.count - CareView.shown) more planned contacts",
          target: .list("people", filter: scope.filter("has:visit"))))
    }
    if lines.isEmpty { lines.append(PageLine("No meetings and no planned contacts", tone: .quiet)) }
    return PageSection("TODAY", .left, lines)
  }

  private func meetingLine(_ row: Int) -> PageLine {
    let meeting = record.mdtMeetings.rows[row]
    let count = agenda(ofMeetingAt: row).count
    return PageLine(
      label: meeting.startsAt.map { local($0).clock } ?? "",
      Phrase.joined([name(meeting.series) ?? "MDT", record.text[meeting.venue]]),
      trailing: Phrase.count(count, "person", "people"), target: .meeting(record.text[meeting.id]))
  }

  private func contactLine(_ contact: Encounter) -> PageLine {
    let booking = interpreterBooking(contact)
    let isMissing = booking != nil && contact.isInterpreterBooked != true
    return PageLine(
      label: contact.at.map { local($0).clock } ?? "",
      Phrase.joined([
        name(contact.person) ?? "Not known", Phrase.plain(placeWords(contact)), record.text[contact.note],
        isMissing ? booking : nil,
      ]), tone: isMissing ? .warning : .plain, trailing: name(contact.professional) ?? "",
      target: contact.person.map { .person(record.id($0)) })
  }

  /// Reviews and actions due on each of the seven days from today on.
  func weekSection(_ scope: TodayScope, _ counted: inout ListedRows) -> PageSection {
    let days = (0..<7).map { today + $0 }
    guard let first = days.first, let last = days.last else { return PageSection("", .left, []) }
    var table = TextTable([""] + days.map { "\($0.weekday.short) \($0.parts.day)" })
    let reviewFilter = scope.filter("next_review>=\(first.iso) next_review<=\(last.iso)")
    let reviews = counted.rows(.people, reviewFilter, in: self).map { spell(people[Int($0)])?.nextReviewOn }
    let actionFilter = scope.filter("due_on>=\(first.iso) due_on<=\(last.iso)")
    let actions = counted.rows(.actions, actionFilter, in: self).map { row in
      let action = record.actions.rows[Int(row)]
      return action.dueOn ?? action.dueAt.map { local($0).day }
    }
    table.add(["Reviews due"] + days.map { day in String(reviews.count { $0 == day }) })
    table.add(["Actions due"] + days.map { day in String(actions.count { $0 == day }) })
    let (heading, rows) = table.lines()
    return PageSection(
      "THE NEXT SEVEN DAYS", .left,
      [
        PageLine(heading, tone: .quiet, isPart: true),
        PageLine(rows[0], target: .list("people", filter: reviewFilter)),
        PageLine(rows[1], target: .list("actions", filter: actionFilter)),
      ])
  }

  /// The reader's own people: those they lead, those they coordinate, those their team leads; nothing without a reader.
  ///
  /// Late actions are those about these people, whoever has promised them.
  func yourSection(
    _ reader: Ref<Professional>?, _ news: HandoverNews, _ counted: inout ListedRows
  ) -> PageSection {
    guard let reader, let who = record.professionals[reader] else { return PageSection("", .left, []) }
    let id = record.id(reader)
    var groups = [("You lead", "lead_id=\(id)"), ("You coordinate", "coordinator_id=\(id)")]
    if let team = who.team { groups.append((name(team) ?? "Your team", "lead_team_id=\(record.id(team))")) }
    var table = TextTable(["", "people", "no lead", "late actions", "not seen"])
    var lines: [PageLine] = []
    var shown: [String] = []
    for (title, filter) in groups {
      let rows = counted.rows(.people, filter, in: self)
      guard !rows.isEmpty else { continue }
      let standings = rows.map { people[Int($0)] }
      table.add(
        [
          title, String(rows.count), String(standings.count { $0.lead < 0 }),
          String(standings.reduce(0) { $0 + Int($1.overdueActions) }),
          String(rows.count { isUnseen(Int($0)) }),
        ])
      shown.append(filter)
    }
    let (heading, rows) = table.lines()
    if !rows.isEmpty { lines.append(PageLine(heading, tone: .quiet, isPart: true)) }
    lines += zip(rows, shown).map { PageLine($0, target: .list("people", filter: $1)) }
    lines += yourActionLines(id, &counted)
    if news.changedCount > 0 {
      lines.append(
        PageLine(
          "\(Phrase.count(news.changedCount, "person", "people")) of yours changed since \(news.changedSince)",
          target: .lookedSince(id)))
    }
    return PageSection("YOUR PEOPLE", .left, lines)
  }

  /// What the reader has promised.
  private func yourActionLines(_ id: String, _ counted: inout ListedRows) -> [PageLine] {
    let filter = "owner_id=\(id)"
    let open = counted.rows(.actions, filter, in: self)
    guard !open.isEmpty else { return [] }
    let late = open.count { isOverdue(record.actions.rows[Int($0)]) }
    return [
      PageLine(
        mark: late > 0 ? "!" : "", "You have promised \(Phrase.count(open.count, "action", "actions"))",
        tone: late > 0 ? .warning : .plain, trailing: late == 0 ? "none late" : "\(late) late",
        target: .list("actions", filter: filter))
    ]
  }

  /// Every locality in its order, those in none, and all together.
  func localitiesSection(_ scope: TodayScope, _ counted: inout ListedRows) -> PageSection {
    var ids: [(name: String, filter: String)] = record.localities.rows.enumerated()
      .sorted { ($0.element.sortOrder ?? .max, $0.offset) < ($1.element.sortOrder ?? .max, $1.offset) }
      .map { (record.text[$0.element.name], "locality_id=\(record.text[$0.element.id])") }
      .filter { scope.locality == nil || $0.1 == scope.filter("") }
    if scope.locality == nil || scope.locality == "none" { ids.append(("No locality", "locality_id=none")) }
    if scope.locality == nil { ids.append(("All", "")) }
    let everybody = tally(.people, "", &counted) { people[$0].locality }
    let leaderless = tally(.people, "no:lead", &counted) { people[$0].locality }
    let late = tally(.actions, "is:late", &counted) { locality(of: record.actions.rows[$0]) }
    let reviews = tally(.people, "is:review", &counted) { people[$0].locality }
    let unseen = tally(.people, "is:unseen", &counted) { people[$0].locality }
    var table = TextTable(["", "people", "no lead", "late actions", "reviews overdue", "not seen"])
    for (name, filter) in ids {
      table.add([name] + [everybody, leaderless, late, reviews, unseen].map { String($0[filter] ?? 0) })
    }
    let (heading, rows) = table.lines()
    let lines = zip(rows, ids).map { row, id in
      PageLine(row, target: .list("people", filter: id.filter))
    }
    return PageSection("LOCALITIES", .left, [PageLine(heading, tone: .quiet, isPart: true)] + lines)
  }

  /// How many rows of a list each locality has, by the filter that shows them; the empty filter is all.
  ///
  /// One pass over the list, since a filter for each locality would read every row once for each.
  private func tally(
    _ listing: Listing, _ filter: String, _ counted: inout ListedRows, _ locality: (Int) -> Ref<Locality>?
  ) -> [String: Int] {
    let rows = counted.rows(listing, filter, in: self)
    var byLocality: [Ref<Locality>?: Int] = [:]
    for row in rows { byLocality[locality(Int(row)), default: 0] += 1 }
    var counts = ["": rows.count]
    for (ref, count) in byLocality {
      counts["locality_id=" + (ref.map { record.id($0) } ?? "none"), default: 0] += count
    }
    return counts
  }

  /// Who is away today, those who lead and have nobody to cover first.
  func awaySection(_ scope: TodayScope) -> PageSection {
    let away = record.professionals.rows.indices.filter { row in
      let professional = record.professionals.rows[row]
      guard staff.absence[row] >= 0, professional.isActive(on: today) else { return false }
      let locality = record.teams[professional.team]?.locality
      return locality == nil || scope.includes(locality)
    }
    func isUncovered(_ row: Int) -> Bool {
      record.absences.rows[Int(staff.absence[row])].cover == nil && staff.peopleLed[row] > 0
    }
    let sorted = away.sorted { (isUncovered($0) ? 0 : 1, $0) < (isUncovered($1) ? 0 : 1, $1) }
    let lines = sorted.map { row in
      let ref = record.professionals.ref(at: row)
      let led = Int(staff.peopleLed[row])
      return PageLine(
        mark: isUncovered(row) ? "!" : "",
        Phrase.joined([
          name(record.professionals.rows[row]), awayWords(ref), name(record.professionals.rows[row].team),
        ]),
        tone: isUncovered(row) ? .alarm : .plain, trailing: led > 0 ? "leads \(led)" : "",
        target: .professional(record.id(ref)))
    }
    return PageSection("AWAY TODAY (\(away.count))", .left, lines)
  }
}
