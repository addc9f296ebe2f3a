import CoordinationDomain
import Testing

@testable import CoordinatorTUI

/// The form for a person: what it shows, what it hands on, and that nothing typed is lost.
@Suite struct PersonFormTests {
  private static let pictures: [(name: String, script: KeyScript)] = [
    ("form-person", "2 / \"rahima\" Enter e"),
    (
      "form-changed",
      "2 / \"rahima\" Enter e Down Down Down ^U \"Rahi\" Down Down Down Down ^U \"31/2/1941\""
    ),
    ("form-end", "2 / \"rahima\" Enter e PgDn PgDn PgDn PgDn"),
    ("form-restricted", "2 / \"P-00024\" Enter e PgDn"),
    ("form-new", "2 : \"add a person\" Enter \"999 000 0174\" Down Down \"Mrs\""),
    ("form-missing", "2 : \"add a person\" Enter ^S"),
    ("prompt-action", "2 / \"rahima\" Enter Enter a \"chase the mattress +2w\""),
    ("prompt-asks", "2 / \"rahima\" Enter : \"where the person is\" Enter"),
    ("prompt-due", "3 d \"+3d\""),
    ("prompt-marked", "2 / \"rahima begum\" Enter * a \"ring +1w\""),
    ("prompt-several", "2 / \"rahima\" Enter Enter L \"@ot\""),
    ("prompt-died", "2 / \"rahima\" Enter Enter : \"report a death\" Enter \"yesterday 9990000174 rang\""),
    ("prompt-refused", "2 / \"rahima\" Enter : \"next review\" Enter \"1 jan 2020\""),
  ]

  @Test(arguments: pictures.indices, [80, 120])
  func `a form is as its picture shows`(index: Int, width: Int) throws {
    let (name, script) = Self.pictures[index]
    var desk = SignedIn(width: width, height: width == 80 ? 24 : 40)
    try desk.press(script)
    try ScreenPicture(name: name, script: script, size: (width, desk.height)).check(desk.lines)
  }

  private func opened() throws -> SignedIn {
    var desk = SignedIn()
    try desk.press("2 / \"rahima\" Enter e")
    return desk
  }

  /// Goes to a field by its name.
  private func go(to label: String, _ desk: inout SignedIn) throws {
    for _ in 0..<60 where desk.app.form?.form.focused?.label != label { try desk.press("Down") }
    #expect(desk.app.form?.form.focused?.label == label)
  }

  @Test func `only what was changed is handed on, as one act`() throws {
    var desk = try opened()
    try go(to: "Postcode", &desk)
    try desk.press("^U \"E1 4TT\"")
    try go(to: "Phone home", &desk)
    try desk.press("^U \"020 7946 0123\" ^S")
    let submission = try #require(desk.submission)
    #expect(submission.verb == "person correct")
    #expect(submission.lines.count == 1)
    #expect(submission.lines.first?.hasSuffix(" \"postcode=E1 4TT\" \"phone_home=020 7946 0123\"") == true)
  }

  @Test func `nothing changed is nothing saved`() throws {
    var desk = try opened()
    try desk.press("^S")
    #expect(desk.request == .none)
    #expect(desk.shows("Nothing was changed. Esc closes."))
    // The same in other letters is no change either.
    try go(to: "Date of birth", &desk)
    try desk.press("^U \"2/3/1941\" ^S")
    #expect(desk.request == .none)
  }

  @Test func `a field that is wrong says so while it is typed and is not saved`() throws {
    var desk = try opened()
    try desk.press("^U \"999 000 0175\"")
    #expect(desk.shows("NHS number cannot be"))
    try desk.press("Down ^S")
    #expect(desk.request == .none)
    #expect(desk.app.form?.form.focused?.label == "NHS number")
  }

  @Test func `Esc keeps what was typed, and the next time offers it`() throws {
    var desk = try opened()
    try go(to: "Postcode", &desk)
    try desk.press("^U \"E1 4TT\" Esc")
    #expect(desk.app.form == nil)
    #expect(desk.status.hasPrefix("Nothing is saved; what you typed is offered again until you leave."))
    try desk.press("e")
    #expect(desk.shows("E1 4TT"))
    #expect(desk.app.form?.form.focused?.label == "Postcode")
  }

  @Test func `what could not be saved stays in the form, with the reason`() throws {
    var desk = try opened()
    try go(to: "Postcode", &desk)
    try desk.press("^U \"E1 4TT\" ^S")
    desk.answer(.notSaved("Not saved: the disk is full."))
    #expect(desk.shows("Not saved: the disk is full."))
    #expect(desk.shows("E1 4TT"))
    try desk.press("^S")
    desk.answer(.saved("corrected"))
    #expect(desk.app.form == nil)
    try desk.press("e")
    #expect(!desk.shows("E1 4TT"))
  }

  @Test func `somebody who is here already is shown before anybody is added`() throws {
    var desk = SignedIn()
    try desk.press("2 : \"add a person\" Enter")
    for (label, text) in [
      ("Given name", "Rahima"), ("Family name", "Begum"), ("Date of birth", "2 mar 1941"),
      ("Gender", "female"),
      ("Interpreter", "none"),
    ] {
      try go(to: label, &desk)
      desk.paste(text)
    }
    #expect(desk.shows("= BEGUM, Rahima"))
    try desk.press("^S")
    #expect(desk.request == .none)
    #expect(desk.shows("^S again adds them"))
    try desk.press("^S")
    #expect(desk.submission?.verb == "person add")
    #expect(desk.submission?.lines.first?.hasSuffix(" anyway") == true)
  }

  @Test func `the keys named while a form is open are the form's`() throws {
    let desk = try opened()
    #expect(desk.hints.hasPrefix("^S save all"))
    #expect(desk.status.hasSuffix("TYPING"))
  }
}
