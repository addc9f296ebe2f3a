import Testing

@testable import CoordinationDomain

/// Leads are dated spells; it is noon of Friday 20 November 2026.
struct LeadCommandTests {
  private func lead(_ input: CommandInput, _ person: String) -> String? {
    input.view.person(person).flatMap { input.view.name(input.view.lead(input.view.standing($0))) }
  }

  @Test func `setting a lead ends the one before on the same day, in one act`() throws {
    var input = CommandInput.sample()
    _ = try input.type("lead set P-00012 @S-0007 knows her best").get()
    let row = input.lastSubject
    #expect(input.text(row, "professional_id") == "S-0007")
    #expect(input.text(row, "role") == "lead")
    #expect(input.text(row, "status") == "held")
    #expect(input.text(row, "start_on") == "2026-11-20")
    #expect(input.text(row, "end_on") == "")
    #expect(input.text(row, "reason") == "knows her best")
    #expect(input.text("M-00012-1", "end_on") == "2026-11-20")
    #expect(lead(input, "P-00012") == "DN Chaudhry, P")
    #expect(
      input.told == [
        "made DN Chaudhry, P lead for CHEN, Mei Ling (Mrs)",
        "ended the lead of SCP Fry, C for CHEN, Mei Ling (Mrs)",
      ])
  }

  @Test func `a lead who is set and replaced on one day held it on no day, and may come back`() throws {
    var input = CommandInput.sample()
    _ = try input.type("lead set P-00012 @S-0007").get()
    let first = input.lastSubject
    _ = try input.type("lead set P-00012 @S-0003").get()
    #expect(input.text(first, "start_on") == "2026-11-20")
    #expect(input.text(first, "end_on") == "2026-11-20")
    _ = try input.type("lead set P-00012 @S-0050").get()
    #expect(lead(input, "P-00012") == input.view.name(input.view.professional("S-0050")))
    #expect(input.errors == CommandInput.sample().errors)
    for _ in 1...3 { _ = try input.type("undo").get() }
    #expect(input.text("M-00012-1", "end_on") == "")
    #expect(input.text(first, "person_id") == nil)
    #expect(input.view.history.notices.isEmpty)
  }

  @Test func `a lead who is to begin later begins then, and the one set today ends then`() throws {
    var input = CommandInput.sample()
    // S-0076 leads until 30 November, S-0016 from then on.
    _ = try input.type("lead set P-00032 @S-0007").get()
    #expect(input.text(input.lastSubject, "end_on") == "2026-11-30")
    #expect(input.text("M-00032-1", "end_on") == "2026-11-20")
    #expect(input.text("M-00032-2", "end_on") == "")
    #expect(input.errors == CommandInput.sample().errors)
  }

  @Test func `whoever is asked leads only once they say yes`() throws {
    var input = CommandInput.sample()
    _ = try input.type("lead offer P-00012 @S-0008 therapy is over").get()
    let offer = input.lastSubject
    #expect(input.text(offer, "status") == "offered")
    #expect(input.text("M-00012-1", "end_on") == "")
    #expect(
      input.refusal("lead offer P-00012 @S-0003")
        == "CN Marlow, H is asked since today and has not answered. First lead accept, lead decline or "
        + "lead withdraw.")
    // The one asked may answer with no more access than for their own work.
    _ = try input.type("lead accept P-00012", by: "S-0008").get()
    #expect(input.text(offer, "status") == "held")
    #expect(input.text(offer, "start_on") == "2026-11-20")
    #expect(input.text(offer, "reason") == "therapy is over")
    #expect(input.text("M-00012-1", "end_on") == "2026-11-20")
    #expect(lead(input, "P-00012") == "CN Marlow, H")
  }

  @Test func `somebody else's offer is answered by who may change the lead`() throws {
    var input = CommandInput.sample()
    #expect(
      input.refusal("lead accept P-00031", by: "S-0008").hasPrefix(
        "You may record notes and answer your own team's actions; changing the lead needs a coordinator"))
    _ = try input.type("lead decline P-00031 no room this month").get()
    #expect(input.text("M-00031-2", "status") == "withdrawn")
    #expect(input.text("M-00031-2", "end_on") == "2026-11-20")
    #expect(input.text("M-00031-2", "reason") == "no room this month")
    #expect(input.text("M-00031-1", "end_on") == "")
    #expect(input.refusal("lead accept P-00031").hasPrefix("Nobody is asked to lead for "))
  }

  @Test func `declining needs a reason, and counts as a no of the one asked`() throws {
    var input = CommandInput.sample()
    #expect(
      input.refusal("lead decline P-00031")
        == "Why is the lead declined? Whoever asked has to know.")
    _ = try input.type("lead end P-00012 gone abroad").get()
    _ = try input.type("lead offer P-00012 @S-0008").get()
    _ = try input.type("lead decline P-00012 no room", by: "S-0008").get()
    let person = try #require(input.view.person("P-00012"))
    #expect(input.view.standing(person).noLeadReason == .declined)
  }

  @Test func `an offer that is taken back is nobody's no`() throws {
    var input = CommandInput.sample()
    _ = try input.type("lead end P-00012 gone abroad").get()
    _ = try input.type("lead offer P-00012 @S-0007").get()
    let offer = input.lastSubject
    _ = try input.type("lead withdraw P-00012 asked too early").get()
    #expect(input.text(offer, "status") == "offered")
    #expect(input.text(offer, "end_on") == "2026-11-20")
    let person = try #require(input.view.person("P-00012"))
    #expect(input.view.standing(person).noLeadReason == .ended)
    #expect(input.view.standing(person).offeredLead == -1)
    _ = try input.type("lead offer P-00012 @S-0003").get()
  }

  @Test func `setting somebody else takes the open offer back, and setting the one asked accepts it`() throws
  {
    var input = CommandInput.sample()
    _ = try input.type("lead set P-00031 @S-0007").get()
    #expect(input.text("M-00031-2", "end_on") == "2026-11-20")
    #expect(input.text("M-00031-2", "reason") == "DN Chaudhry, P leads instead")
    _ = try input.type("undo").get()
    #expect(input.text("M-00031-2", "reason") == "Therapy is now the main need")
    _ = try input.type("lead set P-00031 @S-0011").get()
    #expect(input.lastSubject == "M-00031-2")
    #expect(input.text("M-00031-2", "status") == "held")
    #expect(input.errors == CommandInput.sample().errors)
  }

  @Test func `nobody leads is a state with a reason`() throws {
    var input = CommandInput.sample()
    #expect(
      input.refusal("lead end P-00012  ")
        == "Why does nobody lead any more? The gap is shown with the reason.")
    _ = try input.type("lead end P-00012 moved to another team").get()
    #expect(input.text("M-00012-1", "end_on") == "2026-11-20")
    #expect(input.text("M-00012-1", "reason") == "moved to another team")
    let person = try #require(input.view.person("P-00012"))
    #expect(
      input.view.noLeadWords(input.view.standing(person)) == "NO LEAD since 20-Nov (0 d): the last one ended")
    #expect(
      input.refusal("lead end P-00012 again")
        == "Nobody leads for CHEN, Mei Ling (Mrs) now. Name a lead with lead set or lead offer.")
    #expect(input.refusal("lead deputy P-00012 @S-0007").hasPrefix("Nobody leads for "))
  }

  @Test func `whoever may not lead today is refused with what would work`() throws {
    var input = CommandInput.sample()
    // Left on 11 November.
    #expect(
      input.refusal("lead set P-00012 @S-0001").hasPrefix(
        "CM Rahman, N does not work here now (left Wed 11-Nov). Name somebody else, for example "))
    // Away until 8 December with nobody who covers; S-0033 is away and covered.
    #expect(
      input.refusal("lead set P-00012 @S-0021").hasPrefix(
        "OT Whitlock, M is away, back Tue 08-Dec, and nobody covers. Say first who covers (absence cover AB-002 "
          + "@who), or name somebody else, for example "))
    #expect(input.refusal("lead set P-00012 @S-0033") == "")
    // The person objects to sharing with the council, where S-0034 works.
    #expect(
      input.refusal("lead set P-00050 @S-0034").hasPrefix(
        "Adult Social Care may not be told about this person."))
    #expect(input.refusal("lead offer P-00050 @S-0034").hasPrefix("Adult Social Care may not be told"))
    #expect(input.refusal("lead deputy P-00050 @S-0034").hasPrefix("Adult Social Care may not be told"))
    #expect(input.refusal("coordinator set P-00050 @S-0034").hasPrefix("Adult Social Care may not be told"))
    // Whoever only stands in may be away today.
    #expect(input.refusal("lead deputy P-00012 @S-0021") == "")
    #expect(input.refusal("lead deputy P-00012 @S-0033") == "SW Sutton, K leads; a deputy is somebody else.")
    #expect(input.refusal("lead set P-00012 @S-0033") == "SW Sutton, K leads already, since 20-Nov.")
  }

  @Test func `on the day somebody is back they may lead, and on the last day before they may not`() {
    // S-0005 is back on Monday 23 November.
    var sunday = CommandInput.sample(now: "2026-11-22T12:00")
    #expect(
      sunday.refusal("lead set P-00012 @S-0005").contains("is away, back Mon 23-Nov, and nobody covers."))
    var monday = CommandInput.sample(now: "2026-11-23T12:00")
    #expect(monday.refusal("lead set P-00012 @S-0005") == "")
  }

  @Test func `a part begins for live people only, and ends for anybody`() throws {
    var input = CommandInput.sample()
    #expect(
      input.refusal("lead set P-00040 @S-0007").hasSuffix(
        " is not on the caseload. Start a new spell first (spell start)."))
    #expect(
      input.refusal("lead set P-00037 @S-0007").hasSuffix(" has died; no part in the circle begins now."))
    #expect(input.refusal("coordinator set P-00037 @S-0007").hasSuffix(" no part in the circle begins now."))
  }

  @Test func `who may not change the lead is told who may`() {
    var input = CommandInput.sample()
    for line in [
      "lead set P-00012 @S-0007", "lead offer P-00012 @S-0007", "lead withdraw P-00012",
      "lead end P-00012 why",
      "lead deputy P-00012 @S-0007", "lead accept P-00012",
    ] {
      #expect(input.refusal(line, by: "S-0003").contains("changing the lead needs a coordinator"), "\(line)")
    }
    #expect(
      input.refusal("coordinator set P-00012 @S-0007", by: "S-0003").contains("changing who is involved"))
  }

  @Test func `everybody who is suggested may be set, and whoever is not allowed is refused`() throws {
    let start = CommandInput.sample()
    for id in ["P-00012", "P-00050", "P-00031", "P-00027"] {
      let person = try #require(start.view.person(id))
      for suggestion in start.view.leadSuggestions(for: person) {
        var input = start
        let refusal = input.refusal("lead set \(id) @\(suggestion.id)")
        #expect(refusal.isEmpty == suggestion.isAllowed, "\(id) \(suggestion.name): \(refusal)")
      }
    }
  }

  @Test func `the deputy and the coordinator are set, changed and ended`() throws {
    var input = CommandInput.sample()
    _ = try input.type("lead deputy P-00012 @S-0007").get()
    #expect(input.text("M-00012-1", "deputy_id") == "S-0007")
    _ = try input.type("lead deputy P-00012 none").get()
    #expect(input.text("M-00012-1", "deputy_id") == "")
    _ = try input.type("coordinator set P-00012 @S-0011").get()
    #expect(input.text(input.lastSubject, "role") == "coordinator")
    #expect(input.text("M-00012-2", "end_on") == "2026-11-20")
    _ = try input.type("coordinator end P-00012 on leave").get()
    #expect(input.refusal("coordinator end P-00012") == "Nobody coordinates for CHEN, Mei Ling (Mrs) now.")
    #expect(input.errors == CommandInput.sample().errors)
  }

  @Test func `two who change the lead at once are told of each other`() throws {
    var input = CommandInput.sample()
    _ = try input.type("lead set P-00012 @S-0003", by: "S-0062").get()
    guard case .failure(let refusal) = input.type("lead set P-00012 @S-0007", seenUpTo: 0) else {
      Issue.record("a stale change went through")
      return
    }
    #expect(
      refusal.sentence
        == "CC Evans, I made CN Hammond, T lead for CHEN, Mei Ling (Mrs) at 12:00, after you looked: "
        + "professional is now CN Hammond, T, yours would be DN Chaudhry, P.")
    // Having seen it, the same is done.
    #expect(input.refusal("lead set P-00012 @S-0007", seenUpTo: 2) == "")
  }

  @Test func `what was done reads as a sentence`() throws {
    var input = CommandInput.sample()
    func told(_ line: String, by author: String = "S-0061") throws -> String {
      let act = try input.type(line, by: author).get()
      return input.view.history.act(act).map { input.view.actWords($0) }.joined(separator: "; ")
    }
    let lines = [
      try told("lead offer P-00012 @S-0003"), try told("lead decline P-00012 full", by: "S-0003"),
      try told("lead offer P-00012 @S-0003"), try told("lead withdraw P-00012"),
      try told("lead accept P-00031"), try told("lead deputy P-00012 @S-0007"),
      try told("coordinator set P-00012 @S-0007"),
    ]
    #expect(
      lines == [
        "offered the lead to CN Hammond, T for CHEN, Mei Ling (Mrs)",
        "declined the lead for CHEN, Mei Ling (Mrs)",
        "offered the lead to CN Hammond, T for CHEN, Mei Ling (Mrs)",
        "took back the offer of the lead to CN Hammond, T for CHEN, Mei Ling (Mrs)",
        "recorded that CM Davies, M accepts the lead for ISLAM, Monir (Mr); ended the lead of LW Sheikh, E for ISLAM, Monir (Mr)",
        "changed the lead's deputy to DN Chaudhry, P for CHEN, Mei Ling (Mrs)",
        "made DN Chaudhry, P care coordinator for CHEN, Mei Ling (Mrs); ended the coordinating of CC Jama, M for CHEN, Mei Ling (Mrs)",
      ])
  }
}
