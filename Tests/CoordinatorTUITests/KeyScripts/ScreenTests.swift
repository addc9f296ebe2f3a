import Testing

@testable import CoordinatorTUI

/// Every screen and state at the least size it is designed for and at a large one.
@Suite struct ScreenTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let script: KeyScript

    init(_ name: String, _ script: KeyScript) {
      self.name = name
      self.script = script
    }

    var testDescription: String { name }
  }

  private static let cases = people + work + teams + gaps + services + windows

  private static let gaps = [
    Case("gaps", "7"),
    Case("gaps-by-person", "7 g w"),
    Case("gaps-late", "7 / \"rule:action-late locality:se\" Enter Down"),
    Case("gaps-figures", "7 v End Enter"),
  ]

  private static let people = [
    Case("today", ""),
    Case("today-scrolled", "End"),
    Case("people", "2"),
    Case("people-end", "2 End"),
    Case("people-typing", "2 / \"begum is:la\""),
    Case("people-completed", "2 / \"begum locality:\" Tab"),
    Case("people-filtered", "2 / \"begum\" Enter Down"),
    Case("people-grouped", "2 g l Down Down"),
    Case("people-by-age", "2 s a s a"),
    Case("people-nobody", "2 / \"nobody is called so\" Enter"),
    Case("people-unknown-field", "2 / \"localty:north beg\" Enter"),
    Case("long-names", "2 / \"featherstone\" Enter"),
    Case("person", "2 / \"rahima\" Enter Enter"),
    Case("person-right-half", "2 / \"rahima\" Enter Enter Tab Down"),
    Case("person-history", "2 / \"rahima\" Enter Enter v"),
    Case("person-next", "2 Enter n n"),
    Case("person-deceased", "2 / \"is:any is:died\" Enter Enter"),
    Case("person-restricted", "2 / \"P-00024\" Enter Enter"),
    Case("person-long-name", "2 / \"featherstone\" Enter Enter"),
    Case("person-chinese-name", "2 / \"mei ling\" Enter Enter"),
    Case("person-arabic-name", "2 / \"khadija\" Enter Enter"),
    Case("person-decomposed-name", "2 / \"dung nguyen\" Enter Enter"),
    Case("person-ring-office-first", "2 / \"P-00058\" Enter Enter"),
  ]

  private static let work = [
    Case("actions", "3"),
    Case("actions-down", "3 PgDn Down"),
    Case("actions-ungrouped", "3 g n"),
    Case("actions-late", "3 / \"is:late\" Enter"),
    Case("action", "3 Enter"),
    Case("meetings", "4"),
    Case("agenda", "4 Tab"),
    Case("meeting", "4 Enter"),
    Case("agenda-item", "4 Tab Enter"),
  ]

  private static let teams = [
    Case("teams", "6"),
    Case("team", "6 Enter"),
    Case("localities", "6 Tab"),
    Case("locality", "6 Tab Enter"),
    Case("staff", "6 Tab Tab"),
    Case("professional", "6 Tab Tab Enter"),
  ]

  private static let services = [
    Case("services-typing", "8"),
    Case("services-filtered", "8 \"falls is:open\" Enter"),
    Case("service", "8 \"falls\" Enter Enter"),
    Case("services-all", "8 Enter"),
  ]

  private static let windows = [
    Case("sort", "2 s"),
    Case("group", "2 g"),
    Case("columns", "2 o"),
    Case("help-list", "2 ?"),
    Case("help-person", "2 Enter ?"),
    Case("help-typed", "2 ? \"order\""),
    Case("palette", "2 :"),
    Case("palette-typed", "2 : \"begum\""),
    Case("palette-disabled", "2 : \"next list\""),
    Case("palette-nothing", "2 : \"xyzzy\""),
    Case("leaving", "q"),
    Case("unbound-key", "2 z"),
    Case("list-from-today", "Enter"),
  ]

  @Test(arguments: cases, [80, 120])
  func `a screen is as its picture shows`(state: Case, width: Int) throws {
    let height = width == 80 ? 24 : 40
    var playing = Playing(width: width, height: height)
    try playing.press(state.script)
    let picture = ScreenPicture(name: state.name, script: state.script, size: (width, height))
    try picture.check(playing.lines)
  }

  @Test func `a window that is too small gets one sentence`() throws {
    var playing = Playing(width: 50, height: 12)
    try playing.press("2 Down")
    let picture = ScreenPicture(name: "too-small", script: "2 Down", size: (50, 12))
    try picture.check(playing.lines)
  }

  @Test func `the demonstration says that it is one`() {
    #expect(Playing(width: 120, height: 40, isDemo: true).lines[0].contains("DEMO DATA"))
    #expect(Playing(isDemo: true).lines[0].hasSuffix("DEMO"))
    #expect(!Playing().lines[0].contains("DEMO"))
  }
}
