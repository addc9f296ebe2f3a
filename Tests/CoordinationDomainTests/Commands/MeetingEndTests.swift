import Testing

@testable import CoordinationDomain

/// What the end of a meeting makes by itself, in a borough of one person; it is Fri 20-Nov-2026, 14:00.
@Suite struct MeetingEndTests {
  private let listed = "I-1,MT-1,1,P-1,asked-for,discuss,listed,,0,,,,"

  private func begun(_ rows: [RecordTable: String] = [:]) -> CommandInput {
    var input = AgendaBorough([.mdtItems: listed].merging(rows) { $1 })
      .with(.decisions, "digit,code,label,asks_reason\n1,carry-on,Carry on,N\n5,bring-back,Bring back,N")
      .input(now: "2026-11-20T14:00")
    #expect(input.refusal("meeting start MT-1", by: "S-1") == "")
    return input
  }

  @Test(arguments: [
    ("27 nov", "on the agenda of that day's meeting when this one ends", false, 1),
    ("24 nov", "no meeting that day: on the agenda of Fri 27-Nov when this one ends", true, 1),
    ("18 dec", "no meeting is planned from then on: proposed once one is", true, 0),
  ])
  func `where somebody comes back is said before it is decided, and no meeting that day as well`(
    day: String, words: String, isDoubtful: Bool, onAgenda: Int
  ) throws {
    var input = begun()
    let asker = input.view.record.professional(named: "S-1")
    let command = try CommandReader.understanding(
      try #require(Verb.named("item decide")), "I-1 5 \(day)", in: input.view, by: asker
    ).get()
    let there = input.view.echo(of: command, by: asker).filter { $0.label == "there" }
    #expect(there.map(\.words) == [words])
    #expect(there.map(\.isDoubtful) == [isDoubtful])
    #expect(input.refusal("item decide I-1 5 \(day)", by: "S-1") == "")
    #expect(input.refusal("meeting finish MT-1", by: "S-1") == "")
    #expect(input.view.agenda(ofMeetingAt: 2).count == onAgenda)
  }

  @Test func `who is brought back by a decision after the meeting is put on the agenda at once`() {
    var input = begun()
    #expect(input.refusal("meeting finish MT-1", by: "S-1") == "")
    let carried = input.view.agenda(ofMeetingAt: 2)
    let id = carried.first.map { input.view.record.text[input.view.record.mdtItems.rows[Int($0)].id] } ?? ""
    #expect(input.refusal("item withdraw \(id) Typed too late", by: "S-1") == "")
    #expect(input.refusal("item decide I-1 5 27 nov", by: "S-1") == "")
    #expect(input.view.agenda(ofMeetingAt: 2).count == 1)
  }

  private let staff =
    "professional_id,given_name,family_name,role,team_id,access\nS-1,Amina,Farah,CN,T-1,coordinate\n"
    + "S-2,Ben,Shaw,GP,T-1,contribute"

  private func decided(_ files: [RecordTable: String], then lines: [String] = []) -> CommandInput {
    var borough = AgendaBorough([.mdtItems: listed])
      .with(.decisions, "digit,code,label,asks_reason\n1,carry-on,Carry on,N")
      .with(.professionals, staff)
    for (table, text) in files { borough = borough.with(table, text) }
    var input = borough.input(now: "2026-11-20T14:00")
    for line in ["meeting start MT-1"] + lines + ["item decide I-1 1"] {
      #expect(input.refusal(line, by: "S-1") == "", "\(line)")
    }
    return input
  }

  private func made(_ input: CommandInput) -> [String] {
    input.view.record.actions.rows.map { row in
      "\(input.view.record.text[row.title]): \(input.view.name(row.owner) ?? "nobody")"
    }
  }

  @Test func `the lead tells the person, and where nobody leads whoever presents`() {
    var input = decided([:], then: ["item presenter I-1 @S-2"])
    #expect(input.refusal("meeting finish MT-1", by: "S-1") == "")
    #expect(made(input) == ["Tell the person what the MDT decided: CN Farah, A"])
    input = decided(
      [.careTeam: "membership_id,person_id,professional_id,role,start_on"], then: ["item presenter I-1 @S-2"])
    #expect(input.refusal("meeting finish MT-1", by: "S-1") == "")
    #expect(made(input) == ["Tell the person what the MDT decided: GP Shaw, B"])
  }

  @Test(arguments: ["Tell her today", "Tell Mrs Begum what we said", "tell the person"])
  func `what somebody promised to tell the person is not asked for again`(title: String) {
    var input = decided([:], then: ["item open I-1", "action add P-1 \(title) +2d"])
    #expect(input.refusal("meeting finish MT-1", by: "S-1") == "")
    #expect(made(input) == ["\(title): CN Farah, A"])
  }

  @Test func `telling somebody else does not tell the person`() {
    var input = decided([:], then: ["item open I-1", "action add P-1 Tell the daughter +2d"])
    #expect(input.refusal("meeting finish MT-1", by: "S-1") == "")
    #expect(made(input).count == 2)
  }

  @Test(arguments: [("S-1", "", 0), ("S-2", "", 1), ("S-2", "meeting attend MT-1 @S-2", 0)])
  func `a referrer who would tell themselves, or sat in the room, is told by nobody`(
    referrer: String, line: String, count: Int
  ) {
    var input = decided(
      [
        .services: "id,name,status\nSV-1,Falls team,active",
        .referrals:
          "referral_id,person_id,service_id,referrer_professional_id,reply_route,urgency,sent_at,accepted_at,outcome,"
          + "outcome_on\nR-1,P-1,SV-1,\(referrer),phone,routine,2026-10-01T09:00:00Z,2026-10-02T09:00:00Z,Seen,2026-11-01",
      ], then: line.isEmpty ? [] : [line])
    #expect(input.refusal("meeting finish MT-1", by: "S-1") == "")
    #expect(made(input).count { $0.hasPrefix("Tell the referrer") } == count)
    #expect(input.text("R-1", "fed_back_on") == "")
  }

  @Test func `what the end of a meeting makes is said before it is ended`() {
    var input = begun([
      .mdtItems: listed + "\nI-2,MT-1,2,P-2,asked-for,discuss,listed,,0,,,,"
    ])
    #expect(input.refusal("item decide I-1 1", by: "S-1") == "")
    let asker = input.view.record.professional(named: "S-1")
    func said() -> [String] {
      input.view.whatFinishingDoes("MT-1", by: asker).map { "\($0.label): \($0.words)" }
    }
    #expect(said() == ["actions: 1 is made: tell the person 1"])
    #expect(input.refusal("item decide I-1 5 18 dec", by: "S-1") == "")
    #expect(said().contains("back: 1 proposed once a meeting is planned, or there already"))
    #expect(said().last == "actions: none are made")
    #expect(input.refusal("undo", by: "S-1") == "")
    #expect(input.refusal("undo", by: "S-1") == "")
    #expect(
      said() == ["carried: 1 to Fri 27-Nov 14:00, NE MDT, and that is counted", "actions: none are made"])
    #expect(input.refusal("meeting finish MT-1", by: "S-1") == "")
    #expect(said() == [])
  }
}
