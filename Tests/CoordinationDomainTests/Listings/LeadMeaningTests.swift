import Testing

@testable import CoordinationDomain

/// Who leads on a day.
@Suite struct LeadMeaningTests {
  private func lead(_ now: String, _ leads: String, _ more: [RecordTable: String] = [:]) -> ListingInput {
    var files = more
    files[.people] = Rows.people(1)
    files[.caseload] = Rows.everybodyActive(1)
    files[.professionals] = Rows.staff
    files[.careTeam] = leads
    return ListingInput(.people, now: now, files)
  }

  @Test func `a lead passes from one to another and back, each up to the day the next begins`() {
    let leads = Rows.leads(
      "P-1,S-1,2026-01-01,2026-03-01,", "P-1,S-2,2026-03-01,2026-06-01,", "P-1,S-1,2026-06-01,,")
    #expect(lead("2026-02-28", leads).field("lead_id", of: "P-1") == "S-1")
    #expect(lead("2026-03-01", leads).field("lead_id", of: "P-1") == "S-2")
    #expect(lead("2026-05-31", leads).field("lead_id", of: "P-1") == "S-2")
    #expect(lead("2026-06-01", leads).field("lead_id", of: "P-1") == "S-1")
    #expect(lead("2026-06-01", leads).field("lead_since", of: "P-1") == "2026-06-01")
  }

  @Test func `a lead that begins tomorrow is no lead yet`() {
    let leads = Rows.leads("P-1,S-1,2026-11-21,,")
    #expect(lead("2026-11-20", leads).ids("no:lead") == ["P-1"])
    #expect(lead("2026-11-21", leads).ids("no:lead") == [])
  }

  @Test func `whoever no longer works here leads nobody`() {
    let leads = Rows.leads("P-1,S-3,2026-01-01,,")
    #expect(lead("2026-11-19", leads).field("lead_id", of: "P-1") == "S-3")
    let gone = lead("2026-11-20", leads)
    #expect(gone.field("lead_id", of: "P-1") == "")
    #expect(gone.field("no_lead_since", of: "P-1") == "2026-11-20")
  }

  @Test func `of two leads on one day the one that began last counts`() {
    let leads = Rows.leads("P-1,S-2,2026-06-01,,", "P-1,S-1,2026-01-01,,")
    #expect(lead("2026-11-20", leads).field("lead_id", of: "P-1") == "S-2")
  }

  @Test func `a lead offered is not in force`() {
    let leads = Rows.leads("P-1,S-1,2026-01-01,,offered")
    let input = lead("2026-11-20", leads)
    #expect(input.ids("no:lead") == ["P-1"])
    #expect(input.ids("has:offer") == ["P-1"])
  }

  @Test func `a lead who is away stays the lead, and who covers is said`() {
    let leads = Rows.leads("P-1,S-1,2026-01-01,,")
    let absences = """
      absence_id,professional_id,from,to,reason,cover_professional_id
      AB-1,S-1,2026-11-20,2026-11-22,leave,S-2
      """
    let away = lead("2026-11-21", leads, [.absences: absences])
    #expect(away.field("lead_id", of: "P-1") == "S-1")
    #expect(away.field("lead_cover", of: "P-1") == "SW Lee, B")
    #expect(away.ids("is:absent") == ["P-1"])
    #expect(lead("2026-11-22", leads, [.absences: absences]).ids("is:absent") == [])
  }
}
