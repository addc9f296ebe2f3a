import Testing

@testable import CoordinationDomain

/// The sheets of localities: what they show, and what they leave out where they leave the locality.
@Suite struct LocalityPackTests {
  private let view = SampleView.shared

  private func pack(isForOthers: Bool, earlier: [CareView] = []) -> LocalityPack {
    LocalityPack(view, earlier: earlier, isForOthers: isForOthers)
  }

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
    let pack = pack(isForOthers: true, earlier: Self.weeks(of: view, 6))
    for scope in pack.scopes {
      for place in ProcessMeasure.all.indices where pack.percentBefore(place, in: scope) != nil {
        let share = pack.weeks[5].figures.count(place, in: scope).share
        for people in [share.part, share.whole - share.part] {
          #expect(people == 0 || people >= SuppressedCounts.least, "\(ProcessMeasure.all[place].id) \(scope)")
        }
      }
      for gap in pack.gaps(in: scope) {
        #expect(gap.counts.allSatisfy { $0 == nil || $0 == 0 || $0 ?? 0 >= SuppressedCounts.least })
        if let change = gap.change { #expect(gap.counts[5] == gap.counts[6].map { $0 - change }) }
      }
    }
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
    let earlier = Self.weeks(of: view, 6)
    for isForOthers in [true, false] {
      let pack = pack(isForOthers: isForOthers, earlier: earlier)
      for scope in pack.scopes {
        let sheet = PageText(pack.page(scope), width: LocalityPack.columns)
        #expect(sheet.lines.count <= 66, "\(scope)")
        #expect(sheet.lines.allSatisfy { $0.width <= 80 })
        // Rules that are too long for a line go on in the next.
        let flowing = sheet.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for (place, measure) in ProcessMeasure.all.enumerated() {
          #expect(sheet.text.contains(measure.title))
          let rule = pack.rule(place).split(separator: " ").joined(separator: " ")
          if pack.unknown(place, in: scope) == 0 { #expect(flowing.contains(rule), "\(rule)") }
        }
        #expect(flowing.contains("for over 28 days: a plan is there"))
        #expect(flowing.contains("Gaps open today, the most serious first"))
        #expect(flowing.contains("Trend, from the journal: a step a week since 09-Oct"))
        #expect(sheet.lines.first?.string.hasSuffix("Tower Hamlets, Friday 20-Nov-2026") == true)
      }
    }
  }

  @Test func `the sheet of all has its own trend and a column for each locality`() {
    let pack = pack(isForOthers: false, earlier: Self.weeks(of: view, 6))
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
    let pack = pack(isForOthers: false, earlier: Self.weeks(of: view, 2))
    let late = try #require(pack.gaps(in: .all).first { $0.title == "Action late" })
    #expect(late.counts.count == 3)
    #expect(late.now == GapCounts(view).count("action-late"))
    let before = GapCounts(Self.weeks(of: view, 1)[0]).count("action-late")
    #expect(late.change == (late.now ?? 0) - before)
  }

  /// The same record on the same weekday of the weeks before, the oldest first.
  private static func weeks(of view: CareView, _ count: Int) -> [CareView] {
    (1...count).reversed().compactMap { week in
      Moment((view.today - 7 * week).iso, zone: view.moment.zone).map { CareView(view.record, at: $0) }
    }
  }

  @Test func `the weeks before stand in their order, and the change is against the last of them`() {
    let earlier = Self.weeks(of: view, 2)
    let pack = pack(isForOthers: false, earlier: earlier)
    for place in ProcessMeasure.all.indices {
      let course = pack.course(place, in: .all)
      #expect(course.count == 3)
      #expect(course.last == pack.percent(place, in: .all))
      let before = LocalityFigures(earlier[1]).count(place, in: .all).share
      #expect(course[1] == (before.whole < ToldFigures.leastOfPercent ? nil : before.percent))
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
