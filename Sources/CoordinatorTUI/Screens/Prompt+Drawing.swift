import CoordinationDomain

extension Prompt {
  /// Draws the prompt at the bottom of the body: what it belongs to stays in sight above it.
  func draw(on canvas: inout Canvas, in area: Rect, with context: ScreenContext) {
    let names = PromptNames(self, context)
    let lines = lines(names, context)
    let whom = identity.flatMap { DisplayText($0).wrap(to: max(20, area.width - 4)) }
    let height = min(area.height, lines.count + 3 + whom.count)
    let (_, bottom) = area.split(bottom: height)
    canvas.fill(bottom, style: .normal)
    var inside = canvas.box(bottom, title: title(width: bottom.width - 6)).inset(horizontally: 1)
    for line in whom {
      canvas.put(line, x: inside.x, y: inside.y, width: inside.width, style: .heading)
      inside = inside.split(top: 1).rest
    }
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
    let isCut = lines.count > inside.height
    for (offset, line) in lines.prefix(isCut ? inside.height - 1 : inside.height).enumerated() {
      line.draw(on: &canvas, in: inside.row(offset))
    }
    if isCut, inside.height > 0 {
      let more = Line(text: "… \(lines.count - inside.height + 1) more lines", style: .dim)
      more.draw(on: &canvas, in: inside.row(inside.height - 1))
    }
    canvas.cursor = cursor
  }

  /// What is done, and to whom: whom is never cut.
  private func title(width: Int) -> DisplayText {
    if !asking.question.isEmpty { return DisplayText(asking.question).cut(to: width) }
    let sentence = definition?.title ?? ""
    if subjectWords.isEmpty || !identity.isEmpty { return DisplayText(sentence).cut(to: width) }
    let whom = DisplayText(" — " + subjectWords)
    return DisplayText(sentence).cut(to: max(8, width - whom.width)) + whom
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
    switch origin {
    case .typed: break
    case .draft: lines.append(Line(text: "You typed this before; ^U empties the line.", style: .dim))
    case .standing: lines.append(Line(text: "These words stand there now; ^U empties the line.", style: .dim))
    }
    if let problem {
      lines += Prompt.wrapped(problem, context, style: .warning)
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

  /// What the words come to, what is missing, and why it would be refused.
  private func understood(_ names: PromptNames, _ context: ScreenContext) -> [Line] {
    guard let verb = definition else { return [] }
    if field.text.isEmpty, selected == nil { return asked(verb, context) }
    if let unclear = unclear(names, context) { return Prompt.wrapped(unclear, context, style: .warning) }
    let view = context.view
    let lines = arguments(names, context)
    switch CommandReader.understanding(verb, lines: lines, in: view, by: context.author) {
    case .success(let command):
      let echo = view.echo(of: command, by: context.author).flatMap { echo in
        Prompt.wrapped(echo.words, context, label: echo.label, style: echo.isDoubtful ? .warning : .good)
      }
      let no = view.refusal(of: command, by: context.author)
      let refused = no.map { Prompt.wrapped($0.sentence, context, label: "not yet", style: .warning) } ?? []
      // Why not stands first where much is to be said.
      return echo.count > Prompt.most * 2 ? refused + echo : echo + refused
    case .failure(let refusal) where refusal.reason == .noSuch && names.candidates.count > 1:
      // Who they are stands below.
      return Prompt.wrapped(Prompt.several, context, style: .warning)
    case .failure(let refusal):
      // Words that are not all there yet are no mistake.
      return Prompt.wrapped(refusal.sentence, context, style: refusal.reason == .words ? .dim : .warning)
    }
  }

  /// What is asked, and the words that may answer it.
  private func asked(_ verb: Verb, _ context: ScreenContext) -> [Line] {
    if !asking.question.isEmpty {
      let hint = asking.near == nil ? "" : "Type a part of the name, or choose below with ↓."
      return hint.isEmpty ? [] : Prompt.wrapped(hint, context, style: .dim)
    }
    let question = verb.question.isEmpty ? [] : Prompt.wrapped(verb.question, context, style: .dim)
    let arguments = verb.typed.flatMap { parameter -> [Line] in
      guard case .choice(let words) = parameter.argument else { return [] }
      let may = parameter.isOptional ? "may be" : "one of"
      return Prompt.wrapped(words.joined(separator: "  "), context, label: may, style: .dim)
    }
    // What no words would change is said before any are typed.
    guard
      case .success(let command) = CommandReader.understanding(
        verb, lines: self.arguments(""), in: context.view, by: context.author),
      let no = context.view.refusal(of: command, by: context.author), no.reason == .rule
    else { return question + arguments }
    return question + arguments + Prompt.wrapped(no.sentence, context, label: "not yet", style: .warning)
  }

  /// A sentence on as many lines as it needs, the label before the first.
  private static func wrapped(
    _ words: String, _ context: ScreenContext, label: String = "", style: Style
  ) -> [Line] {
    let width = max(20, context.size.width - (label.isEmpty ? 8 : 17))
    let all = DisplayText(words).wrap(to: width)
    var lines = Array(all.prefix(most))
    if all.count > most { lines[most - 1] = (lines[most - 1] + " " + all[most]).cut(to: width) }
    return lines.enumerated().map { index, text in
      Line(label: index == 0 ? label : label.isEmpty ? "" : " ", text: text.string, style: style)
    }
  }

  /// Lines that one sentence may take.
  private static let most = 3

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
}
