import Testing

@testable import CoordinatorTUI

/// Any window at all.
@Suite struct SizeTests {
  private static let places: [KeyScript] = [
    "", "2", "2 / \"begum\"", "2 Enter", "2 Enter v", "3 g", "4 Enter", "6 Tab Tab", "8 \"falls\"", "2 ?",
    "2 : \"begum\"",
    "2 o",
  ]

  @Test(arguments: places)
  func `every size can be drawn`(place: KeyScript) throws {
    var playing = Playing()
    try playing.press(place)
    for width in [1, 2, 3, 5, 20, 59, 60, 61, 66, 75, 76, 77, 80, 99, 100, 103, 130] {
      for height in [1, 2, 4, 5, 14, 15, 16, 17, 24, 45] {
        playing.resize(width: width, height: height)
        #expect(playing.canvas.width == width)
      }
    }
  }

  @Test(arguments: [(80, 24), (120, 40), (60, 15), (77, 33), (200, 60)])
  func `the cursor is inside the window on every screen`(width: Int, height: Int) throws {
    for place in SizeTests.places {
      var playing = Playing(width: width, height: height)
      try playing.press(place)
      let cursor = try #require(playing.canvas.cursor, "\(place)")
      #expect(playing.canvas.bounds.contains(x: cursor.x, y: cursor.y), "\(place)")
    }
  }

  @Test func `the tabs fit the smallest window and each can be pressed`() {
    var playing = Playing(width: 80, height: 24)
    for number in ScreenNumber.allCases where number != .today {
      let line = playing.lines[0]
      let title = "\(number.rawValue) \(number.title)"
      guard let range = line.firstRange(of: title) else {
        Issue.record("\(title) is not in \(line)")
        continue
      }
      playing.send(.mouse(.press(x: line.distance(from: line.startIndex, to: range.lowerBound), y: 0)))
      #expect(playing.tab == title)
    }
  }

  @Test(arguments: ScreenNumber.allCases)
  func `in a window of sixty columns the other tabs are digits alone`(current: ScreenNumber) throws {
    var playing = Playing(width: 60, height: 24)
    playing.send(.key(.character(Character("\(current.rawValue)"))))
    let tabs = ScreenNumber.allCases.map { $0 == current ? "[\($0.rawValue) \($0.title)]" : "\($0.rawValue)" }
    #expect(playing.lines[0].hasPrefix(tabs.joined(separator: " ") + " "))
    let x = try #require(tabs.firstIndex { $0.hasPrefix("[") })
    // A press on a digit is a press on its tab.
    for (place, number) in ScreenNumber.allCases.enumerated() where place != x {
      var other = playing
      let before = tabs[..<place].reduce(0) { $0 + $1.count + 1 }
      other.send(.mouse(.press(x: before, y: 0)))
      #expect(other.lines[0].contains("[\(number.rawValue) \(number.title)]"))
    }
  }

  @Test(arguments: [(60, "DEMO"), (80, "DEMO"), (120, "DEMO DATA")])
  func `made-up data say so in every window`(width: Int, words: String) {
    for number in ScreenNumber.allCases {
      var playing = Playing(width: width, height: 24, isDemo: true)
      playing.send(.key(.character(Character("\(number.rawValue)"))))
      #expect(playing.lines[0].contains(words), "\(playing.lines[0])")
    }
  }

  @Test func `the wheel moves, a press selects, a second press opens`() throws {
    var playing = Playing()
    try playing.press("2")
    let first = playing.marked
    playing.send(.mouse(.wheelDown(x: 5, y: 5)))
    #expect(playing.marked != first)
    playing.send(.mouse(.wheelUp(x: 5, y: 5)))
    #expect(playing.marked == first)
    let wanted = playing.lines[6].drop { $0.isWhitespace }
    playing.send(.mouse(.press(x: 10, y: 6)))
    #expect(playing.lines[6].hasPrefix("▶"))
    playing.send(.mouse(.press(x: 10, y: 6)))
    #expect(playing.shows("NHS No."))
    #expect(playing.lines[2].hasPrefix(wanted.drop { !$0.isLetter }.prefix { $0 != "," }))
  }
}
