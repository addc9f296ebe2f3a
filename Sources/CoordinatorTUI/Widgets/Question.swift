import CoordinationDomain

/// A window that asks before something is done, each answer on a letter of its own.
///
/// Enter answers nothing, so that nobody agrees by habit, except where what it does is easily taken back. Esc is always the answer that changes nothing.
struct Question: Sendable, Hashable {
  /// One line of what has to be known to answer.
  struct Line: Sendable, Hashable {
    var label = ""
    var text: String
    var style: Style = .normal
  }

  /// What can be answered.
  enum Answer: Sendable, Hashable {
    /// Do it, with what was looked at by now.
    case perform(Submission)
    /// Do it once somebody has said why.
    case askWhy(Submission)
    /// Leave it, and close the prompt that it came from; what was typed is kept.
    case leave
    /// Go back to what was typed.
    case goBack
    /// Say something that not everybody should read.
    case tell(Notice)
  }

  /// One answer with its letter.
  struct Choice: Sendable, Hashable {
    var letter: Character
    var words: String
    var answer: Answer
  }

  var title: String
  var lines: [Line]
  var choices: [Choice]
  /// What Esc does, in words; its answer is ``escape``.
  var escapeWords: String
  var escape: Answer
  /// What Enter does, where it does something; its letter is never asked for.
  var enter: Choice?

  /// What was answered; nil where the key is no answer.
  func answer(to key: Key) -> Answer? {
    switch key {
    case .escape, .control("c"): escape
    case .enter: enter?.answer
    case .character(let letter): choices.first { $0.letter == letter }?.answer
    default: nil
    }
  }

  /// The line of hints below it.
  var hint: DisplayText {
    let letters = ((enter == nil ? [] : ["⏎"]) + choices.map { String($0.letter) }).joined(separator: ", ")
    return DisplayText(letters.isEmpty ? "Press Esc" : "Press \(letters) or Esc")
      + (enter == nil ? "; Enter answers nothing here" : "")
  }

  /// Draws the window at the bottom of the body, where prompts are.
  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = max(10, area.width - 6 - Question.labelWidth)
    let shown = lines.flatMap { line in
      DisplayText(line.text).wrap(to: width).enumerated().map { index, text in
        (label: index == 0 ? line.label : "", text: text, style: line.style)
      }
    }
    let isEntered = enter == nil ? 0 : 1
    let height = min(area.height, shown.count + choices.count + isEntered + 4)
    let (_, bottom) = area.split(bottom: height)
    canvas.fill(bottom, style: .normal)
    let inside = canvas.box(bottom, title: DisplayText(title)).inset(horizontally: 1)
    let answers = choices.count + isEntered + 1
    for (offset, line) in shown.prefix(max(0, inside.height - answers - 1)).enumerated() {
      let y = inside.y + offset
      canvas.put(DisplayText(line.label), x: inside.x, y: y, width: Question.labelWidth - 1, style: .heading)
      canvas.put(line.text, x: inside.x + Question.labelWidth, y: y, width: width, style: line.style)
    }
    let named =
      (enter.map { [("⏎", $0.words)] } ?? []) + choices.map { (String($0.letter), $0.words) }
      + [("Esc", escapeWords)]
    for (offset, answer) in named.enumerated() {
      let y = inside.maxY - answers + offset
      canvas.put(DisplayText(answer.0), x: inside.x, y: y, style: .hintKey)
      canvas.put(
        DisplayText(answer.1), x: inside.x + Question.labelWidth, y: y, width: width, style: .normal)
    }
    canvas.cursor = Canvas.Position(x: inside.x, y: inside.maxY - answers)
  }

  /// Columns of the margin that labels and letters stand in.
  private static let labelWidth = 10
}
