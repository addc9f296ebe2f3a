/// A canvas as text, for pictures beside tests and for printing a screen.
extension Canvas {
  /// What can be read, row by row, without trailing blanks.
  var lines: [String] {
    (0..<height).map { y in
      var line = ""
      for x in 0..<width { line += text(x: x, y: y) }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The character in a cell, with its marks; empty for the right half of a wide one.
  func text(x: Int, y: Int) -> String {
    switch cells[y * width + x].content {
    case .scalar(let scalar): String(Character(scalar))
    case .cluster(let index): clusters[index].string
    case .continuation: ""
    }
  }

  func style(x: Int, y: Int) -> Style { cells[y * width + x].style }

  /// Each row as runs of text with the name of their style: `{alarm+bold|3 d late}`; plain text is bare.
  var styledLines: [String] {
    (0..<height).map { y in
      var runs: [(style: Style, text: String)] = []
      for x in 0..<width {
        let style = style(x: x, y: y)
        if runs.last?.style == style {
          runs[runs.count - 1].text += text(x: x, y: y)
        } else {
          runs.append((style, text(x: x, y: y)))
        }
      }
      if let last = runs.last, last.style == .normal {
        runs[runs.count - 1].text = String(last.text.reversed().drop { $0 == " " }.reversed())
      }
      return runs.map { $0.style == .normal ? $0.text : "{\($0.style)|\($0.text)}" }.joined()
    }
  }
}

extension Style: CustomStringConvertible {
  /// The role, then its modifiers: `match+underline`.
  var description: String {
    let names: [(Modifiers, String)] = [
      (.bold, "bold"), (.underline, "underline"), (.reverse, "reverse"), (.dim, "dim"),
    ]
    return names.filter { modifiers.contains($0.0) }.reduce("\(role)") { $0 + "+" + $1.1 }
  }
}
