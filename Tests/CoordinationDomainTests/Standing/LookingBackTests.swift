import Testing

@testable import CoordinationDomain

/// How far figures look back; it is Fri 20-Nov-2026.
@Suite struct LookingBackTests {
  private let view = PageInput.view([:], today: Day(year: 2026, month: 11, day: 20))

  @Test(arguments: [(85, false), (84, true), (0, true), (-1, false)])
  func `figures look back on twelve weeks to the day, today included`(daysAgo: Int, isIn: Bool) {
    #expect(view.isLookedBackOn(view.today - daysAgo) == isIn)
  }

  @Test func `what has no day is not looked back on`() {
    #expect(!view.isLookedBackOn(nil))
    #expect(view.firstDayLookedBackOn == Day(year: 2026, month: 8, day: 28))
  }
}
