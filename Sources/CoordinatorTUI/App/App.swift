import CoordinationDomain

/// The program's state: where somebody is, a window on top at times, a message.
///
/// It only routes: screens answer inputs, the table of keys says what a key means.
struct App: Sendable {
  // Set by the extensions beside this file alone.
  var stacks: ScreenStacks
  var chooser: Chooser?
  var prompt: Prompt?
  var notice: Notice?
  /// A form that has the screen; never together with a prompt.
  var form: PersonForm?
  /// Forms that were closed, by verb and subject.
  var formDrafts: [String: PersonForm] = [:]
  /// Long notes that could not be recorded, by person.
  var longNotes: [String: LongNote] = [:]
  var question: Question?
  /// What was typed and not saved, by verb and subject: offered again.
  var drafts: [String: String] = [:]
  var message: String?
  /// What a colleague did last, until the next key: newer news takes its place, a message does not give way to it.
  var heard: String?
  var isAskedToLeave = false
  /// The gap that a key opened something for: once it is recorded the cursor goes on.
  var fixing: String?
  /// The record that is open and the last sequence when it was opened, or something was last done here.
  var opened: OpenedRecord?
  /// What the run loop has to do: screens cannot reach the terminal.
  enum Request: Sendable, Hashable {
    case none, leave, redraw, suspend, toggleMouse
    case perform(Submission)
    case edit(LongNote)
    case keep(Paper, OnPaper)
  }

  /// Begins with a screen and, where there is something to say, a sentence.
  ///
  /// `drafts` are words that were typed in an earlier sitting and not saved.
  init(_ number: ScreenNumber = .today, message: String? = nil, drafts: [String: String] = [:]) {
    stacks = ScreenStacks(number)
    self.message = message
    self.drafts = drafts
  }

  /// The numbered screen that is looked at.
  var number: ScreenNumber { stacks.number }

  var screen: any Screen { stacks.top }

  // MARK: Input

  /// Takes one event of the terminal.
  mutating func handle(_ event: InputEvent, in context: ScreenContext) -> Request {
    defer { noteOpened(context) }
    let isTooSmall = context.size.width < Frame.least.width || context.size.height < Frame.least.height
    switch event {
    case .key(let key) where isTooSmall:
      return key == .character("q") || key == .control("c") ? .leave : .none
    case .key(let key):
      (message, heard) = (nil, nil)
      return handle(key, context)
    // What cannot be seen is not acted on.
    case .paste where isTooSmall, .mouse where isTooSmall: break
    case .paste(let text): paste(text, context)
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
    if notice != nil {
      notice = nil
      return .none
    }
    if question != nil { return answer(key, context) }
    if form != nil { return fill(key, context) }
    if prompt != nil { return type(key, context) }
    if chooser != nil { return choose(key, context) }
    if screen.isTyping { return send(.key(key), context) }
    guard let action = Keymap.action(for: key, in: screen.scopes) else {
      message = "\(key.label) does nothing here. Press ? for every key."
      return .none
    }
    return perform(action, context, wasAsked: wasAsked)
  }

  mutating func perform(_ action: Action, _ context: ScreenContext, wasAsked: Bool = false) -> Request {
    if let reason = context.disabledReason(action, on: screen) {
      message = reason.hasSuffix(".") ? reason : "That cannot be done here: \(reason)."
      return .none
    }
    switch action {
    case .redraw: return .redraw
    case .suspend: return .suspend
    case .mouse:
      message = "The mouse was turned on or off; m turns it back."
      return .toggleMouse
    case .help: chooser = Menus.help(screen, context)
    case .palette: chooser = Menus.palette(screen, context)
    case .screen(let wanted): go(to: wanted, context)
    case .leave where stacks.isAtRoot && number == .today, .cancel:
      if wasAsked { return .leave }
      isAskedToLeave = true
      let key = action == .cancel ? "^C" : "q"
      message = "Leave the program? Press \(key) again to leave, any other key to stay."
    case .leave: stacks.pop()
    case .record(let verb): return record(verb, context)
    case .longNote: return writeLongNote(context)
    case .print: choosePaper()
    case .startMeeting, .itemUp, .itemDown, .takeOff, .addToAgenda, .editItem, .showMinutes:
      return arrange(action, context)
    case .fixGap, .hideGap, .gapMatrix, .gapFigures: return mend(action, context)
    default: return send(.action(action), context)
    }
    return .none
  }

  mutating func go(to wanted: Int, _ context: ScreenContext) {
    guard let wanted = ScreenNumber(rawValue: wanted) else { return }
    guard stacks.go(to: wanted) else {
      send(.action(.screen(wanted.rawValue)), context)
      return
    }
    if ListKind.lists(of: wanted).first?.opensWithSearch == true { send(.action(.find), context) }
  }
}
