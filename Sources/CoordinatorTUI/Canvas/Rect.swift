/// A rectangle of cells; x grows to the right, y downwards, both from 0.
///
/// Width and height are never negative: whatever does not fit is empty, so a tiny window needs no special case.
struct Rect: Hashable, Sendable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  init(x: Int = 0, y: Int = 0, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  var maxX: Int { x + width }
  var maxY: Int { y + height }
  var isEmpty: Bool { width == 0 || height == 0 }
  /// The y of each row, top to bottom.
  var rows: Range<Int> { y..<maxY }
  /// The x of each column, left to right.
  var columns: Range<Int> { x..<maxX }

  func contains(x: Int, y: Int) -> Bool { columns.contains(x) && rows.contains(y) }

  /// One row of it, counted from its top; empty when there is no such row.
  func row(_ index: Int) -> Rect {
    Rect(x: x, y: y + index, width: width, height: (0..<height).contains(index) ? 1 : 0)
  }

  func inset(horizontally: Int = 0, vertically: Int = 0) -> Rect {
    Rect(
      x: x + horizontally, y: y + vertically, width: width - 2 * horizontally, height: height - 2 * vertically
    )
  }

  /// The first `count` rows and the others.
  func split(top count: Int) -> (top: Rect, rest: Rect) {
    let count = min(max(0, count), height)
    return (
      Rect(x: x, y: y, width: width, height: count),
      Rect(x: x, y: y + count, width: width, height: height - count)
    )
  }

  /// The last `count` rows and the others.
  func split(bottom count: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = split(top: height - min(max(0, count), height))
    return (rest, bottom)
  }

  /// The first `count` columns and the others.
  func split(left count: Int) -> (left: Rect, rest: Rect) {
    let count = min(max(0, count), width)
    return (
      Rect(x: x, y: y, width: count, height: height),
      Rect(x: x + count, y: y, width: width - count, height: height)
    )
  }

  /// The last `count` columns and the others.
  func split(right count: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = split(left: width - min(max(0, count), width))
    return (rest, right)
  }

  func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  /// A rectangle of that size, or less where there is no room, in the middle.
  func centred(width: Int, height: Int) -> Rect {
    let width = min(width, self.width)
    let height = min(height, self.height)
    return Rect(
      x: x + (self.width - width) / 2, y: y + (self.height - height) / 2, width: width, height: height)
  }
}
