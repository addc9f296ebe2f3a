import CoordinationDomain

/// How the list of who is there is drawn, and what its bars say.
extension AttendanceScreen {
  func draw(on canvas: inout Canvas, in rect: Rect, with context: ScreenContext) {
    guard let live = context.liveMeeting(meeting) else { return }
    let quorum = DisplayText("Quorum: \(live.quorum)").wrap(to: max(1, rect.width - 2))
    let (head, body) = rect.split(top: quorum.count + 2)
    canvas.put(
      DisplayText("Who is there · \(live.name), \(live.when)"), x: head.x + 1, y: head.y,
      width: head.width - 1,
      style: .heading.bold)
    for (offset, line) in quorum.enumerated() {
      canvas.put(line, x: head.x + 1, y: head.y + 1 + offset, style: live.isQuorate ? .good : .warning)
    }
    canvas.horizontalLine(x: head.x, y: head.maxY - 1, width: head.width)
    let all = attendees(context)
    let cursor = position(all)
    let top = max(0, min(cursor - body.height / 2, all.count - body.height))
    let nameWidth = min(30, body.width / 3)
    for (offset, one) in all.dropFirst(top).prefix(body.height).enumerated() {
      let row = body.row(offset)
      let isSelected = top + offset == cursor
      let style: Style = isSelected ? .selected : one.isOpen ? .dim : one.isThere ? .normal : .warning
      if isSelected { canvas.fill(row, style: style) }
      canvas.put(isSelected ? "▶" : " ", x: row.x, y: row.y, style: style)
      canvas.put(one.isThere ? "✓" : one.isOpen ? " " : "–", x: row.x + 2, y: row.y, style: style)
      canvas.put(DisplayText(one.name), x: row.x + 4, y: row.y, width: nameWidth - 1, style: style)
      let status = DisplayText(one.status)
      canvas.put(status, endingAt: row.maxX - 1, y: row.y, style: style)
      let used = 4 + nameWidth
      canvas.put(
        DisplayText(one.workplace), x: row.x + used, y: row.y,
        width: row.width - used - status.width - 2, style: isSelected ? style : .dim)
    }
  }

  // MARK: What the bars say

  func status(in context: ScreenContext) -> StatusText {
    let all = attendees(context)
    let words =
      field.map { "Name: \($0.text)" }
      ?? "\(all.count { $0.isThere }) of \(all.count) in the room · \(all.count { $0.isOpen }) not known yet"
    var status = StatusText(left: DisplayText(words))
    status.isLive = context.liveMeeting(meeting)?.isRunning ?? false
    if field != nil {
      status.cursor = status.left.width
      status.right = "TYPING"
    }
    return status
  }

  func typingHint(in context: ScreenContext) -> DisplayText? {
    guard field != nil else { return nil }
    let hints = Keymap.bindings(.attendanceName).filter { $0.action != .up }
    return DisplayText(
      hints.map { ($0.action == .down ? "↑↓" : $0.keyLabels) + " " + $0.hint }.joined(separator: "  "))
  }

  func hints(in context: ScreenContext) -> [Action] {
    [
      .attend("present"), .attend("apologies"), .deputy, .attend("absent"), .attend("leave"), .find,
      .record("meeting attend"), .back, .record("undo"), .palette, .help,
    ]
  }
}
