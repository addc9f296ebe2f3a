import CoordinationDomain
import Testing

@testable import CoordinatorTUI

/// The table of keys against the screens that use it.
@Suite struct KeysOfScreensTests {
  /// A script that comes to each kind of screen.
  private static let places: [KeyScript] = [
    "", "2", "2 Enter", "3", "3 Enter", "4", "4 Tab", "4 Enter", "4 Tab Enter", "6", "6 Enter", "6 Tab",
    "6 Tab Enter", "6 Tab Tab", "6 Tab Tab Enter", "8 Enter", "8 Enter Enter",
  ]

  private static let scopes: [[KeyScope]] = [
    ListScreen(.people).scopes, PageScreen(nil).scopes, PageScreen(.person("P-1")).scopes,
    PageScreen(.agendaItem("I-1")).scopes, PageScreen(.action("A-1")).scopes,
  ]

  @Test(arguments: scopes)
  func `no key means two things on one screen`(scopes: [KeyScope]) {
    var seen: [Key: Action] = [:]
    for binding in scopes.flatMap({ Keymap.bindings($0) }) {
      for key in binding.keys + binding.silentKeys {
        #expect(seen[key] == nil, "\(key.label)")
        seen[key] = binding.action
      }
    }
  }

  @Test(arguments: scopes)
  func `every binding shows a key and says what it does in a sentence`(scopes: [KeyScope]) {
    for binding in scopes.flatMap({ Keymap.bindings($0) }) {
      #expect(!binding.keys.isEmpty)
      #expect(binding.sentence.hasSuffix("."))
      #expect(!binding.hint.isEmpty)
    }
  }

  @Test func `every hint has a binding`() {
    let context = Playing(width: 120, height: 40).context
    let screens: [any Screen] =
      ScreenNumber.allCases.map(ScreenStacks.root)
      + [PageScreen(.person("P-00001"), origin: ListOrigin(list: .people, parameters: ListParameters()))]
      + ListKind.allCases.map { ListScreen($0.number, list: $0, filter: "x") }
    for screen in screens {
      for action in screen.hints(in: context) {
        #expect(Keymap.binding(of: action, in: screen.scopes) != nil, "\(action)")
      }
    }
  }

  @Test(arguments: [80, 120])
  func `the bar of every screen names help`(width: Int) throws {
    for place in KeysOfScreensTests.places {
      var playing = Playing(width: width, height: 24)
      try playing.press(place)
      #expect(playing.hints.hasSuffix("? help"), "\(place): \(playing.hints)")
    }
  }

  /// A key is answered when the picture changes, a sentence says why not, or the run loop is asked; movement may
  /// have nowhere to go.
  @Test(arguments: places)
  func `every key of a screen is answered`(place: KeyScript) throws {
    var start = Playing()
    try start.press(place)
    // The number of the screen one is on only resets it.
    let here = Int(start.tab.prefix(1)) ?? 0
    let movement: Set<Action> = [.up, .down, .pageUp, .pageDown, .top, .bottom, .screen(here)]
    for binding in [KeyScope.list, .page, .person, .everywhere].flatMap({ Keymap.bindings($0) }) {
      guard let key = binding.keys.first, !movement.contains(binding.action) else { continue }
      var playing = start
      let before = playing.canvas
      playing.send(.key(key))
      #expect(playing.canvas != before || playing.request != .none, "\(key.label) after \(place)")
    }
  }

  @Test(arguments: places)
  func `the cursor moves down and up again on every screen`(place: KeyScript) throws {
    var playing = Playing()
    try playing.press(place)
    let before = playing.canvas
    try playing.press("Down Up")
    #expect(playing.canvas.lines == before.lines)
    try playing.press("PgDn End Home")
    #expect(playing.canvas.cursor == before.cursor)
  }
}
