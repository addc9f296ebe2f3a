/// A page as Markdown: headings and lists, for documents and messages.
extension Page {
  /// The page's lines; data in them is never markup.
  public var markdownLines: [DisplayText] {
    var lines = [DisplayText("# ") + MarkdownText.escaped(title)]
    for section in sections {
      lines.append("")
      if !section.heading.isEmpty {
        lines += [DisplayText("## ") + MarkdownText.escaped(section.heading), ""]
      }
      for line in section.lines { lines += line.markdown }
    }
    return lines
  }
}

extension PageLine {
  /// One entry of a list, of several lines where the text has several.
  fileprivate var markdown: [DisplayText] {
    let margin = DisplayText(" ") * (max(0, min(indent, 8)) * 2)
    var paragraphs = text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).map {
      MarkdownText.escaped(String($0))
    }
    var first: [DisplayText] = []
    if !label.isEmpty { first.append(DisplayText("**") + MarkdownText.escaped(label) + "**") }
    if !mark.isEmpty { first.append(PageLine.keepingFirst(MarkdownText.escaped(mark))) }
    if let text = paragraphs.first {
      first.append(first.isEmpty ? PageLine.keepingFirst(text) : text)
      paragraphs.removeFirst()
    }
    // A backslash at the end of a line is a line break that no editor strips.
    let lines = [margin + "- " + DisplayText(joining: first)] + paragraphs.map { margin + "  " + $0 }
    var result = lines.dropLast().map { $0 + "\\" } + lines.suffix(1)
    if !trailing.isEmpty, let last = result.popLast() {
      result.append(last + " (" + MarkdownText.escaped(trailing) + ")")
    }
    return result
  }

  /// Text whose first character would begin another list or heading, escaped.
  private static func keepingFirst(_ text: DisplayText) -> DisplayText {
    text.string.first.map { "#>+-=".contains($0) } ?? false ? DisplayText("\\") + text : text
  }
}
