import Testing

@testable import CoordinationDomain

@Suite struct MonthlyHoursTests {
  private func monthly(_ columns: String, _ values: String) -> DirectoryFixture {
    DirectoryFixture.hours("freq,\(columns),opens_at,closes_at", "MONTHLY,\(values),10:00:00,12:00:00")
  }

  @Test func `ordinals count from either end of the month`() {
    let fixture = monthly("byday", "\"1TU,-1FR\"")
    let open = (1...30).filter { fixture.isOpen("2026-11-\($0 < 10 ? "0" : "")\($0)T11:00") == true }
    #expect(open == [3, 27])
    #expect(fixture.words("2026-11-20") == "1st Tue and last Fri of the month 10:00-12:00")
  }

  @Test func `a fifth weekday skips months that have none`() {
    let fixture = monthly("byday", "5MO")
    #expect(fixture.isOpen("2026-11-30T11:00") == true)
    #expect(fixture.openness("2026-12-01T11:00").isOpen == false)
    #expect((1...31).allSatisfy { fixture.isOpen("2026-12-\($0 < 10 ? "0" : "")\($0)T11:00") == false })
  }

  @Test func `a weekday without a number is every such day of the month`() {
    let fixture = monthly("byday", "WE")
    #expect(fixture.isOpen("2026-11-18T11:00") == true)
    #expect(fixture.isOpen("2026-11-25T11:00") == true)
  }

  @Test func `days of the month count from the end when negative, leap years too`() {
    let fixture = monthly("bymonthday", "\"15,-1\"")
    #expect(fixture.isOpen("2028-02-15T11:00") == true)
    #expect(fixture.isOpen("2028-02-28T11:00") == false)
    #expect(fixture.isOpen("2028-02-29T11:00") == true)
    #expect(fixture.words("2026-11-20") == "15th and last day of the month 10:00-12:00")
  }

  @Test func `both together mean the days that are both`() {
    let fixture = monthly("byday,bymonthday", "FR,13")
    #expect(fixture.isOpen("2026-11-13T11:00") == true)
    #expect(fixture.isOpen("2026-11-20T11:00") == false)
    #expect(fixture.isOpen("2026-12-13T11:00") == false)
  }

  @Test func `every second month is counted from the month of dtstart`() {
    let fixture = monthly("dtstart,interval,byday", "2026-09-01,2,1TU")
    #expect(fixture.isOpen("2026-10-06T11:00") == false)
    #expect(fixture.isOpen("2026-11-03T11:00") == true)
    #expect(fixture.isOpen("2026-12-01T11:00") == false)
    #expect(fixture.words("2026-11-20") == "1st Tue of every other month 10:00-12:00")
  }

  @Test func `without days it is the day of the month of dtstart`() {
    let fixture = monthly("dtstart", "2026-01-31")
    #expect(fixture.isOpen("2026-10-31T11:00") == true)
    #expect(fixture.isOpen("2026-11-30T11:00") == false)
  }

  @Test func `the next opening is found within sixty days and no further`() {
    let soon = DirectoryFixture.hours("dtstart,opens_at,closes_at", "2027-01-19,10:00,12:00")
    let late = DirectoryFixture.hours("dtstart,opens_at,closes_at", "2027-01-20,10:00,12:00")
    let day = DirectoryFixture.moment("2027-01-19T12:00").today
    #expect(
      soon.openness("2026-11-20T11:00") == .closed(opensNext: LocalTime(day: day, hour: 10, minute: 0)))
    #expect(late.openness("2026-11-20T11:00") == .closed(opensNext: nil))
  }
}
