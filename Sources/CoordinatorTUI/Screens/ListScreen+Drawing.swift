import CoordinationDomain

/// How a list screen shares out its body and draws it.
extension ListScreen {
  // MARK: Columns and widths

  func columns(width: Int) -> [String] {
    chosenColumns[list] ?? list.columns(width: width, grouping: current.grouping)
  }

  /// Lines that the names of the screen's lists take.
  var tabLines: Int { ListKind.lists(of: number).count > 1 ? 1 : 0 }

  /// Columns of the terminal that the list has: all of them, or what a preview leaves.
  func listWidth(_ context: ScreenContext) -> Int {
    hasPreview(context) ? context.size.width * 58 / 100 : context.size.width
  }

  private func hasPreview(_ context: ScreenContext) -> Bool { context.size.width >= 100 }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in rect: Rect, with context: ScreenContext) {
    let lines = lines(context)
    let selected = selected(lines, context)
    var body = rect
    if tabLines > 0 {
      let (head, rest) = rect.split(top: 1)
      drawListNames(on: &canvas, in: head)
      body = rest
    }
    if hasPreview(context) {
      let (left, rest) = body.split(left: listWidth(context))
      canvas.verticalLine(x: rest.x, y: rest.y, height: rest.height)
      if let selected { drawPreview(selected, on: &canvas, in: rest.split(left: 2).rest, context) }
      body = left
    }
    if linesBelow(context) > 0, let selected {
      let (above, below) = body.split(bottom: linesBelow(context))
      drawPreviewBelow(selected, on: &canvas, in: below, context)
      body = above
    }
    guard !lines.lines.isEmpty else {
      return drawEmpty(lines, on: &canvas, in: body, context)
    }
    let at = selected.map { Int(lines.lineOfRow[Int($0)]) } ?? 0
    let height = body.height - 1
    let top = ListView.top(tops[list] ?? 0, cursor: at, count: lines.lines.count, height: height)
    ListView(
      list: list, listing: context.listing(list), columns: columns(width: body.width), lines: lines,
      selected: selected, isActive: true,
      words: lines.query.plainWords, rows: context.rows, marked: marks[list] ?? []
    ).draw(on: &canvas, in: body, top: top, view: context.view)
  }

  private func drawListNames(on canvas: inout Canvas, in row: Rect) {
    var x = row.x + 1
    for kind in ListKind.lists(of: number) {
      let isCurrent = kind == list
      let text: DisplayText = isCurrent ? "[\(kind.title)]" : " \(kind.title) "
      x += canvas.put(text, x: x, y: row.y, style: isCurrent ? .barActive : .dim) + 1
    }
    canvas.put("Tab", x: x + 1, y: row.y, style: .hintKey)
  }

  private func drawPreview(_ row: Int32, on canvas: inout Canvas, in rect: Rect, _ context: ScreenContext) {
    let id = context.listing(list).id(of: Int(row), in: context.view)
    let page = context.preview(list.preview(id))
    PageView(page, width: rect.width, sides: [.left, .right])
      .draw(on: &canvas, in: rect, top: 0, cursor: nil, title: true)
  }

  /// Where there is no room beside the list, a directory still shows the entry below it, for whoever is on the
  /// telephone needs the number and the hours while looking; and a gap its whole sentence, its limit and its source.
  private func drawPreviewBelow(
    _ row: Int32, on canvas: inout Canvas, in rect: Rect, _ context: ScreenContext
  ) {
    var page = context.preview(list.preview(context.listing(list).id(of: Int(row), in: context.view)))
    // Of a gap what it is; whom it is about is the next key.
    if list == .gaps { page.sections = Array(page.sections.prefix(1)) }
    canvas.horizontalLine(x: rect.x, y: rect.y, width: rect.width)
    canvas.put(" \(page.title) ", x: rect.x + 2, y: rect.y, width: rect.width - 4, style: .heading)
    PageView(page, width: rect.width, sides: [.left, .right])
      .draw(on: &canvas, in: rect.split(top: 1).rest, top: 0, cursor: nil)
  }

  /// Lines that the entry below the list takes.
  private func linesBelow(_ context: ScreenContext) -> Int {
    hasPreview(context) || context.bodyHeight < list.leastHeightWithLinesBelow ? 0 : list.linesBelow
  }

  /// Lines the rows of the list have.
  func rowsHeight(_ context: ScreenContext) -> Int {
    max(1, context.bodyHeight - 1 - tabLines - linesBelow(context))
  }

  private func drawEmpty(
    _ lines: ListLines, on canvas: inout Canvas, in rect: Rect, _ context: ScreenContext
  ) {
    let text: DisplayText =
      lines.total == 0
      ? DisplayText(list.emptySentence(context.listing(list)))
      : "Nothing matches \(current.filter). Esc shows all \(lines.total) again; is:any looks among the ended ones too."
    for (offset, line) in text.wrap(to: max(1, rect.width - 8)).enumerated() {
      canvas.put(line, x: rect.x + 4, y: rect.y + 2 + offset, style: .dim)
    }
  }
}
