import Testing

@testable import CoordinationDomain

@Suite struct HoursExceptionTests {
  private let heading = "valid_from,valid_to,dtstart,freq,byday,opens_at,closes_at"
  private let usual = "2026-04-01,2027-03-31,,WEEKLY,\"MO,TU,WE,TH,FR\",09:00,17:00"

  @Test func `a narrower validity without times closes its days`() {
    let fixture = DirectoryFixture.hours(heading, usual, "2026-12-25,2026-12-28,,,,,")
    #expect(fixture.isOpen("2026-12-24T10:00") == true)
    #expect(fixture.isOpen("2026-12-25T10:00") == false)
    #expect(fixture.isOpen("2026-12-28T10:00") == false)
    #expect(fixture.isOpen("2026-12-29T10:00") == true)
    #expect(fixture.words("2026-12-20") == "Mon-Fri 09:00-17:00 (25-Dec to 28-Dec: closed)")
    #expect(fixture.words("2026-11-20") == "Mon-Fri 09:00-17:00")
  }

  @Test func `a narrower validity with times replaces the wider one, on days it does not name too`() {
    let fixture = DirectoryFixture.hours(heading, usual, "2026-12-24,2027-01-01,,WEEKLY,TU,10:00,12:00")
    #expect(fixture.isOpen("2026-12-29T11:00") == true)
    #expect(fixture.isOpen("2026-12-29T09:30") == false)
    #expect(fixture.isOpen("2026-12-30T11:00") == false)
  }

  @Test func `the narrowest of three wins`() {
    let fixture = DirectoryFixture.hours(
      heading, usual, "2026-12-24,2027-01-01,,WEEKLY,\"MO,TU,WE,TH\",10:00,12:00",
      "2026-12-28,2026-12-28,,,,,")
    #expect(fixture.isOpen("2026-12-28T11:00") == false)
    #expect(fixture.isOpen("2026-12-29T11:00") == true)
  }

  @Test func `one date without validity is an exception of that date`() {
    let fixture = DirectoryFixture.hours(heading, usual, ",,2026-11-20,,,,", ",,2026-11-21,,,10:00,11:00")
    #expect(fixture.isOpen("2026-11-20T10:00") == false)
    #expect(fixture.isOpen("2026-11-21T10:30") == true)
    #expect(fixture.isOpen("2026-11-23T10:00") == true)
    #expect(fixture.words("2026-11-19") == "Mon-Fri 09:00-17:00 (20-Nov: closed) (21-Nov: 10:00-11:00)")
  }

  @Test func `a matching day without times is closed among rows of the same validity`() {
    let fixture = DirectoryFixture.hours(heading, usual, "2026-04-01,2027-03-31,,WEEKLY,WE,,")
    #expect(fixture.isOpen("2026-11-18T10:00") == false)
    #expect(fixture.isOpen("2026-11-19T10:00") == true)
  }

  @Test func `a row that says nothing is no promise of being closed`() {
    let fixture = DirectoryFixture.hours(heading, "2026-04-01,2027-03-31,,,,,")
    #expect(fixture.isOpen("2026-11-18T10:00") == nil)
    #expect(fixture.words("2026-11-18") == "Hours not known")
  }

  @Test func `past its validity it says since when and what it was`() {
    let fixture = DirectoryFixture.hours(heading, "2026-01-01,2026-10-02,,WEEKLY,\"MO,TU\",09:00,17:00")
    #expect(fixture.isOpen("2026-11-20T10:00") == nil)
    #expect(fixture.words("2026-11-20") == "Hours not confirmed since 02-Oct, were Mon, Tue 09:00-17:00")
    #expect(
      fixture.sentences().contains(
        "directory/schedules.csv:2:4: warning: the hours of Falls clinic are past their validity, 02-Oct-2026"
      ))
  }

  @Test func `the night the clocks go back the hour that comes twice is open once`() {
    // 25 October 2026: 02:00 BST is 01:00 GMT again.
    let fixture = DirectoryFixture.hours("freq,byday,opens_at,closes_at", "WEEKLY,SU,01:00,01:30")
    #expect(fixture.isOpen("2026-10-25T00:00Z") == true)
    #expect(fixture.isOpen("2026-10-25T00:29Z") == true)
    #expect(fixture.isOpen("2026-10-25T00:30Z") == false)
    #expect(fixture.isOpen("2026-10-25T01:15Z") == false)
  }

  @Test func `the night the clocks go forward a shift is an hour shorter`() {
    // 29 March 2026: 01:00 GMT is 02:00 BST.
    let fixture = DirectoryFixture.hours("freq,byday,opens_at,closes_at", "WEEKLY,SA,22:00,06:00")
    #expect(fixture.isOpen("2026-03-28T22:00Z") == true)
    #expect(fixture.isOpen("2026-03-29T04:59Z") == true)
    #expect(fixture.isOpen("2026-03-29T05:00Z") == false)
  }

  @Test func `summer hours are on the wall`() {
    let fixture = DirectoryFixture.hours("freq,byday,opens_at,closes_at", "WEEKLY,WE,09:00,17:00")
    #expect(fixture.isOpen("2026-07-15T08:00Z") == true)
    #expect(fixture.isOpen("2026-07-15T16:00Z") == false)
  }

  @Test func `a service at two places is open where one is`() {
    let fixture = DirectoryFixture([
      .services: "id,organization_id,name,status\ns,o,Club,active",
      .locations: "id,name\nl1,Bow\nl2,Poplar",
      .serviceLocations: "id,service_id,location_id\na1,s,l1\na2,s,l2",
      .schedules: """
      id,service_at_location_id,freq,byday,opens_at,closes_at
      h1,a1,WEEKLY,MO,10:00,12:00
      h2,a2,WEEKLY,FR,10:00,12:00
      """,
    ])
    #expect(fixture.isOpen("2026-11-20T11:00") == true)
    #expect(fixture.isOpen("2026-11-19T11:00") == false)
    #expect(fixture.words("2026-11-20") == "Bow: Mon 10:00-12:00; Poplar: Fri 10:00-12:00")
  }

  @Test func `the hours of a place are those of a service without its own`() {
    let fixture = DirectoryFixture([
      .services: "id,organization_id,name,status\ns,o,Club,active",
      .locations: "id,name\nl1,Bow",
      .serviceLocations: "id,service_id,location_id\na1,s,l1",
      .schedules: "id,location_id,freq,byday,opens_at,closes_at\nh1,l1,WEEKLY,FR,10:00,12:00",
    ])
    #expect(fixture.isOpen("2026-11-20T11:00") == true)
  }
}
