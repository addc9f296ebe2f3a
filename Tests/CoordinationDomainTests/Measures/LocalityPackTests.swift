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
        #expect(pack.isTold(place, in: scope))
        guard count.share.whole > 0 else { continue }
        #expect(pack.words(place, in: scope) == "\(count.share.part) of \(count.share.whole)")
      }
    }
    #expect(pack.page(.all).section("").contains("Not to be handed on"))
  }

  @Test func `what leaves the locality tells of nobody who is one of fewer than five`() {
    let pack = pack(isForOthers: true)
    let parts = pack.scopes.filter { $0 != .all }
    for place in ProcessMeasure.all.indices {
      for scope in pack.scopes where pack.isTold(place, in: scope) {
        let count = pack.figures.count(place, in: scope)
        for people in [count.share.part, count.share.whole - count.share.part] {
          #expect(people == 0 || people >= SuppressedCounts.least, "\(ProcessMeasure.all[place].id) \(scope)")
        }
      }
      // Nor can the only one that is left out be had from the others and the total.
      let hidden = parts.filter {
        !pack.isTold(place, in: $0) && pack.figures.count(place, in: $0).share.whole > 0
      }
      if pack.isTold(place, in: .all) { #expect(hidden.count != 1, "\(ProcessMeasure.all[place].id)") }
    }
    let csv = Listing.measures(pack)
    let column = csv.column("numerator")
    for row in 0..<csv.size(in: view) {
      let (place, scope) = (row % ProcessMeasure.all.count, pack.scopes[row / ProcessMeasure.all.count])
      #expect((column?.value(of: row, in: view) == .absent) == !pack.isTold(place, in: scope))
    }
  }

  @Test func `a sheet is 80 columns wide and says its rules with their limits`() {
    for isForOthers in [true, false] {
      let pack = pack(isForOthers: isForOthers, earlier: [view])
      for scope in pack.scopes {
        let text = PageText(pack.page(scope), width: 80)
        #expect(text.lines.allSatisfy { $0.width <= 80 })
        #expect(text.lines.count <= 95, "\(scope)")
        for measure in ProcessMeasure.all { #expect(text.text.contains(measure.title)) }
        #expect(text.text.contains("(no-plan 28 days)"))
      }
    }
  }

  @Test func `the weeks before stand in their order, and the change is against the last of them`() {
    let earlier = [14, 7].compactMap { days -> CareView? in
      Moment((view.today - days).iso, zone: view.moment.zone).map { CareView(view.record, at: $0) }
    }
    let pack = pack(isForOthers: false, earlier: earlier)
    for place in ProcessMeasure.all.indices {
      let course = pack.course(place, in: .all)
      #expect(course.count == 3)
      #expect(course.last == pack.percent(place, in: .all))
      #expect(course[1] == LocalityFigures(earlier[1]).count(place, in: .all).share.percent)
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
