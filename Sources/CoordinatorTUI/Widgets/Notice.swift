import CoordinationDomain

/// A few sentences in a window, where one line is too short for them; any key closes it.
struct Notice: Hashable, Sendable {
  var title: String
  /// A paragraph each.
  var sentences: [String]

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = min(area.width - 2, 76)
    let lines = sentences.flatMap { DisplayText($0).wrap(to: width - 4) + [DisplayText("")] }
    let rect = area.centred(width: width, height: min(lines.count + 3, area.height))
    let inside = canvas.box(rect, title: DisplayText(title)).inset(horizontally: 1)
    let (text, foot) = inside.split(bottom: 1)
    for (offset, line) in lines.prefix(text.height).enumerated() {
      canvas.put(line, x: text.x, y: text.y + offset, width: text.width)
    }
    canvas.put("Any key closes", x: foot.x, y: foot.y, width: foot.width, style: .dim)
    canvas.cursor = Canvas.Position(x: foot.x, y: foot.y)
  }
}
