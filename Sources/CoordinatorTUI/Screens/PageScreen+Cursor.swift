import CoordinationDomain

/// The cursor of a page: it goes from line to line, past those that only say more about the one above.
extension PageScreen {
  /// The line that the cursor is on: where it was put, or the first that it stops at.
  func cursorLine(_ side: PageSection.Side, _ view: PageView) -> Int {
    let cursor = cursors[side] ?? 0
    return view.stops.last { $0 <= cursor } ?? view.stops.first ?? 0
  }

  mutating func move(_ step: Int, _ side: PageSection.Side, _ view: PageView, _ height: Int) {
    let stops = view.stops
    let cursor = cursorLine(side, view)
    let before = stops.lastIndex { $0 <= cursor } ?? 0
    let next = min(max(0, before + step), max(0, stops.count - 1))
    if stops.indices.contains(next) { setCursor(stops[next], side, view, height) }
  }

  mutating func movePage(_ rows: Int, _ side: PageSection.Side, _ view: PageView, _ height: Int) {
    let cursor = cursorLine(side, view)
    guard view.firstRow.indices.contains(cursor) else { return }
    let wanted = view.firstRow[cursor] + rows
    let stops = view.stops
    setCursor(stops.last { view.firstRow[$0] <= wanted } ?? stops.first ?? 0, side, view, height)
  }

  mutating func moveToEnd(_ side: PageSection.Side, _ view: PageView, _ height: Int) {
    setCursor(view.stops.last ?? 0, side, view, height)
  }

  mutating func setCursor(_ line: Int, _ side: PageSection.Side, _ view: PageView, _ height: Int) {
    guard view.lines.indices.contains(line) else { return }
    cursors[side] = line
    let first = line <= view.stops.first ?? 0 ? 0 : view.firstRow[line]
    let next = view.lines.indices.dropFirst(line + 1).first { !view.lines[$0].isPart }
    let end = next.map { view.firstRow[$0] } ?? view.rows.count
    var top = tops[side] ?? 0
    top = min(top, first)
    top = max(top, min(end - height + 1, first))
    if next == nil { top = max(top, view.rows.count - height) }
    tops[side] = max(0, top)
  }

  mutating func hold(in context: ScreenContext) {
    guard let (side, view) = active(views(context.page(target), width: context.size.width)) else { return }
    let cursor = cursorLine(side, view)
    let stops = view.stops
    // Whatever was there below comes first, then what was above, the nearest before the farther.
    held =
      stops.filter { $0 >= cursor }.map { view.lines[$0] }
      + stops.filter { $0 < cursor }.reversed().map { view.lines[$0] }
  }

  mutating func settle(in context: ScreenContext) {
    let lines = held
    held = []
    guard let line = lines.first,
      let (side, view) = active(views(context.page(target), width: context.size.width))
    else { return }
    let cursor = cursorLine(side, view)
    if view.lines.indices.contains(cursor), view.lines[cursor].isSame(as: line) { return }
    let height = max(1, pageHeight(context))
    // What was done goes from where it stood: the next one there comes under the cursor.
    let found = lines.lazy.compactMap { line in view.lines.firstIndex { $0.isSame(as: line) } }.first
    setCursor(found ?? min(cursor, max(0, view.lines.count - 1)), side, view, height)
  }
}

extension PageLine {
  /// Whether it leads to the same, or where it leads nowhere says the same.
  fileprivate func isSame(as other: PageLine) -> Bool {
    target == other.target && (target != nil || (label == other.label && text == other.text))
  }
}
