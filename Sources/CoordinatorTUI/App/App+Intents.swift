import CoordinationDomain

/// What a screen answers an input with, done.
extension App {
  /// Hands an input to the screen that is seen; what is left is for the run loop.
  @discardableResult
  mutating func send(_ input: ScreenInput, _ context: ScreenContext) -> Request {
    var screen = screen
    let intent = screen.handle(input, in: context)
    stacks.replaceTop(screen)
    switch intent {
    case .none: break
    case .message(let words): message = words
    case .pop: stacks.pop()
    case .replace(let screen): stacks.replaceTop(screen)
    case .show(let target, let origin): stacks.show(target, from: origin)
    case .choose(let window): chooser = window
    case .push(let screen): stacks.push(screen)
    case .perform(let submission): return .perform(submission)
    case .ask(let asked): question = asked
    case .type(let verb, let asking): return record(verb, context, asking: asking)
    }
    return .none
  }

  /// What was done is done: marks go.
  mutating func clearMarks() {
    var screen = screen
    screen.clearMarks()
    stacks.replaceTop(screen)
  }
}
