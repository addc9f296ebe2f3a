import CoordinationDomain

extension Prompt {
  /// Draws the prompt at the bottom of the body: what it belongs to stays in sight above it.
  func draw(on canvas: inout Canvas, in area: Rect, with context: ScreenContext) {
    let names = PromptNames(self, context)
    let lines = lines(names, context)
    let height = min(area.height, lines.count + 4)
    let (_, bottom) = area.split(bottom: height)
    let title = "\(definition.map { Prompt.title($0) } ?? verb) — \(subjectWords)"
    canvas.fill(bottom, style: .normal)
    var inside = canvas.box(bottom, title: DisplayText(title)).inset(horizontally: 1)
    canvas.put("> ", x: inside.x, y: inside.y, style: .prompt)
    // What is longer than the line moves to the left, so that the cursor is seen.
    var start = field.text.startIndex
    let end = field.text.index(start, offsetBy: field.cursor)
    while start < end, DisplayText(String(field.text[start..<end])).width > inside.width - 4 {
      start = field.text.index(after: start)
    }
    canvas.put(
      DisplayText(String(field.text[start...])), x: inside.x + 2, y: inside.y, width: inside.width - 2)
    let cursor = Canvas.Position(
      x: inside.x + 2 + DisplayText(String(field.text[start..<end])).width, y: inside.y)
    inside = inside.split(top: 1).rest
    let (rest, foot) = inside.split(bottom: 1)
    for (offset, line) in lines.prefix(rest.height).enumerated() {
      line.draw(on: &canvas, in: rest.row(offset))
    }
    canvas.put(DisplayText(footnote(names)), x: foot.x, y: foot.y, width: foot.width, style: .hint)
    canvas.cursor = cursor
  }

  private static func title(_ verb: Verb) -> String {
    verb.sentence.hasSuffix(".") ? String(verb.sentence.dropLast()) : verb.sentence
  }

  /// One line below the field.
  struct Line {
    var label = ""
    var text: String
    var trailing = ""
    var style: Style = .normal
    var isSelected = false

    func draw(on canvas: inout Canvas, in row: Rect) {
      if isSelected { canvas.fill(row, style: .selected) }
      let style = isSelected ? Style.selected : style
      var x = row.x
      if isSelected { canvas.put("▶", x: x, y: row.y, style: style) }
      x += 2
      if !label.isEmpty {
        canvas.put(DisplayText(label), x: x, y: row.y, width: 8, style: isSelected ? style : .heading)
        x += 9
      }
      let used = canvas.put(DisplayText(text), x: x, y: row.y, width: row.maxX - x, style: style)
      let trailing = DisplayText(trailing)
      let room = row.maxX - x - used - 3
      if !trailing.isEmpty, room > 10 {
        canvas.put(trailing.cut(to: room), endingAt: row.maxX, y: row.y, style: isSelected ? style : .dim)
      }
    }
  }

  private func lines(_ names: PromptNames, _ context: ScreenContext) -> [Line] {
    var lines: [Line] = []
    if let problem {
      lines += DisplayText(problem).wrap(to: max(20, context.size.width - 8)).map {
        Line(text: $0.string, style: .warning)
      }
    } else {
      lines += understood(names, context)
    }
    lines += names.candidates.enumerated().map { index, candidate in
      let refused = candidate.refused.isEmpty ? candidate.why : "not now: " + candidate.refused
      return Line(
        text: candidate.words, trailing: refused, style: candidate.refused.isEmpty ? .normal : .dim,
        isSelected: index == selected)
    }
    if names.candidates.isEmpty { lines += picks(context) }
    return lines
  }

  /// What the words come to, or what is missing.
  private func understood(_ names: PromptNames, _ context: ScreenContext) -> [Line] {
    guard let verb = definition else { return [] }
    let question = Line(text: verb.question, style: .dim)
    let text = names.text(choosing: selected)
    if field.text.isEmpty, selected == nil { return verb.question.isEmpty ? [] : [question] }
    let arguments = subjects.first.map { "\($0) \(text)" } ?? text
    switch CommandReader.understanding(verb, arguments, in: context.view, by: context.author) {
    case .success(let command):
      return context.view.echo(of: command, by: context.author).map {
        Line(label: $0.label, text: $0.words, style: $0.isDoubtful ? .warning : .good)
      }
    case .failure(let refusal):
      return DisplayText(refusal.sentence).wrap(to: max(20, context.size.width - 8)).prefix(2).map {
        Line(text: $0.string, style: .dim)
      }
    }
  }

  /// What a digit alone picks.
  private func picks(_ context: ScreenContext) -> [Line] {
    guard let verb = definition, field.text.isEmpty else { return [] }
    let picks = context.view.picks(for: verb.name)
    let across = context.size.width < 110 ? 2 : 3
    let width = max(1, (context.size.width - 8) / across)
    var lines: [Line] = []
    for start in stride(from: 0, to: picks.count, by: across) {
      let row = picks[start..<min(start + across, picks.count)].map { pick in
        DisplayText("\(pick.digit) \(pick.title)").cut(to: width - 1).padded(to: width).string
      }
      lines.append(Line(text: row.joined()))
    }
    return lines
  }

  private func footnote(_ names: PromptNames) -> String {
    names.candidates.isEmpty ? "⏎ save   Esc cancel" : "⏎ save   ↓ choose   Tab completes   Esc cancel"
  }
}
