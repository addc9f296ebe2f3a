import Testing

@testable import CoordinationDomain

struct ContactCommandTests {
  // MARK: Notes

  @Test func `a note without a word in front is no contact with the person`() throws {
    var input = SmallBorough.input
    let before = input.view.standing(input.view.person("P-1")).lastContact
    _ = try input.type("note add P-1 \"asked the ward:\\nhome on Monday\"", by: "S-3").get()
    let id = input.lastSubject
    #expect(input.text(id, "note") == "asked the ward:\nhome on Monday")
    #expect(input.text(id, "with") == "professional")
    #expect(input.text(id, "place") == "other")
    #expect(input.text(id, "outcome") == "")
    #expect(input.text(id, "status") == "done")
    #expect(input.text(id, "professional_id") == "S-3")
    #expect(input.text(id, "at") == "2026-11-20T12:00:00Z")
    #expect(input.view.standing(input.view.person("P-1")).lastContact == before)
    #expect(NoteKind.professional.echo == "a note; not a contact with the person")
    #expect(input.told == ["recorded a note for BEGUM, Rahima (Mrs)"])
  }

  @Test(arguments: [
    ("home", "home", "person", "seen", true), ("clinic", "clinic", "person", "seen", true),
    ("phone", "phone", "person", "seen", true), ("video", "video", "person", "seen", true),
    ("carer", "other", "carer", "seen", false), ("noreply", "home", "person", "no-reply", false),
    ("professional", "other", "professional", "", false),
  ])
  func `a word in front says whether it is one`(
    word: String, place: String, with: String, outcome: String, isContact: Bool
  ) throws {
    var input = SmallBorough.input
    _ = try input.type("note add P-1 \(word) tea and a talk", by: "S-3").get()
    let id = input.lastSubject
    #expect(input.text(id, "place") == place)
    #expect(input.text(id, "with") == with)
    #expect(input.text(id, "outcome") == outcome)
    let today = Day(year: 2026, month: 11, day: 20)
    #expect((input.view.standing(input.view.person("P-1")).lastContact == today) == isContact)
    #expect(
      NoteKind(rawValue: word)?.echo.contains("not a contact") == (["carer", "professional"].contains(word)))
  }

  @Test func `quotes within a text are somebody's own words and stay`() throws {
    var input = SmallBorough.input
    _ = try input.type("note add P-1 She says \"leave me be\" and means it", by: "S-2").get()
    #expect(input.text(input.lastSubject, "note") == "She says \"leave me be\" and means it")
    _ = try input.type("note add P-1 \"She says so\"", by: "S-2").get()
    #expect(input.text(input.lastSubject, "note") == "She says so")
  }

  @Test func `a quoted word in front is part of the text`() throws {
    var input = SmallBorough.input
    _ = try input.type("note add P-1 \"home\" help came late", by: "S-3").get()
    #expect(input.text(input.lastSubject, "note") == "home help came late")
    #expect(input.text(input.lastSubject, "with") == "professional")
    #expect(input.refusal("note add P-1 phone", by: "S-3") == "What is to be written down?")
    #expect(input.refusal("note add P-1 noreply", by: "S-3") == "")
    #expect(input.refusal("note add P-1 a line", by: "S-9").hasPrefix("Nobody is signed in"))
  }

  @Test func `the dead are written about and not seen`() {
    var input = SmallBorough.input
    #expect(input.refusal("note add P-3 home seen", by: "S-3").contains("so this is no contact with them"))
    #expect(input.refusal("note add P-3 noreply nobody there", by: "S-3").contains("so this is no contact"))
    #expect(input.refusal("note add P-3 carer rang his widow", by: "S-3") == "")
    #expect(input.refusal("note add P-2 rang to ask for help", by: "S-3") == "")
  }

  @Test func `a visit nobody answered is loud until somebody is named who confirmed`() throws {
    var input = SmallBorough.input
    let row = try #require(input.view.person("P-1").flatMap { input.view.record.people.row(of: $0) })
    #expect(input.view.hasUnansweredVisit(row))
    #expect(input.refusal("note safe E-3", by: "S-3").hasPrefix("Who confirmed that the person is safe"))
    #expect(input.refusal("note safe E-4 daughter", by: "S-3") == "E-4 is no visit that nobody answered.")
    _ = try input.type("note safe E-3 daughter, by phone", by: "S-3").get()
    #expect(input.text("E-3", "safe_confirmed_by") == "daughter, by phone")
    #expect(input.text("E-3", "safe_confirmed_at") == "2026-11-20T12:00:00Z")
    #expect(!input.view.hasUnansweredVisit(row))
    #expect(
      input.refusal("note safe E-3 son", by: "S-3") == "That is confirmed already, by daughter, by phone.")
    #expect(input.told == ["confirmed that all is well after a home visit for BEGUM, Rahima (Mrs)"])
  }

  // MARK: Planned

  @Test func `planning a contact for somebody who needs an interpreter has one booked in the same act`()
    throws
  {
    var input = SmallBorough.input
    _ = try input.type("contact plan P-1 tue 10:30 clinic leg ulcer @okafor", by: "S-3").get()
    let contact = try #require(input.subjects(.contactPlanned).first)
    #expect(input.text(contact, "at") == "2026-11-24T10:30:00Z")
    #expect(input.text(contact, "place") == "clinic")
    #expect(input.text(contact, "note") == "leg ulcer")
    #expect(input.text(contact, "status") == "planned")
    #expect(input.text(contact, "professional_id") == "S-1")
    let action = try #require(input.subjects(.actionAdded).first)
    #expect(input.text(action, "title") == "Book an interpreter (Sylheti) for Tue 24-Nov 10:30")
    #expect(input.text(action, "person_id") == "P-1")
    // Two working days before; the lead answers for it, who is not the one who asked.
    #expect(input.text(action, "due_on") == "2026-11-20")
    #expect(input.text(action, "owner_professional_id") == "S-1")
    #expect(input.text(action, "raised_by") == "S-3")
    #expect(input.text(action, "status") == "requested")
  }

  @Test(arguments: [
    ("2026-11-20T12:00", "2026-11-20"), ("mon 09:00", "2026-11-20"), ("wed 09:00", "2026-11-23"),
    ("30 nov at 09:00", "2026-11-26"), ("2026-12-29 09:00", "2026-12-25"),
  ])
  func `an interpreter is booked two working days before, today at the earliest`(when: String, due: String)
    throws
  {
    var input = SmallBorough.input
    _ = try input.type("contact plan P-1 \(when)", by: "S-1").get()
    #expect(input.subjects(.actionAdded).first.map { input.text($0, "due_on") } == due)
  }

  @Test func `the limit is the place's own, and what is booked goes by the need`() throws {
    var input = SmallBorough.input([.gapRules: "rule,on,limit,unit\ninterpreter-not-booked,N,5,days"])
    _ = try input.type("contact plan P-4 30 nov 09:00 video", by: "S-3").get()
    let action = try #require(input.subjects(.actionAdded).first)
    #expect(input.text(action, "title") == "Book a British Sign Language interpreter for Mon 30-Nov 09:00")
    #expect(input.text(action, "due_on") == "2026-11-25")
    // Nobody leads, so whoever planned it.
    #expect(input.text(action, "owner_professional_id") == "S-3")
    #expect(input.text(action, "status") == "accepted")
  }

  @Test func `who needs none has none booked, and 2 o'clock has to be said`() throws {
    var input = SmallBorough.input([
      .people: Rows.people(1), .caseload: Rows.everybodyActive(1),
    ])
    _ = try input.type("contact plan P-1 tue 10:30 phone", by: "S-3").get()
    #expect(input.lastEvents.count == 1)
    #expect(input.refusal("contact plan P-1 tue", by: "S-3").hasPrefix("At what time?"))
    #expect(input.refusal("contact plan P-1 soon", by: "S-3").hasPrefix("When?"))
    #expect(input.refusal("contact plan P-1 today 11:59", by: "S-3").hasPrefix("today 11:59 has passed."))
    #expect(input.refusal("contact plan P-1 today 12:00", by: "S-3") == "")
    #expect(
      input.refusal("contact plan P-1 1 dec 09:00", by: "S-3").contains("does not work here on 01-Dec-2026"))
    #expect(input.refusal("contact plan P-1 tue 10:30 phone", by: "S-9").hasPrefix("Nobody is signed in"))
  }

  @Test func `nothing is planned for those who are not on the caseload`() {
    var input = SmallBorough.input
    #expect(input.refusal("contact plan P-2 tue 10:30", by: "S-3").contains("is not on the caseload"))
    #expect(input.refusal("contact plan P-3 tue 10:30", by: "S-3").contains("died on"))
  }

  @Test func `an organisation the person objects to is not sent, and not asked to book`() throws {
    var input = SmallBorough.input([
      .sharing: "sharing_id,person_id,organisation_id,basis,from,to\nSH-1,P-1,O-2,objected,2026-01-01,",
      .careTeam: "membership_id,person_id,professional_id,role,start_on\nM-1,P-1,S-4,lead,2026-01-01",
    ])
    #expect(input.refusal("contact plan P-1 tue 10:30 @farah", by: "S-3").hasPrefix("Two may not be told"))
    _ = try input.type("contact plan P-1 tue 10:30", by: "S-3").get()
    #expect(input.subjects(.actionAdded).first.map { input.text($0, "owner_organisation_id") } == "O-1")
  }

  @Test func `what was planned is written up, at its own time or now`() throws {
    var input = SmallBorough.input
    _ = try input.type("contact done E-2 dressing changed", by: "S-3").get()
    #expect(input.text("E-2", "status") == "done")
    #expect(input.text("E-2", "at") == "2026-11-19T10:30:00Z")
    #expect(input.text("E-2", "outcome") == "seen")
    #expect(input.text("E-2", "with") == "person")
    _ = try input.type("contact done E-1 came early", by: "S-3").get()
    #expect(input.text("E-1", "at") == "2026-11-20T12:00:00Z")
    #expect(input.text("E-1", "note") == "bloods; came early")
    #expect(input.view.record.check(on: input.view.moment).filter { $0.level == .error }.isEmpty)
    #expect(
      input.refusal("contact done E-1", by: "S-3") == "E-1 is not planned any more: it is done.")
  }

  @Test func `a planned visit that nobody answered is loud`() throws {
    var input = SmallBorough.input
    _ = try input.type("contact done E-2 noreply rang twice", by: "S-3").get()
    #expect(input.text("E-2", "outcome") == "no-reply")
    #expect(input.told == ["recorded a home visit that nobody answered for BEGUM, Rahima (Mrs)"])
  }

  @Test func `a planned contact is cancelled by somebody, with the reason`() throws {
    var input = SmallBorough.input
    #expect(
      input.refusal("contact cancel E-1 no staff", by: "S-3")
        == "Who cancels it? One of: by-us, by-person. \"no\" is none of them.")
    #expect(input.refusal("contact cancel E-1 by-us", by: "S-3").hasPrefix("Why is it cancelled?"))
    _ = try input.type("contact cancel E-1 by-person at the mosque", by: "S-3").get()
    #expect(input.text("E-1", "status") == "cancelled")
    #expect(input.text("E-1", "outcome") == "cancelled-by-person")
    #expect(input.text("E-1", "note") == "bloods; at the mosque")
    #expect(
      input.refusal("contact cancel E-1 by-us again", by: "S-3")
        == "E-1 is not planned any more: it is cancelled.")
  }

  @Test(arguments: [
    "note add P-1 home seen", "note safe E-3 daughter", "contact plan P-1 tue 10:30", "contact done E-1 well",
    "contact cancel E-1 by-us no staff",
  ])
  func `undoing brings every column back`(line: String) throws {
    var input = SmallBorough.input
    let isUndone = try input.isUndone(line, by: "S-3")
    #expect(isUndone)
  }
}
