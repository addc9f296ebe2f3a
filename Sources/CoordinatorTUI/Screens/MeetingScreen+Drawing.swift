import CoordinationDomain

/// How a running meeting shares out its body, and what its bars say.
extension MeetingScreen {
  /// Columns of the agenda, its rule included.
  private func leftWidth(_ width: Int) -> Int { width < 100 ? 27 : 36 }

  private func rightWidth(_ context: ScreenContext) -> Int {
    context.size.width - leftWidth(context.size.width) - 1
  }

  /// What stands at the right: the person, or the opening.
  private func page(_ context: ScreenContext) -> Page? {
    if let shown {
      return context.rows.page(.list("live", filter: shown)) {
        context.view.liveItemPage(shown) ?? MeetingScreen.gone
      }
    }
    return context.rows.page(.list("opening", filter: "\(meeting) \(hidesNames)")) {
      context.view.meetingOpeningPage(meeting, hidingNames: hidesNames) ?? MeetingScreen.gone
    }
  }

  private static let gone = Page(title: "This is no longer in the files.", sections: [])

  /// The lines at the right, laid out.
  func view(_ context: ScreenContext) -> PageView {
    PageView(
      page(context) ?? MeetingScreen.gone, width: rightWidth(context) - 1, sides: [.left, .right])
  }

  /// Who is talked about: the banner without what the room need not read.
  private func banner(_ context: ScreenContext) -> PersonBannerView? {
    guard let shown, var banner = context.banner(.agendaItem(shown)) else { return nil }
    banner.line2 = ""
    return PersonBannerView(banner, width: rightWidth(context))
  }

  /// Rows that the person's lines have.
  func height(_ context: ScreenContext) -> Int {
    max(1, context.bodyHeight - (banner(context)?.height ?? MeetingScreen.titleHeight))
  }

  private static let titleHeight = 2

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in rect: Rect, with context: ScreenContext) {
    guard let live = live(context) else { return }
    let (left, rest) = rect.split(left: leftWidth(rect.width))
    canvas.verticalLine(x: left.maxX - 1, y: rect.y, height: rect.height)
    drawAgenda(live, on: &canvas, in: left.split(right: 1).rest)
    let right = rest.split(left: 1).rest
    if let item = live.item(waiting) { return drawRoomCheck(item, on: &canvas, in: right) }
    var body = right
    if let banner = banner(context) {
      let (head, below) = right.split(top: banner.height)
      banner.draw(on: &canvas, in: head)
      body = below
    } else {
      let (head, below) = right.split(top: MeetingScreen.titleHeight)
      canvas.put("Before the first person", x: head.x, y: head.y, width: head.width, style: .heading.bold)
      canvas.horizontalLine(x: head.x, y: head.y + 1, width: head.width)
      body = below
    }
    let view = view(context)
    view.draw(
      on: &canvas, in: body.split(right: 1).rest, top: min(cursor.top, max(0, view.rows.count - 1)),
      cursor: cursor.line)
  }

  private func drawAgenda(_ live: LiveMeeting, on canvas: inout Canvas, in rect: Rect) {
    // The day goes on a line of its own where the agenda leaves one.
    let isLong = live.items.count + 3 > rect.height
    canvas.put(DisplayText(live.name), x: rect.x, y: rect.y, width: rect.width - 1, style: .heading)
    if !isLong { canvas.put(DisplayText(live.when), x: rect.x, y: rect.y + 1, style: .dim) }
    let body = rect.split(top: isLong ? 1 : 3).rest
    let seen = live.position(waiting ?? shown) ?? 0
    let top = max(0, min(seen - body.height / 2, live.items.count - body.height))
    for (offset, item) in live.items.dropFirst(top).prefix(body.height).enumerated() {
      draw(item, number: top + offset + 1, on: &canvas, in: body.row(offset))
    }
    let below = live.items.count - top - body.height
    if below > 0 { canvas.put(" \(below) more ↓ ", x: body.x + 1, y: body.maxY, style: .dim) }
  }

  private func draw(_ item: LiveMeeting.Item, number: Int, on canvas: inout Canvas, in row: Rect) {
    let isSeen = item.id == shown && waiting == nil
    let style: Style =
      isSeen ? .selected : item.state == .open ? .normal : item.state == .parked ? .warning : .dim
    if isSeen { canvas.fill(row, style: style) }
    let state: DisplayText =
      switch item.state {
      case .decided: "✓"
      case .parked: "…"
      case .notForMeeting: "–"
      case .open: " "
      }
    // Where the meeting is, and else where this screen looks: neither by colour alone.
    let mark: DisplayText = item.openedAt != nil ? "▶" : isSeen ? ">" : " "
    canvas.put(mark, x: row.x, y: row.y, style: isSeen ? style : .accent)
    canvas.put(state, x: row.x + 1, y: row.y, style: isSeen ? style : item.state == .decided ? .good : style)
    canvas.put(DisplayText("\(number)"), endingAt: row.x + 5, y: row.y, style: style)
    if item.hasNamesake { canvas.put("=", x: row.x + 5, y: row.y, style: isSeen ? style : .accent) }
    // Two of one name are told apart by their age, which is not cut.
    let age = item.hasNamesake && !hidesNames ? " " + (item.ageAndArea.split(separator: ",").first ?? "") : ""
    let end = DisplayText(item.state == .parked ? " parked" : age)
    let room = row.width - 7 - end.width
    let name = DisplayText(hidesNames ? item.initials : item.name)
    canvas.put(
      name.width > room && !hidesNames ? DisplayText(item.shortName) : name, x: row.x + 6, y: row.y,
      width: room, style: style)
    canvas.put(end, endingAt: row.maxX - 1, y: row.y, style: style)
  }

  /// Neither who comes nor why: both would tell what some may not know.
  private func drawRoomCheck(_ item: LiveMeeting.Item, on canvas: inout Canvas, in rect: Rect) {
    let words =
      "Next person: \(item.toStepOut) \(item.toStepOut == 1 ? "organisation" : "organisations") present may not "
      + "hear this. Ask them to step out, then Enter."
    let lines = DisplayText(words).wrap(to: min(46, max(20, rect.width - 4)))
    let area = rect.centred(width: lines.map(\.width).max() ?? 0, height: lines.count)
    for (offset, line) in lines.enumerated() {
      canvas.put(line, x: area.x, y: area.y + offset, style: .heading.bold)
    }
  }

  // MARK: What the bars say

  func status(in context: ScreenContext) -> StatusText {
    guard let live = live(context) else { return StatusText(left: "This meeting is no longer in the files.") }
    var status = StatusText(left: DisplayText(words(live, context)))
    status.isLive = live.isRunning
    return status
  }

  private func words(_ live: LiveMeeting, _ context: ScreenContext) -> String {
    let now = context.clock
    let left = live.isRunning ? live.leftWords(at: now) : live.isPlanned ? "not started" : "over"
    let parts: [String]
    if waiting != nil {
      parts = ["Waiting for the room", left]
    } else if let item = live.item(shown), let position = live.position(item.id) {
      let next = live.next(after: item.id).map { "next: \($0.words(hidingNames: hidesNames))" }
      let time = live.timeWords(item, at: now)
      let elsewhere = item.openedAt == nil && live.openItem != nil ? "only you look at this one" : ""
      parts = [
        "Item \(position + 1) of \(live.items.count)", time.isEmpty ? elsewhere : time, left,
        next ?? "nobody is left",
      ]
    } else {
      let decided = live.items.count { $0.state == .decided }
      let next = live.next(after: nil).map { "first: \($0.words(hidingNames: hidesNames))" }
      parts = ["\(decided) of \(live.items.count) decided", left, next ?? "nobody is left"]
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  func hints(in context: ScreenContext) -> [Action] {
    if waiting != nil { return [.open, .back, .nameWhoIsMeant, .attendance, .palette, .help] }
    guard shown != nil else {
      return [
        .nextItem, .attendance, .confirmAll, .jump, .addToAgenda, .finishMeeting, .back, .palette, .help,
      ]
    }
    return [
      .nextItem, .previousItem, .record("item decide"), .record("action add"), .record("lead offer"),
      .record("note add"), .park, .finishMeeting, .jump, .addToAgenda, .editItem, .attendance,
      .record("action done"),
      .record("action chase"), .showMinutes, .hideNames, .followMeeting, .palette, .help,
    ]
  }
}
