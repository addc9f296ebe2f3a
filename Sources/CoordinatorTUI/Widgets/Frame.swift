import CoordinationDomain

/// What stands around every screen: tabs above, what you look at and what you can do below.
enum Frame {
  /// Lines that the frame takes: tabs, rule; rule, status, hints.
  static let linesAround = 5
  /// The least a screen can be drawn on.
  static let least = (width: 60, height: 15)

  /// Draws the frame and answers the body.
  static func draw(
    on canvas: inout Canvas, current: ScreenNumber, corner: [DisplayText], status: StatusText,
    hints: [Binding], typingHint: DisplayText?
  ) -> Rect {
    let bounds = canvas.bounds
    drawTabs(on: &canvas, current: current, corner: corner)
    canvas.horizontalLine(x: 0, y: 1, width: bounds.width)
    canvas.horizontalLine(x: 0, y: bounds.maxY - 3, width: bounds.width)
    drawStatus(on: &canvas, y: bounds.maxY - 2, status)
    if let typingHint {
      canvas.put(typingHint, x: 0, y: bounds.maxY - 1, width: bounds.width, style: .hint)
    } else {
      drawHints(on: &canvas, y: bounds.maxY - 1, hints)
    }
    return Rect(x: 0, y: 2, width: bounds.width, height: bounds.height - linesAround)
  }

  /// The tab under a column of the first line; nil where there is none.
  static func tab(at x: Int, current: ScreenNumber, width: Int) -> ScreenNumber? {
    var start = 0
    for (number, label) in labels(current, width: width) {
      if (start..<start + label.width).contains(x) { return number }
      start += label.width + 1
    }
    return nil
  }

  /// The tabs; where there is no room for all, the others are their numbers alone.
  private static func labels(_ current: ScreenNumber, width: Int) -> [(ScreenNumber, DisplayText)] {
    func labels(_ other: (ScreenNumber) -> DisplayText) -> [(ScreenNumber, DisplayText)] {
      ScreenNumber.allCases.map { number in
        (number, number == current ? "[\(number.rawValue) \(number.title)]" : other(number))
      }
    }
    let whole = labels { "\($0.rawValue) \($0.title)" }
    if whole.reduce(-1, { $0 + $1.1.width + 1 }) <= width { return whole }
    return labels { "\($0.rawValue)" }
  }

  /// Tabs, and at the right as much of the corner's words as there is room for, the first most important.
  private static func drawTabs(on canvas: inout Canvas, current: ScreenNumber, corner: [DisplayText]) {
    var x = 0
    for (number, label) in labels(current, width: canvas.width) {
      x += canvas.put(label, x: x, y: 0, style: number == current ? .barActive : .bar)
      x += 1
    }
    var words = corner
    while !words.isEmpty {
      let text = DisplayText(joining: words, separator: " · ")
      if text.width + 1 <= canvas.width - x {
        canvas.put(text, endingAt: canvas.width, y: 0, style: .barDim)
        if let first = words.first, first == "DEMO DATA" {
          canvas.put(first, x: canvas.width - text.width, y: 0, style: .demo)
        }
        return
      }
      words.removeLast()
    }
    // That nobody here is real is said on every screen, however little room there is.
    if corner.first == "DEMO DATA", canvas.width - x > 4 {
      canvas.put("DEMO", endingAt: canvas.width, y: 0, style: .demo)
    }
  }

  private static func drawStatus(on canvas: inout Canvas, y: Int, _ status: StatusText) {
    let room = canvas.width - (status.right.isEmpty ? 0 : status.right.width + 2)
    canvas.fill(Rect(x: 0, y: y, width: canvas.width, height: 1), style: status.style)
    canvas.put(status.left, x: 0, y: y, width: room, style: status.style)
    for range in status.greyed {
      canvas.restyle(
        Rect(x: range.lowerBound, y: y, width: min(range.count, room - range.lowerBound), height: 1), to: .dim
      )
    }
    canvas.put(status.right, endingAt: canvas.width, y: y, style: status.style)
    if let cursor = status.cursor { canvas.cursor = Canvas.Position(x: min(cursor, canvas.width - 1), y: y) }
  }

  /// What is wrong, a meeting that runs, and who else is there, in the line below the tabs, where it takes room from
  /// nothing; of what runs the longest words that fit.
  static func drawBanner(
    _ banner: DisplayText, running: [DisplayText], others: DisplayText, on canvas: inout Canvas
  ) {
    // What is wrong goes before what runs, and that before who is there.
    var x = 1
    if !banner.isEmpty {
      x += canvas.put(" \(banner) ", x: x, y: 1, width: canvas.width - 2, style: .alarm) + 1
    }
    let room = canvas.width - 1 - x
    if let words = running.first(where: { $0.width + 2 <= room }) ?? running.last {
      x += canvas.put(" \(words) ", x: x, y: 1, width: max(0, room), style: .accent.bold) + 1
    }
    guard !others.isEmpty, x == 1 || others.width + 2 <= canvas.width - 2 - x else { return }
    canvas.put(" \(others) ", endingAt: canvas.width - 1, y: 1, style: .barDim)
  }

  /// A message that does not fit its line takes lines above it, for as long as it stands there.
  static func drawMessage(_ status: StatusText, on canvas: inout Canvas) {
    let y = canvas.bounds.maxY - 2
    let lastWidth = canvas.width - status.right.width - 2
    guard status.left.width > lastWidth else { return }
    var lines = status.left.wrap(to: canvas.width - 1)
    if lines.last.map({ $0.width > lastWidth }) ?? false { lines.append("") }
    for (offset, line) in lines.suffix(mostMessageLines).reversed().enumerated() {
      let width = offset == 0 ? lastWidth : canvas.width
      canvas.fill(Rect(x: 0, y: y - offset, width: width, height: 1), style: status.style)
      canvas.put(line, x: 0, y: y - offset, width: width, style: status.style)
    }
  }

  /// Lines that a message may take.
  private static let mostMessageLines = 5

  /// As many hints as fit; help is always among them.
  private static func drawHints(on canvas: inout Canvas, y: Int, _ hints: [Binding]) {
    var x = 0
    for binding in fitting(hints, in: canvas.width) {
      x += canvas.put(DisplayText(label(binding)), x: x, y: y, style: .hintKey)
      x += canvas.put(" \(binding.hint)", x: x, y: y, style: .hint)
      x += 2
    }
  }

  private static func label(_ binding: Binding) -> String {
    if binding.action == .down { return "↑↓" }
    // A key that everybody presses is named beside the letter, so that nobody presses it unawares.
    if binding.keys.count > 1, binding.keys.contains(.enter) {
      return binding.keys.map(\.label).joined(separator: " or ")
    }
    return binding.keys.first?.label ?? ""
  }

  private static func fitting(_ hints: [Binding], in width: Int) -> [Binding] {
    func needed(_ binding: Binding) -> Int { DisplayText(label(binding) + " " + binding.hint).width + 2 }
    let help = hints.filter { $0.action == .help }
    var room = width - help.map(needed).reduce(0, +)
    var result: [Binding] = []
    for binding in hints where binding.action != .help {
      room -= needed(binding)
      if room < -2 { break }
      result.append(binding)
    }
    return result + help
  }

  /// One sentence where the window is too small to be trusted with more.
  static func drawTooSmall(on canvas: inout Canvas) {
    let text: DisplayText =
      "This window is \(canvas.width) by \(canvas.height); at least \(least.width) by \(least.height) is needed. Make it larger, or press q to leave."
    for (y, line) in text.wrap(to: max(1, canvas.width)).enumerated() where y < canvas.height {
      canvas.put(line, x: 0, y: y)
    }
  }
}
