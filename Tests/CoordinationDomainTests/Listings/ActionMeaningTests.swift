import Testing

@testable import CoordinationDomain

/// What is open, late and without an owner.
@Suite struct ActionMeaningTests {
  private func actions(_ now: String, _ rows: String, _ more: [RecordTable: String] = [:]) -> ListingInput {
    var files: [RecordTable: String] = [
      .people: Rows.people(2), .caseload: Rows.caseload("P-1,active,2026-01-01,"),
    ]
    files.merge(more) { $1 }
    files[.actions] = rows
    return ListingInput(.actions, now: now, files)
  }

  @Test func `what is due today is not late, what was due yesterday is`() {
    let input = actions(
      "2026-11-20", Rows.actions("P-1,requested,2026-11-20,,mdt", "P-1,requested,2026-11-19,,mdt"))
    #expect(input.ids("is:late") == ["X-2"])
    #expect(input.field("days_overdue", of: "X-1") == "")
    #expect(input.field("days_overdue", of: "X-2") == "1")
  }

  @Test func `with a moment it is late from the minute after`() {
    let rows = Rows.actions("P-1,requested,,2026-11-20T14:30,mdt")
    #expect(actions("2026-11-20T14:30", rows).ids("is:late") == [])
    let late = actions("2026-11-20T14:31", rows)
    #expect(late.ids("is:late") == ["X-1"])
    #expect(late.field("days_overdue", of: "X-1") == "0")
  }

  @Test func `declined and on hold are open and may be late; completed and cancelled are neither`() {
    let rows = Rows.actions(
      "P-1,declined,2026-11-01,,mdt", "P-1,on-hold,2026-11-01,,mdt", "P-1,completed,2026-11-01,,mdt",
      "P-1,cancelled,2026-11-01,,mdt")
    let input = actions("2026-11-20", rows)
    #expect(input.ids() == ["X-1", "X-2"])
    #expect(input.ids("is:any is:late") == ["X-1", "X-2"])
  }

  @Test func `an action about somebody who is not live shows under everything and is not late`() {
    let rows = Rows.actions(
      "P-2,requested,2026-11-01,,mdt", "P-2,requested,2026-11-01,,bereavement", ",requested,2026-11-01,,mdt")
    let input = actions("2026-11-20", rows)
    #expect(input.ids() == ["X-2", "X-3"])
    #expect(input.ids("is:late") == ["X-2", "X-3"])
    #expect(input.ids("is:any") == ["X-1", "X-2", "X-3"])
  }

  @Test func `without an owner is no organisation, or only those who have gone`() {
    let files: [RecordTable: String] = [
      .organisations:
        "organisation_id,name,short_name,kind,active\nO-1,One,One,nhs-trust,Y\nO-2,Two,Two,hospice,N",
      .professionals: Rows.staff,
    ]
    let rows = """
      action_id,title,person_id,status,owner_organisation_id,owner_professional_id
      X-1,a,P-1,requested,,
      X-2,b,P-1,requested,O-1,
      X-3,c,P-1,requested,O-1,S-3
      X-4,d,P-1,requested,O-2,
      X-5,e,P-1,requested,O-1,S-1
      """
    #expect(actions("2026-11-19", rows, files).ids("no:owner") == ["X-1", "X-4"])
    #expect(actions("2026-11-20", rows, files).ids("no:owner") == ["X-1", "X-3", "X-4"])
  }

  @Test func `new is asked for or changed in the last seven days`() {
    let rows = """
      action_id,title,person_id,status,raised_on,status_on
      X-1,a,P-1,requested,2026-11-13,
      X-2,b,P-1,requested,2026-11-12,
      X-3,c,P-1,accepted,2026-10-01,2026-11-20
      """
    #expect(actions("2026-11-20", rows).ids("is:new") == ["X-1", "X-3"])
  }
}
