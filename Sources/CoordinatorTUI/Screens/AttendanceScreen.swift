import CoordinationDomain

/// Who is at a meeting: the first letters of a name find somebody, a letter says how they come, and the quorum is
/// counted at once.
struct AttendanceScreen: Screen {
  /// The meeting's id.
  let meeting: String
  /// The letters that look for somebody; nil while letters say how they come.
  private var field: TextField? = TextField()
  /// Who the cursor is on, by id.
  private var selected: String?

  init(_ meeting: String) { self.meeting = meeting }

  var scopes: [KeyScope] { [.attendance, .everywhere] }

  var isTyping: Bool { field != nil }

  private func attendees(_ context: ScreenContext) -> [Attendee] {
    context.view.attendees(ofMeeting: meeting)
  }

  private func position(_ attendees: [Attendee]) -> Int {
    attendees.firstIndex { $0.id == selected } ?? 0
  }

  // MARK: Input

  mutating func handle(_ input: ScreenInput, in context: ScreenContext) -> Intent {
    switch input {
    case .key(let key): type(key, context)
    case .paste(let text):
      field?.insert(text)
      find(attendees(context))
    case .action(let action): return perform(action, context)
    default: break
    }
    return .none
  }

  private mutating func type(_ key: Key, _ context: ScreenContext) {
    let all = attendees(context)
    switch key {
    case .escape, .control("c"), .enter, .tab: field = nil
    case .down, .up:
      field = nil
      move(key == .down ? 1 : -1, all)
    default: if field?.handle(key) == true { find(all) }
    }
  }

  /// The first whose name, or a part of it, begins with what was typed.
  private mutating func find(_ all: [Attendee]) {
    let typed = Folding.fold(field?.text ?? "")
    guard !typed.isEmpty else { return }
    let found = all.first { one in
      Folding.fold(one.name).split { $0 == UInt8(ascii: " ") }.contains { $0.starts(with: typed) }
    }
    selected = found?.id ?? selected
  }

  private mutating func move(_ step: Int, _ all: [Attendee]) {
    guard !all.isEmpty else { return }
    selected = all[min(max(0, position(all) + step), all.count - 1)].id
  }

  private mutating func perform(_ action: Action, _ context: ScreenContext) -> Intent {
    let all = attendees(context)
    switch action {
    case .up: move(-1, all)
    case .down: move(1, all)
    case .pageUp, .top: move(-all.count, all)
    case .pageDown, .bottom: move(all.count, all)
    case .find: field = TextField()
    case .attend(let how):
      guard all.indices.contains(position(all)) else { return .message("Nobody is listed; w adds somebody.") }
      let who = all[position(all)]
      move(1, all)
      let isLeaving = how == "leave"
      return .perform(
        Submission(
          verb: isLeaving ? "meeting leave" : "meeting attend",
          lines: ["\(meeting) @\(who.id)" + (isLeaving ? "" : " \(how)")],
          seen: context.view.history.lastSequence, isQuiet: true))
    case .deputy:
      guard all.indices.contains(position(all)) else { return .message("Nobody is listed; w adds somebody.") }
      return .type("meeting attend", "@\(all[position(all)].id) deputised @")
    case .back: return .pop
    default: break
    }
    return .none
  }

  func subjects(in context: ScreenContext) -> ScreenSubjects { ScreenSubjects(meetings: [meeting]) }

  func disabledReason(_ action: Action, in context: ScreenContext) -> String? {
    switch action {
    case .attend, .deputy:
      Verb.named("meeting attend").flatMap { context.disabledReason($0, subjects(in: context)) }
    default: nil
    }
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in rect: Rect, with context: ScreenContext) {
    guard let live = context.view.liveMeeting(meeting) else { return }
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
      field.map { "Who: \($0.text)" }
      ?? "\(all.count { $0.isThere }) of \(all.count) in the room · \(all.count { $0.isOpen }) not known yet"
    var status = StatusText(left: DisplayText(words))
    status.isLive = context.view.liveMeeting(meeting)?.isRunning ?? false
    if field != nil {
      status.cursor = status.left.width
      status.right = "TYPING"
    }
    return status
  }

  func typingHint(in context: ScreenContext) -> DisplayText? {
    field == nil ? nil : "first letters of a name   ⏎ then p present, a apologies, d deputy   Esc ends typing"
  }

  func hints(in context: ScreenContext) -> [Action] {
    [
      .attend("present"), .attend("apologies"), .deputy, .attend("absent"), .attend("leave"),
      .record("meeting attend"), .find, .back, .record("undo"), .palette, .help,
    ]
  }
}
