import CoordinationDomain
import Testing

@Suite struct DayTests {
  @Test func `day numbers and parts agree over four centuries`() {
    var number = Day(year: 1800, month: 1, day: 1)?.number ?? 0
    let end = Day(year: 2200, month: 1, day: 1)?.number ?? 0
    while number < end {
      let day = Day(number: number)
      let (y, m, d) = day.parts
      #expect(Day(year: y, month: m, day: d) == day)
      number += 17
    }
  }

  @Test func `20 November 2026 is a Friday`() {
    let day = Day(year: 2026, month: 11, day: 20)
    #expect(day?.weekday == .friday)
    #expect(day?.long == "20-Nov-2026")
    #expect(day?.iso == "2026-11-20")
  }

  @Test func `someone born on 29 February has a birthday on 1 March in common years`() {
    guard let born = Day(year: 1940, month: 2, day: 29), let feb = Day(year: 2026, month: 2, day: 28) else {
      Issue.record("dates")
      return
    }
    #expect(born.wholeYears(on: feb) == 85)
    #expect(born.wholeYears(on: feb + 1) == 86)
  }
}
