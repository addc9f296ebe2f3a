import CoordinationDomain

/// A handover: what changed and what has to be known, item by item, until both have signed.
///
/// What is read and taken over is in the journal; whose handover is looked at, and where, are parameters.
struct HandoverScreen: Screen {
  /// The id of the locality; nil is the first of whoever works here.
  private var place: String?
  private var cursor = PageCursor()
  /// What the cursor was on, while the lines around it change.
  private var held: PageTarget?

  init(_ place: String? = nil) { self.place = place }

  var scopes: [KeyScope] { [.handover, .work, .details, .everywhere] }

  // MARK: What is looked at

  private func places(_ context: ScreenContext) -> [HandoverPlace] {
    context.rows.handovers.places(for: context.author, context.view)
  }

  private func shown(_ context: ScreenContext) -> HandoverPlace? {
    let places = places(context)
    return places.first { context.view.id($0) == place } ?? places.first
  }

  private func id(_ context: ScreenContext) -> String {
    shown(context).map { context.view.id($0) } ?? ""
  }

  private func page(_ context: ScreenContext) -> Page {
    guard let shown = shown(context) else { return Page(title: "", sections: []) }
    return context.rows.page(.handover(id(context))) {
      context.rows.handovers.page(shown, context.view, for: context.author)
    }
  }

  private func standing(_ place: HandoverPlace, _ context: ScreenContext) -> HandoverStanding {
    context.rows.handovers.standing(place, context.view)
  }

  private func view(_ context: ScreenContext) -> PageView {
    PageView(page(context), width: context.size.width - 1, sides: [.left])
  }

  private func height(_ context: ScreenContext) -> Int { max(1, context.bodyHeight - HandoverScreen.tabs) }

  /// Rows of the line of localities.
  private static let tabs = 1

  /// The cursor; before anybody moved it, on the first item.
  private func placed(_ context: ScreenContext) -> PageCursor {
    guard cursor.line == nil else { return cursor }
    let view = view(context)
    var first = cursor
    let item = view.lines.lazy.compactMap(\.target).first { target in
      if case .handoverItem = target { true } else { false }
    }
    guard let item else {
      first.move(1, view, height(context))
      return first
    }
    first.find(item, view, height(context))
    return first
  }

  private func item(_ context: ScreenContext) -> String? {
    guard case .handoverItem(let id, _) = placed(context).target(view(context)) else { return nil }
    return id
  }

  // MARK: Input

  mutating func handle(_ input: ScreenInput, in context: ScreenContext) -> Intent {
    switch input {
    case .action(let action): return perform(action, context)
    case .mouse(.wheelUp): scroll(-2, view(context), height(context))
    case .mouse(.wheelDown): scroll(2, view(context), height(context))
    default: break
    }
    return .none
  }

  private mutating func perform(_ action: Action, _ context: ScreenContext) -> Intent {
    cursor = placed(context)
    let view = view(context)
    let height = height(context)
    switch action {
    case .readItem: return read(context)
    case .signHandover: return sign(context)
    case .nextItem: return goOn(view, height, context)
    case .open:
      guard let target = cursor.target(view) else { return .message("This line leads nowhere.") }
      return .show(target, nil)
    case .nextPane: return turn(1, context)
    case .previousPane: return turn(-1, context)
    case .up: cursor.move(-1, view, height)
    case .down: cursor.move(1, view, height)
    case .pageUp: scroll(-height, view, height)
    case .pageDown: scroll(height, view, height)
    case .top: cursor = PageCursor()
    case .bottom: scroll(.max / 2, view, height)
    case .back: return .pop
    default: break
    }
    return .none
  }

  private mutating func scroll(_ rows: Int, _ view: PageView, _ height: Int) {
    cursor.scroll(rows, view, height)
    cursor.follow(view, height)
  }

  private func read(_ context: ScreenContext) -> Intent {
    guard let item = item(context) else { return .message("Put the cursor on an item first.") }
    if HandoverItem.needsReadBack(item) { return .type("handover read", Asking()) }
    return .perform(
      Submission(
        verb: "handover read", lines: [item], seen: context.view.history.lastSequence, isQuiet: true))
  }

  /// Goes to the next item that is new and not read, and after the last to the first.
  private mutating func goOn(_ view: PageView, _ height: Int, _ context: ScreenContext) -> Intent {
    guard let shown = shown(context) else { return .none }
    let unread = standing(shown, context).unread(for: context.author)
    let stops = view.lines.indices.filter { index in
      guard case .handoverItem(let id, _) = view.lines[index].target else { return false }
      return unread.contains(id)
    }
    guard let next = stops.first(where: { $0 > cursor.line ?? -1 }) ?? stops.first,
      let target = view.lines[next].target
    else { return .message("Everything new is read. Z signs.") }
    cursor.find(target, view, height)
    return .none
  }

  private func sign(_ context: ScreenContext) -> Intent {
    guard let place = shown(context) else { return .none }
    return .ask(.sign(place, context))
  }

  private mutating func turn(_ step: Int, _ context: ScreenContext) -> Intent {
    let places = places(context).map { context.view.id($0) }
    guard let index = places.firstIndex(of: id(context)), places.count > 1 else {
      return .message("There is one locality only.")
    }
    place = places[(index + step + places.count) % places.count]
    cursor = PageCursor()
    return .none
  }

  func disabledReason(_ action: Action, in context: ScreenContext) -> String? {
    let verb: String
    switch action {
    case .readItem: verb = "handover read"
    case .signHandover: verb = "handover give"
    default: return nil
    }
    return Verb.named(verb).flatMap { context.disabledReason($0, subjects(in: context)) }
  }

  func subjects(in context: ScreenContext) -> ScreenSubjects {
    var subjects = ScreenSubjects(handovers: [id(context)])
    guard case .handoverItem(let id, let about) = placed(context).target(view(context)) else {
      return subjects
    }
    subjects.handoverItems = [id]
    switch about {
    case .action(let action):
      subjects.actions = [action]
      subjects.people = context.view.people(ofActions: [action])
    case .person(let person), .history(let person):
      subjects.people = [person]
      subjects.unanswered = context.view.unansweredVisits(to: [person])
    case .professional(let who): subjects.staff = [who]
    default: break
    }
    return subjects
  }

  // MARK: On paper

  var paperForms: [PaperForm] { [.text, .markdown, .json, .printer] }

  /// The sheet as the command line prints it; the page where it is for other programs.
  func paper(_ form: PaperForm, in context: ScreenContext) -> Paper? {
    guard let shown = shown(context) else { return nil }
    let draft = HandoverDraft(context.view, shown)
    let text: String
    switch form {
    case .markdown:
      text = context.view.handoverDocument(draft).markdownLines.map { $0.string + "\n" }.joined()
    case .json: text = context.view.handoverJSON(draft).string + "\n"
    default: text = HandoverPages(printing: draft, by: context.author, at: context.view.moment.now).text
    }
    return Paper(
      name: "handover-\(id(context).lowercased())-\(context.view.today.iso)", ending: form.ending, text: text)
  }

  // MARK: What others do

  mutating func hold(in context: ScreenContext) { held = placed(context).target(view(context)) }

  mutating func settle(in context: ScreenContext) {
    guard let held else { return }
    self.held = nil
    let view = view(context)
    // Where it is gone the cursor stays where it was, on what came into its place.
    if view.lines.contains(where: { $0.target == held }) { cursor.find(held, view, height(context)) }
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in rect: Rect, with context: ScreenContext) {
    let (head, body) = rect.split(top: HandoverScreen.tabs)
    drawPlaces(on: &canvas, in: head, context)
    let cursor = placed(context)
    let view = view(context)
    view.draw(
      on: &canvas, in: body.split(right: 1).rest, top: min(cursor.top, max(0, view.rows.count - 1)),
      cursor: cursor.line)
  }

  /// The localities, each with how much nobody has read; the one that is looked at in brackets.
  private func drawPlaces(on canvas: inout Canvas, in rect: Rect, _ context: ScreenContext) {
    var x = rect.x + 1
    let shown = shown(context)
    for place in places(context) {
      let isShown = place == shown
      let standing = standing(place, context)
      let name = context.size.width < 100 && !isShown ? standing.id : standing.name
      let words = "\(name) \(standing.unread.count)"
      let text = DisplayText(isShown ? "[\(words)]" : words)
      canvas.put(text, x: x, y: rect.y, width: max(0, rect.maxX - x), style: isShown ? .heading.bold : .dim)
      x += text.width + 2
    }
    let hint: DisplayText = "unread · Tab next"
    if x + hint.width < rect.maxX { canvas.put(hint, endingAt: rect.maxX, y: rect.y, style: .dim) }
  }

  func status(in context: ScreenContext) -> StatusText {
    StatusText(
      left: DisplayText(shown(context).map { standing($0, context).words } ?? "There is no locality."))
  }

  func hints(in context: ScreenContext) -> [Action] {
    [
      .readItem, .nextItem, .record("handover take"), .open, .signHandover, .print,
      .record("person outlook"), .record("handover note"), .record("action add"), .record("action done"),
      .record("note add"), .nextPane, .palette, .help,
    ]
  }
}
