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
    let people = SuppressedCounts.words(people(in: scope))
    let before = weekBefore.map { day in
      "\(SuppressedCounts.words(peopleBefore(in: scope))) on \(day.short(near: view.today))"
    }
    var lines = [
      PageLine(label: "People", Phrase.joined(["on the caseload: \(people)", before], "; ")),
      PageLine(label: "Use", useWords(scope)),
      PageLine(label: "Reading", readingWords(scope)),
    ]
    let without = parts.filter { !hasSheet($0) }
    if scope == .all, !without.isEmpty {
      let names = Phrase.joined(without.map { view.name(of: $0) })
      lines.append(PageLine(label: "Left out", "No sheet for \(names): nothing of it may be shown."))
    }
    if view.record.isDemo { lines.insert(PageLine("DEMO DATA: nobody here is real.", tone: .warning), at: 0) }
    return PageSection("", .left, lines)
  }

  private func useWords(_ scope: LocalityFigures.Scope) -> String {
    let least = SuppressedCounts.least
    if isForOthers { return "May be handed on: no count or change under \(least), nor what gives one away." }
    let holds = "it holds counts under \(least). Not to be handed on."
    return scope == .all ? "For whoever may see every locality: \(holds)" : "Stays in the locality: \(holds)"
  }

  /// What the columns and the short words mean.
  private func readingWords(_ scope: LocalityFigures.Scope) -> String {
    let left =
      isForOthers && weekBefore != nil
      ? "A change of fewer than \(SuppressedCounts.least) is not shown (·), and no step of the trend." : nil
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
    return Phrase.joined([trend, left, few, columns, "MDT: multi-disciplinary team meeting."], " ")
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
            shareWords(place, in: scope), percent.map(String.init) ?? "", changeWords(place, in: scope))),
        PageLine(
          rule(place), tone: .quiet, trailing: unknownWords(place, in: scope), indent: 1, isPart: true),
      ]
    }
    return PageSection("How the work is done", .left, [head] + lines)
  }

  /// `53 of 56`, `not shown`, `nobody came home`, `not known`.
  private func shareWords(_ place: Int, in scope: LocalityFigures.Scope) -> String {
    guard let share = share(place, in: scope) else { return SuppressedCounts.words(nil) }
    if share.whole > 0 { return share.ofWords }
    return unknown(place, in: scope) == 0 ? ProcessMeasure.all[place].nobody : "not known"
  }

  /// `+2`, `=`; a dot where there is a share and its change may not be told.
  private func changeWords(_ place: Int, in scope: LocalityFigures.Scope) -> String {
    guard weekBefore != nil, percent(place, in: scope) != nil else { return "" }
    return changeWords(change(place, in: scope))
  }

  private func changeWords(_ change: Int?) -> String {
    change == nil && isForOthers ? "·" : GapMatrix.words(change)
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
    // Words in place of a share have nothing beside them.
    let width = LocalityPack.shareWidth + LocalityPack.percentWidth + LocalityPack.changeWidth
    if percent.isEmpty, change.isEmpty, share.count > LocalityPack.shareWidth {
      return TextTable.right(share, width)
    }
    return TextTable.right(share, LocalityPack.shareWidth)
      + TextTable.right(percent, LocalityPack.percentWidth)
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
    let shown = shownGaps(in: scope)
    let width = shown.kinds.map { DisplayText($0.title).width }.max() ?? 0
    let gap = String(repeating: " ", count: LocalityPack.gap)
    var lines = shown.kinds.map { course in
      PageLine(
        weekBefore == nil ? course.title : padded(course.title, width) + gap + trend(course.counts),
        trailing: "\(course.now ?? 0)"
          + TextTable.right(gapChangeWords(course), LocalityPack.changeWidth))
    }
    if !lines.isEmpty, weekBefore != nil {
      let change = TextTable.right("Week", LocalityPack.changeWidth)
      lines.insert(
        PageLine(padded("", width) + gap + "Trend", tone: .quiet, trailing: "Open" + change, isPart: true),
        at: 0)
    }
    lines += shown.notes.map { PageLine($0, tone: .quiet) }
    if lines.isEmpty { lines = [PageLine("None", tone: .good)] }
    return PageSection(gapsHeading, .left, lines)
  }

  private var gapsHeading: String {
    isForOthers ? "Gaps open today that may be shown" : "Gaps open today, the most serious first"
  }

  private func gapChangeWords(_ course: GapCourse) -> String {
    weekBefore == nil ? "" : changeWords(course.change)
  }

  /// The kinds of gaps that stand on a sheet, the most serious first, and what is said of those that do not.
  private func shownGaps(in scope: LocalityFigures.Scope) -> (kinds: [GapCourse], notes: [String]) {
    let open = gaps(in: scope).filter(\.isOpen)
    let told = open.filter { $0.now != nil }
    // Whoever sees to all localities works through every kind.
    let most = scope == .all && !isForOthers ? told.count : LocalityPack.mostGaps
    var notes: [String] = []
    if told.count > most {
      let kinds = Phrase.count(told.count - most, "more kind", "more kinds")
      notes.append(isForOthers ? "\(kinds), less serious" : "\(kinds): coordinator gaps --matrix")
    }
    let hidden = open.filter { $0.now == nil }
    if !hidden.isEmpty {
      let serious = hidden.contains(where: \.isSerious) ? "; serious ones are among them" : ""
      notes.append(
        "Not shown: kinds with counts under \(SuppressedCounts.least), or that would give one away\(serious)")
    }
    return (Array(told.prefix(most)), notes)
  }

  /// One column for each week, from nought to the most there were; a dot where it may not be told.
  private func trend(_ counts: [Int?]) -> String {
    let most = max(1, counts.compactMap(\.self).max() ?? 1)
    return TextChart.line(counts.map { $0.map { $0 * 100 / most } })
  }

  /// Kinds of gaps that a sheet has room for.
  private static let mostGaps = 14

  // MARK: Markdown

  /// The sheet as Markdown: what stands in columns on paper stands in tables.
  public func markdown(_ scope: LocalityFigures.Scope) -> [DisplayText] {
    var page = page(scope)
    page.sections = [factsSection(scope)]
    let hasWeeks = weekBefore != nil
    let localities = scope == .all ? parts : []
    let measures = ProcessMeasure.all.indices.map { place in
      [ProcessMeasure.all[place].title, shareWords(place, in: scope), percentWords(place, in: scope)]
        + (hasWeeks ? [changeWords(place, in: scope), trendWords(place, in: scope)] : [])
        + localities.map { percentWords(place, in: $0, else: "·") }
        + [Phrase.joined([rule(place), unknownWords(place, in: scope)], "; ")]
    }
    let weekHeads = hasWeeks ? ["Week", "Trend"] : []
    let shown = shownGaps(in: scope)
    let gaps = shown.kinds.map { course in
      [course.title, "\(course.now ?? 0)"] + (hasWeeks ? [gapChangeWords(course), trend(course.counts)] : [])
    }
    return page.markdownLines
      + ["", "## How the work is done", ""].map { DisplayText($0) }
      + MarkdownRendering.table(
        ["What", "Count", "%"] + weekHeads + localities.map { heading(of: $0) } + ["Rule"], measures)
      + ["", "## \(gapsHeading)", ""].map { DisplayText($0) }
      + (gaps.isEmpty ? [] : MarkdownRendering.table(["Kind", "Open"] + weekHeads, gaps) + [""])
      + (gaps.isEmpty && shown.notes.isEmpty ? ["None"] : shown.notes).map { "- " + MarkdownText.escaped($0) }
  }

  private func percentWords(_ place: Int, in scope: LocalityFigures.Scope, else words: String = "") -> String
  {
    percent(place, in: scope).map(String.init) ?? words
  }

  private func trendWords(_ place: Int, in scope: LocalityFigures.Scope) -> String {
    percent(place, in: scope) == nil ? "" : TextChart.line(course(place, in: scope))
  }
}
