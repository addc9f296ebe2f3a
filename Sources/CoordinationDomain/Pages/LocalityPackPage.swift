/// The sheet of one locality, or of all of them: one side of A4, 66 lines of 80 columns.
extension LocalityPack {
  /// The sheet of one locality, or of all.
  public func page(_ scope: LocalityFigures.Scope) -> Page {
    let place = view.record.setting("place")
    let name = scope == .all ? "all localities" : view.name(of: scope)
    return Page(
      title: "Locality pack: "
        + Phrase.joined([name, place, "\(view.today.weekday.name) \(view.today.long)"]),
      sections: [factsSection(scope), measuresSection(scope), gapsSection(scope)])
  }

  // MARK: What is to be known first

  private func factsSection(_ scope: LocalityFigures.Scope) -> PageSection {
    let people = SuppressedCounts.words(weeks.last?.people(in: scope))
    let before = weekBefore.map { day in
      "\(SuppressedCounts.words(weeks.dropLast().last?.people(in: scope))) on \(day.short(near: view.today))"
    }
    var lines = [
      PageLine(label: "People", Phrase.joined(["on the caseload: \(people)", before], "; ")),
      PageLine(
        label: "Use",
        isForOthers
          ? "May be handed on: no count under \(SuppressedCounts.least), nor what gives one away."
          : "Stays in the locality: it holds counts under \(SuppressedCounts.least). Not to be handed on."),
      PageLine(label: "Reading", readingWords(scope)),
    ]
    if view.record.isDemo { lines.insert(PageLine("DEMO DATA: nobody here is real.", tone: .warning), at: 0) }
    return PageSection("", .left, lines)
  }

  /// What the columns and the short words mean.
  private func readingWords(_ scope: LocalityFigures.Scope) -> String {
    let few = "No % of fewer than \(ToldFigures.leastOfPercent)."
    let trend =
      weekBefore.map { day in
        "Trend, from the journal: a step a week since \(firstWeek.short(near: view.today)), shares from 0 to 100%, gaps "
          + "from 0 to the most there were. Week: more or less than on \(day.short(near: view.today))."
      } ?? "No trend: the journal does not go back a week."
    let columns =
      scope == .all
      ? "Under each locality its %, · where not said: "
        + Phrase.joined(parts.map { "\(heading(of: $0)) \(view.name(of: $0))" }) + "." : nil
    return Phrase.joined([trend, few, columns, "MDT: multi-disciplinary team meeting."], " ")
  }

  private var firstWeek: Day { weeks.first?.figures.day ?? view.today }

  // MARK: How the work is done

  private func measuresSection(_ scope: LocalityFigures.Scope) -> PageSection {
    let head = PageLine(
      row("", scope == .all ? localityHeads : padded("Share", LocalityPack.barWidth), trendHead(in: scope)),
      tone: .quiet,
      trailing: trailing("Count", "%", weekBefore == nil ? "" : "Week"), isPart: true)
    let lines = ProcessMeasure.all.indices.flatMap { place -> [PageLine] in
      let percent = percent(place, in: scope)
      let bar = padded(
        percent.map { TextChart.bar($0, width: LocalityPack.barWidth) } ?? "", LocalityPack.barWidth)
      return [
        PageLine(
          row(
            ProcessMeasure.all[place].title, scope == .all ? localityCells(place) : bar,
            hasTrend(in: scope) && percent != nil ? TextChart.line(course(place, in: scope)) : ""),
          trailing: trailing(
            shareWords(place, in: scope), percent.map(String.init) ?? "",
            GapMatrix.words(change(place, in: scope)))),
        PageLine(
          rule(place), tone: .quiet, trailing: unknownWords(place, in: scope), indent: 1, isPart: true),
      ]
    }
    return PageSection("How the work is done", .left, [head] + lines)
  }

  /// `53 of 56`, `not shown`, `none`, `not known`.
  private func shareWords(_ place: Int, in scope: LocalityFigures.Scope) -> String {
    guard let share = share(place, in: scope) else { return SuppressedCounts.words(nil) }
    if share.whole > 0 { return share.ofWords }
    return unknown(place, in: scope) == 0 ? "none" : "not known"
  }

  /// `3 not known`; nothing where everything is.
  private func unknownWords(_ place: Int, in scope: LocalityFigures.Scope) -> String {
    guard let unknown = unknown(place, in: scope) else { return "some not known" }
    return unknown == 0 ? "" : "\(unknown) not known"
  }

  // MARK: Columns

  static let columns = 80
  private static let titleWidth = 27
  private static let barWidth = 10
  private static let gap = 2
  private static let shareWidth = 12
  private static let percentWidth = 4
  private static let changeWidth = 5

  private func row(_ title: String, _ middle: String, _ trend: String) -> String {
    let gap = String(repeating: " ", count: LocalityPack.gap)
    return Phrase.joined([padded(title, LocalityPack.titleWidth), middle, trend], gap)
  }

  private func trailing(_ share: String, _ percent: String, _ change: String) -> String {
    TextTable.right(share, LocalityPack.shareWidth) + TextTable.right(percent, LocalityPack.percentWidth)
      + TextTable.right(change, LocalityPack.changeWidth)
  }

  private func padded(_ text: String, _ width: Int) -> String { DisplayText(text).padded(to: width).string }

  /// Whether the line of the weeks has room beside the rest; six localities leave it none on the sheet of all.
  private func hasTrend(in scope: LocalityFigures.Scope) -> Bool {
    let middle = scope == .all ? localityHeads.count : LocalityPack.barWidth
    let taken =
      LocalityPack.titleWidth + 3 * LocalityPack.gap + middle + LocalityPack.shareWidth
      + LocalityPack.percentWidth + LocalityPack.changeWidth
    return weekBefore != nil && taken + weeks.count <= LocalityPack.columns
  }

  private func trendHead(in scope: LocalityFigures.Scope) -> String {
    hasTrend(in: scope) ? padded("Trend", weeks.count) : ""
  }

  // MARK: Every locality beside the others

  private var parts: [LocalityFigures.Scope] { scopes.filter { $0 != .all } }

  /// The id of a locality; a dash for those in none.
  private func heading(of scope: LocalityFigures.Scope) -> String {
    scope == .none ? "-" : view.scopeID(scope) ?? ""
  }

  private var localityHeads: String {
    parts.map { TextTable.right(heading(of: $0), LocalityPack.localityWidth) }.joined(separator: " ")
  }

  private func localityCells(_ place: Int) -> String {
    parts.map { part in
      TextTable.right(
        percent(place, in: part).map(String.init) ?? "·",
        max(LocalityPack.localityWidth, DisplayText(heading(of: part)).width))
    }.joined(separator: " ")
  }

  /// Columns of `100`.
  private static let localityWidth = 3

  // MARK: Gaps

  private func gapsSection(_ scope: LocalityFigures.Scope) -> PageSection {
    let open = gaps(in: scope).filter(\.isOpen)
    let told = open.filter { $0.now != nil }.prefix(LocalityPack.mostGaps)
    let width = told.map { DisplayText($0.title).width }.max() ?? 0
    let gap = String(repeating: " ", count: LocalityPack.gap)
    var lines = told.map { course in
      PageLine(
        weekBefore == nil ? course.title : padded(course.title, width) + gap + trend(course.counts),
        trailing: "\(course.now ?? 0)"
          + TextTable.right(GapMatrix.words(course.change), LocalityPack.changeWidth))
    }
    if !lines.isEmpty, weekBefore != nil {
      let change = TextTable.right("Week", LocalityPack.changeWidth)
      lines.insert(
        PageLine(padded("", width) + gap + "Trend", tone: .quiet, trailing: "Open" + change, isPart: true),
        at: 0)
    }
    if open.count > told.count {
      let kinds = Phrase.count(open.count - told.count, "more kind", "more kinds")
      lines.append(
        PageLine(
          isForOthers
            ? "\(kinds), too few to be shown or less serious" : "\(kinds): coordinator gaps --matrix",
          tone: .quiet))
    }
    if open.isEmpty { lines = [PageLine("None", tone: .good)] }
    return PageSection("Gaps open today, the most serious first", .left, lines)
  }

  /// One column for each week, from nought to the most there were; a dot where it may not be told.
  private func trend(_ counts: [Int?]) -> String {
    let most = max(1, counts.compactMap(\.self).max() ?? 1)
    return TextChart.line(counts.map { $0.map { $0 * 100 / most } })
  }

  /// Kinds of gaps that a sheet has room for.
  private static let mostGaps = 14
}
