import CoordinationDomain

/// Fields under each other, one a line: names in a column, what is typed beside them, what it comes to at the right.
struct Form: Hashable, Sendable {
  /// One field.
  struct Field: Hashable, Sendable {
    /// Its name.
    var label: String
    var isRequired = false
    /// What stood there when the form was opened.
    let before: String
    var text: TextField
    /// What is seen of something that may not be shown; empty where all may.
    var mask = ""

    init(_ label: String, _ before: String, isRequired: Bool = false, mask: String = "") {
      self.label = label
      self.before = before
      self.isRequired = isRequired
      self.mask = mask
      text = TextField(before)
    }

    /// Whether something else stands there now, blanks at the ends apart.
    var isChanged: Bool { Form.trimmed(text.text) != Form.trimmed(before) }
  }

  /// What stands at the right of a field.
  struct Remark: Hashable, Sendable {
    var words: String
    var style: Style = .dim
  }

  private(set) var fields: [Field]
  private(set) var focus = 0

  init(_ fields: [Field]) { self.fields = fields }

  var focused: Field? { fields.indices.contains(focus) ? fields[focus] : nil }

  var isAtLast: Bool { focus >= fields.count - 1 }

  /// Goes to a field; beyond the ends to the last that is there.
  mutating func move(to index: Int) { focus = min(max(0, index), max(0, fields.count - 1)) }

  /// Takes a key that edits the field; false for all others.
  mutating func handle(_ key: Key) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    return fields[focus].text.handle(key)
  }

  mutating func paste(_ text: String) {
    guard fields.indices.contains(focus) else { return }
    fields[focus].text.insert(text)
  }

  /// Puts text into a field.
  mutating func set(_ index: Int, to text: String) {
    if fields.indices.contains(index) { fields[index].text.set(text) }
  }

  private static func trimmed(_ text: String) -> Substring {
    let head = text.drop { $0.isWhitespace }
    return head.dropLast(head.reversed().prefix { $0.isWhitespace }.count)
  }

  // MARK: Drawing

  /// Draws as many fields as there are lines, those around the focused one; a remark for a field by its position.
  func draw(on canvas: inout Canvas, in rect: Rect, remark: (Int) -> Remark?) {
    guard rect.height > 0 else { return }
    let labels = min(rect.width / 3, (fields.map { DisplayText($0.label).width }.max() ?? 0) + 4)
    let values = (rect.width - labels) * 55 / 100
    // One line beyond the focused is seen where there is one, so that it is clear that it goes on.
    let top = min(max(0, focus - rect.height + 2), max(0, fields.count - rect.height))
    for (offset, index) in fields.indices.dropFirst(top).prefix(rect.height).enumerated() {
      draw(
        index, on: &canvas, in: rect.row(offset), labels: labels, values: values, remark(index))
    }
  }

  private func draw(
    _ index: Int, on canvas: inout Canvas, in row: Rect, labels: Int, values: Int, _ remark: Remark?
  ) {
    let field = fields[index]
    let isFocused = index == focus
    canvas.put(isFocused ? "▶" : " ", x: row.x, y: row.y, style: .accent)
    canvas.put(
      DisplayText(field.label + (field.isRequired ? " *" : "")), x: row.x + 1, y: row.y, width: labels - 2,
      style: isFocused ? .heading.bold : .heading)
    let value = Rect(x: row.x + labels, y: row.y, width: values, height: 1)
    if isFocused { canvas.fill(value, style: .normal.underlined) }
    draw(field, isFocused: isFocused, on: &canvas, in: value)
    if let remark {
      canvas.put(
        DisplayText(remark.words), x: value.maxX + 1, y: row.y, width: max(0, row.maxX - value.maxX - 1),
        style: remark.style)
    }
  }

  private func draw(_ field: Field, isFocused: Bool, on canvas: inout Canvas, in value: Rect) {
    if field.text.text.isEmpty, !field.mask.isEmpty {
      canvas.put(DisplayText(field.mask), x: value.x, y: value.y, width: value.width, style: .dim)
    }
    let style: Style = field.isChanged ? .normal.bold : .normal
    let shown = isFocused ? style.underlined : style
    var start = field.text.text.startIndex
    let end = field.text.text.index(start, offsetBy: field.text.cursor)
    if isFocused {
      // What is longer than the field moves to the left, so that the cursor is seen.
      while start < end, DisplayText(String(field.text.text[start..<end])).width > value.width - 2 {
        start = field.text.text.index(after: start)
      }
      canvas.cursor = Canvas.Position(
        x: value.x + DisplayText(String(field.text.text[start..<end])).width, y: value.y)
    }
    canvas.put(
      DisplayText(String(field.text.text[start...])), x: value.x, y: value.y, width: value.width, style: shown
    )
  }
}
