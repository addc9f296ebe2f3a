/// A page as Markdown: headings and lists, for documents and messages.
extension Page {
  /// The page's text, ended by a line feed; data in it is never markup.
  public var markdown: String {
    var text = "# \(MarkdownText.escaped(title))\n"
    for section in sections {
      text += section.heading.isEmpty ? "\n" : "\n## \(MarkdownText.escaped(section.heading))\n\n"
      for line in section.lines { text += line.markdown }
    }
    return text
  }
}

extension PageLine {
  /// One entry of a list, several where the text has several lines.
  fileprivate var markdown: String {
    let margin = String(repeating: "  ", count: max(0, min(indent, 8)))
    var parts: [String] = []
    if !label.isEmpty { parts.append("**\(MarkdownText.escaped(label))**") }
    if !mark.isEmpty { parts.append(MarkdownText.escaped(mark)) }
    let paragraphs = DisplayText.paragraphs(text).map { MarkdownText.escaped($0.string) }
    let body = paragraphs.joined(separator: "\\\n\(margin)  ")
    if !body.isEmpty { parts.append(parts.isEmpty ? PageLine.keepingFirst(body) : body) }
    if !trailing.isEmpty { parts.append("(\(MarkdownText.escaped(trailing)))") }
    return "\(margin)- \(parts.joined(separator: " "))\n"
  }

  /// Text whose first character would begin another list or heading, escaped.
  private static func keepingFirst(_ text: String) -> String {
    text.first.map { "#>+-".contains($0) } ?? false ? "\\" + text : text
  }
}
