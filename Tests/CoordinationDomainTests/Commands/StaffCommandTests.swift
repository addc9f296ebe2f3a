import Testing

@testable import CoordinationDomain

/// Absences, leavers and lists handed over; it is noon of Friday 20 November 2026.
struct StaffCommandTests {
  // MARK: Absences

  @Test func `the last day away is typed, the first day back is kept and said`() throws {
    var input = CommandInput.small()
    _ = try input.type("absence set S-2 mon fri @S-1 annual leave", by: "S-1").get()
    let id = input.lastSubject
    #expect(input.text(id, "from") == "2026-11-23")
    #expect(input.text(id, "to") == "2026-11-28")
    #expect(input.text(id, "cover_professional_id") == "S-1")
    #expect(input.text(id, "reason") == "annual leave")
    #expect(
      input.told == [
        "recorded that SW Lee, B is away Mon 23-Nov to Fri 27-Nov, back Mon 30-Nov, DN Okafor, A covers"
      ])
  }

  @Test(arguments: [
    ("tom back 30 nov", "2026-11-21", "2026-11-30"), ("today today", "2026-11-20", "2026-11-21"),
    ("mon until wed", "2026-11-23", "2026-11-26"), ("mon +1w", "2026-11-23", "2026-11-30"),
    ("23 nov 4 dec", "2026-11-23", "2026-12-05"), ("mon +1d", "2026-11-23", "2026-11-24"),
  ])
  func `days are read as they are said`(_ typed: String, _ from: String, _ back: String) throws {
    var input = CommandInput.small()
    _ = try input.type("absence set S-2 \(typed)", by: "S-1").get()
    #expect(input.text(input.lastSubject, "from") == from)
    #expect(input.text(input.lastSubject, "to") == back)
  }

  @Test func `days that overlap or run backwards are refused`() throws {
    var input = CommandInput.small()
    _ = try input.type("absence set S-2 mon fri", by: "S-1").get()
    let id = input.lastSubject
    #expect(
      input.refusal("absence set S-2 27 nov 30 nov", by: "S-1")
        == "SW Lee, B is away already Mon 23-Nov to Fri 27-Nov. Change that one (absence end \(id) DATE), or name "
        + "other days.")
    #expect(input.refusal("absence set S-2 28 nov 30 nov", by: "S-1") == "")
    #expect(
      input.refusal("absence set S-2 mon back mon", by: "S-1").hasPrefix(
        "The last day away is before the first, Mon 23-Nov."))
    #expect(
      input.refusal("absence set S-3 mon fri", by: "S-1").hasPrefix("OT Gone, C does not work here then"))
  }

  @Test func `whoever covers is somebody else, here, and not away too`() throws {
    var input = CommandInput.small(
      files: "S-2,2026-11-27,2026-12-01,\nS-1,2026-12-10,2026-12-12,")
    #expect(
      input.refusal("absence set S-1 mon fri @S-1", by: "S-1")
        == "Nobody covers for themselves. Name somebody else.")
    #expect(
      input.refusal("absence set S-1 mon fri @S-2", by: "S-1")
        == "SW Lee, B is away too, Fri 27-Nov to Mon 30-Nov. Name somebody else.")
    // They are back on the day before S-2 goes: no day in common.
    #expect(input.refusal("absence set S-1 mon thu @S-2", by: "S-1") == "")
    #expect(
      input.refusal("absence cover AB-2 @S-3", by: "S-1")
        == "OT Gone, C does not work here then (left Fri 20-Nov). Name somebody else.")
    #expect(input.refusal("absence cover AB-2 @S-2", by: "S-1") == "")
    #expect(input.text("AB-2", "cover_professional_id") == "S-2")
    #expect(input.refusal("absence cover AB-2 @S-2", by: "S-1") == "SW Lee, B covers already.")
    #expect(input.refusal("absence cover AB-2 none", by: "S-1") == "")
    #expect(input.text("AB-2", "cover_professional_id") == "")
    #expect(input.errors.isEmpty)
  }

  @Test func `whoever goes away covers for nobody on those days`() throws {
    // S-2 covers for S-1 from 10 to 11 December.
    var input = CommandInput.small(files: "S-1,2026-12-10,2026-12-12,S-2")
    _ = try input.type("absence set S-2 11 dec 11 dec", by: "S-1").get()
    #expect(input.text("AB-1", "cover_professional_id") == "")
    #expect(input.told.last == "recorded that nobody covers for DN Okafor, A")
    _ = try input.type("undo", by: "S-1").get()
    #expect(input.text("AB-1", "cover_professional_id") == "S-2")
    _ = try input.type("absence set S-2 12 dec 12 dec", by: "S-1").get()
    #expect(input.text("AB-1", "cover_professional_id") == "S-2")
    #expect(input.errors.isEmpty)
  }

  @Test func `somebody is back earlier, later or was never away`() throws {
    var input = CommandInput.small(
      files: "S-2,2026-11-16,2026-11-28,\nS-2,2026-12-10,2026-12-12,\nS-2,2026-11-02,2026-11-16,")
    _ = try input.type("absence end AB-1", by: "S-1").get()
    #expect(input.text("AB-1", "to") == "2026-11-20")
    #expect(input.told.last == "recorded that SW Lee, B is back today")
    _ = try input.type("undo", by: "S-1").get()
    _ = try input.type("absence end AB-1 7 dec", by: "S-1").get()
    #expect(input.text("AB-1", "to") == "2026-12-07")
    #expect(
      input.refusal("absence end AB-1 11 dec", by: "S-1").contains("is away already Thu 10-Dec to Fri 11-Dec")
    )
    _ = try input.type("absence end AB-2", by: "S-1").get()
    #expect(input.text("AB-2", "from") == nil)
    #expect(input.told.last == "recorded that SW Lee, B is not away after all")
    _ = try input.type("undo", by: "S-1").get()
    #expect(input.text("AB-2", "from") == "2026-12-10")
    #expect(input.text("AB-2", "professional_id") == "S-2")
    #expect(input.refusal("absence end AB-3", by: "S-1") == "SW Lee, B is back since Mon 16-Nov.")
    #expect(input.errors.isEmpty)
    #expect(input.view.history.notices.isEmpty)
  }

  @Test func `own team's absences are a coordinator's, others' are not`() {
    var input = CommandInput.sample()
    #expect(
      input.refusal("absence set S-0007 mon fri", by: "S-0003").contains("recording an absence needs a lead"))
    #expect(
      input.refusal("absence cover AB-001 @S-0007", by: "S-0003").contains("recording an absence needs"))
    #expect(input.refusal("absence end AB-001", by: "S-0003").contains("recording an absence needs"))
    #expect(
      input.refusal("staff leave S-0007 1 dec @S-0003", by: "S-0003").contains(
        "handing on the work of somebody"))
    #expect(
      input.refusal("staff handon S-0007 @S-0003 4", by: "S-0003").contains("handing on the work of somebody")
    )
    // A lead of the north east may not speak for the north west.
    #expect(
      input.refusal("absence set S-0008 mon fri", by: "S-0034").hasPrefix("You may do this in North East"))
  }

  // MARK: Leavers

  @Test func `whoever leaves hands everything over in one act, on the day`() throws {
    var input = CommandInput.sample()
    let before = try #require(input.view.professional("S-0006"))
    let held = input.view.leaverCheck(before).ends
    #expect(!held.isEmpty)
    let refusal = input.refusal("staff leave S-0006 1 dec")
    #expect(refusal.hasPrefix("CM Desai, K holds 5 leads, "), "\(refusal)")
    #expect(refusal.hasSuffix("Say who takes that over: staff leave S-0006 2026-12-01 @who."))
    let act = try input.type("staff leave S-0006 1 dec @S-0007 new post").get()
    #expect(input.text("S-0006", "active_to") == "2026-12-01")
    for end in held {
      guard case .membership(let ref) = end.subject, end.kind == .lead else { continue }
      #expect(input.text(end.id, "end_on") == "2026-12-01")
      let next = input.view.record.careTeam.rows.last {
        $0.person == end.person && $0.role == .lead && $0.professional == input.view.professional("S-0007")
      }
      #expect(next?.startOn == Day(year: 2026, month: 12, day: 1))
      #expect(input.view.record.careTeam[ref]?.professional == before)
    }
    for end in held where end.kind == .action {
      #expect(input.text(end.id, "owner_professional_id") == "S-0007")
      #expect(input.text(end.id, "owner_organisation_id") == "O-ELFT")
      #expect(input.text(end.id, "status") == "requested")
    }
    #expect(input.text("MS-NW", "chair_id") == "S-0007")
    #expect(
      input.view.history.act(act).first.map { input.view.actWords($0) }?.hasSuffix("leaves Tue 01-Dec")
        == true)
    #expect(input.errors == CommandInput.sample().errors)
    var later = input
    later.move(to: "2026-12-01T12:00")
    let after = later.view.leaverCheck(before)
    #expect(after.isClear, "\(after.ends.map(\.sentence))")
    _ = try input.type("undo").get()
    #expect(input.text("S-0006", "active_to") == "")
    #expect(input.view.leaverCheck(before).ends == held)
  }

  @Test func `what cannot be handed over is listed and nothing happens`() throws {
    var input = CommandInput.sample()
    // S-0034 leads the locality, which stands in a file of its own.
    let locality = input.refusal("staff leave S-0034 1 dec @S-0036")
    #expect(locality.hasPrefix("Nothing is handed over, because 1 thing cannot be: "), "\(locality)")
    #expect(
      locality.hasSuffix("leads the locality North East (name another in localities.csv). Settle that first.")
    )
    // S-0002 leads a person who objects to the council, where S-0036 works.
    let objected = input.refusal("staff leave S-0002 1 dec @S-0036")
    #expect(objected.contains("SAUNDERS, Iris (Mrs): "), "\(objected)")
    #expect(objected.contains("(Adult Social Care may not be told)"))
    #expect(input.text("S-0002", "active_to") == "")
  }

  @Test func `a day that has passed gives the past to nobody`() throws {
    var input = CommandInput.small()
    _ = try input.type("staff leave S-1 2026-11-17 @S-2", by: "S-2").get()
    #expect(input.text("M-1", "end_on") == "2026-11-17")
    let next = input.view.record.careTeam.rows.last
    #expect(next?.startOn == Day(year: 2026, month: 11, day: 20))
    #expect(next?.professional == input.view.professional("S-2"))
    #expect(input.errors.isEmpty)
  }

  @Test func `who takes over is here on the day, and somebody else`() {
    var input = CommandInput.small(files: "S-2,2026-12-01,2026-12-08,")
    #expect(
      input.refusal("staff leave S-1 1 dec @S-1", by: "S-2").hasPrefix(
        "DN Okafor, A cannot hand over to themselves."))
    #expect(
      input.refusal("staff leave S-1 1 dec @S-2", by: "S-2").hasPrefix(
        "SW Lee, B is away, back Tue 08-Dec, and nobody covers."))
    #expect(input.refusal("staff leave S-1 8 dec @S-2", by: "S-2") == "")
    #expect(
      input.refusal("staff leave S-2 1 dec @S-3", by: "S-1").hasPrefix("OT Gone, C does not work here then"))
  }

  @Test func `whoever holds nothing leaves without a successor`() throws {
    var input = CommandInput.small([.careTeam: "membership_id,person_id,role,start_on"])
    _ = try input.type("staff leave S-2 1 dec retires", by: "S-1").get()
    #expect(input.text("S-2", "active_to") == "2026-12-01")
    #expect(input.told == ["recorded that SW Lee, B leaves Tue 01-Dec"])
    #expect(
      input.refusal("staff leave S-2 1 dec", by: "S-1") == "That changes nothing: it stands so already.")
  }

  @Test func `the deputy who takes over needs another deputy`() throws {
    var input = CommandInput.small()
    _ = try input.type("lead deputy P-1 @S-2", by: "S-1").get()
    _ = try input.type("staff handon S-1 @S-2 1", by: "S-1").get()
    #expect(input.text(input.lastSubject, "professional_id") == "S-2")
    #expect(input.text(input.lastSubject, "deputy_id") == "")
    #expect(input.text("M-1", "end_on") == "2026-11-20")
    // And whoever leaves stands in for nobody.
    _ = try input.type("lead deputy P-1 @S-1", by: "S-1").get()
    let lead = input.lastSubject
    _ = try input.type("staff leave S-1 1 dec @S-2", by: "S-2").get()
    #expect(input.text(lead, "deputy_id") == "")
    #expect(input.warnings.isEmpty, "\(input.warnings)")
  }

  // MARK: Lists

  @Test func `a whole list is handed over only with its number typed right`() throws {
    var input = CommandInput.sample()
    let who = try #require(input.view.professional("S-0006"))
    let row = try #require(input.view.record.professionals.row(of: who))
    let count = Int(input.view.staff.peopleLed[row])
    #expect(count > 1)
    #expect(
      input.refusal("staff handon S-0006 @S-0007").hasSuffix(
        " leads for \(count) people. Type the number to hand over all of them."))
    #expect(
      input.refusal("staff handon S-0006 @S-0007 \(count + 1)").hasSuffix(
        " leads for \(count) people, not \(count + 1). Type the number to hand over all of them."))
    let act = try input.type("staff handon S-0006 @S-0007 \(count)").get()
    #expect(input.view.staff.peopleLed[row] == 0)
    #expect(input.view.history.act(act).count == 2 * count)
    #expect(input.text("S-0006", "active_to") == "")
    #expect(input.refusal("staff handon S-0006 @S-0007 0").hasSuffix(" leads for nobody."))
    #expect(input.errors == CommandInput.sample().errors)
    _ = try input.type("undo").get()
    #expect(Int(input.view.staff.peopleLed[row]) == count)
  }
}

extension CommandInput {
  /// The same with absences: `S-2,2026-11-27,2026-12-01,S-1`, numbered from `AB-1`.
  fileprivate static func small(files absences: String) -> CommandInput {
    let rows = absences.split(separator: "\n").enumerated().map { "AB-\($0 + 1),\($1)" }
    return small([
      .absences: (["absence_id,professional_id,from,to,cover_professional_id"] + rows).joined(separator: "\n")
    ])
  }
}
