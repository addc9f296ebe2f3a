import Testing

@testable import CoordinationDomain

/// What is said of a gap: its id, whom it concerns, whose job it is, and where its limit comes from.
@Suite struct GapFactTests {
  private func first(_ lines: [String], _ rule: String) throws -> (gap: Gap, book: GapBook, view: CareView) {
    let view = GapBorough(lines).view()
    let book = GapBook(view)
    return (try #require(book.gaps.first { $0.ruleName == rule }), book, view)
  }

  @Test func `a gap of a person has the person's id for ever`() throws {
    let (gap, book, view) = try first(["care_team M-1: gone"], "no-lead")
    #expect(view.gapID(gap) == "no-lead/P-1")
    #expect(gap.limitName == "no-lead.escalate" && gap.title == "No lead professional")
    #expect(view.gapPersonID(gap) == "P-1" && view.gapActionID(gap) == nil && view.gapReferralID(gap) == nil)
    #expect(view.gapDays(gap) == 319)
    #expect(view.gapWords(gap) == "NO LEAD since 05-Jan-2026 (319 d): never had one; for the locality lead")
    #expect(view.name(view.gapLocality(gap)) == "North East")
    #expect(book.owner(of: gap, in: view) == "CN Chief, A")
  }

  @Test func `a gap of an action has the action's id, and the person's beside it`() throws {
    let (gap, book, view) = try first(
      ["actions X-1: due_on=2026-11-17|first_due_on=2026-11-10"], "action-late")
    #expect(view.gapID(gap) == "action-late/X-1")
    #expect(view.gapActionID(gap) == "X-1" && view.gapPersonID(gap) == "P-1")
    #expect(view.gapDays(gap) == 10)
    #expect(
      view.gapWords(gap)
        == "Ring (Council), was due Tue 17-Nov (3 d), first promised for Tue 10-Nov")
    #expect(book.owner(of: gap, in: view) == "CN Farah, A")
  }

  @Test func `a referral's gap has the referral's id`() throws {
    let (gap, _, view) = try first(["referrals R-1: sent_at=2026-11-10T09:00:00Z"], "referral-unacknowledged")
    #expect(view.gapReferralID(gap) == "R-1" && view.gapID(gap) == "referral-unacknowledged/R-1")
  }

  @Test(arguments: [
    (["actions X-1: due_on=2026-11-17"], "action-late", "CN Farah, A"),
    (
      ["actions X-1: due_on=2026-11-17", "absences AB-1: cover_professional_id=S-2"], "action-late",
      "CN Khan, A"
    ),
    (["actions X-1: due_on=2026-11-17", "care_team M-1: gone"], "action-late", "CC Osei, A"),
    (
      ["actions X-1: due_on=2026-11-17", "care_team M-1: gone", "care_team M-2: gone"], "action-late",
      "CN Chief, A"
    ),
    (["actions X-1: due_on="], "action-no-date", "CC Osei, A"),
    (["absences AB-1: from=2026-11-02"], "lead-absent", "CN Chief, A"),
    (["professionals S-1: caseload_ceiling=1"] + GapFactTests.second, "lead-over-ceiling", "CN Chief, A"),
    (["intake Q-1: received_at=2026-11-10T09:00:00Z"], "intake-waiting", "intake lead"),
    (
      ["mdt_meetings MT-1: starts_at=2026-10-01T14:00:00Z", "mdt_items I-1: provisional=Y"],
      "decision-provisional", "CN Khan, A"
    ),
    (["care_team M-9: role=member|professional_id=S-5"], "voluntary-no-basis", "Caldicott lead"),
  ])
  func `a role becomes whoever has it for the person`(lines: [String], rule: String, owner: String) throws {
    let (gap, book, view) = try first(lines, rule)
    #expect(book.owner(of: gap, in: view) == owner)
  }

  private static let second = [
    "people P-2: given_name=Ann|family_name=Smith|practice_ods_code=F84001",
    "caseload L-2: person_id=P-2|tier=low",
    "care_team M-3: person_id=P-2|role=lead",
  ]

  @Test func `a limit says its figure, whose job it is, and where it comes from`() throws {
    let limits = GapBook(GapBorough().view()).limits
    func limit(_ name: String) throws -> GapLimitWords { try #require(limits.first { $0.name == name }) }
    let contact = try limit("no-contact.very-high")
    #expect(contact.limit == "more than 14 days" && contact.owner == "lead professional")
    #expect(contact.rule == "no-contact" && contact.title == "Not seen")
    #expect(!contact.isPublished && contact.source.hasPrefix("set locally: seen or spoken to in person"))
    let home = try limit("no-plan.care-home")
    #expect(home.limit == "more than 7 working days" && home.isPublished)
    #expect(home.source.hasPrefix("NHS England Enhanced health in care homes"))
    let carer = try limit("carer-not-offered")
    #expect(!carer.isPublished && carer.source.hasPrefix("figure set locally; rests on: Care Act s10"))
    #expect(try limit("no-coordinator").source == "set locally")
    #expect(try limit("no-lead").limit == "at once")
    #expect(try limit("lead-absent").limit == "more than 1 working day")
    #expect(try limit("team-short").limit == "under 80 per cent")
    #expect(try limit("referral-returned").limit == "more than 1")
    #expect(try limit("duplicate-ask").limit == "within 14 days")
    #expect(try limit("lead-left").limit == "once the day has come")
    #expect(
      try limit("action-late").source.contains("late again after a new date, its days count from the first"))
    #expect(try limit("no-locality").isAlwaysOn)
    #expect(try !limit("visitors-week").isOn)
  }
}
