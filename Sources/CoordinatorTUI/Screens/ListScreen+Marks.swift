import CoordinationDomain

/// Marked rows, and what a key that records something is done to.
extension ListScreen {
  /// Marks or unmarks the row under the cursor and goes on to the next.
  mutating func mark(_ lines: ListLines, _ context: ScreenContext) {
    guard let id = selectedID(in: context) else { return }
    if marks[list, default: []].remove(id) == nil { marks[list, default: []].insert(id) }
    _ = handle(.action(.down), in: context)
  }

  /// Marks every row shown; where all of them are marked, none.
  mutating func markAll(_ lines: ListLines, _ context: ScreenContext) {
    let shown = Set(lines.rows.map { context.listing(list).id(of: Int($0), in: context.view) })
    let known = marks[list] ?? []
    marks[list] = shown.isSubset(of: known) ? known.subtracting(shown) : known.union(shown)
  }

  /// How many rows are marked, and how many of those a filter hides.
  func marked(_ lines: ListLines, _ context: ScreenContext) -> (count: Int, hidden: Int) {
    let ids = marks[list] ?? []
    guard !ids.isEmpty else { return (0, 0) }
    let hidden = ids.count { id in
      guard let row = context.listing(list).row(of: id, in: context.view),
        lines.lineOfRow.indices.contains(row)
      else {
        return true
      }
      return lines.lineOfRow[row] < 0
    }
    return (ids.count, hidden)
  }

  mutating func clearMarks() { marks[list] = nil }

  func subjects(in context: ScreenContext) -> ScreenSubjects {
    let lines = lines(context)
    let marked = (marks[list] ?? []).sorted()
    let ids = marked.isEmpty ? selectedID(in: context).map { [$0] } ?? [] : marked
    var subjects = ScreenSubjects(hidden: self.marked(lines, context).hidden)
    switch list {
    case .people: subjects.people = ids
    case .actions:
      subjects.actions = ids
      subjects.people = context.view.people(ofActions: ids)
    case .meetings: subjects.meetings = ids
    case .agenda:
      subjects.items = ids
      subjects.people = context.view.people(ofAgendaItems: ids)
      subjects.meetings = ids.first.flatMap { context.view.meeting(ofAgendaItem: $0) }.map { [$0] } ?? []
    case .staff: subjects.staff = ids
    case .gaps: return subjects.about(ids, in: context.view)
    case .journal:
      guard let id = selectedID(in: context) else { break }
      subjects.act = Int(id)
      (subjects.people, subjects.actions) = context.view.subjects(ofEvent: id)
    default: break
    }
    subjects.unanswered = context.view.unansweredVisits(to: subjects.people)
    return subjects
  }
}

extension ScreenSubjects {
  /// What gaps are about, row by row.
  fileprivate func about(_ ids: [String], in view: CareView) -> ScreenSubjects {
    var subjects = self
    subjects.gaps = ids
    for about in ids.map({ view.gapSubjects($0) }) {
      func add(_ id: String?, to list: WritableKeyPath<ScreenSubjects, [String]>) {
        if let id, !subjects[keyPath: list].contains(id) { subjects[keyPath: list].append(id) }
      }
      add(about.person, to: \.people)
      add(about.action, to: \.actions)
      add(about.item, to: \.items)
      add(about.professional, to: \.staff)
      add(about.referral, to: \.referrals)
      add(about.absence, to: \.absences)
      add(about.contact, to: \.unanswered)
    }
    if subjects.unanswered.isEmpty { subjects.unanswered = view.unansweredVisits(to: subjects.people) }
    return subjects
  }
}
