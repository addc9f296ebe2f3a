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
    if status.right.isEmpty { status.right = prompt == nil ? context.rightWords : "TYPING" }
    let hints = screen.hints(in: context).compactMap { Keymap.binding(of: $0, in: screen.scopes) }
    let body = Frame.draw(
      on: &canvas, current: number, corner: context.corner, status: status, hints: hints,
      // What somebody types stays in sight: what there is to say stands below it.
      typingHint: prompt != nil
        ? "Everything you type goes into the box; Esc closes it and keeps your words"
        : screen.isTyping ? message.map { DisplayText($0) } ?? screen.typingHint(in: context) : nil)
    let typingCursor = canvas.cursor
    screen.draw(on: &canvas, in: body, with: context)
    if screen.isTyping { canvas.cursor = typingCursor }
    chooser?.draw(on: &canvas, in: body)
    prompt?.draw(on: &canvas, in: body, with: context)
  }
}
