import Testing

@testable import CoordinationDomain

/// What is said of a gap, beside the name of whom or what it is about: since when, and what is the matter.
@Suite struct GapWordsTests {
  @Test(arguments: GapCase.all)
  func `a gap does not say again whom or what it is about`(one: GapCase) throws {
    let view = one.borough(one.fires).view()
    for gap in GapBook(view).gaps where gap.ruleName == one.rule && gap.foundBy.table != .actions {
      let (words, subject) = (view.gapWords(gap), view.subjectName(of: gap))
      #expect(!words.contains(subject), "\(words)")
    }
  }

  @Test(arguments: [
    (
      "intake-unmet", ["intake Q-1: urgency_asked=2-hour|received_at=2026-11-20T08:00:00Z"],
      "2-hour request came in today 08:00, no decision yet"
    ),
    (
      "intake-waiting", ["intake Q-1: received_at=2026-11-17T08:00:00Z"],
      "came in Tue 17-Nov 08:00, nobody has looked at it"
    ),
    (
      "no-locality", ["people P-1: practice_ods_code="],
      "no practice and no locality known, on the caseload since 05-Jan-2026 (319 d)"
    ),
    (
      "closed-practice", ["practices F84001: status=closed|closed_on=2026-11-10"],
      "Bow closed Tue 10-Nov (10 d), no other practice known"
    ),
    (
      "lead-not-accepted",
      ["care_team M-3: role=lead|status=offered|professional_id=S-2|start_on=2026-11-16"],
      "offered to CN Khan, A Mon 16-Nov (4 d), neither yes nor no yet"
    ),
    (
      "high-need-never-mdt", ["caseload L-1: tier=very-high|tier_on=2026-10-01"],
      "never talked about at an MDT, since 01-Oct (50 d): very high need"
    ),
    (
      "advance-plan-missing", ["caseload L-1: pathway=palliative"],
      "no advance care plan known: on the palliative list, since 05-Jan-2026 (319 d)"
    ),
    (
      "plan-not-agreed", ["plans PL-1: agreed_with_person=N"],
      "care and support plan of Mon 01-Jun (172 d) not agreed with the person"
    ),
    (
      "service-stale", ["services SV-1: assured_date=2025-06-29", "referrals R-1: service_id=SV-1"],
      "people are referred to it, and its entry was last checked 29-Jun-2025 (509 d)"
    ),
  ])
  func `a gap is said in a sentence with its day`(rule: String, lines: [String], words: String) {
    #expect(GapBorough(lines).words(rule) == words)
  }
}
