import CoordinationDomain

/// A place in a page that is read rather than chosen from: it moves among the lines that lead somewhere, and before
/// the first is on none.
struct PageCursor: Sendable, Hashable {
  /// The line it is on; nil before anybody chose one.
  private(set) var line: Int?
  /// The first row that is shown.
  private(set) var top = 0

  /// What the line leads to.
  func target(_ view: PageView) -> PageTarget? {
    line.flatMap { view.lines.indices.contains($0) ? view.lines[$0].target : nil }
  }

  /// Goes to the next or the previous line that leads somewhere; a row further where there is none.
  mutating func move(_ step: Int, _ view: PageView, _ height: Int) {
    let stops = view.lines.indices.filter { view.lines[$0].target != nil }
    let next = step > 0 ? stops.first { $0 > line ?? -1 } : stops.last { $0 < line ?? 0 }
    guard let next else { return scroll(step, view, height) }
    line = next
    reveal(view, height)
  }

  /// Moves what is seen, and leaves the cursor where it is.
  mutating func scroll(_ rows: Int, _ view: PageView, _ height: Int) {
    top = max(0, min(top + rows, view.rows.count - height))
  }

  /// Goes to the line that leads to what the cursor was on, before the lines around it changed.
  mutating func find(_ target: PageTarget, _ view: PageView, _ height: Int) {
    line = view.lines.firstIndex { $0.target == target }
    reveal(view, height)
  }

  /// Comes along where what is seen has moved away from it: to the first line there that leads somewhere, so that no
  /// key is done to what cannot be seen.
  mutating func follow(_ view: PageView, _ height: Int) {
    let seen = top..<(top + max(1, height))
    func isSeen(_ index: Int) -> Bool { seen.contains(view.firstRow[index]) }
    if let line, view.firstRow.indices.contains(line), isSeen(line) { return }
    let stops = view.lines.indices.filter { view.lines[$0].target != nil && isSeen($0) }
    if let first = stops.first { line = first }
  }

  private mutating func reveal(_ view: PageView, _ height: Int) {
    guard let line, view.firstRow.indices.contains(line) else { return }
    let first = view.firstRow[line]
    let end = line + 1 < view.firstRow.count ? view.firstRow[line + 1] : view.rows.count
    top = max(0, max(min(top, first), min(end - height + 1, first)))
  }
}
