import Testing

@testable import CoordinationDomain

/// What is handed over, and since when.
@Suite struct HandoverDraftTests {
  @Test func `the parts come in the order in which they are handed over`() {
    let input = HandoverInput.input([
      .people: (SmallBorough.files[.people] ?? "")
        .replacing("1930-01-01,male,,F1,,none,2026-11-01", with: "1930-01-01,male,,F1,,none,2026-11-10"),
      .absences: "absence_id,professional_id,from,to,reason\nAB-1,S-3,2026-11-20,2026-11-24,leave",
      .intake:
        "intake_id,received_at,channel,reply_route,name,ask,urgency_asked,call_back_by\n"
        + "Q-1,2026-11-20T08:00:00Z,phone,phone,Ann Other,Food,routine,2026-11-20T16:00:00Z",
      .events: "event_id,person_id,kind,at,planned,where,source\nV-1,P-1,fall,2026-11-19T08:00:00Z,,,GP",
      .actions: (SmallBorough.files[.actions] ?? "")
        + "\nX-4,P-1,Ask for a sitter,review,O-2,,S-1,2026-11-19,requested,2026-11-19,2026-12-01",
    ])
    #expect(
      input.keys
        == [
          "unheld/P-4", "unstable/P-1", "died/P-3", "no-reply/E-3", "call-back/Q-1", "action/X-1",
          "changed/P-1",
          "changed/P-4", "waiting/X-4", "away/AB-1",
        ].filter { $0 != "changed/P-4" })
  }

  private static let requests =
    "intake_id,received_at,channel,reply_route,name,ask,urgency_asked,call_back_by\n"
    + "Q-1,2026-11-20T08:00:00Z,phone,phone,Ann Other,Insulin,2-hour,2026-11-20T11:00:00Z\n"
    + "Q-2,2026-11-20T08:00:00Z,phone,phone,Bo Other,Food,routine,2026-11-20T16:00:00Z\n"
    + "Q-3,2026-11-20T08:00:00Z,phone,phone,Cy Other,Bath,routine,2026-11-20T11:00:00Z"

  @Test func `help within two hours comes before everything, and a call that was not rung is said to be`() {
    let draft = HandoverInput.input([.intake: Self.requests]).draft
    #expect(draft.items.first?.key == "urgent/Q-1")
    let first = draft.lines(of: .atOnce).first
    #expect(first?.words == "Ann Other: Insulin")
    #expect(first?.detail == "was due today 10:00")
    #expect(first?.tone == .alarm)
    #expect(
      first?.more.first == "Was to be rung back by today 11:00, nothing says that they were")
    let calls = draft.lines(of: .callBacks)
    #expect(calls.map(\.item.key) == ["call-back/Q-3", "call-back/Q-2"])
    #expect(calls.map(\.tone) == [.alarm, .warning])
    #expect(calls.last?.detail == "ring back by today 16:00")
  }

  @Test func `what belongs to no place yet is taken once for all places`() throws {
    var input = HandoverInput.input([.intake: Self.requests])
    _ = try input.type("handover take NE/urgent/Q-1", by: "S-2").get()
    let west = try #require(input.view.handoverPlace(named: "SW"))
    let draft = HandoverDraft(input.view, west)
    let item = try #require(draft.item("urgent/Q-1"))
    #expect(draft.takerWords(item) == "SW Lee, B sees to it (North East)")
    #expect(input.draft.takerWords(item) == "SW Lee, B sees to it")
    #expect(draft.takerWords(try #require(draft.item("call-back/Q-2"))) == nil)
  }

  @Test func `without a signed one changes count from the working day before, and it is said`() {
    var input = HandoverInput.input([
      .events:
        "event_id,person_id,kind,at,planned,where,source\nV-1,P-1,fall,2026-11-18T22:00:00Z,,,GP"
    ])
    #expect(input.draft.startWords == "Thu 19-Nov-2026 00:00; no handover has been signed here yet")
    #expect(!input.keys.contains("changed/P-4"))
    _ = input.type("person review P-4 +2w", by: "S-2")
    #expect(input.keys.contains("changed/P-4"))
  }

  @Test func `only what was done after the last signed one is told, and what was undone is not`() throws {
    var input = HandoverInput.input
    _ = input.type("action chase X-1 Promised for Monday", by: "S-2")
    input.readAll(by: "S-5")
    #expect(input.refusal("handover give NE", by: "S-2") == "")
    #expect(input.refusal("handover accept NE", by: "S-5") == "")
    #expect(!input.keys.contains("changed/P-1"))
    let act = try input.type("action chase X-2 They look for it", by: "S-2").get()
    #expect(input.unread == ["changed/P-1"])
    let line = try #require(input.draft.lines(of: .changed).first)
    #expect(line.more == ["20-Nov 12:00 SW Lee, B: Chased \"Ring housing\""])
    _ = try input.type("undo \(act)", by: "S-2").get()
    #expect(input.unread == [])
  }

  @Test func `taking back what was handed over is news`() throws {
    var input = HandoverInput.input
    let act = try input.type("action chase X-1 Promised for Monday", by: "S-2").get()
    input.readAll(by: "S-5")
    _ = input.type("handover give NE", by: "S-2")
    _ = input.type("handover accept NE", by: "S-5")
    _ = try input.type("undo \(act)", by: "S-2").get()
    let line = try #require(input.draft.lines(of: .changed).first)
    #expect(line.more == ["20-Nov 12:00 SW Lee, B: Undid: chased \"Chase mattress\""])
  }

  @Test func `a day that nobody signed is caught up`() throws {
    var input = HandoverInput.signed(now: "2026-11-18T17:00")
    input.move(to: "2026-11-19T10:00")
    _ = try input.type("action chase X-1 First day", by: "S-2").get()
    input.move(to: "2026-11-23T09:00")
    _ = try input.type("action chase X-2 Second day", by: "S-2").get()
    let line = try #require(input.draft.lines(of: .changed).first { $0.item.subject == "P-1" })
    #expect(line.more.count { $0.contains("Chased") } == 2)
    #expect(input.draft.startWords.hasPrefix("Wed 18-Nov-2026 17:00, signed by"))
  }

  @Test func `what nobody read stays, with its changes, through the next handover too`() throws {
    var input = HandoverInput.signed(now: "2026-11-18T17:00")
    input.move(to: "2026-11-19T10:00")
    _ = try input.type("action chase X-1 First day", by: "S-2").get()
    #expect(input.refusal("handover read NE/unstable/P-1 Ring the daughter", by: "S-5") == "")
    #expect(input.refusal("handover give NE", by: "S-2") == "")
    #expect(input.refusal("handover accept NE", by: "S-5") == "")
    #expect(input.unread.contains("changed/P-1"))
    input.move(to: "2026-11-20T10:00")
    _ = try input.type("action chase X-2 Second day", by: "S-2").get()
    let line = try #require(input.draft.lines(of: .changed).first { $0.item.subject == "P-1" })
    #expect(line.more.count { $0.contains("Chased") } == 2)
    #expect(line.detail == "nobody has read it, since Wed 18-Nov 17:00")
    // Once read it is over.
    #expect(input.refusal("handover read NE/changed/P-1", by: "S-5") == "")
    #expect(input.refusal("handover read NE/unstable/P-1 Ring the daughter", by: "S-5") == "")
    _ = input.type("handover give NE", by: "S-2")
    _ = input.type("handover accept NE", by: "S-5")
    #expect(!input.keys.contains("changed/P-1"))
  }

  @Test func `what was read before is on the sheet and no news, but the unstable are new each day`() {
    var input = HandoverInput.signed(now: "2026-11-19T17:00")
    #expect(input.unread == [])
    #expect(input.draft.nothingWords == "Nothing has changed since today 17:00.")
    input.move(to: "2026-11-20T09:00")
    #expect(input.keys.contains("action/X-1"))
    #expect(input.unread.first == "unstable/P-1")
    #expect(!input.unread.contains("action/X-1"))
  }

  @Test func `one item looked for by its key is the one that is handed over`() {
    let input = HandoverInput.input([
      .absences: "absence_id,professional_id,from,to,reason\nAB-1,S-3,2026-11-20,2026-11-24,leave"
    ])
    let draft = input.draft
    #expect(Set(draft.items.map(\.kind)).count > 4)
    for item in draft.items {
      let alone = HandoverDraft(input.view, draft.place, onlyItem: item.key)
      #expect(alone.items.map(\.key) == [item.key])
      #expect(alone.items.first?.person == item.person)
      #expect(alone.items.first.map { alone.line($0).words } == draft.line(item).words)
      #expect(alone.items.first.map { alone.line($0).more } == draft.line(item).more)
    }
    #expect(HandoverDraft(input.view, draft.place, onlyItem: "action/X-NONE").items.isEmpty)
    #expect(HandoverDraft(input.view, draft.place, onlyItem: "action").items.isEmpty)
  }

  @Test func `whoever belongs to no locality is handed over too`() {
    let input = HandoverInput.input([
      .people: (SmallBorough.files[.people] ?? "").replacing("4 Quay Street,F1", with: "4 Quay Street,")
    ])
    #expect(input.view.handoverPlaces.map { input.view.id($0) } == ["NE", "SW", "none"])
    #expect(HandoverDraft(input.view, HandoverPlace(nil)).outlookWords.hasPrefix("1 person:"))
    #expect(input.view.handoverPlace(named: "North East") == input.view.handoverPlace(named: "ne"))
  }

  @Test(arguments: [
    ("", "not known to be covered"),
    ("E-9,P-1,S-2,planned,2026-11-20T15:00:00Z,,,home,insulin", ""),
    ("E-9,P-1,S-3,planned,2026-11-20T15:00:00Z,,,home,insulin", "UNCOVERED: OT Marsh, C was to come, away"),
    ("E-9,P-1,S-2,done,2026-11-20T09:00:00Z,person,seen,home,insulin", ""),
  ])
  func `an essential visit is covered, uncovered or not known to be`(contact: String, words: String) throws {
    let head = "caseload_id,person_id,status,start_on,essential_visits,outlook,pathway\n"
    let input = HandoverInput.input([
      .caseload: head + "L-1,P-1,active,2026-01-01,insulin,stable,frailty",
      .encounters: "encounter_id,person_id,professional_id,status,at,with,outcome,place,note\n" + contact,
      .absences: "absence_id,professional_id,from,to,reason\nAB-1,S-3,2026-11-20,2026-11-24,leave",
    ])
    let line = input.draft.lines(of: .unsteady).first
    #expect(words.isEmpty ? line == nil : line?.more.first?.contains(words) == true)
  }

  @Test(arguments: [
    ("2026-11-14", "should have restarted Sat 14-Nov (6 d ago)"), ("2026-11-20", "restarts Fri 20-Nov"),
    ("2026-11-23", "restarts Mon 23-Nov"),
  ])
  func `a rest that should have ended is said to have`(until: String, words: String) {
    let input = HandoverInput.input([
      .caseload:
        "caseload_id,person_id,status,start_on,paused_until,pathway\n"
        + "L-1,P-1,paused,2026-01-01,\(until),frailty"
    ])
    let line = input.draft.lines(of: .whereabouts).first { $0.item.kind == .paused }
    #expect(line?.words == "BEGUM, Rahima (Mrs): Paused, \(words)")
  }

  @Test func `whoever was read the day before and not today is not known, though both have signed today`()
    throws
  {
    var input = HandoverInput.signed(now: "2026-11-19T17:00")
    #expect(!input.unread.contains("unheld/P-4"))
    input.move(to: "2026-11-20T12:00")
    #expect(input.unread.contains("no-reply/E-3"))
    _ = try input.type("handover read NE/unstable/P-1 Ring the daughter", by: "S-5").get()
    _ = try input.type("handover read NE/no-reply/E-3", by: "S-5").get()
    _ = try input.type("handover give NE", by: "S-2").get()
    _ = try input.type("handover accept NE", by: "S-5").get()
    #expect(!input.unread.contains("no-reply/E-3"))
    input.move(to: "2026-11-21T09:00")
    _ = try input.type("handover read NE/unstable/P-1 Ring the daughter", by: "S-5").get()
    _ = try input.type("handover give NE", by: "S-2").get()
    _ = try input.type("handover accept NE", by: "S-5").get()
    // Read on Friday, signed over unread on Saturday: somebody has still to read it.
    #expect(input.unread.contains("no-reply/E-3"))
    #expect(!input.unread.contains("unstable/P-1"))
  }

  @Test func `after both have signed what is late is still loud, and what was read back is still seen`()
    throws
  {
    func line(_ key: String, of input: CommandInput) -> (first: PageLine?, more: [String]) {
      let lines = input.view.handoverPage(input.draft).sections.flatMap(\.lines)
      let at = lines.firstIndex { line in
        if case .handoverItem("NE/\(key)", _) = line.target { true } else { false }
      }
      return (at.map { lines[$0] }, at.map { lines[($0 + 1)...].prefix { $0.indent > 0 }.map(\.text) } ?? [])
    }
    var input = HandoverInput.input
    #expect(line("action/X-1", of: input).first?.mark == "!")
    #expect(line("changed/P-1", of: input).first?.mark == "•")
    input.readAll(by: "S-5")
    for isSigned in [false, true] {
      if isSigned {
        _ = try input.type("handover give NE", by: "S-2").get()
        _ = try input.type("handover accept NE", by: "S-5").get()
      }
      for key in ["action/X-1", "unstable/P-1", "no-reply/E-3"] {
        let (first, more) = line(key, of: input)
        #expect(first?.mark == "✓", "\(key)")
        #expect(first?.text.hasPrefix("! BEGUM, Rahima") == true, "\(key)")
        #expect(more.contains("Read back: “Ring the daughter first” (CC Shah, E)"), "\(key)")
      }
    }
    // The day after somebody unstable is to be read back afresh.
    input.move(to: "2026-11-21T09:00")
    let (first, more) = line("unstable/P-1", of: input)
    #expect(first?.mark == "!")
    #expect(!more.contains { $0.hasPrefix("Read back") })
  }
}
