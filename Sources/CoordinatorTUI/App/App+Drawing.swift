import CoordinationDomain

extension App {
  /// Draws everything: a pure function of the state and the window.
  func draw(on canvas: inout Canvas, _ context: ScreenContext) {
    guard canvas.width >= Frame.least.width, canvas.height >= Frame.least.height else {
      return Frame.drawTooSmall(on: &canvas)
    }
    var status = screen.status(in: context)
    if let message, !screen.isTyping {
      status.left = DisplayText(message)
      status.right = ""
      status.style = .prompt
      status.greyed = []
    }
    if let form, message == nil { status = StatusText(left: DisplayText(form.status(context))) }
    if isTyping { status.right = "TYPING" }
    if status.right.isEmpty { status.right = context.rightWords }
    let body = Frame.draw(
      on: &canvas, current: number, corner: context.corner, status: status, hints: hints(context),
      // What somebody types stays in sight: what there is to say stands below it.
      typingHint: !isTyping && screen.isTyping
        ? message.map { DisplayText($0) } ?? screen.typingHint(in: context) : nil)
    defer { notice?.draw(on: &canvas, in: body) }
    if let form { return form.draw(on: &canvas, in: body, with: context) }
    let typingCursor = canvas.cursor
    screen.draw(on: &canvas, in: body, with: context)
    if screen.isTyping { canvas.cursor = typingCursor }
    chooser?.draw(on: &canvas, in: body)
    prompt?.draw(on: &canvas, in: body, with: context)
  }

  /// Whether a box or a form has the keys.
  private var isTyping: Bool { prompt != nil || form != nil }

  /// The keys that are worth naming now: those of whatever has them.
  private func hints(_ context: ScreenContext) -> [Binding] {
    if let form { return form.hints.compactMap { Keymap.binding(of: $0, in: [.form]) } }
    if let prompt { return prompt.hints(in: context).compactMap { Keymap.binding(of: $0, in: [.prompt]) } }
    return screen.hints(in: context).compactMap { Keymap.binding(of: $0, in: screen.scopes) }
  }
}
