import CoordinationDomain

/// As much of a row as fits on a line, around the field that a diagnostic is about.
struct ExcerptWindow {
  /// The part of the row.
  let text: DisplayText
  /// Columns before the field; nil where the whole row is meant.
  let mark: Int?

  /// Columns that a row may take, so that it fits on 80 with its indent.
  static let width = 74
  /// Columns kept before the field where the row is cut at its front.
  private static let lead = 24

  /// The window of a diagnostic; nil where it has no row.
  init?(_ diagnostic: Diagnostic) {
    let row = diagnostic.excerpt
    if row.isEmpty { return nil }
    guard diagnostic.column > 0, let start = ExcerptWindow.start(ofField: diagnostic.column, in: row) else {
      text = ExcerptWindow.cut(Substring(row))
      mark = nil
      return
    }
    var before = row[..<start]
    var front = DisplayText()
    if DisplayText(String(before)).width + 8 > ExcerptWindow.width {
      while DisplayText(String(before)).width > ExcerptWindow.lead { before.removeFirst() }
      front = "…"
    }
    let shown = front + DisplayText(String(before))
    text = shown + ExcerptWindow.cut(row[start...], to: ExcerptWindow.width - shown.width)
    mark = shown.width
  }

  /// Where a field begins; nil where the row, as it was cut, ends before.
  private static func start(ofField number: Int, in row: String) -> String.Index? {
    var field = 1
    var isQuoted = false
    var index = row.startIndex
    while field < number {
      guard index < row.endIndex else { return nil }
      switch row[index] {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: field += 1
      default: break
      }
      index = row.index(after: index)
    }
    return index
  }

  private static func cut(_ text: Substring, to width: Int = width) -> DisplayText {
    let whole = DisplayText(String(text))
    if whole.width <= width { return whole }
    var kept = text.prefix(width)
    while DisplayText(String(kept)).width >= width { kept.removeLast() }
    return DisplayText(String(kept)) + "…"
  }
}
