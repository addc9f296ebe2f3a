/// A page as lines of plain text: `label  mark text            trailing` under headings.
///
/// Text that is too long is wrapped, never cut; continuation lines stand under the text they continue.
public struct PageText: Sendable {
  private let page: Page
  private let width: Int
  private static let gap = 2
  private static let longestLabel = 24
  private static let narrowestText = 20

  /// A page at a width in terminal columns, at least 30.
  public init(_ page: Page, width: Int) {
    self.page = page
    self.width = max(30, width)
  }

  /// Columns that the labels and the marks of one section need.
  private struct Margins {
    let label: Int
    let mark: Int

    init(_ section: PageSection, width: Int) {
      let labels = section.lines.map { DisplayText($0.label).width }
      label = min(labels.max() ?? 0, PageText.longestLabel, width / 3)
      mark = section.lines.map { DisplayText($0.mark).width }.max() ?? 0
    }
  }

  /// The lines, title and headings underlined.
  public var lines: [DisplayText] {
    var result = DisplayText(page.title).wrap(to: width)
    result.append("=" * min(width, result.map(\.width).max() ?? 0))
    for section in page.sections {
      result.append(DisplayText())
      let heading = DisplayText(section.heading)
      if !heading.isEmpty {
        let wrapped = heading.wrap(to: width)
        result += wrapped
        result.append("-" * (wrapped.map(\.width).max() ?? 0))
      }
      let margins = Margins(section, width: width)
      for line in section.lines { append(line, margins, to: &result) }
    }
    return result
  }

  /// The lines as one text, each ended by a line feed.
  public var text: String { lines.map { $0.string + "\n" }.joined() }

  private func append(_ line: PageLine, _ margins: Margins, to result: inout [DisplayText]) {
    var margin = DisplayText(line.label)
    if margin.width > margins.label {
      result += margin.wrap(to: width)
      margin = DisplayText()
    }
    if margins.label > 0 { margin = margin.padded(to: margins.label + PageText.gap) }
    margin += " " * (max(0, min(line.indent, 8)) * 2)
    if margins.mark > 0 { margin += DisplayText(line.mark).padded(to: margins.mark + 1) }
    let trailing = DisplayText(line.trailing)
    let room = width - margin.width
    let besides = trailing.isEmpty ? room : room - trailing.width - PageText.gap
    let isBeside = besides >= min(PageText.narrowestText, room)
    let body = DisplayText.paragraphs(line.text).flatMap { $0.wrap(to: isBeside ? besides : room) }
    for (index, text) in body.enumerated() {
      var whole = (index == 0 ? margin : " " * margin.width) + text
      if index == 0, isBeside, !trailing.isEmpty {
        whole += " " * (width - whole.width - trailing.width) + trailing
      }
      result.append(whole.withoutBlanksAtEnd)
    }
    if !isBeside { result.append(" " * max(0, width - trailing.width) + trailing) }
  }
}

extension DisplayText {
  /// The same without blanks at the end.
  fileprivate var withoutBlanksAtEnd: DisplayText {
    let blanks = string.utf8.reversed().prefix { $0 == 0x20 }.count
    guard blanks > 0 else { return self }
    return DisplayText(String(string.dropLast(blanks)))
  }
}
