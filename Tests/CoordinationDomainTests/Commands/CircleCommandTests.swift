import Testing

@testable import CoordinationDomain

/// Who else is involved; it is noon of Friday 20 November 2026.
struct CircleCommandTests {
  @Test func `a professional, an organisation and a relative join, each in their part`() throws {
    var input = CommandInput.sample()
    _ = try input.type("circle join P-00001 @S-0007").get()
    #expect(input.text(input.lastSubject, "professional_id") == "S-0007")
    #expect(input.text(input.lastSubject, "role") == "member")
    #expect(input.text(input.lastSubject, "start_on") == "2026-11-20")
    _ = try input.type("circle join P-00001 @O-GPCG link-worker").get()
    #expect(input.text(input.lastSubject, "organisation_id") == "O-GPCG")
    #expect(input.text(input.lastSubject, "role") == "link-worker")
    // A team stands for its organisation.
    _ = try input.type("circle join P-00001 member @T-ASC-NE").get()
    #expect(input.text(input.lastSubject, "organisation_id") == "O-LBTH")
    var other = CommandInput.small()
    _ = try other.type("circle join P-1 C-1", by: "S-1").get()
    #expect(other.text(other.lastSubject, "contact_id") == "C-1")
    #expect(other.text(other.lastSubject, "role") == "carer")
    #expect(input.errors == CommandInput.sample().errors)
  }

  @Test func `nobody has the same part twice on one day, and may come back`() throws {
    var input = CommandInput.sample()
    _ = try input.type("circle join P-00001 @S-0007").get()
    #expect(
      input.refusal("circle join P-00001 @S-0007")
        == "DN Chaudhry, P is in the circle already, as member since 20-Nov.")
    // Another part beside it is another thing.
    #expect(input.refusal("circle join P-00001 @S-0007 link-worker") == "")
    _ = try input.type("circle leave P-00001 @S-0007 moved team").get()
    #expect(input.text(input.lastSubject, "end_on") == "2026-11-20")
    #expect(input.text(input.lastSubject, "reason") == "moved team")
    #expect(input.refusal("circle join P-00001 @S-0007") == "")
    #expect(input.warnings == CommandInput.sample().warnings)
  }

  @Test func `whoever leads is in the circle by that, and leaves it by that`() throws {
    var input = CommandInput.sample()
    #expect(
      input.refusal("circle join P-00012 @S-0050")
        == "SCP Fry, C is in the circle already, as lead professional since 01-Dec-2024.")
    #expect(
      input.refusal("circle leave P-00012 @S-0050")
        == "SCP Fry, C leads for CHEN, Mei Ling (Mrs). That ends with lead end.")
    #expect(
      input.refusal("circle leave M-00012-2")
        == "CC Jama, M coordinates for CHEN, Mei Ling (Mrs). That ends with coordinator end.")
    #expect(
      input.refusal("circle leave M-00031-2")
        == "CM Davies, M is asked to lead for ISLAM, Monir (Mr). That ends with lead withdraw.")
    // A lead who is also a link worker stops being that and leads on.
    _ = try input.type("circle join P-00012 @S-0050 link-worker").get()
    let part = input.lastSubject
    _ = try input.type("circle leave P-00012 @S-0050").get()
    #expect(input.lastSubject == part)
    #expect(input.text("M-00012-1", "end_on") == "")
  }

  @Test func `one part ends by its id, once`() throws {
    var input = CommandInput.sample()
    _ = try input.type("circle leave M-00012-3 new practice").get()
    #expect(input.text("M-00012-3", "end_on") == "2026-11-20")
    #expect(input.text("M-00012-3", "reason") == "new practice")
    #expect(input.refusal("circle leave M-00012-3") == "That part ended today already.")
    _ = try input.type("undo").get()
    #expect(input.text("M-00012-3", "end_on") == "")
    #expect(input.text("M-00012-3", "reason") == "")
  }

  @Test func `whoever may not be told, has gone, or belongs elsewhere does not join`() throws {
    var input = CommandInput.sample()
    #expect(input.refusal("circle join P-00050 @O-LBTH").hasPrefix("Adult Social Care may not be told"))
    #expect(input.refusal("circle join P-00050 @S-0034").hasPrefix("Adult Social Care may not be told"))
    #expect(input.refusal("circle join P-00012 @S-0001").hasPrefix("CM Rahman, N does not work here now"))
    #expect(input.refusal("circle join P-00037 @S-0007").hasSuffix("no part in the circle begins now."))
    #expect(
      input.refusal("circle join P-00012 C-00001-1")
        == "Kamal Uddin is a contact of somebody else.")
    #expect(input.refusal("circle join P-00012 @S-0007 lead").hasPrefix("Somebody becomes the lead with"))
    #expect(
      input.refusal("circle join P-00012 @S-0007 carer").hasPrefix("A carer is one of the person's own"))
    #expect(
      input.refusal("circle leave P-00012 @S-0007")
        == "DN Chaudhry, P is not in the circle of CHEN, Mei Ling (Mrs) now; nothing ends.")
    #expect(input.refusal("circle join P-00012 @S-0007", by: "S-0003").contains("changing who is involved"))
    #expect(input.refusal("circle leave M-00012-3", by: "S-0003").contains("changing who is involved"))
  }

  @Test func `a relative's part is the carer's and no other`() {
    var input = CommandInput.small()
    #expect(
      input.refusal("circle join P-1 C-1 member", by: "S-1")
        == "A relative, friend or carer is in the circle as carer; leave the part out.")
    #expect(input.refusal("circle join P-1 C-9", by: "S-1") == "No contact has the id \"C-9\".")
    #expect(input.refusal("circle join P-1 @O-2", by: "S-1") == "Old no longer works. Name another.")
  }

  @Test func `somebody who is to join later can still join today, until then`() throws {
    var input = CommandInput.small()
    _ = try input.type("circle join P-1 @S-2 link-worker", by: "S-1").get()
    #expect(input.text(input.lastSubject, "end_on") == "2026-11-30")
    _ = try input.type("circle leave M-2 not needed", by: "S-1").get()
    #expect(input.text("M-2", "end_on") == "2026-11-30")
    #expect(input.errors.isEmpty)
    // A spell that was to begin and never did stands in nobody's way.
    var other = CommandInput.small()
    _ = try other.type("circle leave M-2 not needed", by: "S-1").get()
    _ = try other.type("circle join P-1 @S-2 link-worker", by: "S-1").get()
    #expect(other.text(other.lastSubject, "end_on") == "")
    #expect(other.warnings.isEmpty)
  }

  @Test func `what was done reads as a sentence`() throws {
    var input = CommandInput.small()
    _ = try input.type("circle join P-1 C-1", by: "S-1").get()
    _ = try input.type("circle join P-1 @O-1", by: "S-1").get()
    _ = try input.type("circle leave P-1 @O-1", by: "S-1").get()
    #expect(
      input.told == [
        "added Ruth Smith as carer to the circle of FAMILY1, Given",
        "added One to the circle of FAMILY1, Given",
        "took One out of the circle of FAMILY1, Given",
      ])
  }
}

extension CommandInput {
  /// One person with a relative, two colleagues of one team and an organisation that is no more.
  static func small(now: String = "2026-11-20T12:00", _ files: [RecordTable: String] = [:]) -> CommandInput {
    CommandInput(
      now: now,
      [
        .organisations:
          "organisation_id,name,short_name,kind,active\nO-1,One,One,nhs-trust,Y\nO-2,Old,Old,gp,N",
        .localities: "locality_id,name,sort_order,locality_lead_id\nNE,North East,1,",
        .teams: "team_id,name,organisation_id,kind,active\nT-1,Team,O-1,nursing,Y",
        .professionals: Rows.staff,
        .people: Rows.people(1),
        .caseload: Rows.everybodyActive(1),
        .personalContacts: "contact_id,person_id,name,relationship\nC-1,P-1,Ruth Smith,daughter",
        .careTeam: """
        membership_id,person_id,professional_id,role,status,start_on,end_on
        M-1,P-1,S-1,lead,held,2026-07-13,
        M-2,P-1,S-2,link-worker,held,2026-11-30,
        """,
      ].merging(files) { $1 })
  }
}
