import Testing

@testable import CoordinationDomain

/// When a referral may be closed; it is Friday 20 November 2026.
@Suite struct ReferralClosingTests {
  private func refusal(_ dates: String, route: String = "phone", referrer: String = "Dr Shaw") throws
    -> ReferralClosingRefusal?
  {
    let view = PageInput.view(
      [
        .people: Rows.people(1), .services: "id,name,status\nSV-1,Falls team,active",
        .referrals: """
        referral_id,person_id,service_id,referrer_name,reply_route,urgency,sent_at,accepted_at,declined_at,outcome,outcome_on,fed_back_on,closed_on
        R-1,P-1,SV-1,\(referrer),\(route),routine,2026-10-01T09:00:00Z,\(dates)
        """,
      ], today: Day(year: 2026, month: 11, day: 20))
    return view.closingRefusal(
      try #require(view.record.referrals.count == 1 ? view.record.referrals.ref(at: 0) : nil))
  }

  @Test func `it closes after the referrer has been told`() throws {
    #expect(try refusal(",,Seen,2026-11-10,2026-11-20,") == nil)
  }

  @Test func `before that it says who has to be told, and how`() throws {
    #expect(
      try refusal(",,Seen,2026-11-10,,")?.sentence
        == "Dr Shaw has not been told how the referral to Falls team ended. "
        + "Record the feedback, by phone, or that the referrer did not want it.")
    #expect(try refusal(",,Seen,2026-11-10,,", route: "", referrer: "")?.reason == .notFedBack)
    #expect(
      try refusal(",,Seen,2026-11-10,,", route: "", referrer: "")?.sentence.hasPrefix("The referrer has not")
        == true)
  }

  @Test func `a day of feedback that has not come does not count`() throws {
    #expect(try refusal(",,Seen,2026-11-10,2026-11-21,")?.reason == .notFedBack)
  }

  @Test func `where the referrer did not want to hear it closes with its outcome`() throws {
    #expect(try refusal(",,Seen,2026-11-10,,", route: "none") == nil)
    #expect(try refusal(",2026-10-05T09:00:00Z,,,,", route: "none") == nil)
  }

  @Test func `declined counts as ended, and the referrer has to hear of it`() throws {
    #expect(try refusal(",2026-10-05T09:00:00Z,,,,")?.reason == .notFedBack)
  }

  @Test func `without an outcome it does not close, wanted or not`() throws {
    #expect(
      try refusal("2026-10-05T09:00:00Z,,,,,", route: "none")?.sentence
        == "Nothing says yet how the referral to Falls team ended: it waits for first contact. "
        + "Record the outcome first.")
    #expect(try refusal(",,,,,")?.reason == .noOutcome)
  }

  @Test func `what is closed does not close again`() throws {
    let refusal = try refusal(",,Seen,2026-11-10,2026-11-11,2026-11-12")
    #expect(refusal?.reason == .closedAlready)
    #expect(refusal?.sentence == "It was closed on Thu 12-Nov.")
  }
}
