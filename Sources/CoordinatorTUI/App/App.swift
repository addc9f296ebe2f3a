import CoordinationDomain

/// The program's state: a stack of screens for each number, a window on top at times, a message.
///
/// It only routes: screens answer inputs, the table of keys says what a key means.
struct App: Sendable {
  private(set) var number: ScreenNumber
  private var stacks: [ScreenNumber: [any Screen]] = [:]
  private var chooser: Chooser?
  private var message: String?
  private var isAskedToLeave = false
  /// What the run loop has to do: screens cannot reach the terminal.
  enum Request: Sendable { case none, leave, redraw, suspend, toggleMouse }

  /// Begins with a screen and, where there is something to say, a sentence.
  init(_ number: ScreenNumber = .today, message: String? = nil) {
    self.number = number
    self.message = message
    stacks[number] = [App.root(number)]
  }

  static func root(_ number: ScreenNumber) -> any Screen {
    number == .today ? PageScreen(nil) : ListScreen(number)
  }

  private var stack: [any Screen] { stacks[number] ?? [] }

  private var screen: any Screen { stack.last ?? App.root(number) }

  // MARK: Input

  /// Takes one event of the terminal.
  mutating func handle(_ event: InputEvent, in context: ScreenContext) -> Request {
    let isTooSmall = context.size.width < Frame.least.width || context.size.height < Frame.least.height
    switch event {
    case .key(let key) where isTooSmall:
      return key == .character("q") || key == .control("c") ? .leave : .none
    case .key(let key):
      message = nil
      return handle(key, context)
    // What cannot be seen is not acted on.
    case .paste where isTooSmall, .mouse where isTooSmall: break
    case .paste(let text):
      if chooser != nil { chooser?.paste(text) } else { send(.paste(text), context) }
    case .mouse(let event):
      message = nil
      isAskedToLeave = false
      mouse(event, context)
    case .suspendRequested: return .suspend
    case .terminate: return .leave
    case .resize, .wake, .ready: break
    }
    return .none
  }

  private mutating func handle(_ key: Key, _ context: ScreenContext) -> Request {
    let wasAsked = isAskedToLeave
    isAskedToLeave = false
    if key == .control("z") { return .suspend }
    if chooser != nil { return choose(key, context) }
    if screen.isTyping {
      send(.key(key), context)
      return .none
    }
    guard let action = Keymap.action(for: key, in: screen.scopes) else {
      message = "\(key.label) does nothing here. Press ? for every key."
      return .none
    }
    return perform(action, context, wasAsked: wasAsked)
  }

  private mutating func perform(_ action: Action, _ context: ScreenContext, wasAsked: Bool = false) -> Request
  {
    if let reason = screen.disabledReason(action, in: context) {
      message = "That cannot be done here: \(reason)."
      return .none
    }
    switch action {
    case .redraw: return .redraw
    case .suspend: return .suspend
    case .mouse: return .toggleMouse
    case .help: chooser = Menus.help(screen, context)
    case .palette: chooser = Menus.palette(screen, context)
    case .screen(let wanted): go(to: wanted, context)
    case .leave where stack.count == 1 && number == .today, .cancel:
      if wasAsked { return .leave }
      isAskedToLeave = true
      let key = action == .cancel ? "^C" : "q"
      message = "Leave the program? Press \(key) again to leave, any other key to stay."
    case .leave: pop()
    default: send(.action(action), context)
    }
    return .none
  }

  private mutating func send(_ input: ScreenInput, _ context: ScreenContext) {
    var stack = stack
    guard var screen = stack.popLast() else { return }
    let intent = screen.handle(input, in: context)
    stack.append(screen)
    stacks[number] = stack
    obey(intent, context)
  }

  private mutating func obey(_ intent: Intent, _ context: ScreenContext) {
    switch intent {
    case .none: break
    case .message(let words): message = words
    case .push(let screen): stacks[number]?.append(screen)
    case .pop: pop()
    case .replace(let screen):
      stacks[number]?.removeLast()
      stacks[number]?.append(screen)
    case .show(let target, let origin): show(target, origin)
    case .choose(let window): chooser = window
    }
  }

  private mutating func show(_ target: PageTarget, _ origin: ListOrigin?) {
    guard case .list(let listing, let filter) = target else {
      stacks[number]?.append(PageScreen(target, origin: origin))
      return
    }
    guard let list = ListKind(listing: listing) else { return }
    // A list opened from a page stands on top of it, so that Esc comes back to the page.
    stacks[number]?.append(ListScreen(list.number, list: list, filter: filter))
  }

  private mutating func pop() {
    if stack.count > 1 {
      stacks[number]?.removeLast()
    } else {
      number = .today
      if stack.isEmpty { stacks[number] = [App.root(number)] }
    }
  }

  private mutating func go(to wanted: Int, _ context: ScreenContext) {
    guard let wanted = ScreenNumber(rawValue: wanted) else { return }
    if wanted != number {
      number = wanted
      if stack.isEmpty { stacks[number] = [App.root(number)] }
    } else if stack.count > 1 {
      stacks[number] = Array(stack.prefix(1))
    } else {
      send(.action(.screen(wanted.rawValue)), context)
    }
  }

  private mutating func choose(_ key: Key, _ context: ScreenContext) -> Request {
    guard var window = chooser else { return .none }
    let outcome = window.handle(key)
    chooser = window
    switch outcome {
    case .stay: break
    case .close: chooser = nil
    case .refused(let reason): message = reason
    case .chosen(let answer, let closes):
      if closes { chooser = nil }
      switch answer {
      case .action(let action): return perform(action, context)
      case .target(let target): show(target, nil)
      default: send(.answer(answer), context)
      }
    }
    return .none
  }

  private mutating func mouse(_ event: MouseEvent, _ context: ScreenContext) {
    guard chooser == nil else { return }
    if case .press(let x, 0) = event, let tab = Frame.tab(at: x, current: number) {
      go(to: tab.rawValue, context)
    } else {
      send(.mouse(event), context)
    }
  }

  // MARK: Drawing

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
    if status.right.isEmpty { status.right = context.problemWords }
    let hints = screen.hints(in: context).compactMap { Keymap.binding(of: $0, in: screen.scopes) }
    let body = Frame.draw(
      on: &canvas, current: number, corner: context.corner, status: status, hints: hints,
      // What somebody types stays in sight: what there is to say stands below it.
      typingHint: screen.isTyping ? message.map { DisplayText($0) } ?? screen.typingHint(in: context) : nil)
    let typingCursor = canvas.cursor
    screen.draw(on: &canvas, in: body, with: context)
    if screen.isTyping { canvas.cursor = typingCursor }
    chooser?.draw(on: &canvas, in: body)
  }
}
