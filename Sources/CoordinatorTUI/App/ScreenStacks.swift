import CoordinationDomain

/// Where somebody is: a stack of screens for each number, kept while another number is looked at.
struct ScreenStacks: Sendable {
  /// The numbered screen that is looked at.
  private(set) var number: ScreenNumber
  private var stacks: [ScreenNumber: [any Screen]] = [:]

  init(_ number: ScreenNumber) {
    self.number = number
    stacks[number] = [ScreenStacks.root(number)]
  }

  static func root(_ number: ScreenNumber) -> any Screen {
    switch number {
    case .today: PageScreen(nil)
    case .handover: HandoverScreen()
    default: ListScreen(number)
    }
  }

  private var stack: [any Screen] {
    get { stacks[number] ?? [ScreenStacks.root(number)] }
    set { stacks[number] = newValue }
  }

  /// The screen that is seen.
  var top: any Screen { stack.last ?? ScreenStacks.root(number) }

  /// Whether there is nothing to go back to on this number.
  var isAtRoot: Bool { stack.count <= 1 }

  mutating func push(_ screen: any Screen) { stack.append(screen) }

  /// Puts a screen in the place of the one that is seen.
  mutating func replaceTop(_ screen: any Screen) { stack = stack.dropLast() + [screen] }

  /// One step back; from the root of any number to Today.
  mutating func pop() {
    if isAtRoot { number = .today } else { stack.removeLast() }
  }

  /// Goes to the root of a number, which keeps its filter and its place; false where that is seen already.
  mutating func go(to wanted: ScreenNumber) -> Bool {
    if wanted == number, isAtRoot { return false }
    number = wanted
    stack = Array(stack.prefix(1))
    return true
  }

  /// Goes into a meeting: back to it where it is open already, else to its page with the meeting on top.
  ///
  /// Below a meeting stands its own page and nobody else's: one Esc too many shows the room no person.
  mutating func enter(_ meeting: MeetingScreen) {
    for number in [self.number] + ScreenNumber.allCases {
      let open = (stacks[number] ?? []).lastIndex { ($0 as? MeetingScreen)?.meeting == meeting.meeting }
      guard let open else { continue }
      self.number = number
      return stack.removeSubrange((open + 1)...)
    }
    number = .mdt
    let page = PageTarget.meeting(meeting.meeting)
    if let below = stack.lastIndex(where: { ($0 as? PageScreen)?.target == page }) {
      stack.removeSubrange((below + 1)...)
    } else {
      stack = stack.prefix(1) + [PageScreen(page)]
    }
    stack.append(meeting)
  }

  /// Puts what a line leads to on top.
  ///
  /// A list stands on top of the page too, so that Esc comes back to it.
  mutating func show(_ target: PageTarget, from origin: ListOrigin?) {
    switch target {
    case .handover(let place): return push(HandoverScreen(place))
    case .handoverItem(_, about: let about?): return show(about, from: origin)
    default: break
    }
    guard case .list(let listing, let filter) = target else {
      return push(PageScreen(target, origin: origin))
    }
    guard let list = ListKind(listing: listing) else { return }
    push(ListScreen(list.number, list: list, filter: filter))
  }
}
