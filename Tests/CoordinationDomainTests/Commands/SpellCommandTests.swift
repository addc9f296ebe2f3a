import Testing

@testable import CoordinationDomain

struct SpellCommandTests {
  // MARK: Beginning

  @Test func `somebody who was here before comes again with a reason, by a lead, without the old lead`()
    throws
  {
    var input = SmallBorough.input
    #expect(
      input.refusal("spell start P-2 came back", by: "S-2").contains(
        "reopening an ended time on the caseload"))
    #expect(
      input.refusal("spell start P-2 active frailty", by: "S-1")
        == "They were here before (discharged Mon 12-Oct (completed)). Say why it is opened again.")
    _ = try input.type("spell start P-2 active frailty fell twice at home", by: "S-1").get()
    let id = input.lastSubject
    #expect(input.text(id, "person_id") == "P-2")
    #expect(input.text(id, "status") == "active")
    #expect(input.text(id, "start_on") == "2026-11-20")
    #expect(input.text(id, "pathway") == "frailty")
    #expect(input.lastEvents.first?.because == "fell twice at home")
    // What is about the person and dated is not asked again; what was planned then is.
    #expect(input.text(id, "what_matters") == "To walk to the market.")
    #expect(input.text(id, "efi") == "0.12")
    #expect(input.text(id, "tier_on") == "2026-03-01")
    #expect(input.text(id, "next_review_on") == "")
    let standing = input.view.standing(input.view.person("P-2"))
    #expect(standing.isLive && standing.lead < 0)
  }

  @Test func `without a pathway that of the former time holds`() throws {
    var input = SmallBorough.input
    _ = try input.type("spell start P-2 fell twice", by: "S-1").get()
    #expect(input.text(input.lastSubject, "pathway") == "dementia")
    #expect(input.text(input.lastSubject, "status") == "referred")
  }

  @Test func `a person has one time on the caseload at once, also where it is still to come`() {
    var input = SmallBorough.input([
      .caseload: """
      caseload_id,person_id,status,start_on,end_on,pathway,tier
      L-1,P-1,paused,2026-01-01,,frailty,high
      L-2,P-2,referred,2026-11-30,,frailty,high
      """
    ])
    #expect(
      input.refusal("spell start P-1 again", by: "S-1")
        == "BEGUM, Rahima (Mrs) is on the caseload already: paused since 01-Jan-2026. A person has one time on the "
        + "caseload at once.")
    #expect(input.refusal("spell start P-2 again", by: "S-1").contains("already: referred from Mon 30-Nov."))
    #expect(input.refusal("spell start P-3", by: "S-1").hasPrefix("GONE, Old (Mr) died on 01-Nov-2026"))
  }

  @Test func `who never was here is begun by a coordinator, and comes back who had moved out`() throws {
    var input = SmallBorough.input([
      .caseload: """
      caseload_id,person_id,status,start_on,end_on,pathway,tier
      L-1,P-1,moved-out,2026-01-01,2026-11-01,frailty,high
      """,
      .people: """
      person_id,given_name,family_name,date_of_birth,gender,interpreter,moved_out_on
      P-1,Rahima,Begum,1941-03-02,female,none,2026-11-01
      P-2,Seán,O'Neill,1950-05-05,male,none,
      """,
    ])
    #expect(
      input.refusal("spell start P-2 active nonsense", by: "S-2").hasPrefix("pathway cannot be \"nonsense\""))
    _ = try input.type("spell start P-2 active Dementia", by: "S-2").get()
    #expect(input.text(input.lastSubject, "pathway") == "dementia")
    _ = try input.type("spell start P-1 came back to Poplar", by: "S-1").get()
    #expect(input.text("P-1", "moved_out_on") == "")
    #expect(input.view.record.check(on: input.view.moment).filter { $0.file == "caseload.csv" }.isEmpty)
  }

  // MARK: Taken on and at rest

  @Test func `a referral is taken on, and may be given its pathway then`() throws {
    var input = SmallBorough.input
    _ = try input.type("spell activate P-4 dementia", by: "S-2").get()
    #expect(input.text("L-4", "status") == "active")
    #expect(input.text("L-4", "pathway") == "dementia")
    #expect(input.refusal("spell activate P-4", by: "S-2") == "It is active already.")
    #expect(input.told == ["activated the caseload spell for CHAUDHRY, Ann (Ms)"])
  }

  @Test func `a pause has its day to start again, after today`() throws {
    var input = SmallBorough.input
    #expect(input.refusal("spell pause P-1", by: "S-2").hasPrefix("When does it start again?"))
    #expect(
      input.refusal("spell pause P-1 today", by: "S-2").hasPrefix("20-Nov-2026 is no day to start again"))
    #expect(input.refusal("spell pause P-4 +1w", by: "S-2").contains("(spell activate)"))
    _ = try input.type("spell pause P-1 tomorrow with her sister in Leeds", by: "S-2").get()
    #expect(input.text("L-1", "status") == "paused")
    #expect(input.text("L-1", "paused_until") == "2026-11-21")
    #expect(input.lastEvents.first?.because == "with her sister in Leeds")
    _ = try input.type("spell pause P-1 +1w", by: "S-2").get()
    #expect(input.text("L-1", "paused_until") == "2026-11-27")
    #expect(input.told.last == "paused the caseload spell until Fri 27-Nov for BEGUM, Rahima (Mrs)")
    #expect(input.refusal("spell activate P-1", by: "S-2").contains("spell resume"))
    _ = try input.type("spell resume P-1", by: "S-2").get()
    #expect(input.text("L-1", "status") == "active")
    #expect(input.text("L-1", "paused_until") == "")
    #expect(input.refusal("spell resume P-1", by: "S-2") == "It is not paused: it is active.")
  }

  @Test(arguments: ["spell pause P-1 +1w", "spell end P-1 completed well all=keep"])
  func `it takes a coordinator of the place`(line: String) {
    var input = SmallBorough.input
    #expect(input.refusal(line, by: "S-3").contains("changing the time on the caseload needs a coordinator"))
    #expect(input.refusal(line, by: "S-4").contains("You may do this in South West"))
  }
}
