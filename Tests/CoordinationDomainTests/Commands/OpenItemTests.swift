import Testing

@testable import CoordinationDomain

/// The item that a running meeting is at, in a borough of one person; it is Fri 20-Nov-2026, 14:00.
@Suite struct OpenItemTests {
  private let listed = "I-1,MT-1,1,P-1,asked-for,discuss,listed,,0,,,,"

  private func begun(_ rows: [RecordTable: String] = [:], at now: String = "2026-11-20T14:00") -> CommandInput
  {
    var input = AgendaBorough([.mdtItems: listed].merging(rows) { $1 })
      .with(.decisions, "digit,code,label,asks_reason\n1,carry-on,\"Carry on, same plan\",N")
      .with(
        .mdtSeries,
        "series_id,name,locality_id,weekday,every_weeks,minutes,chair_id\nMS-1,NE MDT,NE,5,1,120,S-1"
      )
      .input(now: now)
    #expect(input.refusal("meeting start MT-1", by: "S-1") == "")
    return input
  }

  @Test func `going to an item is never undone, and undoing the rest leaves the meeting where it is`() {
    var input = begun([.mdtItems: listed + "\nI-2,MT-1,2,P-2,asked-for,discuss,listed,,0,,,,"])
    #expect(input.refusal("item open I-1", by: "S-1") == "")
    #expect(input.refusal("item park I-1", by: "S-1") == "")
    #expect(input.refusal("item open I-2", by: "S-1") == "")
    let going = input.view.history.lastSequence
    #expect(input.refusal("undo \(going)", by: "S-1").hasPrefix("Going to an item"))
    #expect(input.view.act(going).flatMap { input.view.refusalWords(toUndo: $0, by: nil) } != nil)
    #expect(input.refusal("undo", by: "S-1") == "")
    #expect(input.text("I-1", "status") == "listed")
    #expect(["I-1", "I-2"].map { input.text($0, "opened_at") } == ["", "2026-11-20T14:00:00Z"])
    #expect(input.refusal("redo", by: "S-1") == "")
    #expect(input.text("I-1", "status") == "parked")
    #expect(input.errors == [])
  }

  @Test func `what is promised at an item belongs to it, and the next meeting is the one after this`() {
    var input = begun()
    #expect(input.refusal("action add P-1 Ring the ward", by: "S-1") == "")
    #expect(input.text(input.lastSubject, "origin") == "other")
    #expect(input.refusal("item open I-1", by: "S-1") == "")
    #expect(input.refusal("action add P-1 Ring the daughter next meeting", by: "S-1") == "")
    let id = input.lastSubject
    #expect(input.text(id, "origin") == "mdt")
    #expect(input.text(id, "mdt_item_id") == "I-1")
    #expect(input.text(id, "due_on") == "2026-11-27")
  }

  @Test
  func `whoever is to do something is said to be in the room or not, while the meeting is at the person`()
    throws
  {
    var input = begun([.mdtAttendance: ""])
    func who() throws -> String? {
      let verb = try #require(Verb.named("action add"))
      let asker = input.view.record.professional(named: "S-1")
      let command = try CommandReader.understanding(
        verb, "P-1 Ring the ward @S-1", in: input.view, by: asker
      ).get()
      return input.view.echo(of: command, by: asker).first { $0.label == "who" }?.words
    }
    #expect(try who()?.contains("in the room") == false)
    #expect(input.refusal("item open I-1", by: "S-1") == "")
    #expect(try who()?.hasSuffix("not in the room") == true)
    #expect(input.refusal("meeting attend MT-1 @S-1", by: "S-1") == "")
    #expect(try who()?.hasSuffix(", in the room") == true)
  }

  @Test(arguments: [
    ("", true), ("SH-1,P-1,O-9,implied,2026-01-01", true), ("SH-1,P-1,O-9,explicit,2026-01-01", false),
  ])
  func `that whoever is to do it may not hear about the person is said while it is typed`(
    sharing: String, isSaid: Bool
  ) throws {
    let input = AgendaBorough().with(
      .organisations,
      "organisation_id,name,short_name,kind,active\nO-1,Community,Community,nhs-trust,Y\n"
        + "O-9,Lantern,Lantern,voluntary,Y"
    ).with(.sharing, "sharing_id,person_id,organisation_id,basis,from\n" + sharing).input()
    let asker = input.view.record.professional(named: "S-1")
    let verb = try #require(Verb.named("action add"))
    let command = try CommandReader.understanding(
      verb, "P-1 Carer assessment @lantern +1w", in: input.view, by: asker
    ).get()
    let said = input.view.echo(of: command, by: asker).filter { $0.label == "sharing" }
    #expect(said.map(\.isDoubtful) == (isSaid ? [true] : []))
    #expect(said.allSatisfy { $0.words.hasPrefix("Lantern may not hear about this person") })
    #expect(input.view.refusal(of: command, by: asker) == nil)
  }

  @Test func `what an organisation promises stands with its name`() {
    var input = begun()
    #expect(input.refusal("item open I-1", by: "S-1") == "")
    #expect(input.refusal("action add P-1 Sort the dentist @O-1 +1w", by: "S-1") == "")
    #expect(
      input.view.liveItemPage("I-1")?.section("Added in this meeting (1)").contains(
        "Sort the dentist, Community |") == true)
  }

  @Test
  func
    `what happened with somebody is not pushed out of sight by work on an agenda, and decisions are told once`()
  {
    var input = begun()
    for line in [
      "item question I-1 Who visits?", "item minutes I-1 9", "item view I-1 person I want to stay",
      "item decide I-1 1 Legs better",
    ] { #expect(input.refusal(line, by: "S-1") == "") }
    let told = Timeline.entries(of: 0, in: input.view).map(\.words)
    #expect(told.filter { $0.contains("Carry on") }.count == 1)
    #expect(!told.contains { $0.contains("says about") })
    #expect(
      Timeline.entries(of: 0, in: input.view, everything: true).contains { $0.words.contains("says about") })
  }

  @Test func `of two of one name the one in the room is meant, while the meeting has the person`() {
    let staff = """
      professional_id,given_name,family_name,role,team_id,access
      S-1,Amina,Farah,CN,T-1,coordinate
      S-2,Jo,Miah,GP,T-9,contribute
      S-3,Al,Miah,GP,T-9,contribute
      """
    var input = AgendaBorough([.mdtItems: listed]).with(.professionals, staff)
      .with(
        .teams,
        "team_id,name,organisation_id,locality_id,kind,active\nT-1,Nursing,O-1,NE,community-nursing,Y\n"
          + "T-9,Practices,O-1,NE,primary-care,Y"
      ).input(now: "2026-11-20T14:00")
    let line = "action add P-1 Review the tablets @miah +1w"
    #expect(input.refusal(line, by: "S-1").contains("could be 2"))
    #expect(input.refusal("meeting start MT-1", by: "S-1") == "")
    #expect(input.refusal("meeting attend MT-1 @S-3", by: "S-1") == "")
    #expect(input.refusal(line, by: "S-1") == "")
    #expect(input.text(input.lastSubject, "owner_professional_id") == "S-3")
  }

  @Test(arguments: ["5 2-hour", "2-hour 5", "5 @S-1 2-hour", "2-hour @S-1 5", "5 +2h 2-hour"])
  func `a digit picks the usual action, whatever owner, class and date stand around it`(typed: String) {
    var input = AgendaBorough().with(
      .usualActions, "digit,title,owner,owner_organisation_id,due\n5,GP to review,lead,,+5wd"
    ).input()
    #expect(input.refusal("action add P-1 \(typed)", by: "S-1") == "")
    let id = input.lastSubject
    #expect(input.text(id, "title") == "GP to review")
    #expect(input.text(id, "priority") == "2-hour")
    #expect(input.text(id, "due_at") == "2026-11-20T14:00:00Z")
    #expect(input.text(id, "owner_professional_id") == "S-1")
  }

  @Test func `a meeting that begins before its time is no error in what it decides`() {
    var input = begun(at: "2026-11-20T12:00")
    #expect(input.refusal("item decide I-1 1", by: "S-1") == "")
    #expect(input.errors == [])
    #expect(input.refusal("meeting finish MT-1", by: "S-1") == "")
    #expect(input.errors == [])
  }
}
