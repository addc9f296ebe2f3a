extension CareView {
  /// The day at a glance: what needs somebody now, what is on, how the week and the localities stand.
  ///
  /// `locality` is the id of one locality, `none` for people in no locality, nil for the whole place. Every
  /// number is the number of rows its line's target lists.
  public func todayPage(locality: String? = nil) -> Page {
    var counted = ListedRows()
    return todayPage(locality: locality, counted: &counted)
  }

  /// The same, with what was counted for it before and has been brought up to date since.
  public func todayPage(locality: String? = nil, counted: inout ListedRows) -> Page {
    let scope = TodayScope(locality: locality, view: self)
    return Page(
      title: "Today, \(today.weekday.name) \(today.long)",
      sections: [
        needsYouSection(scope, &counted), concernSection(scope, &counted), todaySection(scope),
        weekSection(scope, &counted),
        localitiesSection(scope, &counted), awaySection(scope),
      ])
  }
}

/// Which part of the place a page of the day is about.
struct TodayScope {
  /// The id of a locality, `none` for no locality, nil for the whole place.
  let locality: String?
  private let view: CareView

  init(locality: String?, view: CareView) {
    self.locality = locality
    self.view = view
  }

  /// A filter narrowed to the locality.
  func filter(_ filter: String) -> String {
    locality.map { Phrase.joined([filter, "locality_id=\($0)"], " ") } ?? filter
  }

  func includes(_ ref: Ref<Locality>?) -> Bool {
    guard let locality else { return true }
    return ref.map { view.record.id($0) == locality } ?? (locality == "none")
  }

  func includes(person row: Int) -> Bool { includes(view.people[row].locality) }
}

extension CareView {
  /// The rows that a list shows for a filter: the one way a number of the day is counted.
  func listed(_ listing: Listing, _ filter: String) -> [Int32] {
    listing.rows(matching: listing.query(filter), in: self)
  }

  /// What cannot wait, most pressing first, each with its number and the list behind it.
  func needsYouSection(_ scope: TodayScope, _ counted: inout ListedRows) -> PageSection {
    var lines: [(count: Int, line: PageLine)] = []
    func add(
      _ listing: Listing, _ filter: String, _ one: String, _ many: String, _ tone: ListingTone = .plain,
      _ trailing: ([Int32]) -> String = { _ in "" }
    ) {
      // Requests have no locality until somebody decides where they belong, so everybody sees all of them.
      let filter = listing.id == "intake" ? filter : scope.filter(filter)
      let rows = counted.rows(listing, filter, in: self)
      guard !rows.isEmpty else { return }
      let line = PageLine(
        mark: tone == .alarm ? "!" : "", rows.count == 1 ? one : many, tone: tone, trailing: trailing(rows),
        target: .list(listing.id, filter: filter))
      lines.append((rows.count, line))
    }
    add(
      .actions, "is:rapid", "2-hour or 24-hour action open", "2-hour and 24-hour actions open",
      .alarm, soonestDue)
    add(
      .people, "is:noreply", "person did not answer and is not confirmed safe",
      "people did not answer and are not confirmed safe", .alarm, onlyName)
    add(
      .intake, "no:decision", "request waits for a decision", "requests wait for a decision", .warning, oldest
    )
    add(.actions, "is:late", "action late", "actions late", .alarm, longestLate)
    add(.people, "no:lead", "person without a lead", "people without a lead", .alarm, longestWithoutLead)
    add(
      .people, "no:cover", "person whose lead is away with nobody covering",
      "people whose lead is away with nobody covering", .alarm, onlyName)
    add(
      .people, "has:offer", "lead offered, no answer yet", "leads offered, no answer yet", .warning,
      whoIsAsked)
    add(
      .actions, "is:declined,disputed", "action declined or disputed", "actions declined or disputed",
      .warning)
    add(
      .people, "no:feedback", "person whose referrer waits to be told",
      "people whose referrer waits to be told", .warning, onlyName)
    add(.people, "is:hospital", "person in hospital", "people in hospital", .plain, onlyName)
    add(
      .people, "is:any is:died died<=14d", "death in the last 14 days", "deaths in the last 14 days", .plain,
      onlyName)
    add(.people, "is:review", "review overdue", "reviews overdue", .warning, longestReview)
    if lines.isEmpty {
      return PageSection("NEEDS YOU NOW", .left, [PageLine("Nothing needs you now", tone: .good)])
    }
    let width = lines.map { String($0.count).count }.max() ?? 1
    return PageSection(
      "NEEDS YOU NOW", .left,
      lines.map { count, line in
        var line = line
        line.text = TextTable.right(String(count), width) + "  " + line.text
        return line
      })
  }

  private func onlyName(_ rows: [Int32]) -> String {
    rows.count == 1 ? name(record.people.rows[Int(rows[0])]) : ""
  }

  /// Who was asked to lead, where it is one.
  private func whoIsAsked(_ rows: [Int32]) -> String {
    let asked = Set(
      rows.compactMap { row -> Ref<Professional>? in
        let offer = people[Int(row)].offeredLead
        return offer < 0 ? nil : record.careTeam.rows[Int(offer)].professional
      })
    return asked.count == 1 ? asked.first.flatMap { name($0) }.map { "asked: \($0)" } ?? "" : ""
  }

  private func soonestDue(_ rows: [Int32]) -> String {
    let due = rows.compactMap { record.actions.rows[Int($0)].dueAt }.min()
    return due.map { $0 < moment.now ? "first was due \(timeWords($0))" : "first due \(timeWords($0))" } ?? ""
  }

  private func oldest(_ rows: [Int32]) -> String {
    let received = rows.compactMap { record.intake.rows[Int($0)].receivedAt }.min()
    return received.map { "oldest came \(timeWords($0))" } ?? ""
  }

  private func longestLate(_ rows: [Int32]) -> String {
    let days = rows.compactMap { daysOverdue(record.actions.rows[Int($0)]) }.max() ?? 0
    return days > 0 ? "oldest \(daysWords(days))" : ""
  }

  private func longestWithoutLead(_ rows: [Int32]) -> String {
    if rows.count == 1 { return onlyName(rows) }
    let since = rows.compactMap { people[Int($0)].noLeadSince }.min()
    return since.map { "longest \(daysWords(today - $0))" } ?? ""
  }

  private func longestReview(_ rows: [Int32]) -> String {
    if rows.count == 1 { return onlyName(rows) }
    let due = rows.compactMap { spell(people[Int($0)])?.nextReviewOn }.min()
    return due.map { "longest \(daysWords(today - $0))" } ?? ""
  }
}
