@testable import CoordinationDomain

extension Page {
  /// The page as plain text, one side or both, for comparing whole pages: heading, then `label mark text |
  /// trailing`, moved in by its indent.
  func text(_ side: PageSection.Side? = nil) -> String {
    sections.filter { side == nil || $0.side == side }.map { section in
      let lines = section.lines.map(\.plain)
      return ((section.heading.isEmpty ? [] : ["## " + section.heading]) + lines).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// The section with a heading that begins so, as plain text.
  func section(_ heading: String) -> String {
    sections.first { $0.heading.hasPrefix(heading) }?.lines.map(\.plain).joined(separator: "\n")
      ?? "no section"
  }

  /// How many lines of a 38-column half it takes until a text has been said.
  func linesUntil(_ words: String, columns: Int = 38, margin: Int = 9) -> Int? {
    var count = 0
    for section in sections where section.side == .left {
      if !section.heading.isEmpty { count += 1 }
      for line in section.lines {
        let hasMargin = section.lines.contains { !$0.label.isEmpty }
        let room = columns - (hasMargin ? margin : 0) - (line.mark.isEmpty ? 0 : 2) - line.indent * 2
        let trailing = line.trailing.isEmpty ? 0 : DisplayText(line.trailing).width + 1
        count += DisplayText(line.text).wrap(to: room - trailing).count
        if line.plain.contains(words) { return count }
      }
    }
    return nil
  }
}

extension PageLine {
  var plain: String {
    let start = String(repeating: "  ", count: indent) + (label.isEmpty ? "" : label + ": ")
    return start + (mark.isEmpty ? "" : mark + " ") + text + (trailing.isEmpty ? "" : " | " + trailing)
  }
}

/// A record from a few lines of CSV, seen at noon of a day.
enum PageInput {
  static func view(_ files: [RecordTable: String], today: Day?, clock: (Int, Int) = (12, 0)) -> CareView {
    var contents = FolderContents()
    for (table, text) in files.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      contents.append(table, (text + "\n").utf8)
    }
    let (record, _) = CareRecord.read(contents)
    let day = today ?? Day(number: 0)
    let now = TimeZoneRule.europeLondon.instant(LocalTime(day: day, hour: clock.0, minute: clock.1))
    return CareView(record, at: Moment(now: now, zone: .europeLondon))
  }
}
