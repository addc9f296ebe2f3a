import Testing

@testable import CoordinationDomain

/// What cannot be read is said with its place, and never counts as closed.
@Suite struct ScheduleFaultTests {
  private let heading = "dtstart,until,count,wkst,freq,interval,byday,bymonthday,opens_at,closes_at"

  @Test(arguments: [
    (",,,,WEEKLY,,\"MO,XX\",,09:00,17:00", "9: error: byday has \"XX\", which is not a day of the week"),
    (",,,,WEEKLY,,1TU,,09:00,17:00", "9: error: byday has a number before a day, which only MONTHLY has"),
    (
      ",,,,MONTHLY,,,32,09:00,17:00",
      "10: error: bymonthday has \"32\", which is not a day of a month"
    ),
    (
      ",,,,WEEKLY,2,TU,,09:00,17:00",
      "8: error: interval is given without dtstart, so nobody can tell in which weeks or months"
    ),
    (
      ",,3,,WEEKLY,,TU,,09:00,17:00", "5: error: count is given without dtstart, so nobody can tell from when"
    ),
    (",,,,WEEKLY,,,,09:00,17:00", "7: error: the days are not given"),
    (",,,,WEEKLY,,TU,,09:00,", "12: error: opens_at is given without closes_at"),
    (",,,,WEEKLY,,TU,,,17:00", "11: error: closes_at is given without opens_at"),
    (",,,ZZ,WEEKLY,,TU,,09:00,17:00", "6: error: \"ZZ\" is not a day of the week"),
    ("2026-11-01,2026-10-01,,,WEEKLY,,TU,,09:00,17:00", "4: error: until is before dtstart"),
    ("2026-11-01,2026-12-01,2,,WEEKLY,,TU,,09:00,17:00", "5: warning: count and until are both given"),
    (",,,,WEEKLY,,TU,3,09:00,17:00", "10: warning: bymonthday is not used with WEEKLY"),
  ])
  func `a fault is named with its place`(row: String, sentence: String) {
    let fixture = DirectoryFixture.hours(heading, row)
    #expect(fixture.sentences().contains("directory/schedules.csv:2:" + sentence))
  }

  @Test func `a good schedule has no fault`() {
    let fixture = DirectoryFixture.hours(heading, "2026-11-03,,4,MO,WEEKLY,2,\"TU,TH\",,09:00:00,17:00:00")
    #expect(!fixture.sentences().contains { $0.hasPrefix("directory/schedules.csv") && $0.contains("error") })
  }

  @Test func `a day that might be meant is not confirmed, the readable ones are`() {
    let fixture = DirectoryFixture.hours(heading, ",,,,WEEKLY,,\"FR,FROG\",,09:00,17:00")
    #expect(fixture.isOpen("2026-11-20T10:00") == true)
    #expect(fixture.isOpen("2026-11-19T10:00") == nil)
  }

  @Test func `without dtstart nobody can tell in which weeks, but other days are closed`() {
    let fixture = DirectoryFixture.hours(heading, ",,,,WEEKLY,2,TU,,09:00,17:00")
    #expect(fixture.isOpen("2026-11-17T10:00") == nil)
    #expect(fixture.isOpen("2026-11-18T10:00") == false)
  }

  @Test(arguments: ["YEARLY", "daily", "???"])
  func `a frequency that HSDS does not have is not confirmed`(frequency: String) {
    let fixture = DirectoryFixture.hours("freq,opens_at,closes_at", "\(frequency),09:00,17:00")
    #expect(fixture.isOpen("2026-11-20T10:00") == nil)
    #expect(fixture.diagnostics.contains { $0.message == "unknown freq \"\(frequency)\"" })
  }

  @Test func `a day with one of two times is not confirmed`() {
    let fixture = DirectoryFixture.hours(heading, ",,,,WEEKLY,,FR,,09:00,")
    #expect(fixture.isOpen("2026-11-20T10:00") == nil)
    #expect(fixture.words("2026-11-20") == "some hours could not be read")
  }

  @Test func `validity the wrong way round is an error and trusted on no day`() {
    let fixture = DirectoryFixture.hours(
      "valid_from,valid_to,freq,byday,opens_at,closes_at", "2026-12-01,2026-11-01,WEEKLY,FR,09:00,17:00")
    #expect(fixture.isOpen("2026-11-20T10:00") == nil)
    #expect(fixture.sentences().contains("directory/schedules.csv:2:4: error: valid_to is before valid_from"))
  }

  @Test func `an end in a far future is found quickly or not at all`() {
    let fixture = DirectoryFixture.hours(
      "dtstart,count,freq,byday,opens_at,closes_at", "2026-01-01,10000,WEEKLY,FR,09:00,17:00")
    #expect(fixture.isOpen("2026-11-20T10:00") == true)
  }
}
