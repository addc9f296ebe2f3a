import Testing

@testable import CoordinationDomain

struct SpellEndingTests {
  @Test func `closing is not finishing: every open action and referral is named until it is answered for`() {
    var input = SmallBorough.input
    #expect(
      input.refusal("spell end P-1 completed all goals met", by: "S-2")
        == "BEGUM, Rahima (Mrs) has 3 open actions, 1 referral not closed. "
        + "End with cancel all or keep all, or say by number which are kept and which cancelled, as in keep 1: "
        + "1 Chase mattress: DN Okafor, A, One, 2 d late; 2 Ring housing: DN Okafor, A, One, due Wed 25-Nov; "
        + "3 Call the family: DN Okafor, A, One, no date; "
        + "4 Referral to Falls team: accepted since 02-Oct, waits for first contact.")
    let some = input.refusal("spell end P-1 completed all goals met X-1=cancel r-1=keep x-3=KEEP", by: "S-2")
    #expect(some.contains("1 open action.") && some.contains("as in keep 2: 2 Ring housing"))
    #expect(!some.contains("mattress") && !some.contains("Referral"))
  }

  @Test(arguments: [
    ("all goals met cancel all", "all goals met", ["cancelled", "cancelled"]),
    ("all goals met keep all, cancel 2", "all goals met", ["accepted", "cancelled"]),
    ("goals met cancel 1 and 3 keep 2 4", "goals met", ["cancelled", "requested"]),
    ("they cancel all visits keep all", "they cancel all visits", ["accepted", "requested"]),
    ("goals met keep all X-1=cancel", "goals met", ["cancelled", "requested"]),
  ])
  func `what becomes of each is said in words, by the numbers that are shown`(
    typed: String, reason: String, statuses: [String]
  ) {
    var input = SmallBorough.input
    #expect(input.refusal("spell end P-1 completed \(typed)", by: "S-2") == "")
    #expect(input.lastEvents.first?.because == reason)
    #expect(["X-1", "X-2"].map { input.text($0, "status") } == statuses)
  }

  @Test
  func `a number that is not there is refused, and words that only look like an answer are the reason's`() {
    var input = SmallBorough.input
    #expect(
      input.refusal("spell end P-1 completed met keep 7", by: "S-2")
        == "7 is none of what has to be answered for: there are 1 to 4.")
    #expect(input.refusal("spell end P-1 completed moved to flat 3", by: "S-2").contains("3 open actions"))
  }

  @Test func `it ends with its reason, and everybody's part with it`() throws {
    var input = SmallBorough.input
    _ = try input.type("spell end P-1 completed all goals met X-1=cancel all=keep", by: "S-2").get()
    #expect(input.text("L-1", "status") == "discharged")
    #expect(input.text("L-1", "end_on") == "2026-11-20")
    #expect(input.text("L-1", "end_reason") == "completed")
    #expect(input.lastEvents.first?.because == "all goals met")
    for id in ["M-1", "M-2", "M-3", "M-5"] { #expect(input.text(id, "end_on") == "2026-11-20", "\(id)") }
    // One that was to begin later never does; one that had ended stays as it was.
    #expect(input.text("M-4", "end_on") == "2026-11-25")
    #expect(input.text("M-6", "end_on") == "2026-03-01")
    #expect(input.text("X-1", "status") == "cancelled")
    #expect(input.text("X-1", "status_reason") == "Time on the caseload ended: completed")
    #expect(input.text("X-2", "status") == "requested")
    #expect(input.text("R-1", "outcome") == "")
    #expect(input.text("E-1", "status") == "cancelled")
    #expect(input.text("E-1", "outcome") == "cancelled-by-us")
    // What was to have been yesterday is still to be written up.
    #expect(input.text("E-2", "status") == "planned")
    #expect(input.text("I-1", "status") == "withdrawn")
    // The meeting that runs goes on with whom it has.
    #expect(input.text("I-2", "status") == "listed")
    let person = try #require(input.view.person("P-1"))
    #expect(!input.view.standing(person).isLive)
    #expect(input.view.endingCheck(person).ends.map(\.id) == ["X-2", "X-3", "R-1", "I-2"])
    #expect(input.told.first == "ended the caseload spell (completed) for BEGUM, Rahima (Mrs)")
    #expect(input.told.contains("ended the lead of DN Okafor, A for BEGUM, Rahima (Mrs)"))
    #expect(input.told.contains("cancelled a home visit Tue 24-Nov 10:30 for BEGUM, Rahima (Mrs)"))
    #expect(input.told.contains("took BEGUM, Rahima (Mrs) off the agenda of Fri 27-Nov 14:00, NE MDT"))
  }

  @Test(arguments: [
    ("declined", "discharged", "declined"), ("could-not-reach", "discharged", "could-not-reach"),
    ("long-term-care", "discharged", "long-term-care"), ("other", "discharged", "other"),
    ("moved-out", "moved-out", ""), ("error", "entered-in-error", ""),
  ])
  func `each ending is another`(word: String, status: String, reason: String) throws {
    var input = SmallBorough.input
    _ = try input.type("spell end P-1 \(word) as the family says all=cancel", by: "S-2").get()
    #expect(input.text("L-1", "status") == status)
    #expect(input.text("L-1", "end_reason") == reason)
    #expect(input.text("P-1", "moved_out_on") == (word == "moved-out" ? "2026-11-20" : ""))
    let errors = input.view.record.check(on: input.view.moment).filter { $0.file == "caseload.csv" }
    #expect(errors.isEmpty)
    #expect(input.view.history.notices.isEmpty)
  }

  @Test func `a referral that is cancelled has that outcome and waits until its referrer knows`() throws {
    var input = SmallBorough.input
    _ = try input.type("spell end P-1 declined does not want us all=cancel", by: "S-2").get()
    #expect(input.text("R-1", "outcome") == "Withdrawn: time on the caseload ended: declined")
    #expect(input.text("R-1", "outcome_on") == "2026-11-20")
    #expect(input.text("R-1", "closed_on") == "")
  }

  @Test func `one whose referrer waits to hear is kept by all=cancel, and not cancelled by name`() throws {
    let referrals = """
      referral_id,person_id,service_id,referrer_name,reply_route,urgency,sent_at,declined_at,outcome,outcome_on,fed_back_on
      R-1,P-1,SV-1,Dr Shaw,phone,routine,2026-10-01T09:00:00Z,2026-10-05T09:00:00Z,,,
      R-2,P-1,SV-1,Dr Shaw,none,routine,2026-10-01T09:00:00Z,,,,
      R-3,P-1,SV-1,Dr Shaw,phone,routine,2026-10-01T09:00:00Z,,Seen,2026-11-01,2026-11-20
      """
    var input = SmallBorough.input([.referrals: referrals])
    #expect(
      input.refusal("spell end P-1 other moved on all=cancel R-1=cancel", by: "S-2")
        .hasPrefix("R-1 cannot be cancelled: Dr Shaw has not been told"))
    _ = try input.type("spell end P-1 other moved on all=cancel", by: "S-2").get()
    #expect(input.text("R-1", "closed_on") == "")
    #expect(input.text("R-2", "closed_on") == "2026-11-20")
    #expect(input.text("R-3", "closed_on") == "2026-11-20")
  }

  @Test func `words that are no answer, and answers about something else, are refused`() {
    var input = SmallBorough.input
    let line = "spell end P-1 completed all goals met all=keep "
    #expect(
      input.refusal(line + "X-1=later", by: "S-2").hasPrefix(
        "\"X-1=later\" is not understood. Type X-1=cancel"))
    #expect(
      input.refusal(line + "X-9=keep", by: "S-2")
        == "X-9 is nothing that has to be settled for BEGUM, Rahima (Mrs).")
    #expect(input.refusal("spell end P-1 completed all=keep", by: "S-2").hasPrefix("Why does it end?"))
    #expect(
      input.refusal("spell end P-1 done all=keep", by: "S-2").hasPrefix("How does it end? One of: completed"))
    #expect(input.refusal("spell end P-2 completed well", by: "S-2").contains("is not on the caseload"))
  }

  @Test func `what began today ends today`() throws {
    var input = SmallBorough.input([
      .caseload:
        "caseload_id,person_id,status,start_on,pathway,tier\nL-4,P-4,referred,2026-11-20,frailty,none"
    ])
    _ = try input.type("spell end P-4 error typed twice", by: "S-2").get()
    #expect(input.text("L-4", "end_on") == "2026-11-20")
    #expect(input.view.record.check(on: input.view.moment).filter { $0.level == .error }.isEmpty)
  }

  @Test(arguments: [
    "spell end P-1 moved-out to Leeds all=cancel", "spell pause P-1 +1w", "spell activate P-4 frailty",
    "spell start P-2 active back again",
  ])
  func `undoing brings every column back`(line: String) throws {
    var input = SmallBorough.input
    let isUndone = try input.isUndone(line)
    #expect(isUndone)
  }
}
