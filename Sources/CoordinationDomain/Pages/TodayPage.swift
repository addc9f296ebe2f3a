extension CareView {
  /// The day at a glance: what needs somebody at once and now, what is on, how the reader's own people, the week and the
  /// localities stand.
  ///
  /// `locality` is the id of one locality, `none` for people in no locality, nil for the whole place; `reader` is whose
  /// own numbers stand there, nil for nobody's. Every number is the number of rows its line's target lists.
  public func todayPage(locality: String? = nil, for reader: Ref<Professional>? = nil) -> Page {
    var counted = ListedRows()
    return todayPage(locality: locality, for: reader, counted: &counted)
  }

  /// The same, with what was counted for it before and has been brought up to date since; `news` is worked out where nil.
  public func todayPage(
    locality: String? = nil, for reader: Ref<Professional>? = nil, counted: inout ListedRows,
    news: HandoverNews? = nil
  ) -> Page {
    let scope = TodayScope(locality: locality, view: self)
    let news = news ?? handoverNews(for: reader)
    return Page(
      title: "Today, \(today.weekday.name) \(today.long)",
      sections: [
        atOnceSection(scope, &counted), concernSection(scope, &counted),
        needsYouSection(scope, news.standings, &counted),
        todaySection(scope), yourSection(reader, news, &counted), weekSection(scope, &counted),
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

  /// What is counted in hours, the shortest first; nothing where nothing waits.
  private func atOnceSection(_ scope: TodayScope, _ counted: inout ListedRows) -> PageSection {
    var lines = NeedLines()
    lines.add(
      rows(.intake, "is:rapid", scope, &counted), "request for help within 2 hours waits for a decision",
      "requests for help within 2 hours wait for a decision", .alarm, oldest)
    lines.add(
      rows(.actions, "is:rapid", scope, &counted), "2-hour or 24-hour action open",
      "2-hour and 24-hour actions open", .alarm, soonestDue)
    lines.add(
      rows(.people, "is:noreply", scope, &counted), "person did not answer and is not confirmed safe",
      "people did not answer and are not confirmed safe", .alarm, onlyName)
    return PageSection("AT ONCE", .left, lines.numbered)
  }

  /// What needs somebody today, most pressing first, each with its number and the list behind it.
  private func needsYouSection(
    _ scope: TodayScope, _ handovers: [HandoverStanding], _ counted: inout ListedRows
  ) -> PageSection {
    var lines = NeedLines()
    func add(
      _ listing: Listing, _ filter: String, _ one: String, _ many: String, _ tone: ListingTone = .plain,
      _ trailing: ([Int32]) -> String = { _ in "" }
    ) {
      lines.add(rows(listing, filter, scope, &counted), one, many, tone, trailing)
    }
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
      .people, "no:feedback", "person whose referrer is not told",
      "people whose referrer is not told", .warning, longestUntold)
    add(.people, "is:hospital", "person in hospital", "people in hospital", .plain, onlyName)
    add(
      .people, "is:any is:died died<=14d", "death in the last 14 days", "deaths in the last 14 days", .plain,
      onlyName)
    add(.people, "is:review", "review overdue", "reviews overdue", .warning, longestReview)
    if let unread = unreadHandoverLine(handovers, scope.locality) { lines.add(unread) }
    if lines.isEmpty {
      return PageSection("NEEDS YOU NOW", .left, [PageLine("Nothing needs you now", tone: .good)])
    }
    return PageSection("NEEDS YOU NOW", .left, lines.numbered)
  }

  /// The rows of a list for a filter, narrowed to the scope.
  private func rows(
    _ listing: Listing, _ filter: String, _ scope: TodayScope, _ counted: inout ListedRows
  ) -> NeedLines.Rows {
    // Requests have no locality until somebody decides where they belong, so everybody sees all of them.
    let filter = listing.id == "intake" ? filter : scope.filter(filter)
    return NeedLines.Rows(
      target: .list(listing.id, filter: filter), rows: counted.rows(listing, filter, in: self))
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

  /// How many of them the list of gaps has: it waits for the limit of its rule.
  private func longestUntold(_ rows: [Int32]) -> String {
    if rows.count == 1 { return onlyName(rows) }
    return referrersWaitingLong(rows).map { long in
      Phrase.count(long.count, "referral", "referrals")
        + " over \(GapLimitWords.figure(long.limit.value, long.limit.unit))"
    } ?? ""
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

/// Lines that begin with a number, the numbers under one another.
private struct NeedLines {
  /// What a line counts, and where it leads.
  struct Rows {
    var target: PageTarget
    var rows: [Int32]
  }

  private var lines: [(count: Int, line: PageLine)] = []

  var isEmpty: Bool { lines.isEmpty }

  /// Adds a line; nothing where there is nothing to count.
  mutating func add(
    _ found: Rows, _ one: String, _ many: String, _ tone: ListingTone, _ trailing: ([Int32]) -> String
  ) {
    guard !found.rows.isEmpty else { return }
    let line = PageLine(
      mark: tone == .alarm ? "!" : "", found.rows.count == 1 ? one : many, tone: tone,
      trailing: trailing(found.rows), target: found.target)
    lines.append((found.rows.count, line))
  }

  /// Adds a line that has counted itself.
  mutating func add(_ counted: (count: Int, line: PageLine)) { lines.append(counted) }

  /// The lines with their numbers.
  var numbered: [PageLine] {
    let width = lines.map { String($0.count).count }.max() ?? 1
    return lines.map { count, line in
      var line = line
      line.text = TextTable.right(String(count), width) + "  " + line.text
      return line
    }
  }
}
