import CoordinationDomain

extension Chooser {
  /// Draws the window in the middle of an area.
  func draw(on canvas: inout Canvas, in area: Rect) {
    let shown = shown
    let typingLines = mode == .typing ? 2 : 0
    let longest = shown.map { DisplayText($0.words).width + DisplayText($0.key).width + 12 }.max() ?? 0
    let width = min(area.width - 2, max(48, min(longest, 76), DisplayText(footnote).width + 4))
    let wanted = rowsNeeded(shown) + typingLines + 2 + (footnote.isEmpty ? 0 : 1)
    let details = details(shown, width: width - 4)
    let rect = area.centred(width: width, height: max(7, min(wanted + details.lines, area.height - 2)))
    var inside = canvas.box(rect, title: DisplayText(title)).inset(horizontally: 1)
    if mode == .typing {
      canvas.put("> ", x: inside.x, y: inside.y, style: .prompt)
      canvas.put(DisplayText(field.text), x: inside.x + 2, y: inside.y, width: inside.width - 2)
      canvas.cursor = Canvas.Position(x: inside.x + 2 + DisplayText(field.head).width, y: inside.y)
      inside = inside.split(top: 2).rest
    }
    if !footnote.isEmpty {
      let (rest, bottom) = inside.split(bottom: 1)
      canvas.put(DisplayText(footnote), x: bottom.x, y: bottom.y, width: bottom.width, style: .dim)
      inside = rest
    }
    // The list gives way to the whole sentence only while there is one to show.
    if !details.selected.isEmpty, inside.height > details.lines {
      let (rest, bottom) = inside.split(bottom: details.selected.count)
      for (offset, line) in details.selected.enumerated() {
        canvas.put(line, x: bottom.x, y: bottom.y + offset, width: bottom.width, style: .accent)
      }
      inside = rest
    }
    drawItems(shown, on: &canvas, in: inside, border: rect.maxY - 1)
  }

  /// The whole sentence of the row that is chosen, where it is cut; and the lines that the longest takes, so that the
  /// window stays as it is while the cursor moves.
  private func details(_ items: [Item], width: Int) -> (selected: [DisplayText], lines: Int) {
    guard mode == .typing else { return ([], 0) }
    func isCut(_ item: Item) -> Bool {
      DisplayText(item.shownWords).width > width - 4 - DisplayText(item.key).width
    }
    let lines = items.filter(isCut).map { DisplayText($0.shownWords).wrap(to: width).count }.max() ?? 0
    guard items.indices.contains(selected), isCut(items[selected]) else { return ([], min(lines, 3)) }
    return (Array(DisplayText(items[selected].shownWords).wrap(to: width).prefix(3)), min(lines, 3))
  }

  private func rowsNeeded(_ items: [Item]) -> Int {
    var rows = 0
    for (i, item) in items.enumerated() where hasHeading(items, i) && !item.heading.isEmpty {
      rows += i == 0 ? 1 : 2
    }
    return rows + max(1, items.count)
  }

  private func hasHeading(_ items: [Item], _ i: Int) -> Bool {
    i == 0 || items[i].heading != items[i - 1].heading
  }

  private func drawItems(_ items: [Item], on canvas: inout Canvas, in rect: Rect, border: Int) {
    guard !items.isEmpty else {
      let words = field.text.isEmpty && !emptyWords.isEmpty ? emptyWords : "Nothing is called that here."
      canvas.put(DisplayText(words), x: rect.x, y: rect.y, width: rect.width, style: .dim)
      return
    }
    var lines: [(index: Int?, text: String)] = []
    for (i, item) in items.enumerated() {
      if hasHeading(items, i), !item.heading.isEmpty {
        if i > 0 { lines.append((nil, "")) }
        lines.append((nil, item.heading))
      }
      lines.append((i, item.words))
    }
    let selectedLine = lines.firstIndex { $0.index == selected } ?? 0
    let top = min(max(0, selectedLine - rect.height + 2), max(0, lines.count - rect.height))
    for (offset, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      let y = rect.y + offset
      guard let index = line.index else {
        canvas.put(DisplayText(line.text), x: rect.x, y: y, width: rect.width, style: .heading)
        continue
      }
      draw(
        items[index], isSelected: index == selected, on: &canvas,
        in: Rect(x: rect.x, y: y, width: rect.width, height: 1))
    }
    let hidden = lines.count - top - rect.height
    if hidden > 0 {
      canvas.put("… \(hidden) more ↓", endingAt: rect.maxX, y: border, style: .dim)
    }
  }

  private func draw(_ item: Item, isSelected: Bool, on canvas: inout Canvas, in row: Rect) {
    let key = DisplayText(item.key)
    let isDisabled = item.disabledReason != nil
    let style: Style = isSelected ? .selected : isDisabled ? .dim : .normal
    canvas.fill(row, style: style)
    canvas.put(isSelected ? "▶" : " ", x: row.x, y: row.y, style: style)
    var x = row.x + 2
    if let isOn = item.isOn { x += canvas.put(isOn ? "[x] " : "[ ] ", x: x, y: row.y, style: style) }
    canvas.put(
      DisplayText(item.shownWords), x: x, y: row.y, width: row.maxX - x - key.width - 2, style: style)
    canvas.put(key, endingAt: row.maxX - 1, y: row.y, style: isSelected ? .selected : .hintKey)
    if isSelected, mode != .typing { canvas.cursor = Canvas.Position(x: row.x, y: row.y) }
  }
}

extension Chooser.Item {
  /// The words, and why it cannot be chosen.
  fileprivate var shownWords: String { disabledReason.map { "\(words) — \($0)" } ?? words }
}
