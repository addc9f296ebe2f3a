import Testing

@testable import CoordinationDomain

/// Reading, taking over and signing.
@Suite struct HandoverSigningTests {
  @Test func `both sign, each under a login of their own`() {
    var input = HandoverInput.input
    input.readAll(by: "S-5")
    #expect(input.refusal("handover give NE", by: "S-2") == "")
    #expect(
      input.refusal("handover accept NE", by: "S-2")
        == "You have signed this handover already. The other one signs under a login of their own.")
    #expect(input.refusal("handover give NE", by: "S-5").contains("has signed that they hand over already"))
    #expect(input.view.signedSheet(input.lastSubject) == nil)
    #expect(input.refusal("handover accept NE", by: "S-5") == "")
    #expect(input.view.signedSheet(input.lastSigned)?.contains("Taken over by   CC Shah, E") == true)
    #expect(input.errors == [])
  }

  @Test func `whoever comes may sign first, and waits for whoever goes`() {
    var input = HandoverInput.input
    input.readAll(by: "S-5")
    #expect(input.refusal("handover accept NE", by: "S-5") == "")
    #expect(input.draft.waitingWords?.contains("whoever handed over has not signed") == true)
    #expect(input.refusal("handover give NE", by: "S-2") == "")
    #expect(!input.lastSigned.isEmpty)
  }

  @Test func `somebody unstable is read back in words by whoever takes over`() {
    var input = HandoverInput.input
    #expect(input.refusal("handover read NE/unstable/P-1", by: "S-5").hasPrefix("They are unstable."))
    #expect(input.refusal("handover accept NE", by: "S-5").hasPrefix("BEGUM, Rahima (Mrs): unstable"))
    #expect(input.refusal("handover read NE/unstable/P-1 Ring the daughter", by: "S-1") == "")
    #expect(input.refusal("handover accept NE", by: "S-5").hasPrefix("BEGUM, Rahima (Mrs): unstable"))
    #expect(input.refusal("handover read NE/unstable/P-1 Ring the daughter", by: "S-5") == "")
    #expect(input.refusal("handover accept NE", by: "S-5") == "")
  }

  @Test func `nothing is left for whoever takes over exactly when they may sign`() {
    func left(_ input: CommandInput, for author: String) -> Set<String> {
      HandoverStanding(input.draft).unread(for: input.view.record.professional(named: author))
    }
    var input = HandoverInput.input
    input.readAll(by: "S-1")
    // Somebody else has read them back: for themselves that is enough, for whoever takes over it is not.
    #expect(left(input, for: "S-1") == [])
    #expect(left(input, for: "S-5") == ["NE/unstable/P-1"])
    #expect(input.refusal("handover accept NE", by: "S-5").hasPrefix("BEGUM, Rahima (Mrs): unstable"))
    _ = input.type("handover read NE/unstable/P-1 Ring the daughter", by: "S-5")
    #expect(left(input, for: "S-5") == [])
    // Whoever hands over need not read anybody back.
    _ = input.type("handover give NE", by: "S-2")
    #expect(left(input, for: "S-2") == [])
    #expect(input.refusal("handover accept NE", by: "S-5") == "")
  }

  @Test func `whoever signs is told by name who asked for help within two hours and is not read`() throws {
    var input = HandoverInput.input([
      .intake:
        "intake_id,received_at,channel,reply_route,name,ask,urgency_asked\n"
        + "Q-1,2026-11-20T08:00:00Z,phone,phone,Ann Other,Insulin,2-hour"
    ])
    func told(_ author: String) -> [String] {
      HandoverStanding(input.draft).signing(by: input.view.record.professional(named: author)).unreadUrgent
    }
    #expect(told("S-5") == ["Ann Other, was due today 10:00"])
    _ = try input.type("handover read NE/urgent/Q-1", by: "S-2").get()
    #expect(told("S-2") == [])
    // What whoever hands over has read is for the other one to read.
    _ = try input.type("handover give NE", by: "S-2").get()
    #expect(told("S-5") == ["Ann Other, was due today 10:00"])
    let echo = input.view.echo(of: HandoverCommand.accept(input.draft.place))
    #expect(echo.contains { $0.words == "Ann Other, was due today 10:00: help within two hours" })
    _ = try input.type("handover read NE/urgent/Q-1", by: "S-5").get()
    #expect(told("S-5") == [])
  }

  @Test func `what whoever leaves saw to is with whoever takes over`() throws {
    var input = HandoverInput.input
    input.readAll(by: "S-5")
    _ = try input.type("handover take NE/action/X-1", by: "S-2").get()
    let item = try #require(input.draft.item("action/X-1"))
    #expect(input.draft.takerWords(item) == "SW Lee, B sees to it")
    _ = try input.type("handover give NE", by: "S-2").get()
    #expect(input.draft.takerWords(item) == "whoever takes over sees to it now, after SW Lee, B")
    _ = try input.type("handover accept NE", by: "S-5").get()
    let sheet = try #require(input.view.signedSheet(input.lastSigned)).split { $0.isWhitespace }
      .joined(separator: " ")
    // At the item, and among what was taken over.
    #expect(sheet.ranges(of: "CC Shah, E sees to it now, after SW Lee, B").count == 2)
    #expect(!sheet.contains("SW Lee, B sees to it"))
  }

  @Test func `what is left unread says what it is, and what changed`() throws {
    var input = HandoverInput.input
    _ = try input.type("handover read NE/unstable/P-1 Ring the daughter", by: "S-5").get()
    _ = try input.type("handover give NE", by: "S-2").get()
    _ = try input.type("handover accept NE", by: "S-5").get()
    let sheet = try #require(input.view.signedSheet(input.lastSigned))
    let unread = sheet[(try #require(sheet.firstRange(of: "NOT READ"))).upperBound...]
      .split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      unread.contains(
        "- BEGUM, Rahima (Mrs): 20-Nov 09:00 DN Okafor, A: Home visit, NO REPLY, not confirmed safe; and 1 more"
      ), "\(unread)")
    #expect(!unread.contains("(Mrs): changed"))
  }

  @Test(arguments: [
    ("read NE/unstable/P-1 Ring the daughter", "read in the handover: BEGUM, Rahima (Mrs), unstable"),
    ("read NE/changed/P-1", "read in the handover: BEGUM, Rahima (Mrs), what changed"),
    ("take NE/action/X-1", "took over in the handover: BEGUM, Rahima (Mrs), \"Chase mattress\""),
    ("take NE/urgent/Q-1", "took over in the handover: Ann Other, help within two hours"),
    ("take NE/call-back/Q-2", "took over in the handover: BEGUM, Rahima (Mrs), promised a call"),
    ("read NE/away/AB-1", "read in the handover: OT Marsh, C is away"),
    ("read NE/unheld/P-4", "read in the handover: CHAUDHRY, Ann (Ms), no lead, or nobody covers"),
  ])
  func `what was read or taken over is told in plain words, with whom it is about`(
    typed: String, words: String
  ) throws {
    var input = HandoverInput.input([
      .intake:
        "intake_id,received_at,channel,reply_route,person_id,name,ask,urgency_asked,call_back_by\n"
        + "Q-1,2026-11-20T08:00:00Z,phone,phone,,Ann Other,Insulin,2-hour,\n"
        + "Q-2,2026-11-20T08:00:00Z,phone,phone,P-1,,Bath,routine,2026-11-20T16:00:00Z",
      .absences: "absence_id,professional_id,from,to,reason\nAB-1,S-3,2026-11-20,2026-11-24,leave",
    ])
    _ = try input.type("handover \(typed)", by: "S-5").get()
    #expect(input.told.last == words)
  }

  @Test func `an item is read once, and whoever takes it has read it`() {
    var input = HandoverInput.input
    #expect(input.refusal("handover read NE/action/X-1", by: "S-5") == "")
    #expect(input.refusal("handover read NE/action/X-1", by: "S-5") == "That is read already.")
    #expect(input.refusal("handover take NE/no-reply/E-3", by: "S-5") == "")
    #expect(
      input.unread == ["unheld/P-4", "unstable/P-1"] + input.unread.filter { $0.hasPrefix("changed/") })
    #expect(
      input.refusal("handover read NE/action/X-9", by: "S-5").contains("is not handed over in North East"))
    #expect(input.refusal("handover read action", by: "S-5").hasPrefix("Which item?"))
  }

  @Test func `what whoever hands over has read is not read`() {
    var input = HandoverInput.input
    #expect(input.refusal("handover read NE/action/X-1", by: "S-2") == "")
    #expect(input.refusal("handover give NE", by: "S-2") == "")
    #expect(input.unread.contains("action/X-1"))
  }

  @Test(arguments: [("S-3", false), ("S-4", false), ("S-1", true), ("S-2", true)])
  func `only who coordinates the locality hands over`(author: String, may: Bool) {
    var input = HandoverInput.input
    #expect(input.refusal("handover note NE The lift is out", by: author).isEmpty == may)
    #expect(input.refusal("handover give NE", by: author).isEmpty == may)
  }

  @Test func `what comes after the first signature goes into the next`() throws {
    var input = HandoverInput.input
    input.readAll(by: "S-5")
    _ = try input.type("handover give NE", by: "S-2").get()
    _ = try input.type("action add P-4 Ring the school tomorrow @S-2", by: "S-2").get()
    let late = input.draft.items.filter { input.draft.isLate($0) }
    #expect(late.map(\.key) == ["changed/P-4"])
    _ = try input.type("handover accept NE", by: "S-5").get()
    #expect(input.unread == ["changed/P-4"])
    #expect(input.view.signedSheet(input.lastSigned)?.contains("Ring the school") == false)
  }

  @Test func `a signature is undone until the other has signed, and never after`() throws {
    var input = HandoverInput.input
    input.readAll(by: "S-5")
    let read = input.view.history.lastSequence
    let given = try input.type("handover give NE", by: "S-2").get()
    #expect(input.refusal("handover note NE More", by: "S-2").contains("what it says is fixed"))
    #expect(input.refusal("undo \(given)", by: "S-2") == "")
    #expect(input.refusal("redo", by: "S-2") == "")
    _ = try input.type("handover accept NE", by: "S-5").get()
    let sheet = input.view.signedSheet(input.lastSigned)
    for act in [read, given, input.view.history.lastSequence] {
      #expect(input.refusal("undo \(act) Wrong day", by: "S-1").contains("a signed sheet is never altered"))
    }
    #expect(input.refusal("undo", by: "S-5").contains("a signed sheet is never altered"))
    #expect(input.view.signedSheet(input.lastSigned) == sheet)
  }

  @Test func `undoing the first mark does not take away what others have read since`() throws {
    var input = HandoverInput.input
    let first = try input.type("handover read NE/action/X-1", by: "S-5").get()
    _ = try input.type("handover read NE/no-reply/E-3", by: "S-5").get()
    _ = try input.type("undo \(first)", by: "S-5").get()
    #expect(input.unread.contains("action/X-1"))
    #expect(!input.unread.contains("no-reply/E-3"))
  }

  @Test func `a signed sheet says the same whatever is done later`() throws {
    var input = HandoverInput.signed()
    let sheet = try #require(input.view.signedSheet(input.lastSigned))
    _ = try input.type("action done X-1 Delivered and tried", by: "S-2").get()
    _ = try input.type("person correct P-1 family_name=Khatun", by: "S-2").get()
    input.move(to: "2026-12-20T12:00")
    #expect(input.view.signedSheet(input.lastSigned) == sheet)
    #expect(sheet.split(separator: "\n").allSatisfy { DisplayText(String($0)).width <= HandoverSheet.width })
  }

  @Test func `a fold keeps the sheet, the marks and since when`() throws {
    var input = HandoverInput.signed()
    let id = input.lastSigned
    _ = try input.type("handover note NE The lift is out", by: "S-2").get()
    _ = try input.type("handover looked", by: "S-2").get()
    let folded = try FoldedFiles(input.view.record, input.view.history)
    var contents = FolderContents()
    for file in folded.files {
      let table = try #require(RecordTable.allCases.first { $0.path == file.path })
      contents.append(table, file.bytes)
    }
    let after = CareView(CareRecord.read(contents).record, at: input.view.moment)
    #expect(after.signedSheet(id) == input.view.signedSheet(id))
    let draft = HandoverDraft(after, input.draft.place)
    #expect(draft.startWords == input.draft.startWords)
    #expect(draft.record.text[draft.handover.note] == "The lift is out")
    #expect(draft.items.filter { draft.isNews($0) && $0.kind != .changed } == [])
  }
}
