import CoordinationDomain
import Testing

@testable import CoordinatorTUI

/// How the program behaves under keys, whatever the screens look like.
@Suite struct MannersTests {
  @Test func `the cursor follows the person through filter and order`() throws {
    var playing = Playing()
    try playing.press("2 / \"raheema begum\" Enter Down")
    let chosen = name(playing.marked)
    #expect(chosen.hasPrefix("BEGUM, Raheema"))
    try playing.press("Esc")
    #expect(name(playing.marked) == chosen)
    try playing.press("s a")
    #expect(name(playing.marked) == chosen)
    try playing.press("s a")
    #expect(name(playing.marked) == chosen)
    try playing.press("g l")
    #expect(name(playing.marked) == chosen)
    try playing.press("/ \"begum\" Enter")
    #expect(name(playing.marked) == chosen)
  }

  @Test func `Esc goes back step by step and never leaves`() throws {
    var playing = Playing()
    try playing.press("2 / \"begum\" Enter Enter ?")
    #expect(playing.shows("Keys of this screen"))
    try playing.press("Esc")
    #expect(!playing.shows("Keys of this screen"))
    #expect(playing.shows("NHS No."))
    try playing.press("Esc")
    #expect(playing.status.contains("filter: begum"))
    try playing.press("Esc Down")
    #expect(!playing.status.contains("filter"))
    #expect(playing.tab == "2 People")
    try playing.press("Esc")
    #expect(playing.tab == "1 Today")
    try playing.press("Esc Esc Esc")
    #expect(playing.tab == "1 Today")
    #expect(playing.request == .none)
  }

  @Test func `a number goes to its list as it was left, and the same again resets the filter`() throws {
    var playing = Playing()
    try playing.press("2 / \"begum\" Enter Enter")
    #expect(playing.lines[2].hasPrefix("BEGUM"))
    try playing.press("3")
    #expect(playing.tab == "3 Actions")
    try playing.press("2")
    #expect(playing.status.contains("filter: begum"))
    try playing.press("2")
    #expect(!playing.status.contains("filter"))
  }

  @Test func `a slash that begins a search is not looked for`() throws {
    var playing = Playing()
    try playing.press("8 / \"falls\"")
    #expect(playing.status.contains("find: falls"))
    #expect(playing.lines[3].contains("Falls Prevention Clinic"))
  }

  @Test func `Esc on a list that Today opened goes back to Today`() throws {
    var playing = Playing()
    try playing.press("Enter")
    #expect(playing.status.contains("filter: is:rapid"))
    try playing.press("Esc")
    #expect(playing.lines[2].hasPrefix("AT ONCE"))
  }

  @Test func `q asks once on Today and goes back elsewhere`() throws {
    var playing = Playing()
    try playing.press("2 Enter q")
    #expect(playing.status.contains("people"))
    try playing.press("q")
    #expect(playing.tab == "1 Today")
    try playing.press("q")
    #expect(playing.request == .none)
    #expect(playing.status.hasPrefix("Leave the program? Press q again"))
    try playing.press("Down q")
    #expect(playing.request == .none)
    try playing.press("q")
    #expect(playing.request == .leave)
  }

  @Test(arguments: ["", "2", "2 Enter", "3 Enter", "6 Tab", "8 Enter"])
  func `^C twice leaves from anywhere`(start: String) throws {
    var playing = Playing()
    try playing.press(KeyScript(start))
    try playing.press("^C")
    #expect(playing.request == .none)
    #expect(playing.status.hasPrefix("Leave the program? Press ^C again"))
    try playing.press("^C")
    #expect(playing.request == .leave)
  }

  @Test func `^C ends typing and windows before it leaves`() throws {
    var playing = Playing()
    try playing.press("2 / \"beg\" ^C")
    #expect(!playing.status.contains("TYPING"))
    try playing.press("? ^C")
    #expect(!playing.shows("Keys of this screen"))
    #expect(playing.request == .none)
  }

  @Test func `a key without a meaning says so and does nothing`() throws {
    var playing = Playing()
    let before = playing.lines.dropLast(2)
    try playing.press("Z")
    #expect(playing.status.hasPrefix("Z does nothing here. Press ? for every key. "))
    #expect(playing.lines.dropLast(2) == before)
    try playing.press("Down")
    #expect(!playing.status.contains("does nothing"))
  }

  @Test(arguments: ["z", "F9", "Del", "^X", "Backspace"])
  func `no key does anything behind one's back`(key: String) throws {
    for start in ["", "2", "2 Enter", "3 Enter", "4", "6", "8 Enter"] {
      var playing = Playing()
      try playing.press(KeyScript(start))
      let before = playing.lines.dropLast(2)
      try playing.press(KeyScript(key))
      #expect(playing.lines.dropLast(2) == before, "\(key) after \(start)")
      #expect(playing.status.contains("does nothing"), "\(key) after \(start)")
    }
  }

  @Test func `typed and pasted letters are text and no commands`() throws {
    var playing = Playing()
    try playing.press("2 /")
    playing.send(.paste("q3?:\nbegum"))
    #expect(playing.tab == "2 People")
    #expect(playing.status.hasPrefix("find: q3?: begum"))
    #expect(playing.status.hasSuffix("TYPING"))
    try playing.press("^U \"begum\" Enter")
    #expect(playing.status.contains("filter: begum"))
  }

  @Test func `a paste where nobody types does nothing`() throws {
    var playing = Playing()
    try playing.press("2")
    let before = playing.lines
    playing.send(.paste("q\rqq3\u{1B}[2J"))
    #expect(playing.lines == before)
    #expect(playing.request == .none)
  }

  @Test func `a window that is too small takes no input but leaving`() throws {
    var playing = Playing()
    try playing.press("2")
    let before = playing.lines
    playing.resize(width: 50, height: 12)
    try playing.press("3 Enter / x")
    playing.send(.mouse(.press(x: 0, y: 0)))
    playing.send(.paste("begum"))
    playing.resize(width: 80, height: 24)
    #expect(playing.lines == before)
    playing.resize(width: 50, height: 12)
    try playing.press("q")
    #expect(playing.request == .leave)
  }

  @Test func `every line of Today that leads to a list shows as many as it says`() throws {
    let context = Playing().context
    let lines = context.page(nil).sections.flatMap(\.lines)
    var checked = 0
    for line in lines {
      guard case .list(let listing, let filter) = line.target,
        let count = Int(line.text.prefix { $0.isNumber })
      else { continue }
      let kind = try #require(ListKind(listing: listing))
      let rows = context.rows.lines(kind, ListParameters(filter: filter), context.view).rows
      #expect(rows.count == count, "\(line.text): \(listing) \(filter)")
      checked += 1
    }
    #expect(checked >= 3)
  }

  @Test func `what the help does by key it does by Enter as well`() throws {
    var playing = Playing()
    try playing.press("2 ? \"mouse\" Enter")
    #expect(playing.request == .toggleMouse)
    try playing.press(": \"go to the shell\" Enter")
    #expect(playing.request == .suspend)
    try playing.press(": \"draw the screen\" Enter")
    #expect(playing.request == .redraw)
  }

  private func name(_ row: String) -> String {
    String(row.drop { !$0.isLetter }.prefix { $0 != ")" })
  }
}
