import Testing

@testable import CoordinationDomain

/// The sheets of localities: what they show, and what they leave out where they leave the locality.
@Suite struct LocalityPackTests {
  private let view = SampleView.shared

  /// Six weeks before, the oldest first, and the packs made of them: once for all tests, for each looks at the whole
  /// borough.
  private static let earlier = weeks(of: SampleView.shared, 6)
  private static let inside = LocalityPack(SampleView.shared, earlier: earlier, isForOthers: false)
  private static let outside = LocalityPack(SampleView.shared, earlier: earlier, isForOthers: true)

  private func pack(isForOthers: Bool) -> LocalityPack { isForOthers ? Self.outside : Self.inside }

  @Test func `inside the locality every share stands with what it is of`() {
    let pack = pack(isForOthers: false)
    for scope in pack.scopes {
      for place in ProcessMeasure.all.indices {
        let count = pack.figures.count(place, in: scope)
        #expect(pack.share(place, in: scope) == count.share)
        guard count.share.whole > 0 else { continue }
        #expect(pack.page(scope).section("How the work is done").contains(count.share.ofWords))
      }
    }
    #expect(pack.page(.all).section("").contains("Not to be handed on"))
  }

  @Test func `what leaves the locality tells of nobody who is one of fewer than five`() {
    let pack = pack(isForOthers: true)
    let parts = pack.scopes.filter { $0 != .all }
    for place in ProcessMeasure.all.indices {
      for scope in pack.scopes where pack.share(place, in: scope) != nil {
        let count = pack.figures.count(place, in: scope)
        for people in [count.share.part, count.share.whole - count.share.part] {
          #expect(people == 0 || people >= SuppressedCounts.least, "\(ProcessMeasure.all[place].id) \(scope)")
        }
      }
      // Nor can the only one that is left out be had from the others and the total.
      let hidden = parts.filter {
        pack.share(place, in: $0) == nil && pack.figures.count(place, in: $0).share.whole > 0
      }
      if pack.share(place, in: .all) != nil { #expect(hidden.count != 1, "\(ProcessMeasure.all[place].id)") }
    }
  }

  @Test func `a change in a week tells of nobody either`() {
    let pack = pack(isForOthers: true)
    for scope in pack.scopes {
      for place in ProcessMeasure.all.indices where pack.percentBefore(place, in: scope) != nil {
        let share = pack.weeks[5].figures.count(place, in: scope).share
        let now = pack.figures.count(place, in: scope).share
        let change = [now.part - share.part, (now.whole - now.part) - (share.whole - share.part)].map(abs)
        for people in [share.part, share.whole - share.part] + change {
          #expect(people == 0 || people >= SuppressedCounts.least, "\(ProcessMeasure.all[place].id) \(scope)")
        }
      }
      if let before = pack.peopleBefore(in: scope), let now = pack.people(in: scope) {
        #expect(now == before || abs(now - before) >= SuppressedCounts.least, "\(scope)")
      }
      for gap in pack.gaps(in: scope) {
        #expect(gap.counts.allSatisfy { $0 == nil || $0 == 0 || $0 ?? 0 >= SuppressedCounts.least })
        let steps = zip(gap.counts.compactMap(\.self), gap.counts.compactMap(\.self).dropFirst()).map {
          $1 - $0
        }
        #expect(steps.allSatisfy { $0 == 0 || abs($0) >= SuppressedCounts.least }, "\(gap.title) \(scope)")
        if let change = gap.change {
          #expect(gap.counts[5] == gap.counts[6].map { $0 - change })
          #expect(change == 0 || abs(change) >= SuppressedCounts.least, "\(gap.title) \(scope)")
        }
      }
    }
    #expect(pack.page(.all).section("How the work is done").contains("·"))
    #expect(pack.page(.all).section("").contains("A change of fewer than 5 is not shown"))
    #expect(pack.gaps(in: .all).contains { $0.now != nil && $0.change == nil })
    #expect(pack.gaps(in: .all).contains { $0.change != nil })
  }

  @Test func `a spreadsheet has words where nothing is shown, and other programs have nothing`() throws {
    let pack = pack(isForOthers: true)
    let people = Listing.measures(pack, in: pack.scopes, inWords: true)
    let programs = Listing.measures(pack, in: pack.scopes, inWords: false)
    #expect(people.size(in: view) == ProcessMeasure.all.count * pack.scopes.count)
    var hidden = 0
    for row in 0..<people.size(in: view) {
      let (place, scope) = (row % ProcessMeasure.all.count, pack.scopes[row / ProcessMeasure.all.count])
      let share = pack.share(place, in: scope)
      for column in ["numerator", "denominator"] {
        let words = try #require(people.column(column)).value(of: row, in: view)
        let value = try #require(programs.column(column)).value(of: row, in: view)
        #expect((words == .text("not shown")) == (share == nil))
        #expect((value == .absent) == (share == nil))
      }
      hidden += share == nil ? 1 : 0
      let rule = try #require(people.column("rule")).value(of: row, in: view)
      #expect(rule == .text(pack.rule(place)))
    }
    #expect(hidden > 0 && hidden < people.size(in: view))
  }

  @Test func `a sheet is one side of A4 with every measure, its rule and its limits, the weeks and the gaps`()
  {
    for isForOthers in [true, false] {
      let pack = pack(isForOthers: isForOthers)
      for scope in pack.scopes where pack.hasSheet(scope) {
        let sheet = PageText(pack.page(scope), width: LocalityPack.columns)
        // Whoever may see every locality gets every kind of gap.
        if isForOthers || scope != .all { #expect(sheet.lines.count <= 66, "\(scope)") }
        #expect(sheet.lines.allSatisfy { $0.width <= 80 })
        // Rules that are too long for a line go on in the next.
        let flowing = sheet.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for (place, measure) in ProcessMeasure.all.enumerated() {
          #expect(sheet.text.contains(measure.title))
          let rule = pack.rule(place).split(separator: " ").joined(separator: " ")
          if pack.unknown(place, in: scope) == 0 { #expect(flowing.contains(rule), "\(rule)") }
        }
        #expect(flowing.contains("for over 28 days: a plan is there"))
        #expect(
          flowing.contains(
            isForOthers ? "Gaps open today that may be shown" : "Gaps open today, the most serious first"))
        #expect(flowing.contains("Trend, from the journal: a step a week since 09-Oct"))
        #expect(sheet.lines.first?.string.hasSuffix("Tower Hamlets, Friday 20-Nov-2026") == true)
      }
    }
  }

  @Test func `the sheet of all has its own trend and a column for each locality`() {
    let pack = pack(isForOthers: false)
    let section = pack.page(.all).section("How the work is done")
    #expect(section.hasPrefix(String(repeating: " ", count: 30) + "NE  NW  SE  SW   -  Trend"))
    let actions = section.split(separator: "\n").first { $0.hasPrefix("Actions done on time") }
    #expect(actions?.contains("271 of 437  62") == true)
    #expect(actions?.contains(TextChart.line(pack.course(7, in: .all))) == true)
  }

  @Test func `how many are not known is said, and of few there are no hundredths`() throws {
    let pack = pack(isForOthers: false)
    let review = try #require(ProcessMeasure.all.firstIndex { $0.id == "review-in-date" })
    let unknown = try #require(pack.unknown(review, in: .all))
    #expect(unknown > 0)
    #expect(pack.page(.all).section("How the work is done").contains("| \(unknown) not known"))
    var few = 0
    for scope in pack.scopes {
      for place in ProcessMeasure.all.indices {
        let share = try #require(pack.share(place, in: scope))
        #expect((pack.percent(place, in: scope) == nil) == (share.whole < 10))
        few += (1..<10).contains(share.whole) ? 1 : 0
      }
    }
    #expect(few > 0)
  }

  @Test func `of nobody it says who did not come, not that nothing was done`() throws {
    let place = try #require(ProcessMeasure.all.firstIndex { $0.id == "home-followed-up" })
    let scope = try #require(
      Self.inside.scopes.first { Self.inside.figures.count(place, in: $0).share.whole == 0 },
      "somebody came home everywhere")
    #expect(Self.inside.page(scope).section("How the work is done").contains("nobody came home"))
    for measure in ProcessMeasure.all { #expect(measure.nobody.count <= 21, "\(measure.nobody)") }
  }

  @Test func `what leaves the locality says that serious kinds are left out, and not which`() {
    for scope in Self.outside.scopes {
      let open = Self.outside.gaps(in: scope).filter(\.isOpen)
      let hidden = open.filter { $0.now == nil }
      let words = Self.outside.page(scope).section("Gaps open")
      #expect(words.contains("serious ones are among them") == hidden.contains(where: \.isSerious))
      #expect(!words.contains("the most serious first"))
      for kind in hidden { #expect(!words.contains(kind.title), "\(kind.title)") }
    }
    #expect(
      Self.outside.scopes.contains { Self.outside.page($0).section("Gaps open").contains("serious ones") })
  }

  @Test func `a locality of which nothing may be shown has no sheet, and the sheet of all says so`() {
    let out = Self.outside.scopes.filter { !Self.outside.hasSheet($0) }
    #expect(out.contains(.none))
    for scope in out {
      #expect(Self.outside.people(in: scope) ?? 0 == 0)
      #expect(ProcessMeasure.all.indices.allSatisfy { Self.outside.share($0, in: scope)?.whole ?? 0 == 0 })
      #expect(Self.outside.page(.all).section("").contains(view.name(of: scope)))
    }
    #expect(Self.inside.scopes.allSatisfy { Self.inside.hasSheet($0) })
  }

  @Test func `whoever may see every locality gets every kind of gap there is`() {
    let page = Self.inside.page(.all)
    let words = page.section("Gaps open")
    let open = Self.inside.gaps(in: .all).filter(\.isOpen)
    #expect(open.count > 14)
    for kind in open { #expect(words.contains(kind.title), "\(kind.title)") }
    #expect(!page.section("").contains("Stays in the locality"))
  }

  @Test func `as Markdown what stands in columns is a table`() {
    for pack in [Self.inside, Self.outside] {
      let lines = pack.markdown(.all).map(\.string)
      let rows = lines.filter { $0.hasPrefix("| ") }
      #expect(rows.count > ProcessMeasure.all.count)
      #expect(rows.contains { $0.hasPrefix("| Have a lead professional | ") })
      #expect(lines.contains("|---|---|---|---|---|---|---|---|---|---|---|"))
      #expect(lines.contains("|---|---|---|---|"))
      #expect(lines.contains { $0.hasPrefix("| Action late | ") })
      #expect(lines.allSatisfy { !$0.contains("   ") }, "padded")
    }
  }

  @Test func `the trend goes back no further than the journal`() throws {
    let weeks = LocalityPack.weeksBefore(view, atMost: 12)
    #expect(
      weeks.map(\.iso) == [
        "2026-10-09", "2026-10-16", "2026-10-23", "2026-10-30", "2026-11-06", "2026-11-13",
      ])
    #expect(LocalityPack.weeksBefore(view, atMost: 2).map(\.iso) == ["2026-11-06", "2026-11-13"])
    #expect(LocalityPack.weeksBefore(view, atMost: 0).isEmpty)
    let unrecorded = CareView(view.record, at: view.moment)
    #expect(LocalityPack.weeksBefore(unrecorded, atMost: 6).isEmpty)
    let page = LocalityPack(unrecorded, earlier: [], isForOthers: false).page(.all)
    #expect(page.section("").contains("No trend: the journal does not go back a week."))
    #expect(!page.section("Gaps open").contains("Trend"))
  }

  @Test func `gaps have a step for each week, and the last of them is today`() throws {
    let late = try #require(Self.inside.gaps(in: .all).first { $0.title == "Action late" })
    #expect(late.counts.count == 7)
    #expect(late.now == GapCounts(view).count("action-late"))
    let before = GapCounts(Self.earlier[5]).count("action-late")
    #expect(late.change == (late.now ?? 0) - before)
  }

  /// The same record on the same weekday of the weeks before, the oldest first.
  private static func weeks(of view: CareView, _ count: Int) -> [CareView] {
    (1...count).reversed().compactMap { week in
      Moment((view.today - 7 * week).iso, zone: view.moment.zone).map { CareView(view.record, at: $0) }
    }
  }

  @Test func `the weeks before stand in their order, and the change is against the last of them`() {
    let pack = pack(isForOthers: false)
    let figures = LocalityFigures(Self.earlier[5])
    for place in ProcessMeasure.all.indices {
      let course = pack.course(place, in: .all)
      #expect(course.count == 7)
      #expect(course.last == pack.percent(place, in: .all))
      let before = figures.count(place, in: .all).share
      #expect(course[5] == (before.whole < ToldFigures.leastOfPercent ? nil : before.percent))
    }
  }

  @Test(arguments: [
    (0, ""), (1, "▏"), (5, "▌"), (50, "█████"), (97, "█████████▋"), (100, "██████████"), (140, "██████████"),
  ])
  func `a bar is as long as its share, and never empty where there is one`(percent: Int, bar: String) {
    #expect(TextChart.bar(percent, width: 10) == bar)
  }

  @Test func `a line goes from 0 to 100, and where nothing is known stands a dot`() {
    #expect(TextChart.line([0, 12, 13, 50, 99, 100, nil]) == "▁▁▂▅██·")
  }
}
