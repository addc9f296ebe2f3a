extension CareView {
  /// Everything that happened with the person at `row`, what was taken back included: who did what when.
  public func historyPage(_ row: Int) -> Page {
    let lines = Timeline.entries(of: row, in: self, everything: true).map { entry in
      var line = timelineLine(entry)
      if entry.at.secondOfDay > 0 { line.label += " " + entry.at.clock }
      if entry.isUndone { line.trailing = "undone" }
      line.target = entry.sequence.map { .event(String($0)) }
      return line
    }
    let empty = [PageLine("Nothing has been written down yet.", tone: .quiet)]
    return Page(
      title: "History of " + name(record.people.rows[row]),
      sections: [PageSection("History, latest first", .left, lines.isEmpty ? empty : lines)])
  }

  /// Everything that happened and stands, latest first.
  func timelineSection(_ row: Int) -> PageSection {
    let entries = Timeline.entries(of: row, in: self)
    return PageSection("History (\(entries.count))", .right, entries.map(timelineLine))
  }

  /// The latest few things that happened.
  func latestSection(_ row: Int, _ count: Int, _ side: PageSection.Side = .left) -> PageSection {
    PageSection("Latest", side, Timeline.entries(of: row, in: self).prefix(count).map(timelineLine))
  }

  /// `20-Nov  DN Adeyemi, F: Dressing changed`.
  func timelineLine(_ entry: TimelineEntry) -> PageLine {
    PageLine(
      label: entry.at.day.short(near: today),
      entry.who.isEmpty ? entry.words : "\(entry.who): \(entry.words)", tone: entry.tone)
  }
}
