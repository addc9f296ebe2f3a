import CoordinationDomain

/// The screen of a strict terminal: keeps what is visible and notes every byte sequence that ncurses with
/// `xterm-256color` and this program have no business sending.
///
/// An escape that came from data shows up in `violations`, whatever it would have done.
struct VirtualScreen {
  /// What a cell shows and how.
  struct Cell: Hashable {
    /// Empty for the right half of a wide character.
    var text = " "
    var look = Look()
  }

  /// Attributes set by `CSI m`.
  struct Look: Hashable {
    var bold = false
    var dim = false
    var underline = false
    var reverse = false
    var foreground: Int?
    var background: Int?
  }

  private(set) var width: Int
  private(set) var height: Int
  var cells: [[Cell]]
  var cursor = (x: 0, y: 0)
  var look = Look()
  /// What was sent outside the grammar, in words with the bytes.
  var violations: [String] = []
  /// Private modes that are on: 1049 the alternate screen, 25 the cursor, 1000 the mouse, 2004 paste.
  var modes: Set<Int> = [7, 25]
  /// How often a synchronized update was begun: the number of frames.
  var frames = 0

  var scrollRegion: ClosedRange<Int>
  var savedCursor = (x: 0, y: 0)
  var mainScreen: [[Cell]]?
  /// After a character in the last column the next one wraps first.
  var wrapsNext = false
  var parser = Parser.ground
  var collected: [UInt8] = []

  enum Parser { case ground, escape, charset, control, utf8 }

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    scrollRegion = 0...(height - 1)
    cells = Array(repeating: Array(repeating: Cell(), count: width), count: height)
  }

  /// Rows as text without trailing blanks.
  var lines: [String] {
    cells.map { row in
      var line = row.map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  var cursorIsVisible: Bool { modes.contains(25) }
  var isAlternate: Bool { modes.contains(1049) }

  /// What is left as it was found: main screen, cursor shown, mouse and paste off, no update open, plain attributes.
  var isRestored: Bool { modes == [7, 25] && look == Look() }

  mutating func resize(width: Int, height: Int) {
    func fitted(_ cells: [[Cell]]) -> [[Cell]] {
      (0..<height).map { y in
        (0..<width).map { x in y < cells.count && x < cells[y].count ? cells[y][x] : Cell() }
      }
    }
    cells = fitted(cells)
    mainScreen = mainScreen.map(fitted)
    self.width = width
    self.height = height
    scrollRegion = 0...(height - 1)
    cursor = (min(cursor.x, width - 1), min(cursor.y, height - 1))
  }
}

// MARK: What sequences do

extension VirtualScreen {
  mutating func show(_ scalar: Unicode.Scalar) {
    let columns = scalar.displayWidth
    if columns == 0 {
      var x = wrapsNext ? cursor.x : cursor.x - 1
      while x > 0, cells[cursor.y][x].text.isEmpty { x -= 1 }
      if x >= 0 { cells[cursor.y][x].text.unicodeScalars.append(scalar) }
      return
    }
    if wrapsNext {
      cursor.x = 0
      lineFeed()
    }
    wrapsNext = false
    if cursor.x + columns > width {
      violations.append("a wide character over the edge")
      return
    }
    cells[cursor.y][cursor.x] = Cell(text: String(Character(scalar)), look: look)
    if columns == 2 { cells[cursor.y][cursor.x + 1] = Cell(text: "", look: look) }
    cursor.x += columns
    if cursor.x == width {
      cursor.x = width - 1
      wrapsNext = true
    }
  }

  mutating func move(x: Int? = nil, y: Int? = nil) {
    wrapsNext = false
    cursor = (min(max(0, x ?? cursor.x), width - 1), min(max(0, y ?? cursor.y), height - 1))
  }

  mutating func lineFeed() {
    if cursor.y == scrollRegion.upperBound {
      scroll(up: 1)
    } else if cursor.y < height - 1 {
      cursor.y += 1
    }
  }

  mutating func reverseLineFeed() {
    if cursor.y == scrollRegion.lowerBound {
      scroll(down: 1)
    } else if cursor.y > 0 {
      cursor.y -= 1
    }
  }

  mutating func scroll(up count: Int, from top: Int? = nil) {
    for _ in 0..<min(count, height) {
      cells.insert(blankRow, at: scrollRegion.upperBound + 1)
      cells.remove(at: top ?? scrollRegion.lowerBound)
    }
  }

  mutating func scroll(down count: Int, from top: Int? = nil) {
    for _ in 0..<min(count, height) {
      cells.remove(at: scrollRegion.upperBound)
      cells.insert(blankRow, at: top ?? scrollRegion.lowerBound)
    }
  }

  /// Erasing takes the background along (`bce`).
  private var blank: Cell { Cell(text: " ", look: Look(background: look.background)) }
  private var blankRow: [Cell] { Array(repeating: blank, count: width) }

  mutating func erase(columns: Range<Int>, row: Int) {
    for x in columns.clamped(to: 0..<width) { cells[row][x] = blank }
  }

  mutating func eraseScreen(_ which: Int) {
    if which != 0 { for y in 0..<(which == 1 ? cursor.y : height) { erase(columns: 0..<width, row: y) } }
    if which == 0 {
      erase(columns: cursor.x..<width, row: cursor.y)
      for y in (cursor.y + 1)..<max(height, cursor.y + 1) { erase(columns: 0..<width, row: y) }
    }
    if which == 1 { erase(columns: 0..<(cursor.x + 1), row: cursor.y) }
  }

  mutating func insertBlanks(_ count: Int) {
    for _ in 0..<min(count, width - cursor.x) {
      cells[cursor.y].removeLast()
      cells[cursor.y].insert(blank, at: cursor.x)
    }
  }

  mutating func deleteCharacters(_ count: Int) {
    for _ in 0..<min(count, width - cursor.x) {
      cells[cursor.y].remove(at: cursor.x)
      cells[cursor.y].append(blank)
    }
  }

  mutating func set(mode: Int, on: Bool) {
    if mode == 1049, on != isAlternate {
      if on {
        mainScreen = cells
        savedCursor = cursor
        cells = Array(repeating: Array(repeating: Cell(), count: width), count: height)
      } else {
        cells = mainScreen ?? cells
        cursor = savedCursor
      }
    }
    if mode == 2026, on { frames += 1 }
    if on { modes.insert(mode) } else { modes.remove(mode) }
  }
}
