import CoordinationDomain

/// A page laid out at a width: headings and wrapped lines, ready to draw.
struct PageView {
  /// One line on the glass.
  struct Row {
    /// The page line it shows; nil for headings and gaps.
    var line: PageLine?
    /// Which of the shown page lines that is.
    var index: Int?
    var label: DisplayText = ""
    var mark: DisplayText = ""
    var text: DisplayText = ""
    var trailing: DisplayText = ""
    var heading: DisplayText?
    /// Columns before the text.
    var indent = 0
    /// Whether it is the first row of its line.
    var isFirst = false
  }

  let title: DisplayText
  private(set) var rows: [Row] = []
  /// For each page line the row it starts on.
  private(set) var firstRow: [Int] = []
  private(set) var lines: [PageLine] = []
  /// For each heading its words and row.
  private(set) var headings: [(words: String, row: Int)] = []
  private let width: Int

  /// The lines that the cursor stops at.
  var stops: [Int] { lines.indices.filter { !lines[$0].isPart } }

  /// Lays out the sections of the given sides, in that order.
  init(_ page: Page, width: Int, sides: [PageSection.Side]) {
    title = DisplayText(page.title)
    self.width = width
    for side in sides {
      for section in page.sections where section.side == side { add(section) }
    }
  }

  private mutating func add(_ section: PageSection) {
    if !section.heading.isEmpty {
      if !rows.isEmpty { rows.append(Row()) }
      headings.append((section.heading, rows.count))
      for part in DisplayText(section.heading).wrap(to: width) { rows.append(Row(heading: part)) }
    } else if !rows.isEmpty {
      rows.append(Row())
    }
    let widest = section.lines.map { DisplayText($0.label).width }.max() ?? 0
    let labelWidth = widest == 0 ? 0 : min(widest, width / 3) + 1
    for line in section.lines { add(line, labelWidth: labelWidth) }
  }

  private mutating func add(_ line: PageLine, labelWidth: Int) {
    let indent = PageView.cursorWidth + labelWidth + line.indent * 2
    let trailing = DisplayText(line.trailing)
    let room = max(8, width - indent)
    let text = DisplayText(line.text)
    var parts = text.wrap(to: room)
    // What belongs at the edge stands behind the last words, where they leave it room, else below them.
    let lastWidth = parts.last?.width ?? 0
    if parts.isEmpty || (!trailing.isEmpty && lastWidth + 1 + trailing.width > room) { parts.append("") }
    firstRow.append(rows.count)
    lines.append(line)
    for (i, part) in parts.enumerated() {
      var row = Row(line: line, index: lines.count - 1, text: part, indent: indent)
      if i == 0 {
        row.isFirst = true
        row.label = DisplayText(line.label)
        row.mark = DisplayText(line.mark)
      }
      if i == parts.count - 1 { row.trailing = trailing }
      rows.append(row)
    }
  }

  /// Columns for the cursor, a mark and a blank.
  static let cursorWidth = 3

  /// Draws the rows from `top` on; `cursor` is the page line in focus.
  func draw(
    on canvas: inout Canvas, in rect: Rect, top: Int, cursor: Int?, isActive: Bool = true,
    title showsTitle: Bool = false
  ) {
    var body = rect
    if showsTitle {
      let (head, rest) = rect.split(top: 2)
      canvas.put(title, x: head.x, y: head.y, width: head.width, style: .heading.bold)
      body = rest
    }
    for (offset, row) in rows.dropFirst(top).prefix(body.height).enumerated() {
      let y = body.y + offset
      if let heading = row.heading {
        canvas.put(heading, x: body.x, y: y, width: body.width, style: .heading)
        continue
      }
      draw(row, at: y, on: &canvas, in: body, isSelected: row.index != nil && row.index == cursor, isActive)
    }
    let below = rows.count - top - body.height
    // On the rule under the page, so that it covers nothing.
    if below > 0 { canvas.put(" \(below) more ↓ ", endingAt: body.maxX - 1, y: body.maxY, style: .dim) }
  }

  private func draw(
    _ row: Row, at y: Int, on canvas: inout Canvas, in rect: Rect, isSelected: Bool, _ isActive: Bool
  ) {
    guard let line = row.line else { return }
    let base = line.tone.style
    if isSelected, isActive, row.isFirst {
      canvas.put("▶", x: rect.x, y: y, style: .accent)
      canvas.cursor = Canvas.Position(x: rect.x, y: y)
    }
    canvas.put(row.mark, x: rect.x + 1, y: y, style: line.tone == .plain ? .alarm : base)
    canvas.put(
      row.label, x: rect.x + PageView.cursorWidth, y: y,
      width: row.indent - PageView.cursorWidth - line.indent * 2 - 1, style: .dim)
    let room = rect.width - row.indent - (row.trailing.isEmpty ? 0 : row.trailing.width + 1)
    let isFocus = isSelected && isActive && line.target != nil
    canvas.put(row.text, x: rect.x + row.indent, y: y, width: room, style: isFocus ? .selected : base)
    canvas.put(row.trailing, endingAt: rect.maxX, y: y, style: base == .normal ? .dim : base)
  }
}
