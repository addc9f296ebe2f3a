import Testing

@testable import CoordinationDomain

/// What the clock on the wall of the place shows: summer time from 01:00 UTC on the last Sunday of March to 01:00 UTC
/// on the last Sunday of October (The Summer Time Order 2002).
@Suite struct TimeZoneRuleTests {
  @Test(arguments: [
    ("2024-03-31", "2024-10-27"), ("2025-03-30", "2025-10-26"), ("2026-03-29", "2026-10-25"),
    ("2027-03-28", "2027-10-31"), ("2030-03-31", "2030-10-27"),
  ])
  func `the clocks go forward and back at one in the morning, to the second`(forward: String, back: String)
    throws
  {
    let begins = try utc("\(forward)T01:00")
    let ends = try utc("\(back)T01:00")
    #expect(TimeZoneRule.europeLondon.offset(at: begins + -1) == 0)
    #expect(TimeZoneRule.europeLondon.offset(at: begins) == 3600)
    #expect(TimeZoneRule.europeLondon.offset(at: ends + -1) == 3600)
    #expect(TimeZoneRule.europeLondon.offset(at: ends) == 0)
  }

  @Test func `every month has its time, and UTC has no summer`() throws {
    let summer = try (1...12).filter { month in
      let middle = try utc("2026-\(month < 10 ? "0" : "")\(month)-15T12:00")
      #expect(TimeZoneRule.utc.offset(at: middle) == 0)
      return TimeZoneRule.europeLondon.offset(at: middle) == 3600
    }
    #expect(summer == [4, 5, 6, 7, 8, 9, 10])
  }

  @Test
  func `the last evening of a winter month belongs to winter, and the first of a summer month to summer`()
    throws
  {
    let march = try utc("2026-03-01T00:00")
    #expect(TimeZoneRule.europeLondon.offset(at: march + -1) == 0)
    let november = try utc("2026-11-01T00:00")
    #expect(TimeZoneRule.europeLondon.offset(at: november + -1) == 0)
    let april = try utc("2026-04-01T00:00")
    #expect(TimeZoneRule.europeLondon.offset(at: april + -1) == 3600)
  }

  private func utc(_ time: String) throws -> Instant { try #require(Moment(time, zone: .utc)).now }
}
