/// Fitting text into columns. Every cut falls between graphemes, never inside one.
extension DisplayText {
  /// On which side of a column text stands.
  public enum Alignment: Sendable {
    case leading, trailing
  }

  /// At most `columns` wide; `…` ends what was cut.
  ///
  /// Nothing is left half in brackets at the end, where a cut `(Mr…` would say something else than `(Mrs)`.
  public func cut(to columns: Int) -> DisplayText {
    guard width > columns else { return self }
    guard columns > 0 else { return DisplayText() }
    let kept = prefix(columns: columns - 1)
    if string.hasSuffix(")"), let open = kept.string.lastIndex(of: "("), open > kept.string.startIndex,
      !kept.string[open...].contains(")"), kept.string[kept.string.index(before: open)] == " "
    {
      let before = String(kept.string[..<kept.string.index(before: open)])
      return prefix(columns: DisplayText(before).width) + "…"
    }
    return kept + "…"
  }

  /// Exactly `columns` wide: cut when longer, blanks added when shorter.
  public func padded(to columns: Int, alignment: Alignment = .leading) -> DisplayText {
    let text = cut(to: columns)
    guard text.width < columns else { return text }
    let blanks = DisplayText(" ") * (columns - text.width)
    return alignment == .leading ? text + blanks : blanks + text
  }

  /// The longest beginning that fits, without a mark for what was left out.
  func prefix(columns: Int) -> DisplayText {
    guard width > columns else { return self }
    if isASCII {
      return DisplayText(safe: String(string.utf8.prefix(max(0, columns))) ?? "", width: max(0, columns))
    }
    var end = string.startIndex
    var used = 0
    while end < string.endIndex {
      let next = used + string[end].displayWidth
      if next > columns { break }
      used = next
      end = string.index(after: end)
    }
    return DisplayText(safe: String(string[..<end]), width: used)
  }

  /// Lines of at most `columns`, broken at spaces; a word longer than a line is broken between graphemes.
  ///
  /// At least one line, empty for empty text. Runs of spaces become one.
  public func wrap(to columns: Int) -> [DisplayText] {
    let columns = max(1, columns)
    guard width > columns else { return [self] }
    var lines: [DisplayText] = []
    var line = DisplayText()
    for piece in string.split(separator: " ") {
      var word = DisplayText(String(piece))
      if !line.isEmpty, line.width + 1 + word.width <= columns {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while word.width > columns {
        let head = word.prefix(columns: columns)
        // A grapheme wider than the whole line: it stands alone and the canvas clips it.
        let length = head.isEmpty ? 1 : head.string.count
        lines.append(DisplayText(String(word.string.prefix(length))))
        word = DisplayText(String(word.string.dropFirst(length)))
      }
      line = word
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The lines of a note: one text for each line of the data, so that none shows a newline mark.
  public static func paragraphs(_ raw: String) -> [DisplayText] {
    raw.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { DisplayText(String($0)) }
  }
}
