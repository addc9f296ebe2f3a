extension LocalityPack {
  /// The sheet of one locality, or of all.
  public func page(_ scope: LocalityFigures.Scope) -> Page {
    Page(
      title: "\(view.name(of: scope)): how the work is done, \(view.today.weekday.name) \(view.today.long)",
      sections: [factsSection(scope), measuresSection(scope)] + (scope == .all ? [comparedSection] : [])
        + [gapsSection(scope), rulesSection])
  }

  private func factsSection(_ scope: LocalityFigures.Scope) -> PageSection {
    let before = earlier.last.map { (week: $0.day, people: $0.people(in: scope)) }
    let people = figures.people(in: scope)
    let change = before.map { "; \($0.people) on \($0.week.short(near: view.today))" } ?? ""
    var lines = [
      PageLine(label: "People", "\(people) on the caseload" + change),
      PageLine(
        label: "Note",
        isForOthers
          ? "Counts under \(SuppressedCounts.least), and what would give one away, are not shown."
          : "For use inside the locality: it holds counts under \(SuppressedCounts.least). Not to be handed on."
      ),
    ]
    if view.record.isDemo { lines.insert(PageLine("DEMO DATA: nobody here is real.", tone: .warning), at: 0) }
    return PageSection("", .left, lines)
  }

  private static let titleWidth = 27
  private static let barWidth = 10

  private func measuresSection(_ scope: LocalityFigures.Scope) -> PageSection {
    let lines = ProcessMeasure.all.indices.map { place in
      let percent = percent(place, in: scope)
      let title = DisplayText(ProcessMeasure.all[place].title).padded(to: LocalityPack.titleWidth).string
      let bar = DisplayText(percent.map { TextChart.bar($0, width: LocalityPack.barWidth) } ?? "")
        .padded(to: LocalityPack.barWidth).string
      let share = words(place, in: scope)
      let value = percent.map { TextTable.right("\($0) %", 6) } ?? TextTable.right("", 6)
      let course = course(place, in: scope)
      let week = course.count > 1 ? course[course.count - 2] : nil
      let change = TextTable.right(GapMatrix.words(percent.flatMap { now in week.map { now - $0 } }), 5)
      return PageLine(
        "\(title)  \(bar)  \(TextChart.line(course))", trailing: share + value + change)
    }
    let span =
      earlier.first.map {
        ", weekly since \($0.day.short(near: view.today)), and more or less than a week ago"
      } ?? ""
    return PageSection("How the work is done\(span)", .left, lines)
  }

  /// Every locality beside the others, in hundredths.
  private var comparedSection: PageSection {
    var table = TextTable([""] + scopes.map { view.scopeID($0) ?? "all" })
    for (place, measure) in ProcessMeasure.all.enumerated() {
      table.add([measure.title] + scopes.map { percent(place, in: $0).map { "\($0) %" } ?? "·" })
    }
    let (heading, rows) = table.lines()
    let key = scopes.filter { $0 != .all }.map { "\(view.scopeID($0) ?? "") \(view.name(of: $0))" }
    return PageSection(
      "By locality", .left,
      [
        PageLine(key.joined(separator: ", ") + "; · not shown or nobody", tone: .quiet),
        PageLine(heading, tone: .quiet),
      ]
        + rows.map { PageLine($0) })
  }

  private func gapsSection(_ scope: LocalityFigures.Scope) -> PageSection {
    let id = view.scopeID(scope).map { $0 == "none" ? "" : $0 }
    let at = id.flatMap { id in gaps.places.firstIndex { $0.id == id } }
    var lines: [PageLine] = []
    var rest = 0
    for line in gaps.lines {
      let count = at.map { line.counts[$0] } ?? line.total
      guard count > 0 else { continue }
      let row = SuppressedCounts.row(line.counts)
      let told = isForOthers ? at.map { row.counts[$0] } ?? row.total : count
      guard let told, lines.count < LocalityPack.mostGaps else {
        rest += 1
        continue
      }
      let before = line.before.map { before in at.map { before[$0] } ?? before.reduce(0, +) }
      lines.append(
        PageLine(
          line.title,
          trailing: "\(told)" + TextTable.right(before.map { GapMatrix.words(count - $0) } ?? "", 5)))
    }
    if rest > 0 {
      let kinds = Phrase.count(rest, "more kind", "more kinds")
      lines.append(
        PageLine(
          isForOthers
            ? "\(kinds), too few to be shown or less serious" : "\(kinds): coordinator gaps --matrix",
          tone: .quiet))
    }
    if lines.isEmpty { lines = [PageLine("None", tone: .good)] }
    let week = gaps.dayBefore.map { ", more or fewer than on \($0.short(near: view.today))" } ?? ""
    return PageSection("Gaps open today, the most serious first" + week, .left, lines)
  }

  /// Kinds of gaps that a sheet has room for.
  private static let mostGaps = 14

  private var rulesSection: PageSection {
    let limits = RuleLimits.gaps(view.record)
    let lines = ProcessMeasure.all.map { measure -> PageLine in
      let words = measure.limits.compactMap { name in
        limits[name].map { "\(name) \($0.value) \(Phrase.words($0.unit))" }
      }
      let suffix = words.isEmpty ? "" : " (" + words.joined(separator: ", ") + ")"
      return PageLine("\(measure.title): \(measure.rule)\(suffix)", tone: .quiet)
    }
    return PageSection("What is counted", .left, lines)
  }
}
