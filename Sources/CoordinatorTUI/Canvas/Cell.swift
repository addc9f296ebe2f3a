/// One column of one row: a trivial value, so that a canvas is a flat piece of memory.
///
/// A cell holds what ncurses' cells hold: a character and the marks drawn on it. Characters with marks stand in the
/// canvas's side table, as most cells have none. A wide character fills its own cell and the `continuation` after it.
struct Cell: Hashable, Sendable {
  /// What stands in the cell.
  enum Content: Hashable {
    case scalar(Unicode.Scalar)
    /// Index into the canvas's clusters.
    case cluster(Int)
    /// The right half of the wide character before.
    case continuation
  }

  private var code: UInt32
  var style: Style

  private static let clusterBit: UInt32 = 0x8000_0000
  private static let continuationCode: UInt32 = 0xFFFF_FFFF

  init(_ scalar: Unicode.Scalar, _ style: Style) {
    self.code = scalar.value
    self.style = style
  }

  init(cluster index: Int, _ style: Style) {
    self.code = UInt32(index) | Cell.clusterBit
    self.style = style
  }

  private init(code: UInt32, style: Style) {
    self.code = code
    self.style = style
  }

  static func continuation(_ style: Style) -> Cell { Cell(code: continuationCode, style: style) }
  static func blank(_ style: Style = .normal) -> Cell { Cell(" ", style) }

  var isContinuation: Bool { code == Cell.continuationCode }

  var content: Content {
    if code == Cell.continuationCode { return .continuation }
    if code & Cell.clusterBit != 0 { return .cluster(Int(code & ~Cell.clusterBit)) }
    return .scalar(Unicode.Scalar(code) ?? " ")
  }
}

/// A character and up to four marks drawn on it, held inline.
struct Cluster: Hashable, Sendable {
  static let capacity = 5
  private(set) var scalars: (UInt32, UInt32, UInt32, UInt32, UInt32)
  private(set) var count: Int

  init(_ base: Unicode.Scalar) {
    scalars = (base.value, 0, 0, 0, 0)
    count = 1
  }

  /// Adds a mark; one that has no room is left out.
  mutating func add(_ mark: Unicode.Scalar) {
    switch count {
    case 1: scalars.1 = mark.value
    case 2: scalars.2 = mark.value
    case 3: scalars.3 = mark.value
    case 4: scalars.4 = mark.value
    default: return
    }
    count += 1
  }

  var string: String {
    var view = String.UnicodeScalarView()
    let all = [scalars.0, scalars.1, scalars.2, scalars.3, scalars.4]
    for value in all.prefix(count) { view.append(Unicode.Scalar(value) ?? " ") }
    return String(view)
  }

  static func == (a: Cluster, b: Cluster) -> Bool { a.count == b.count && a.scalars == b.scalars }

  func hash(into hasher: inout Hasher) {
    hasher.combine(scalars.0)
    hasher.combine(scalars.1)
    hasher.combine(count)
  }
}
