import CoordinationDomain

/// A page: Today, a person, an action, a meeting, an item of its agenda, a team, a service.
///
/// Two halves beside each other where there is room; the cursor goes from line to line and Enter opens what a
/// line leads to.
struct PageScreen: Screen {
  /// What the page is of; Today where it is nil.
  let target: PageTarget?
  /// The list it was opened from.
  var origin: ListOrigin?
  private var half = PageSection.Side.left
  var cursors: [PageSection.Side: Int] = [:]
  var tops: [PageSection.Side: Int] = [:]
  /// The line that the cursor was on and those around it, the likeliest first, while they change.
  var held: [PageLine] = []

  init(_ target: PageTarget?, origin: ListOrigin? = nil) {
    self.target = target
    self.origin = origin
  }

  var scopes: [KeyScope] {
    switch target {
    case .agendaItem: return [.person, .agenda, .page, .work, .everywhere]
    case .meeting: return [.agenda, .page, .work, .everywhere]
    case .gapMatrix: return [.gapCounts, .page, .everywhere]
    case .gapFigures: return [.page, .everywhere]
    case .lookedSince: return [.changes, .page, .work, .everywhere]
    default: break
    }
    if isPerson { return [.person, .page, .work, .details, .everywhere] }
    return target == nil ? [.page, .everywhere] : [.page, .work, .details, .everywhere]
  }

  var isPerson: Bool {
    switch target {
    case .person, .agendaItem, .history: true
    default: false
    }
  }

  // MARK: Layout

  /// The halves at a width: one view where the page has one side or the window is narrow.
  func views(_ page: Page, width: Int) -> [(side: PageSection.Side, view: PageView)] {
    let hasBoth = page.sections.contains { $0.side == .left } && page.sections.contains { $0.side == .right }
    guard hasBoth, width >= PageScreen.widthForTwo else {
      return [(.left, PageView(page, width: width - 1, sides: [.left, .right]))]
    }
    let left = leftWidth(width)
    return [
      (.left, PageView(page, width: left - 1, sides: [.left])),
      (.right, PageView(page, width: width - left - 2, sides: [.right])),
    ]
  }

  /// Columns from which both halves stand side by side.
  private static let widthForTwo = 76

  /// Half of the width, and for a meeting more: its agenda is what is read.
  private func leftWidth(_ width: Int) -> Int {
    if case .meeting = target { return width * 58 / 100 }
    return width / 2 - 1
  }

  func active(_ views: [(side: PageSection.Side, view: PageView)]) -> (PageSection.Side, PageView)? {
    (views.first { $0.side == half } ?? views.first).map { ($0.side, $0.view) }
  }

  private func banner(_ context: ScreenContext) -> PersonBannerView? {
    target.flatMap { context.banner($0) }.map { PersonBannerView($0, width: context.size.width) }
  }

  func pageHeight(_ context: ScreenContext) -> Int {
    context.bodyHeight - (banner(context)?.height ?? PageScreen.titleHeight(target))
  }

  private static func titleHeight(_ target: PageTarget?) -> Int { target == nil ? 0 : 2 }

  // MARK: Input

  mutating func handle(_ input: ScreenInput, in context: ScreenContext) -> Intent {
    switch input {
    case .action(let action): return perform(action, context)
    case .mouse(let event): return mouse(event, context)
    case .key, .paste, .answer: return .none
    }
  }

  /// What the line under the cursor leads to.
  func lineTarget(_ context: ScreenContext) -> PageTarget? {
    guard let (side, view) = active(views(context.page(target), width: context.size.width)) else {
      return nil
    }
    let cursor = cursorLine(side, view)
    return view.lines.indices.contains(cursor) ? view.lines[cursor].target : nil
  }

  private mutating func perform(_ action: Action, _ context: ScreenContext) -> Intent {
    let views = views(context.page(target), width: context.size.width)
    guard let (side, view) = active(views) else { return action == .back ? .pop : .none }
    let height = max(1, pageHeight(context))
    switch action {
    case .up: move(-1, side, view, height)
    case .down: move(1, side, view, height)
    case .pageUp: movePage(-height, side, view, height)
    case .pageDown: movePage(height, side, view, height)
    case .top: setCursor(view.stops.first ?? 0, side, view, height)
    case .bottom: moveToEnd(side, view, height)
    case .nextPane, .previousPane: half = half == .left ? .right : .left
    case .open:
      let cursor = cursorLine(side, view)
      guard view.lines.indices.contains(cursor), let target = view.lines[cursor].target else {
        return .message("This line leads nowhere; lines that do are shown in reverse.")
      }
      return .show(target, nil)
    case .history:
      guard let id = subjects(in: context).people.first else { break }
      return target == .history(id) ? .message("This is the history.") : .show(.history(id), nil)
    case .nextPerson: return neighbour(1, context)
    case .previousPerson: return neighbour(-1, context)
    case .back where target == nil: return .message("This is the first screen. q leaves the program.")
    case .back: return .pop
    default: return .none
    }
    return .none
  }

  var subject: PageTarget? { target }

  /// The next or previous person of the list that the page was opened from.
  private func neighbour(_ step: Int, _ context: ScreenContext) -> Intent {
    guard let origin, let position = position(context) else {
      return .message("This page was not opened from a list of people.")
    }
    let lines = context.rows.lines(origin.list, origin.parameters, context.view)
    let next = position.index + step
    guard lines.rows.indices.contains(next) else {
      return .message(step > 0 ? "This is the last of the list." : "This is the first of the list.")
    }
    let id = context.listing(origin.list).id(of: Int(lines.rows[next]), in: context.view)
    return .replace(PageScreen(origin.list.preview(id), origin: origin))
  }

  /// Where the page stands in the list it was opened from.
  func position(_ context: ScreenContext) -> (index: Int, count: Int)? {
    guard let origin, let target else { return nil }
    let lines = context.rows.lines(origin.list, origin.parameters, context.view)
    let index = lines.rows.firstIndex {
      origin.list.preview(context.listing(origin.list).id(of: Int($0), in: context.view)) == target
    }
    return index.map { ($0, lines.rows.count) }
  }

  private mutating func mouse(_ event: MouseEvent, _ context: ScreenContext) -> Intent {
    let views = views(context.page(target), width: context.size.width)
    let height = max(1, pageHeight(context))
    switch event {
    case .wheelUp: if let (side, view) = active(views) { move(-2, side, view, height) }
    case .wheelDown: if let (side, view) = active(views) { move(2, side, view, height) }
    case .press(let x, let y):
      let isRight = views.count > 1 && x > leftWidth(context.size.width)
      half = isRight ? .right : .left
      guard let (side, view) = active(views) else { return .none }
      let row = (tops[side] ?? 0) + y - 2 - (context.bodyHeight - height)
      guard view.rows.indices.contains(row), let line = view.rows[row].index else { return .none }
      let stop = view.stops.last { $0 <= line } ?? view.stops.first ?? line
      if cursors[side] == stop { return perform(.open, context) }
      setCursor(stop, side, view, height)
    }
    return .none
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in rect: Rect, with context: ScreenContext) {
    let page = context.page(target)
    var body = rect
    if let banner = banner(context) {
      let (head, rest) = rect.split(top: banner.height)
      banner.draw(on: &canvas, in: head)
      body = rest
    } else if target != nil {
      let (head, rest) = rect.split(top: PageScreen.titleHeight(target))
      canvas.put(
        DisplayText(page.title), x: head.x + 1, y: head.y, width: head.width - 1, style: .heading.bold)
      canvas.horizontalLine(x: head.x, y: head.y + 1, width: head.width)
      body = rest
    }
    let views = views(page, width: rect.width)
    let focus = active(views)?.0
    for (side, view) in views {
      let area = area(of: side, in: body, isAlone: views.count == 1)
      view.draw(
        on: &canvas, in: area, top: min(tops[side] ?? 0, max(0, view.rows.count - 1)),
        cursor: cursorLine(side, view), isActive: side == focus)
    }
    if views.count > 1 {
      canvas.verticalLine(x: leftWidth(rect.width), y: body.y, height: body.height)
    }
  }

  private func area(of side: PageSection.Side, in body: Rect, isAlone: Bool) -> Rect {
    if isAlone { return body.split(right: 1).rest }
    let (left, right) = body.split(left: leftWidth(body.width))
    return side == .left ? left.split(right: 1).rest : right.split(left: 2).rest
  }
}
