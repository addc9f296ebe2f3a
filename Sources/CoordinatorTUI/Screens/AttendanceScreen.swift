import CoordinationDomain

/// Who is at a meeting, and the quorum counted at once.
///
/// A letter says how whoever the cursor is on comes. After `/` letters are a name until Tab or Esc, and Enter says that
/// whoever it finds is present: at a door people come in no order.
struct AttendanceScreen: Screen {
  /// The meeting's id.
  let meeting: String
  /// The name that is being typed; nil while letters say how somebody comes.
  private(set) var field: TextField?
  /// Who the cursor is on, by id.
  private var selected: String?
  /// Whether the arrows chose while a name could be typed: an empty line means nobody otherwise.
  private var isChosen = false
  /// For whom somebody else is about to come, and how they stood then.
  private var awaited: Attendee?

  init(_ meeting: String) { self.meeting = meeting }

  var scopes: [KeyScope] { [.attendance, .everywhere] }

  var isTyping: Bool { field != nil }

  func attendees(_ context: ScreenContext) -> [Attendee] { context.view.attendees(ofMeeting: meeting) }

  func position(_ attendees: [Attendee]) -> Int { attendees.firstIndex { $0.id == selected } ?? 0 }

  // MARK: Input

  mutating func handle(_ input: ScreenInput, in context: ScreenContext) -> Intent {
    awaited = nil
    switch input {
    case .key(let key): return type(key, context)
    case .paste(let text):
      field?.insert(text)
      find(attendees(context))
    case .action(let action): return perform(action, context)
    default: break
    }
    return .none
  }

  // MARK: Typing a name

  private mutating func type(_ key: Key, _ context: ScreenContext) -> Intent {
    let all = attendees(context)
    switch Keymap.action(for: key, in: [.attendanceName]) {
    case .attend(let how): return found(how, all, context)
    case .complete, .keep: field = nil
    case .down: choose(1, all)
    case .up: choose(-1, all)
    default:
      guard field?.handle(key) == true else { break }
      isChosen = false
      find(all)
    }
    return .none
  }

  private mutating func choose(_ step: Int, _ all: [Attendee]) {
    move(step, all)
    isChosen = true
  }

  /// Says how whoever was found comes, and is ready for the next name.
  private mutating func found(_ how: String, _ all: [Attendee], _ context: ScreenContext) -> Intent {
    let typed = field?.text ?? ""
    guard isChosen || !typed.isEmpty else {
      field = nil
      return .none
    }
    guard isChosen || named(typed, all) != nil else {
      return .message("Nobody here is called \"\(typed)\". Esc, then w adds somebody who is not listed.")
    }
    field = TextField()
    isChosen = false
    return record(how, all[position(all)], context)
  }

  /// Puts the cursor on whoever was typed, where they are listed.
  private mutating func find(_ all: [Attendee]) {
    if let found = named(field?.text ?? "", all) { selected = found.id }
  }

  /// The first whose name, or a part of it, begins with what was typed.
  private func named(_ typed: String, _ all: [Attendee]) -> Attendee? {
    let typed = Folding.fold(typed)
    guard !typed.isEmpty else { return nil }
    return all.first { one in
      let name = Folding.fold(one.name)
      return name.starts(with: typed)
        || name.split { $0 == UInt8(ascii: " ") }.contains { $0.starts(with: typed) }
    }
  }

  // MARK: Letters

  private mutating func move(_ step: Int, _ all: [Attendee]) {
    guard !all.isEmpty else { return }
    selected = all[min(max(0, position(all) + step), all.count - 1)].id
  }

  private mutating func perform(_ action: Action, _ context: ScreenContext) -> Intent {
    let all = attendees(context)
    let here = all.indices.contains(position(all)) ? all[position(all)] : nil
    switch action {
    case .up: move(-1, all)
    case .down: move(1, all)
    case .pageUp, .top: move(-all.count, all)
    case .pageDown, .bottom: move(all.count, all)
    case .find: (field, isChosen) = (TextField(), false)
    case .attend(let how):
      guard let here else { return .message("Nobody is listed; w adds somebody.") }
      let intent = record(how, here, context)
      if case .perform = intent { move(1, all) }
      return intent
    case .deputy:
      guard let here else { return .message("Nobody is listed; w adds somebody.") }
      (selected, awaited) = (here.id, here)
      return .type(
        "meeting attend",
        Asking(
          question: "Who comes instead of \(here.name)?", preset: "@\(here.id) deputised ", near: here.id))
    case .back: return .pop
    default: break
    }
    return .none
  }

  /// Records how somebody comes; says why where that would be refused.
  private func record(_ how: String, _ who: Attendee, _ context: ScreenContext) -> Intent {
    let isLeaving = how == "leave"
    let name = isLeaving ? "meeting leave" : "meeting attend"
    let line = "\(meeting) @\(who.id)" + (isLeaving ? "" : " \(how)")
    let view = context.view
    if let verb = Verb.named(name),
      case .success(let command) = CommandReader.understanding(verb, line, in: view, by: context.author),
      let refusal = view.refusal(of: command, by: context.author), refusal.reason == .rule
    {
      return .message(refusal.sentence)
    }
    return .perform(
      Submission(verb: name, lines: [line], seen: view.history.lastSequence, isQuiet: true))
  }

  /// Once somebody comes in their place, the next is looked at.
  mutating func settle(in context: ScreenContext) {
    guard let before = awaited else { return }
    let all = attendees(context)
    guard let now = all.first(where: { $0.id == before.id }), now.status != before.status else { return }
    awaited = nil
    move(1, all)
  }

  func subjects(in context: ScreenContext) -> ScreenSubjects { ScreenSubjects(meetings: [meeting]) }

  func disabledReason(_ action: Action, in context: ScreenContext) -> String? {
    switch action {
    case .attend, .deputy:
      Verb.named("meeting attend").flatMap { context.disabledReason($0, subjects(in: context)) }
    default: nil
    }
  }
}
