import Testing

@testable import CoordinationDomain

/// 20 November 2026 is a Friday.
@Suite struct WeeklyHoursTests {
  private let weekdays = DirectoryFixture.hours(
    "valid_from,valid_to,freq,byday,opens_at,closes_at",
    "2026-01-01,2026-12-31,WEEKLY,\"MO,TU,WE,TH,FR\",09:00:00,17:00:00")

  @Test func `open from the minute it opens up to the minute it closes`() {
    #expect(weekdays.isOpen("2026-11-20T08:59") == false)
    #expect(weekdays.isOpen("2026-11-20T09:00") == true)
    #expect(weekdays.isOpen("2026-11-20T16:59") == true)
    #expect(weekdays.isOpen("2026-11-20T17:00") == false)
  }

  @Test func `says until when, and when next`() {
    let friday = DirectoryFixture.moment("2026-11-20T10:00").today
    #expect(weekdays.openness("2026-11-20T10:00").words(today: friday) == "open until 17:00")
    #expect(weekdays.openness("2026-11-20T08:00").words(today: friday) == "closed, opens 09:00")
    #expect(weekdays.openness("2026-11-20T18:00").words(today: friday) == "closed, opens Mon 09:00")
  }

  @Test func `the first and last day of the validity are trusted, beyond them nothing is`() {
    #expect(weekdays.isOpen("2026-12-31T10:00") == true)
    #expect(weekdays.isOpen("2027-01-01T10:00") == nil)
    #expect(weekdays.isOpen("2026-01-01T10:00") == true)
    #expect(weekdays.isOpen("2025-12-31T10:00") == nil)
  }

  @Test func `no schedule means not confirmed`() {
    #expect(DirectoryFixture.hours("freq").isOpen("2026-11-20T10:00") == nil)
  }

  @Test(arguments: ["inactive", "defunct", "temporarily closed"])
  func `a service that is not running is closed whatever its hours`(status: String) {
    let fixture = DirectoryFixture([
      .services: "id,organization_id,name,status\ns,o,Clinic,\(status)",
      .schedules: "id,service_id,freq,byday,opens_at,closes_at\nh,s,WEEKLY,FR,09:00,17:00",
    ])
    #expect(fixture.isOpen("2026-11-20T10:00") == false)
  }

  @Test func `closing after midnight belongs to the day it opened`() {
    let night = DirectoryFixture.hours("freq,byday,opens_at,closes_at", "WEEKLY,FR,22:00:00,02:00:00")
    #expect(night.isOpen("2026-11-20T23:00") == true)
    #expect(night.isOpen("2026-11-21T01:59") == true)
    #expect(night.isOpen("2026-11-21T02:00") == false)
    #expect(night.isOpen("2026-11-20T01:00") == false)
    #expect(night.words("2026-11-20") == "Fri 22:00-02:00")
  }

  @Test func `24 hours joins from day to day and does not end`() {
    let always = DirectoryFixture.hours(
      "freq,byday,opens_at,closes_at", "WEEKLY,\"MO,TU,WE,TH,FR,SA,SU\",00:00:00,24:00")
    #expect(always.openness("2026-11-20T23:59") == .open(until: nil))
    #expect(always.words("2026-11-20") == "every day 24 hours")
    let same = DirectoryFixture.hours("freq,byday,opens_at,closes_at", "WEEKLY,FR,00:00:00,00:00:00")
    let saturday = LocalTime(day: DirectoryFixture.moment("2026-11-21T00:00").today, secondOfDay: 0)
    #expect(same.openness("2026-11-20T23:59") == .open(until: saturday))
    #expect(same.isOpen("2026-11-21T00:00") == false)
  }

  @Test func `every second week is counted from the week of dtstart`() {
    let fortnightly = DirectoryFixture.hours(
      "dtstart,freq,interval,byday,opens_at,closes_at", "2026-11-05,WEEKLY,2,\"TU,TH\",10:00,12:00")
    #expect(fortnightly.isOpen("2026-11-03T10:00") == false)
    #expect(fortnightly.isOpen("2026-11-05T10:00") == true)
    #expect(fortnightly.isOpen("2026-11-10T10:00") == false)
    #expect(fortnightly.isOpen("2026-11-17T10:00") == true)
    #expect(fortnightly.words("2026-11-20") == "every other week Tue, Thu 10:00-12:00")
  }

  @Test func `one day every second week is every other such day`() {
    let fixture = DirectoryFixture.hours(
      "dtstart,freq,interval,byday,opens_at,closes_at", "2026-11-05,WEEKLY,2,TH,10:00,12:00")
    #expect(fixture.words("2026-11-20") == "every other Thu 10:00-12:00")
  }

  @Test func `the day on which weeks begin decides which Sunday belongs to the week`() {
    let fromMonday = DirectoryFixture.hours(
      "dtstart,wkst,freq,interval,byday,opens_at,closes_at", "2026-11-03,,WEEKLY,2,\"TU,SU\",10:00,12:00")
    #expect(fromMonday.isOpen("2026-11-08T10:00") == true)
    #expect(fromMonday.isOpen("2026-11-15T10:00") == false)
    let fromSunday = DirectoryFixture.hours(
      "dtstart,wkst,freq,interval,byday,opens_at,closes_at", "2026-11-03,SU,WEEKLY,2,\"TU,SU\",10:00,12:00")
    #expect(fromSunday.isOpen("2026-11-08T10:00") == false)
    #expect(fromSunday.isOpen("2026-11-15T10:00") == true)
  }

  @Test func `until is inclusive and count counts from dtstart`() {
    let until = DirectoryFixture.hours(
      "valid_from,valid_to,until,freq,byday,opens_at,closes_at",
      "2026-01-01,2026-12-31,2026-11-20,WEEKLY,FR,10:00,12:00")
    #expect(until.isOpen("2026-11-20T10:00") == true)
    #expect(until.isOpen("2026-11-27T10:00") == false)
    let count = DirectoryFixture.hours(
      "valid_from,valid_to,dtstart,count,freq,byday,opens_at,closes_at",
      "2026-01-01,2026-12-31,2026-11-06,3,WEEKLY,FR,10:00,12:00")
    #expect(count.isOpen("2026-11-20T10:00") == true)
    #expect(count.isOpen("2026-11-27T10:00") == false)
    #expect(count.words("2026-11-13") == "Fri 10:00-12:00 until 20-Nov")
  }

  @Test func `a rule that ended and has no validity is not trusted after its end`() {
    let ended = DirectoryFixture.hours(
      "until,freq,byday,opens_at,closes_at", "2026-11-19,WEEKLY,FR,10:00,12:00")
    #expect(ended.isOpen("2026-11-20T10:00") == nil)
  }

  @Test func `without freq it is each day of the validity, or dtstart alone`() {
    let daily = DirectoryFixture.hours(
      "valid_from,valid_to,dtstart,opens_at,closes_at", "2026-11-16,2026-11-22,,10:00,12:00")
    #expect(daily.isOpen("2026-11-21T10:00") == true)
    let single = DirectoryFixture.hours("dtstart,opens_at,closes_at", "2026-11-21,10:00,12:00")
    #expect(single.isOpen("2026-11-20T10:00") == false)
    #expect(single.isOpen("2026-11-21T10:00") == true)
    #expect(single.words("2026-11-20") == "21-Nov 10:00-12:00")
  }

  @Test func `hours in words join days with the same hours and name a second stretch`() {
    let split = DirectoryFixture.hours(
      "freq,byday,opens_at,closes_at", "WEEKLY,\"MO,TU,WE\",09:00,12:00", "WEEKLY,\"MO,TU,WE\",13:00,17:00",
      "WEEKLY,SA,10:00,11:00", "MONTHLY,-1FR,10:00,12:00")
    #expect(
      split.words("2026-11-20")
        == "Mon-Wed 09:00-12:00 and 13:00-17:00, Sat 10:00-11:00, last Fri of the month 10:00-12:00")
  }
}
