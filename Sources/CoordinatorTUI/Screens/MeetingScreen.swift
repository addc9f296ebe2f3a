import CoordinationDomain

/// A meeting while it runs: the agenda at the left, one person at the right.
///
/// Which item the meeting is at is in the journal, so that a second terminal follows and a meeting goes on where it
/// stopped; what is looked at here is a parameter of the screen.
struct MeetingScreen: Screen {
  /// The meeting's id.
  let meeting: String
  /// The item that is looked at; nil at the opening.
  private(set) var shown: String?
  /// The item that comes once the room was asked; nobody is on the screen meanwhile.
  private(set) var waiting: String?
  /// Whether names in lists are hidden, for a wall that everybody can read.
  private(set) var hidesNames = false
  /// Where in the person's lines somebody is.
  var cursor = PageCursor()
  /// The item that the meeting was at when that was last looked at.
  private var followed: String?
  /// The item that this screen has asked to go to.
  private var going: String?
  /// What the cursor was on, while the lines around it change.
  private var held: PageTarget?

  /// Comes to a meeting where it is: at the item that is open, else at the opening.
  init(_ live: LiveMeeting, in context: ScreenContext) {
    meeting = live.id
    followed = live.openItem?.id
    if let item = live.openItem { show(item) }
  }

  var scopes: [KeyScope] { [.live, .work, .everywhere] }

  func live(_ context: ScreenContext) -> LiveMeeting? { context.liveMeeting(meeting) }

  // MARK: Input

  mutating func handle(_ input: ScreenInput, in context: ScreenContext) -> Intent {
    guard let live = live(context) else { return .pop }
    switch input {
    case .action(let action): return perform(action, live, context)
    case .answer(.item(let id)): return go(to: live.item(id), live, context)
    case .mouse(.wheelUp): cursor.move(-1, view(context), height(context))
    case .mouse(.wheelDown): cursor.move(1, view(context), height(context))
    default: break
    }
    return .none
  }

  private mutating func perform(_ action: Action, _ live: LiveMeeting, _ context: ScreenContext) -> Intent {
    switch action {
    case .nextItem: return goOn(live, context)
    case .previousItem:
      if waiting != nil { return stay() }
      guard let item = live.previous(before: shown) else {
        return .message("This is the first of the agenda.")
      }
      return go(to: item, live, context)
    case .jump: return .choose(jumping(live))
    case .open where waiting != nil: return arrive(at: live.item(waiting), live, context)
    case .open where shown == nil: return goOn(live, context)
    case .open:
      guard let target = cursor.target(view(context)) else {
        return .message("Nothing is chosen; the arrows choose an action or a name.")
      }
      return .show(target, nil)
    case .nameWhoIsMeant:
      guard let waiting else { break }
      return .ask(.nameWhoIsMeant(waiting, context))
    case .park: return park(live, context)
    case .followMeeting: return go(to: live.openItem, live, context)
    case .hideNames:
      hidesNames.toggle()
      return .message(
        hidesNames ? "Lists show initials now; i shows the names again." : "Lists show names again.")
    case .attendance: return .push(AttendanceScreen(meeting))
    case .finishMeeting: return .ask(.finish(live, hidingNames: hidesNames, context))
    case .confirmAll:
      return .ask(
        .confirm(context.view.itemsToConfirm(atMeeting: meeting), hidingNames: hidesNames, context))
    case .digit:
      return .message("A digit alone does nothing here. r decides, a adds an action, j goes to one.")
    case .up: cursor.move(-1, view(context), height(context))
    case .down: cursor.move(1, view(context), height(context))
    case .pageUp: cursor.scroll(-height(context), view(context), height(context))
    case .pageDown: cursor.scroll(height(context), view(context), height(context))
    case .top: cursor = PageCursor()
    case .bottom: cursor.scroll(.max / 2, view(context), height(context))
    case .back where waiting != nil: return stay()
    case .back: return .pop
    default: break
    }
    return .none
  }

  // MARK: Going from one person to the next

  private mutating func goOn(_ live: LiveMeeting, _ context: ScreenContext) -> Intent {
    if waiting != nil { return .message("Ask them to step out, then press Enter.") }
    guard let next = live.next(after: shown) else {
      return .message("Nobody is left without a decision. Z finishes the meeting.")
    }
    return go(to: next, live, context)
  }

  private mutating func stay() -> Intent {
    waiting = nil
    return .none
  }

  /// Goes to an item, after the room was asked where that is needed.
  private mutating func go(to item: LiveMeeting.Item?, _ live: LiveMeeting, _ context: ScreenContext)
    -> Intent
  {
    guard let item else { return .message("The meeting is at nobody just now. n goes to the next.") }
    if item.id == shown, waiting == nil, item.openedAt != nil { return .none }
    if item.toStepOut > 0 {
      waiting = item.id
      return .none
    }
    return arrive(at: item, live, context)
  }

  /// Brings an item on the screen; whoever runs the meeting takes it there.
  private mutating func arrive(at item: LiveMeeting.Item?, _ live: LiveMeeting, _ context: ScreenContext)
    -> Intent
  {
    guard let item else { return .none }
    waiting = nil
    guard runs(live, context), item.openedAt == nil else {
      bring(item.id)
      guard live.isRunning, item.openedAt == nil, live.openItem != nil else { return .none }
      return .message("Only you look at this one; f goes back to whom the meeting is at.")
    }
    going = item.id
    return .perform(
      Submission(
        verb: "item open", lines: [item.id], seen: context.view.history.lastSequence, isQuiet: true))
  }

  private mutating func bring(_ id: String) {
    shown = id
    cursor = PageCursor()
  }

  private mutating func show(_ item: LiveMeeting.Item) {
    if item.toStepOut > 0 { waiting = item.id } else { bring(item.id) }
  }

  /// Whether the meeting goes where this screen goes: nobody else has brought it to where it is, and whoever works here
  /// may.
  private func runs(_ live: LiveMeeting, _ context: ScreenContext) -> Bool {
    guard live.isRunning, context.standing.closed == nil, let author = context.author,
      let verb = Verb.named("item open"), context.view.refusalWords(verb, meeting, by: author) == nil
    else { return false }
    guard let open = live.openItem, let opener = context.view.whoOpened(item: open.id) else { return true }
    return opener == author
  }

  private func park(_ live: LiveMeeting, _ context: ScreenContext) -> Intent {
    guard let item = live.item(shown), waiting == nil else {
      return .message("Nobody is on the screen to park.")
    }
    return .perform(
      Submission(
        verb: item.state == .parked ? "item unpark" : "item park", lines: [item.id],
        seen: context.view.history.lastSequence))
  }

  private func jumping(_ live: LiveMeeting) -> Chooser {
    let marks: [LiveMeeting.State: String] = [.decided: "✓ ", .parked: "… "]
    return Chooser(
      title: "Go to whom?", mode: .typing,
      items: live.items.enumerated().map { index, item in
        Chooser.Item(
          words: "\(index + 1)  \(marks[item.state] ?? "")\(item.words(hidingNames: hidesNames))",
          answer: .item(item.id))
      }, footnote: "Type the number or a part of the name · ⏎ goes there · Esc closes")
  }

  // MARK: What others do

  mutating func hold(in context: ScreenContext) { held = cursor.target(view(context)) }

  mutating func settle(in context: ScreenContext) {
    if let held { cursor.find(held, view(context), height(context)) }
    held = nil
    defer { going = nil }
    guard let live = live(context) else { return }
    let open = live.openItem
    guard open?.id != followed else { return }
    let isFollowing = (waiting ?? shown) == followed
    followed = open?.id
    guard let open else { return }
    if open.id == going {
      // The room was asked before.
      bring(open.id)
    } else if isFollowing {
      show(open)
    }
  }

  // MARK: What is recorded about whom

  func subjects(in context: ScreenContext) -> ScreenSubjects {
    var subjects = ScreenSubjects(meetings: [meeting])
    guard waiting == nil else { return subjects }
    switch cursor.target(view(context)) {
    case .action(let id): subjects.actions = [id]
    case .professional(let id): subjects.staff = [id]
    case .agendaItem(let id) where shown == nil:
      subjects.items = [id]
      subjects.people = context.view.people(ofAgendaItems: [id])
    default: break
    }
    if let item = live(context)?.item(shown) {
      subjects.items = [item.id]
      subjects.people = item.person.isEmpty ? [] : [item.person]
    } else {
      subjects.people += context.view.people(ofActions: subjects.actions)
    }
    return subjects
  }

  func disabledReason(_ action: Action, in context: ScreenContext) -> String? {
    switch action {
    case .park:
      guard let item = live(context)?.item(shown), waiting == nil else { return "nobody is on the screen" }
      let verb = Verb.named(item.state == .parked ? "item unpark" : "item park")
      return verb.flatMap { context.disabledReason($0, ScreenSubjects(items: [item.id])) }
    case .nameWhoIsMeant:
      if waiting == nil { return "nobody is asked to step out" }
      return hidesNames ? "names are hidden for the wall; i shows them again" : nil
    case .finishMeeting:
      return Verb.named("meeting finish").flatMap {
        context.disabledReason($0, ScreenSubjects(meetings: [meeting]))
      }
    case .confirmAll:
      return context.view.itemsToConfirm(atMeeting: meeting).isEmpty ? "no decision waits for a quorum" : nil
    case .followMeeting:
      return shown == live(context)?.openItem?.id ? "you look at whom the meeting is at" : nil
    default: return nil
    }
  }
}
