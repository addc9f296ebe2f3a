import Testing

@testable import CoordinationDomain

struct ReferralCommandTests {
  private static func input(_ dates: String, route: String = "phone") -> CommandInput {
    SmallBorough.input([
      .referrals: """
      referral_id,person_id,service_id,referrer_name,reply_route,urgency,sent_at,declined_at,decline_reason,outcome,outcome_on,fed_back_on,closed_on
      R-1,P-1,SV-1,Dr Shaw,\(route),routine,2026-10-01T09:00:00Z,\(dates)
      """
    ])
  }

  @Test func `it does not close before the referrer has heard`() throws {
    var input = Self.input(",,Seen,2026-11-10,,")
    #expect(
      input.refusal("referral close R-1", by: "S-2")
        == "Dr Shaw has not been told how the referral to Falls team ended. Record the feedback, by phone, or that "
        + "the referrer did not want it. Type \"referral fed-back\", or add the word not-wanted.")
    _ = try input.type("referral fed-back R-1 rang the surgery", by: "S-2").get()
    #expect(input.text("R-1", "fed_back_on") == "2026-11-20")
    #expect(input.text("R-1", "outcome") == "Seen")
    #expect(input.lastEvents.first?.because == "rang the surgery")
    #expect(
      input.refusal("referral fed-back R-1", by: "S-2").hasPrefix("The referrer was told on Fri 20-Nov."))
    _ = try input.type("referral close R-1", by: "S-2").get()
    #expect(input.text("R-1", "closed_on") == "2026-11-20")
    #expect(input.refusal("referral close R-1", by: "S-2") == "It was closed on Fri 20-Nov.")
    #expect(input.refusal("referral fed-back R-1", by: "S-2") == "It was closed on Fri 20-Nov.")
    #expect(
      input.told == [
        "told the referrer about the referral to Falls team for BEGUM, Rahima (Mrs)",
        "closed the referral to Falls team for BEGUM, Rahima (Mrs)",
      ])
  }

  @Test func `a referrer who did not want to hear is said to be so`() throws {
    var input = Self.input(",,Seen,2026-11-10,,")
    _ = try input.type("referral close R-1 not-wanted", by: "S-2").get()
    #expect(input.text("R-1", "reply_route") == "none")
    #expect(input.text("R-1", "closed_on") == "2026-11-20")
    #expect(input.text("R-1", "fed_back_on") == "")
    #expect(input.view.record.check(on: input.view.moment).filter { $0.file == "referrals.csv" }.isEmpty)
  }

  @Test func `without an outcome it needs one, not instead of the feedback`() throws {
    var input = Self.input(",,,,,")
    #expect(
      input.refusal("referral close R-1 not-wanted", by: "S-2")
        == "Nothing says yet how the referral to Falls team ended: it waits for a reply. Record the outcome first. "
        + "Type it here, in a few words.")
    #expect(
      input.refusal("referral close R-1 advice given", by: "S-2").hasPrefix("Dr Shaw has not been told"))
    _ = try input.type("referral close R-1 advice given not-wanted", by: "S-2").get()
    #expect(input.text("R-1", "outcome") == "advice given")
    #expect(input.text("R-1", "outcome_on") == "2026-11-20")
  }

  @Test func `what the referrer was told is the outcome where none is recorded`() throws {
    var input = Self.input(",,,,,")
    #expect(input.refusal("referral fed-back R-1", by: "S-2").hasPrefix("Nothing says yet how it ended"))
    _ = try input.type("referral fed-back R-1 rail fitted", by: "S-2").get()
    #expect(input.text("R-1", "outcome") == "rail fitted")
    _ = try input.type("referral close R-1", by: "S-2").get()
    #expect(input.text("R-1", "closed_on") == "2026-11-20")
  }

  @Test func `a declined one is told and closed without an outcome of its own`() throws {
    var input = Self.input("2026-10-05T09:00:00Z,No room,,,,")
    _ = try input.type("referral fed-back R-1", by: "S-2").get()
    _ = try input.type("referral close R-1", by: "S-2").get()
    #expect(input.text("R-1", "outcome") == "")
    #expect(input.view.record.check(on: input.view.moment).filter { $0.file == "referrals.csv" }.isEmpty)
  }

  @Test func `it takes a coordinator of the place, and can be undone`() throws {
    var input = Self.input(",,Seen,2026-11-10,,")
    #expect(
      input.refusal("referral fed-back R-1", by: "S-3").contains("changing a referral needs a coordinator"))
    #expect(input.refusal("referral close R-9", by: "S-2") == "No referral has the id \"R-9\".")
    for line in ["referral fed-back R-1 rang", "referral close R-1 not-wanted"] {
      let isUndone = try input.isUndone(line)
      #expect(isUndone)
    }
  }
}
