import Testing

@testable import CoordinationDomain

/// Who is live, and what is counted for the dead.
@Suite struct LiveMeaningTests {
  @Test func `a spell is live from its first day up to, not including, its end`() {
    let spells = Rows.caseload(
      "P-1,active,2026-11-20,", "P-2,active,2026-01-01,2026-11-20", "P-3,active,2026-01-01,2026-11-21")
    let files = [RecordTable.people: Rows.people(3), .caseload: spells]
    #expect(ListingInput(.people, now: "2026-11-19", files).ids() == ["P-2", "P-3"])
    #expect(ListingInput(.people, now: "2026-11-20", files).ids() == ["P-1", "P-3"])
    #expect(ListingInput(.people, now: "2026-11-21", files).ids() == ["P-1"])
  }

  @Test func `referred, active and paused are open; an ending is not`() {
    let spells = Rows.caseload(
      "P-1,referred,2026-01-01,", "P-2,active,2026-01-01,", "P-3,paused,2026-01-01,",
      "P-4,discharged,2026-01-01,",
      "P-5,entered-in-error,2026-01-01,")
    let input = ListingInput(.people, now: "2026-11-20", [.people: Rows.people(6), .caseload: spells])
    #expect(input.ids() == ["P-1", "P-2", "P-3"])
    #expect(input.ids("is:any") == ["P-1", "P-2", "P-3", "P-4", "P-5", "P-6"])
  }

  @Test func `a death on or before the day ends being live, a later one does not yet`() {
    let people = """
      person_id,given_name,family_name,date_of_birth,gender,interpreter,date_of_death
      P-1,A,A,1940-02-29,female,none,2026-11-19
      P-2,B,B,1940-02-29,female,none,2026-11-20
      P-3,C,C,1940-02-29,female,none,2026-11-21
      """
    let input = ListingInput(
      .people, now: "2026-11-20", [.people: people, .caseload: Rows.everybodyActive(3)])
    #expect(input.ids() == ["P-3"])
    #expect(input.ids("is:any is:died") == ["P-1", "P-2"])
  }

  @Test func `age is at death for the dead, and who was born on 29 February is older on 1 March`() {
    let people = """
      person_id,given_name,family_name,date_of_birth,gender,interpreter,date_of_death
      P-1,A,A,1940-03-02,female,none,2025-03-01
      P-2,B,B,1940-02-29,female,none,
      """
    let files = [RecordTable.people: people, .caseload: Rows.everybodyActive(2)]
    #expect(ListingInput(.people, now: "2026-11-20", files).field("age", of: "P-1") == "84")
    #expect(ListingInput(.people, now: "2027-02-28", files).field("age", of: "P-2") == "86")
    #expect(ListingInput(.people, now: "2027-03-01", files).field("age", of: "P-2") == "87")
  }

  @Test func `of two open spells the one that started last counts`() {
    let spells = Rows.caseload("P-1,paused,2026-06-01,", "P-1,active,2026-01-01,")
    let input = ListingInput(.people, now: "2026-11-20", [.people: Rows.people(1), .caseload: spells])
    #expect(input.field("status", of: "P-1") == "paused")
  }

  @Test func `an override of the locality counts from its day, and nobody without a practice is lost`() {
    let files: [RecordTable: String] = [
      .localities: "locality_id,name,sort_order\nNE,North East,1\nSW,South West,2",
      .networks: "network_id,name,locality_id\nN-1,One,NE",
      .practices: "ods_code,name,network_id,status\nF84001,Mill Lane,N-1,active",
      .people: """
      person_id,given_name,family_name,date_of_birth,gender,interpreter,practice_ods_code,locality_override_id,locality_override_from
      P-1,A,A,1950-01-01,female,none,F84001,SW,2026-11-20
      P-2,B,B,1950-01-01,female,none,,,
      """, .caseload: Rows.everybodyActive(2),
    ]
    #expect(ListingInput(.people, now: "2026-11-19", files).field("locality_id", of: "P-1") == "NE")
    let input = ListingInput(.people, now: "2026-11-20", files)
    #expect(input.field("locality", of: "P-1") == "South West")
    #expect(input.ids("no:locality") == ["P-2"])
    #expect(input.ids("locality:sw") == ["P-1"])
  }
}
