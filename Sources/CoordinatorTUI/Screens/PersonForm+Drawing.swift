import CoordinationDomain

extension PersonForm {
  /// Draws the form in the place of the screen: whose it is above, what is wrong or meant below.
  func draw(on canvas: inout Canvas, in area: Rect, with context: ScreenContext) {
    var rest = area
    if let banner = person.flatMap({ context.banner(.person($0)) }) {
      let view = PersonBannerView(banner, width: area.width)
      let (top, below) = area.split(top: view.height)
      view.draw(on: &canvas, in: top)
      rest = below
    } else {
      canvas.put("Add a person, on the caseload from today", x: area.x, y: area.y, style: .heading.bold)
      canvas.put("* needed", endingAt: area.maxX, y: area.y, style: .dim)
      canvas.horizontalLine(x: area.x, y: area.y + 1, width: area.width)
      rest = area.split(top: 2).rest
    }
    let feet = feet(context, width: area.width)
    let (middle, bottom) = rest.split(
      bottom: min(feet.count + 1, max(2, rest.height - PersonForm.leastFields)))
    let changes = changes(context)
    form.draw(on: &canvas, in: middle) { remark($0, isChanged: changes.contains($0), context) }
    canvas.horizontalLine(x: bottom.x, y: bottom.y, width: bottom.width)
    for (offset, foot) in feet.prefix(max(0, bottom.height - 1)).enumerated() {
      canvas.put(
        DisplayText(foot.words), x: bottom.x, y: bottom.y + 1 + offset, width: bottom.width, style: foot.style
      )
    }
  }

  /// Fields that are always in sight.
  private static let leastFields = 4

  /// What a field comes to: what is wrong with it, what it means in full, what stood there before.
  private func remark(_ index: Int, isChanged: Bool, _ context: ScreenContext) -> Form.Remark? {
    let field = form.fields[index]
    switch context.view.reading(field.text.text, in: fields[index]) {
    case .failure: return field.isChanged ? Form.Remark(words: "not yet", style: .warning) : nil
    case .success(let reading):
      let words = reading.words == field.text.text ? "" : reading.words
      if !isChanged { return words.isEmpty ? nil : Form.Remark(words: words) }
      if person == nil { return words.isEmpty ? nil : Form.Remark(words: words, style: .good) }
      let before = fields[index].isMasked ? "restricted" : field.before
      let was = before.isEmpty ? "new" : "was \(before)"
      return Form.Remark(words: words.isEmpty ? was : "\(words); \(was)", style: .good)
    }
  }

  /// The lines below the fields: who may be the same, what is wrong, what the field means.
  private func feet(_ context: ScreenContext, width: Int) -> [Form.Remark] {
    func wrapped(_ words: String, _ style: Style) -> [Form.Remark] {
      DisplayText(words).wrap(to: max(20, width)).map { Form.Remark(words: $0.string, style: style) }
    }
    var lines: [Form.Remark] = []
    let doubles = doubles(context)
    for double in doubles.prefix(PersonForm.mostDoubles) {
      lines += wrapped("= \(double.sentence) \(double.address) (\(double.id))", .warning)
    }
    if doubles.count > PersonForm.mostDoubles {
      lines += wrapped("= and \(doubles.count - PersonForm.mostDoubles) others", .warning)
    }
    if let problem { lines += wrapped(problem, .alarm) }
    let index = form.focus
    guard fields.indices.contains(index) else { return lines }
    let typed = form.fields[index]
    if problem == nil, typed.isChanged,
      case .failure(let refusal) = context.view.reading(typed.text.text, in: fields[index])
    {
      lines += wrapped(refusal.sentence, .warning)
    }
    let choices =
      fields[index].choices.isEmpty ? "" : "  One of: \(fields[index].choices.joined(separator: ", "))"
    return lines + wrapped(fields[index].meaning + choices, .dim)
  }

  /// Those who may be the same that are shown one by one.
  private static let mostDoubles = 3
}
