import CoordinationDomain

extension App {
  /// Draws everything: a pure function of the state and the window.
  func draw(on canvas: inout Canvas, _ context: ScreenContext) {
    guard canvas.width >= Frame.least.width, canvas.height >= Frame.least.height else {
      return Frame.drawTooSmall(on: &canvas)
    }
    let status = status(context)
    let body = Frame.draw(
      on: &canvas, current: number, corner: context.corner, status: status, hints: hints(context),
      // What somebody types stays in sight: what there is to say stands below it.
      typingHint: question.map { $0.hint }
        ?? (!isTyping && screen.isTyping
          ? message.map { DisplayText($0) } ?? screen.typingHint(in: context) : nil))
    Frame.drawBanner(
      DisplayText(context.standing.banner ?? context.rows.shortestWait(context.view) ?? ""),
      running: context.runningWords(on: screen),
      others: DisplayText(context.standing.othersWords(width: canvas.width)), on: &canvas)
    defer {
      notice?.draw(on: &canvas, in: body)
      if status.isMessage { Frame.drawMessage(status, on: &canvas) }
    }
    if let form { return form.draw(on: &canvas, in: body, with: context) }
    let typingCursor = canvas.cursor
    screen.draw(on: &canvas, in: body, with: context)
    if screen.isTyping { canvas.cursor = typingCursor }
    chooser?.draw(on: &canvas, in: body)
    if let question {
      question.draw(on: &canvas, in: body)
    } else {
      prompt?.draw(on: &canvas, in: body, with: context)
    }
  }

  /// What the line above the hints says: a message, what was changed here by others, or what is looked at.
  private func status(_ context: ScreenContext) -> StatusText {
    var status = screen.status(in: context)
    if !screen.isTyping, let words = message ?? changedWords(context) ?? heard {
      status.left = DisplayText(words)
      status.right = ""
      status.style = .prompt
      status.greyed = []
      status.isMessage = message != nil || heard != nil
    }
    if let form, message == nil { status = StatusText(left: DisplayText(form.status(context))) }
    if prompt != nil, question != nil { status.right = "not saved yet" }
    if status.right.isEmpty {
      let words = context.rightWords(isTyping: isTyping)
      status.right = status.isLive ? "LIVE · " + words : words
    }
    return status
  }

  /// A hint is shown for what works here and now; the whole list under `?` says why the others do not.
  private func isOffered(_ action: Action, _ context: ScreenContext) -> Bool {
    switch action {
    case .record, .startMeeting, .takeOff, .itemUp, .itemDown, .addToAgenda, .editItem, .showMinutes, .park,
      .confirmAll,
      .followMeeting:
      break
    default: return true
    }
    return context.disabledReason(action, on: screen) == nil
  }

  /// Whether a box or a form has the keys.
  private var isTyping: Bool { prompt != nil || form != nil }

  /// The keys that are worth naming now: those of whatever has them.
  private func hints(_ context: ScreenContext) -> [Binding] {
    if let form { return form.hints.compactMap { Keymap.binding(of: $0, in: [.form]) } }
    if let prompt { return prompt.hints(in: context).compactMap { Keymap.binding(of: $0, in: [.prompt]) } }
    return screen.hints(in: context).filter { isOffered($0, context) }
      .compactMap { Keymap.binding(of: $0, in: screen.scopes) }.map { binding in
        // The same key takes back what it did.
        binding.action == .hideGap && areGapsHidden(context) ? binding.hinting("show again") : binding
      }
  }
}
