import CoordinationDomain

/// The picture of a screen: cells that screens and widgets draw on, and the only way to the glass.
///
/// Text enters as `DisplayText` alone. Whatever falls outside is clipped, so no drawing code checks bounds.
struct Canvas: Hashable, Sendable {
  /// Where the real cursor stands: screen readers and magnifiers follow it.
  struct Position: Hashable, Sendable {
    var x: Int
    var y: Int
  }

  private(set) var width: Int
  private(set) var height: Int
  /// The focused row or field; nil hides the cursor.
  var cursor: Position?
  private(set) var cells: [Cell]
  private(set) var clusters: [Cluster] = []

  init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(repeating: .blank(), count: self.width * self.height)
  }

  /// The whole canvas.
  var bounds: Rect { Rect(width: width, height: height) }

  /// Blank again, in the storage it has.
  mutating func erase() {
    cells.withUnsafeMutableBufferPointer { $0.update(repeating: .blank()) }
    clusters.removeAll(keepingCapacity: true)
    cursor = nil
  }

  /// Blank, at another size.
  mutating func resize(width: Int, height: Int) {
    guard width != self.width || height != self.height else { return erase() }
    self = Canvas(width: width, height: height)
  }

  /// Draws text from `x` to the right and answers the columns used.
  ///
  /// With `width`, no more than that many columns, ending in `…` when the text is longer; without, up to the canvas's
  /// edge, where it is cut off plainly. A wide character that would be halved is not drawn.
  @discardableResult
  mutating func put(_ text: DisplayText, x: Int, y: Int, width limit: Int? = nil, style: Style = .normal)
    -> Int
  {
    guard (0..<height).contains(y), x < width else { return 0 }
    let text = limit.map { text.cut(to: $0) } ?? text
    let row = y * width
    if text.isASCII {
      putASCII(text, x: x, row: row, style: style)
    } else {
      putScalars(text, x: x, row: row, style: style)
    }
    return text.width
  }

  /// Draws text so that it ends before `maxX`.
  @discardableResult
  mutating func put(_ text: DisplayText, endingAt maxX: Int, y: Int, style: Style = .normal) -> Int {
    put(text, x: maxX - text.width, y: y, style: style)
  }

  private mutating func putASCII(_ text: DisplayText, x: Int, row: Int, style: Style) {
    let first = max(0, x)
    let end = min(width, x + text.width)
    guard first < end else { return }
    mend(first, row: row)
    mend(end, row: row)
    var string = text.string
    // Both once for the text: most of a picture is drawn here, and asking for each character takes longer.
    string.withUTF8 { bytes in
      cells.withUnsafeMutableBufferPointer { cells in
        for at in first..<end { cells[row + at] = Cell(Unicode.Scalar(bytes[at - x]), style) }
      }
    }
  }

  private mutating func putScalars(_ text: DisplayText, x: Int, row: Int, style: Style) {
    var at = x
    /// Where the last character stands, so that marks are drawn on it; nil when it was clipped.
    var base: Int?
    for scalar in text.string.unicodeScalars {
      let columns = scalar.displayWidth
      if columns == 0 {
        if let base { add(scalar, to: row + base) }
        continue
      }
      if at >= width { break }
      defer { at += columns }
      guard at >= 0, at + columns <= width else {
        base = nil
        continue
      }
      mend(at, row: row)
      mend(at + columns, row: row)
      cells[row + at] = Cell(scalar, style)
      if columns == 2 { cells[row + at + 1] = .continuation(style) }
      base = at
    }
  }

  private mutating func add(_ mark: Unicode.Scalar, to index: Int) {
    switch cells[index].content {
    case .scalar(let base):
      var cluster = Cluster(base)
      cluster.add(mark)
      clusters.append(cluster)
      cells[index] = Cell(cluster: clusters.count - 1, cells[index].style)
    case .cluster(let number): clusters[number].add(mark)
    case .continuation: break
    }
  }

  /// Blanks a wide character that a boundary at `x` would halve.
  private mutating func mend(_ x: Int, row: Int) {
    guard x > 0, x < width, cells[row + x].isContinuation else { return }
    cells[row + x - 1] = .blank(cells[row + x - 1].style)
    cells[row + x] = .blank(cells[row + x].style)
  }
}

extension Canvas {
  /// Blanks a rectangle.
  mutating func fill(_ rect: Rect, style: Style = .normal) {
    fill(rect, with: " ", style: style)
  }

  private mutating func fill(_ rect: Rect, with scalar: Unicode.Scalar, style: Style) {
    let rect = rect.intersection(bounds)
    for y in rect.rows where !rect.isEmpty {
      mend(rect.x, row: y * width)
      mend(rect.maxX, row: y * width)
      for x in rect.columns { cells[y * width + x] = Cell(scalar, style) }
    }
  }

  /// A rule, `─`.
  mutating func horizontalLine(x: Int, y: Int, width: Int, style: Style = .border) {
    fill(Rect(x: x, y: y, width: width, height: 1), with: "─", style: style)
  }

  /// A rule, `│`.
  mutating func verticalLine(x: Int, y: Int, height: Int, style: Style = .border) {
    fill(Rect(x: x, y: y, width: 1, height: height), with: "│", style: style)
  }

  /// A frame with blank inside and a title in its top edge; answers the inside.
  @discardableResult
  mutating func box(
    _ rect: Rect, title: DisplayText = "", style: Style = .border, titleStyle: Style = .heading
  ) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else { return Rect(x: rect.x, y: rect.y, width: 0, height: 0) }
    fill(rect)
    horizontalLine(x: rect.x + 1, y: rect.y, width: rect.width - 2, style: style)
    horizontalLine(x: rect.x + 1, y: rect.maxY - 1, width: rect.width - 2, style: style)
    verticalLine(x: rect.x, y: rect.y + 1, height: rect.height - 2, style: style)
    verticalLine(x: rect.maxX - 1, y: rect.y + 1, height: rect.height - 2, style: style)
    put("┌", x: rect.x, y: rect.y, style: style)
    put("┐", x: rect.maxX - 1, y: rect.y, style: style)
    put("└", x: rect.x, y: rect.maxY - 1, style: style)
    put("┘", x: rect.maxX - 1, y: rect.maxY - 1, style: style)
    let room = rect.width - 6
    if !title.isEmpty, room > 0 {
      put(" \(title.cut(to: room)) ", x: rect.x + 2, y: rect.y, style: titleStyle)
    }
    return rect.inset(horizontally: 1, vertically: 1)
  }

  /// Gives every cell of a rectangle a style, whatever it had.
  mutating func restyle(_ rect: Rect, to style: Style) {
    changeStyle(in: rect) { _ in style }
  }

  /// Adds modifiers and keeps each cell's role: underlined matches, a reversed row that keeps its alarm.
  mutating func emphasise(_ rect: Rect, _ modifiers: Style.Modifiers) {
    changeStyle(in: rect) { $0.adding(modifiers) }
  }

  private mutating func changeStyle(in rect: Rect, _ change: (Style) -> Style) {
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty else { return }
    for y in rect.rows {
      for x in rect.columns { cells[y * width + x].style = change(cells[y * width + x].style) }
    }
  }
}

extension Canvas {
  /// Whether a row looks as it does in another picture; false where that cannot be told at a glance.
  func hasRow(_ y: Int, of other: Canvas) -> Bool {
    guard width == other.width, height == other.height, y < height else { return false }
    // A cell names a character with marks by its number: the same number must mean the same in both.
    guard clusters == other.clusters else { return false }
    return cells[y * width..<(y + 1) * width] == other.cells[y * width..<(y + 1) * width]
  }
}
