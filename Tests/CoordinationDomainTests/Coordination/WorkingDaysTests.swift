import Testing

@testable import CoordinationDomain

@Suite struct WorkingDaysTests {
  private static let christmas = """
    on,name,division
    2026-12-25,Christmas Day,england-and-wales
    2026-12-28,Boxing Day (substitute day),england-and-wales
    2027-01-01,,england-and-wales
    soon,Not a day,england-and-wales
    2026-11-21,On a Saturday,england-and-wales
    """

  private let days = WorkingDays(PageInput.view([.bankHolidays: christmas], today: nil).record)

  private func day(_ month: Int, _ day: Int, _ year: Int = 2026) throws -> Day {
    try #require(Day(year: year, month: month, day: day))
  }

  @Test func `weekends and bank holidays are no working days, and each says why`() throws {
    #expect(days.isWorkingDay(try day(11, 20)))
    #expect(days.rest(on: try day(11, 20)) == nil)
    #expect(days.rest(on: try day(11, 22))?.words == "a Sunday")
    #expect(days.rest(on: try day(12, 25))?.words == "a bank holiday: Christmas Day")
    #expect(days.rest(on: try day(1, 1, 2027))?.words == "a bank holiday")
    #expect(days.rest(on: try day(11, 21))?.words == "a Saturday")
  }

  @Test func `the next working day is the day itself or the first after weekend and holidays`() throws {
    #expect(days.first(onOrAfter: try day(12, 24)) == (try day(12, 24)))
    #expect(days.first(onOrAfter: try day(12, 25)) == (try day(12, 29)))
    #expect(days.last(before: try day(12, 29)) == (try day(12, 24)))
  }

  @Test func `counting on from a weekend begins on Monday`() throws {
    #expect(days.day(1, after: try day(11, 20)) == (try day(11, 23)))
    #expect(days.day(1, after: try day(11, 21)) == (try day(11, 23)))
    #expect(days.day(0, after: try day(11, 21)) == (try day(11, 23)))
    #expect(days.day(5, after: try day(12, 21)) == (try day(12, 30)))
    #expect(days.day(-1, after: try day(12, 29)) == (try day(12, 24)))
  }

  @Test func `working days between two days count the later one and not the earlier`() throws {
    #expect(days.count(from: try day(11, 20), to: try day(11, 20)) == 0)
    #expect(days.count(from: try day(11, 20), to: try day(11, 23)) == 1)
    #expect(days.count(from: try day(12, 24), to: try day(12, 29)) == 1)
    #expect(days.count(from: try day(12, 29), to: try day(12, 24)) == -1)
  }

  @Test func `counting on and counting between agree, on a year of days`() throws {
    for offset in 0..<365 {
      let start = try day(3, 1) + offset
      let end = days.day(7, after: start)
      #expect(days.count(from: start, to: end) == 7)
    }
  }

  @Test func `without the file only weekends rest`() throws {
    let plain = WorkingDays(CareRecord())
    #expect(plain.isWorkingDay(try day(12, 25)))
    #expect(!plain.isWorkingDay(try day(12, 26)))
  }
}
