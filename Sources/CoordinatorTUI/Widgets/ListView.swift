import CoordinationDomain

/// Draws the lines of a list as a table with headings.
struct ListView {
  let list: ListKind
  /// The list itself.
  let listing: Listing
  let columns: [String]
  let lines: ListLines
  /// The row the cursor is on; nil where the list is empty.
  let selected: Int32?
  let isActive: Bool
  /// Folded words to underline.
  let words: [[UInt8]]
  /// Keeps what rows show from one picture to the next.
  let rows: RowCache
  /// The ids of rows that are marked.
  var marked: Set<String> = []

  /// Columns left of the table: cursor, alarm, same name, blank.
  static let gutter = 4

  /// The first line to show so that the cursor can be seen, keeping what is on screen where it is.
  static func top(_ wanted: Int, cursor: Int, count: Int, height: Int) -> Int {
    guard height > 0 else { return 0 }
    let top = min(max(wanted, cursor - height + 1), cursor)
    return max(0, min(top, count - height))
  }

  /// Draws and leaves the cursor on the selected line.
  ///
  /// `top` is the first line shown.
  func draw(on canvas: inout Canvas, in rect: Rect, top: Int, view: CareView) {
    let fitted = fit(rect.width - ListView.gutter)
    let ids = fitted.map(\.column.id)
    let (head, body) = rect.split(top: 1)
    drawHeadings(fitted, on: &canvas, in: head)
    for (offset, line) in lines.lines.dropFirst(top).prefix(body.height).enumerated() {
      let row = body.row(offset)
      switch line {
      case .heading(let title, let count, let late): drawGroup(title, count, late, on: &canvas, in: row)
      case .row(let number):
        let shown = rows.shownRow(number, of: list, ids) { show(number, fitted, view) }
        let isMarked = !marked.isEmpty && marked.contains(listing.id(of: Int(number), in: view))
        draw(shown, fitted, isSelected: number == selected, isMarked: isMarked, on: &canvas, in: row)
      }
    }
  }

  /// A column with the place it was given.
  private struct Fitted {
    var column: ListingColumn
    var x: Int
    var width: Int
  }

  /// Columns from the left as long as their least width fits; what is left over goes to those that can use it.
  private func fit(_ width: Int) -> [Fitted] {
    var chosen: [ListingColumn] = []
    var used = 0
    for id in columns {
      guard let column = listing.column(id) else { continue }
      let needed = column.width.lowerBound + (chosen.isEmpty ? 0 : 1)
      if used + needed > width { break }
      used += needed
      chosen.append(column)
    }
    var widths = chosen.map(\.width.lowerBound)
    var spare = width - used
    // The first column says who or what it is: it grows before any other.
    for i in chosen.indices {
      let more = min(spare, chosen[i].width.upperBound - widths[i])
      widths[i] += more
      spare -= more
    }
    var x = 0
    return chosen.indices.map { i in
      defer { x += widths[i] + 1 }
      return Fitted(column: chosen[i], x: x, width: widths[i])
    }
  }

  private func drawHeadings(_ fitted: [Fitted], on canvas: inout Canvas, in row: Rect) {
    for column in fitted {
      let heading = DisplayText(column.column.heading).cut(to: column.width)
      let x = row.x + ListView.gutter + column.x
      if column.column.side == .trailing {
        canvas.put(heading, endingAt: x + column.width, y: row.y, style: .heading)
      } else {
        canvas.put(heading, x: x, y: row.y, style: .heading)
      }
    }
  }

  private func drawGroup(_ title: String, _ count: Int, _ late: Int, on canvas: inout Canvas, in row: Rect) {
    let counted = late > 0 ? "\(count), \(late) late" : "\(count)"
    canvas.put(
      "\(title.uppercased()) (\(counted))", x: row.x, y: row.y, width: row.width, style: .heading)
  }

  private func show(_ number: Int32, _ fitted: [Fitted], _ view: CareView) -> ShownRow {
    ShownRow(
      signs: view.signs(of: Int(number), in: listing),
      fields: fitted.map { fitted in
        ShownRow.Field(
          text: DisplayText(fitted.column.text(of: Int(number), in: view)),
          tone: fitted.column.tone(of: Int(number), in: view))
      })
  }

  private func draw(
    _ shown: ShownRow, _ fitted: [Fitted], isSelected: Bool, isMarked: Bool, on canvas: inout Canvas,
    in row: Rect
  ) {
    let marks = shown.signs
    if isSelected {
      canvas.put("▶", x: row.x, y: row.y, style: isActive ? .accent : .dim)
      canvas.cursor = Canvas.Position(x: row.x, y: row.y)
    }
    // A marked row bears its mark where the alarm stands; both in one column would hide neither.
    if isMarked { canvas.put("✓", x: row.x + (isSelected ? 3 : 0), y: row.y, style: .good) }
    if marks.isAlarming { canvas.put("!", x: row.x + 1, y: row.y, style: .alarm) }
    if marks.hasNamesake { canvas.put("=", x: row.x + 2, y: row.y, style: .warning) }
    for (i, column) in fitted.enumerated() {
      let text = shown.fields[i].text
      let x = row.x + ListView.gutter + column.x
      let isName = i == 0
      var style = marks.isQuiet ? Style.dim : shown.fields[i].tone.style
      if isSelected, isName { style = isActive ? .selected : .selectedInactive }
      if column.column.side == .trailing {
        // A number is never cut: one that does not fit says so.
        let shown =
          text.width <= column.width ? text : DisplayText(String(repeating: "#", count: column.width))
        canvas.put(shown, endingAt: x + column.width, y: row.y, style: style)
      } else {
        if isSelected, isName {
          canvas.fill(Rect(x: x, y: row.y, width: column.width, height: 1), style: style)
        }
        canvas.put(text, x: x, y: row.y, width: column.width, style: style)
        Matches.underline(words, in: text.cut(to: column.width), x: x, y: row.y, on: &canvas)
      }
    }
  }
}
