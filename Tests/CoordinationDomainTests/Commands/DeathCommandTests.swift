import Testing

@testable import CoordinationDomain

struct DeathCommandTests {
  private static let died = "person died P-1 19 nov 999 000 0174 her daughter rang all=cancel"

  @Test func `a death is reported, and they leave every list at once`() throws {
    var input = SmallBorough.input
    _ = try input.type(Self.died, by: "S-2").get()
    #expect(input.text("P-1", "date_of_death") == "2026-11-19")
    #expect(input.text("P-1", "death_status") == "reported")
    #expect(input.lastEvents.first?.because == "her daughter rang")
    #expect(input.text("L-1", "status") == "died")
    #expect(input.text("L-1", "end_on") == "2026-11-19")
    #expect(input.text("L-1", "end_reason") == "")
    #expect(input.text("M-1", "end_on") == "2026-11-19")
    #expect(input.text("X-1", "status") == "cancelled")
    #expect(input.text("X-1", "status_reason") == "died")
    // What follows from the death stays.
    #expect(input.text("X-3", "status") == "requested")
    #expect(input.text("E-1", "status") == "cancelled")
    #expect(input.text("I-1", "status") == "withdrawn")
    let standing = input.view.standing(input.view.person("P-1"))
    #expect(standing.isDead && !standing.isLive && standing.lead < 0)
    #expect(input.told.first == "recorded the death of BEGUM, Rahima (Mrs) on Thu 19-Nov")
  }

  @Test func `one wrong number on the wrong Mrs Begum records nothing, and says whose it is`() {
    var input = SmallBorough.input
    #expect(
      input.refusal("person died P-1 19 nov 9998358590 all=keep", by: "S-2")
        == "That is not the NHS number of BEGUM, Rahima (Mrs), so no death is recorded. "
        + "It is that of O'NEILL, Seán (Mr), born 05-May-1950. Look again who has died.")
    let missing = "Type the NHS number of BEGUM, Rahima (Mrs) again after the date: ten digits."
    #expect(input.refusal("person died P-1 19 nov all=keep", by: "S-2") == missing)
    #expect(input.refusal("person died P-1 19 nov 999000017 all=keep", by: "S-2") == missing)
    #expect(input.refusal("person died P-1 19 nov 2 mar 1941 all=keep", by: "S-2") == missing)
    #expect(input.text("P-1", "date_of_death") == "")
  }

  @Test func `somebody without a number is known by their birth date`() throws {
    var input = SmallBorough.input
    #expect(
      input.refusal("person died P-4 today", by: "S-2").hasPrefix("CHAUDHRY, Ann (Ms) has no NHS number here")
    )
    #expect(input.refusal("person died P-4 today 7/6/1960", by: "S-2").contains("so no death is recorded"))
    #expect(input.refusal("person died P-4 today 9990000174", by: "S-2").contains("so no death is recorded"))
    _ = try input.type("person died P-4 today 6 jun 1960", by: "S-2").get()
    #expect(input.text("P-4", "date_of_death") == "2026-11-20")
    #expect(input.text("L-4", "end_on") == "2026-11-20")
  }

  @Test func `a death lies between birth and today, and is recorded once`() throws {
    var input = SmallBorough.input
    #expect(
      input.refusal("person died P-1 tomorrow 9990000174 all=keep", by: "S-2").contains("is still to come"))
    #expect(
      input.refusal("person died P-1 1/3/1941 9990000174 all=keep", by: "S-2").contains("is before the birth")
    )
    #expect(input.refusal("person died P-3 today 9994478125", by: "S-2").hasPrefix("GONE, Old (Mr) died on"))
    // Before the spell began: it never held.
    _ = try input.type("person died P-4 1/11/2026 6/6/1960", by: "S-2").get()
    #expect(input.text("L-4", "end_on") == "2026-11-10")
    #expect(input.view.record.check(on: input.view.moment).filter { $0.level == .error }.isEmpty)
  }

  @Test func `open actions and referrals are answered for, those of the bereavement are not asked about`() {
    var input = SmallBorough.input
    let sentence = input.refusal("person died P-1 yesterday 9990000174", by: "S-2")
    #expect(
      sentence.contains("2 open actions, 1 referral not closed. End with cancel all")
        && !sentence.contains("X-3")
    )
    #expect(sentence.contains("as in keep 1: 1 Chase"))
    #expect(
      input.refusal("person died P-1 yesterday 9990000174 all=keep", by: "S-3").contains(
        "needs a coordinator"))
  }

  @Test func `a death is confirmed once`() throws {
    var input = SmallBorough.input
    #expect(
      input.refusal("person death-confirmed P-1", by: "S-2") == "No death of BEGUM, Rahima (Mrs) is recorded."
    )
    #expect(input.refusal("person death-confirmed P-3", by: "S-2") == "The death is confirmed already.")
    _ = try input.type(Self.died, by: "S-2").get()
    _ = try input.type("person death-confirmed P-1", by: "S-2").get()
    #expect(input.text("P-1", "death_status") == "confirmed")
    #expect(input.told.last == "confirmed the death of BEGUM, Rahima (Mrs)")
  }

  // MARK: Taken back

  @Test func `a mistaken death is taken back with everything that it ended`() throws {
    var input = SmallBorough.input
    let before = input.tables
    _ = try input.type(Self.died, by: "S-2").get()
    _ = try input.type("person death-confirmed P-1", by: "S-1").get()
    #expect(
      input.refusal("person death-mistaken P-1", by: "S-2").hasPrefix("How is it known that they are alive?"))
    _ = try input.type("person death-mistaken P-1 seen this morning", by: "S-2").get()
    #expect(input.tables == before)
    #expect(input.subjects(.deathWithdrawn) == ["P-1"])
    #expect(input.subjects(.spellReopened) == ["L-1"])
    #expect(input.subjects(.leadSet) == ["M-1"])
    #expect(input.subjects(.actionReopened) == ["X-2", "X-1"].sorted())
    #expect(input.lastEvents.first?.because == "seen this morning")
    #expect(input.view.standing(input.view.person("P-1")).isLive)
    #expect(input.view.history.notices.isEmpty)
  }

  @Test func `what has changed since is left alone, and a meeting that is over is not called again`() throws {
    var input = SmallBorough.input
    _ = try input.type(Self.died, by: "S-2").get()
    _ = try input.type("action reopen X-1 wanted back", by: "S-1").get()
    input.move(to: "2026-11-28T12:00")
    _ = try input.type("person death-mistaken P-1 seen this morning", by: "S-2").get()
    #expect(input.text("X-1", "status") == "requested")
    #expect(input.text("X-2", "status") == "requested")
    #expect(input.text("I-1", "status") == "withdrawn")
    #expect(input.text("L-1", "status") == "active")
    #expect(input.text("E-1", "status") == "planned")
  }

  @Test func `who has left meanwhile does not lead again`() throws {
    var input = SmallBorough.input([
      .careTeam: """
      membership_id,person_id,professional_id,role,status,start_on,end_on
      M-1,P-1,S-3,lead,held,2026-07-13,
      M-2,P-1,S-2,coordinator,held,2026-01-01,
      """
    ])
    _ = try input.type(Self.died, by: "S-2").get()
    input.move(to: "2026-12-01T12:00")
    _ = try input.type("person death-mistaken P-1 seen this morning", by: "S-2").get()
    #expect(input.text("M-1", "end_on") == "2026-11-19")
    #expect(input.text("M-2", "end_on") == "")
    #expect(input.view.standing(input.view.person("P-1")).noLeadReason == .ended)
  }

  @Test func `a death from the files is taken back too, and puts them in a list again`() throws {
    var input = SmallBorough.input
    #expect(input.refusal("person death-mistaken P-1 alive", by: "S-2").hasPrefix("No death of"))
    _ = try input.type("person death-mistaken P-3 it was his brother", by: "S-2").get()
    #expect(input.text("P-3", "date_of_death") == "")
    #expect(input.text("P-3", "death_status") == "")
    #expect(input.text("L-3", "status") == "active")
    #expect(input.view.standing(input.view.person("P-3")).isLive)
  }

  @Test func `a death that was done again after undoing is taken back as well`() throws {
    var input = SmallBorough.input
    let before = input.tables
    _ = try input.type(Self.died, by: "S-2").get()
    _ = try input.type("undo", by: "S-2").get()
    #expect(input.tables == before)
    _ = try input.type("redo", by: "S-2").get()
    _ = try input.type("person death-mistaken P-1 seen this morning", by: "S-2").get()
    #expect(input.tables == before)
  }

  @Test func `undoing brings every column back`() throws {
    var input = SmallBorough.input
    let isUndone = try input.isUndone(Self.died)
    #expect(isUndone)
    _ = try input.type(Self.died, by: "S-2").get()
    let taken = try input.isUndone("person death-mistaken P-1 seen this morning")
    #expect(taken)
  }
}
