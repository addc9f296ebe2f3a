import CoordinationDomain

/// A numbered screen of lists: People, Actions, MDT, Teams, Services.
///
/// One kind of screen, for they differ only in what ``ListKind`` says.
struct ListScreen: Screen {
  let number: ScreenNumber
  /// Which of the screen's lists is shown.
  var list: ListKind
  /// What each list of the screen shows; kept while another is looked at.
  var parameters: [ListKind: ListParameters] = [:]
  var selections: [ListKind: Selection] = [:]
  var tops: [ListKind: Int] = [:]
  var chosenColumns: [ListKind: [String]] = [:]
  /// Rows that are marked, by id; they stay marked while a filter hides them.
  var marks: [ListKind: Set<String>] = [:]
  var field: TextField?
  /// The columns that stood there when they were last chosen from.
  private var columnsLastShown: [String] = []
  /// The filter that the list came with; Esc at it goes back.
  private var openingFilter = ""

  /// A row by its identifier, with the place it was last seen.
  struct Selection: Hashable {
    var id: String
    var row: Int32
    /// How many rows stood before it, and what the list showed then; for when it is gone.
    var place = 0
    var parameters: ListParameters?
  }

  init(_ number: ScreenNumber, list: ListKind? = nil, filter: String? = nil) {
    self.number = number
    let first = list ?? ListKind.lists(of: number).first ?? .people
    self.list = first
    for kind in ListKind.lists(of: number) {
      parameters[kind] = kind.parameters()
    }
    if let filter {
      openingFilter = filter
      parameters[first] = first.parameters(filter: filter, isGrouped: first == .gaps)
    } else if first.opensWithSearch {
      field = TextField()
    }
  }

  var scopes: [KeyScope] {
    let own: [KeyScope] = list == .gaps ? [.gaps] : list == .meetings || list == .agenda ? [.agenda] : []
    // About an agenda the same key changes the item.
    let details: [KeyScope] = own == [.agenda] ? [] : [.details]
    return own + (hasWork ? [.list, .work] + details + [.everywhere] : [.list, .everywhere])
  }

  /// Whether something can be recorded about the rows.
  private var hasWork: Bool {
    switch list {
    case .people, .actions, .agenda, .staff, .gaps, .journal: true
    default: false
    }
  }
  var isTyping: Bool { field != nil }

  var current: ListParameters { parameters[list] ?? ListParameters() }

  func lines(_ context: ScreenContext) -> ListLines {
    context.rows.lines(list, current, context.view)
  }

  /// The row the cursor is on: the selected one while it is shown, else the first.
  func selected(_ lines: ListLines, _ context: ScreenContext) -> Int32? {
    guard let selection = selections[list] else { return lines.rows.first }
    var row = Int(selection.row)
    // A row that was taken out moves those after it: the selection follows the id.
    if !lines.lineOfRow.indices.contains(row) || id(of: Int32(row), context) != selection.id {
      row = context.listing(list).row(of: selection.id, in: context.view) ?? -1
    }
    let isShown = lines.lineOfRow.indices.contains(row) && lines.lineOfRow[row] >= 0
    if isShown { return Int32(row) }
    // What is done goes from a list of what is open: the next one comes under the cursor.
    guard selection.parameters == current, !lines.rows.isEmpty else { return lines.rows.first }
    return lines.rows[min(selection.place, lines.rows.count - 1)]
  }

  func cursor(_ lines: ListLines, _ context: ScreenContext) -> Int {
    selected(lines, context).map { Int(lines.lineOfRow[Int($0)]) } ?? 0
  }

  private func id(of row: Int32, _ context: ScreenContext) -> String {
    context.listing(list).id(of: Int(row), in: context.view)
  }

  /// The selected row's identifier; nil where the list is empty.
  func selectedID(in context: ScreenContext) -> String? {
    selected(lines(context), context).map { id(of: $0, context) }
  }

  private mutating func select(_ row: Int32, _ context: ScreenContext) {
    selections[list] = Selection(id: id(of: row, context), row: row)
  }

  mutating func hold(in context: ScreenContext) {
    let lines = lines(context)
    guard let row = selected(lines, context) else { return }
    selections[list] = Selection(
      id: id(of: row, context), row: row,
      place: lines.rows.firstIndex(of: row) ?? 0, parameters: current)
  }

  // MARK: Input

  mutating func handle(_ input: ScreenInput, in context: ScreenContext) -> Intent {
    switch input {
    case .action(let action): return perform(action, context)
    case .key(let key): return type(key, context)
    case .paste(let text):
      field?.insert(text)
      takeField(context)
    case .answer(let answer): take(answer)
    case .mouse(let event): return mouse(event, context)
    }
    return .none
  }

  private mutating func perform(_ action: Action, _ context: ScreenContext) -> Intent {
    let lines = lines(context)
    let page = max(1, rowsHeight(context) - 1)
    switch action {
    case .up: move(-1, lines, context)
    case .down: move(1, lines, context)
    case .pageUp: move(-page, lines, context)
    case .pageDown: move(page, lines, context)
    case .top: move(-lines.lines.count, lines, context)
    case .bottom: move(lines.lines.count, lines, context)
    case .open:
      guard let id = selectedID(in: context) else { return .message("There is nothing here to open.") }
      let origin = list == .journal ? nil : ListOrigin(list: list, parameters: current)
      return .show(list.target(id, in: context.view), origin)
    case .find:
      // More words narrow what is there already.
      field = TextField(
        current.filter.isEmpty || current.filter.hasSuffix(" ") ? current.filter : current.filter + " ")
      context.rows.prepareSearch(list, context.view)
    case .mark: mark(lines, context)
    case .markAll: markAll(lines, context)
    case .sort: return .choose(ListChoosers.sort(context.listing(list), current))
    case .group: return .choose(ListChoosers.group(context.listing(list), current))
    case .columns:
      columnsLastShown = columns(width: listWidth(context))
      return .choose(ListChoosers.columns(context.listing(list), columnsLastShown))
    case .nextPane: switchList(by: 1)
    case .previousPane: switchList(by: -1)
    case .screen:
      parameters[list] = list.parameters()
      if list.opensWithSearch { field = TextField() }
    case .back:
      guard current.filter != openingFilter else { return .pop }
      parameters[list]?.filter = openingFilter
      return .message(openingFilter.isEmpty ? "The filter is cleared." : "The filter is as it was.")
    default: return .none
    }
    return .none
  }

  private mutating func move(_ step: Int, _ lines: ListLines, _ context: ScreenContext) {
    guard !lines.rows.isEmpty else { return }
    let direction = step < 0 ? -1 : 1
    var at = min(max(0, cursor(lines, context) + step), lines.lines.count - 1)
    // Headings are passed over; at an end the search turns round.
    var turned = false
    while case .heading = lines.lines[at] {
      let next = at + (turned ? -direction : direction)
      if next < 0 || next >= lines.lines.count {
        turned = true
        continue
      }
      at = next
    }
    guard case .row(let row) = lines.lines[at] else { return }
    select(row, context)
    let height = rowsHeight(context)
    var top = ListView.top(tops[list] ?? 0, cursor: at, count: lines.lines.count, height: height)
    // A group's first row is seen with its heading.
    if at == top, at > 0, case .heading = lines.lines[at - 1] { top -= 1 }
    tops[list] = top
  }

  private mutating func switchList(by step: Int) {
    let lists = ListKind.lists(of: number)
    guard let index = lists.firstIndex(of: list), lists.count > 1 else { return }
    list = lists[(index + step + lists.count) % lists.count]
  }

  private mutating func type(_ key: Key, _ context: ScreenContext) -> Intent {
    guard var typed = field else { return .none }
    // The key that begins a search elsewhere is not part of what is searched for.
    if key == .character("/"), typed.text.isEmpty { return .none }
    switch key {
    case .enter:
      field = nil
      let problems = context.listing(list).query(current.filter).problems
      if problems.isEmpty { return .none }
      return .message(problems.map(\.sentence).joined(separator: "; ") + ". That is ignored.")
    case .down, .up:
      field = nil
    case .escape, .control("c"):
      field = nil
      parameters[list]?.filter = ""
    case .tab:
      let lines = lines(context)
      if let completion = Completion.complete(typed, context.listing(list), lines, context.view) {
        field = completion.field
        takeField(context)
        return .message(completion.sentence)
      }
    default:
      guard typed.handle(key) else { return .none }
      field = typed
      takeField(context)
    }
    return .none
  }

  private mutating func takeField(_ context: ScreenContext) {
    guard let field else { return }
    parameters[list]?.filter = field.text
    tops[list] = 0
  }

  private mutating func take(_ answer: Answer) {
    switch answer {
    case .sort(let column):
      let isSame = current.sort.first?.column == column
      let wasDescending = current.sort.first?.isDescending ?? false
      parameters[list]?.sort = [SortTerm(column, descending: isSame && !wasDescending)]
    case .group(let column): parameters[list]?.grouping = column
    case .filter(let filter): parameters[list]?.filter = filter
    case .column(let id):
      var columns = chosenColumns[list] ?? columnsLastShown
      if let index = columns.firstIndex(of: id) { columns.remove(at: index) } else { columns.append(id) }
      chosenColumns[list] = columns.isEmpty ? nil : columns
    default: break
    }
  }

  private mutating func mouse(_ event: MouseEvent, _ context: ScreenContext) -> Intent {
    let lines = lines(context)
    switch event {
    case .wheelUp: move(-3, lines, context)
    case .wheelDown: move(3, lines, context)
    case .press(_, let y):
      let top = ListView.top(
        tops[list] ?? 0, cursor: cursor(lines, context), count: lines.lines.count,
        height: rowsHeight(context))
      let line = top + y - 3 - tabLines
      guard lines.lines.indices.contains(line), case .row(let row) = lines.lines[line] else { return .none }
      if selected(lines, context) == row { return perform(.open, context) }
      select(row, context)
    }
    return .none
  }
}
