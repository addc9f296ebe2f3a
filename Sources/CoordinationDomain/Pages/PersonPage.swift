extension CareView {
  /// Everything about the person at `row` of `people`, what matters to them first.
  public func personPage(_ row: Int) -> Page {
    Page(
      title: name(record.people.rows[row]),
      sections: [
        whatMattersSection(row), standingSection(row),
        openActionSection(byPerson.actions[row], .right),
        circleSection(row), familySection(row),
        comingSection(row), referralSection(row), meetingSection(row),
        flagSection(row), assessmentSection(row), planSection(row), goalSection(row), needSection(row),
        levelOfNeedSection(row), sharingSection(row), pointerSection(row), timelineSection(row),
      ])
  }

  /// A shorter page for the pane beside a list: name, age and area say who it is, no more.
  public func personPreview(_ row: Int) -> Page {
    let person = record.people.rows[row]
    return Page(
      title: Phrase.joined([name(person), ageWords(person), area(row)], "  "),
      sections: [
        whatMattersSection(row),
        PageSection("", .left, leadLines(row) + [reviewLine(row)].compactMap { $0 }),
        openActionSection(byPerson.actions[row], .left),
        circleSection(row), latestSection(row, 5),
      ])
  }

  /// What the person says matters, in their words; and the one thing a visitor must know first.
  func whatMattersSection(_ row: Int) -> PageSection {
    let words = record.text[spell(people[row])?.whatMatters ?? .none]
    var lines = [words.isEmpty ? PageLine("Not asked yet", tone: .warning) : PageLine("“\(words)”")]
    if mustReadBeforeVisiting(row) { lines.append(PageLine(CareView.readBeforeVisiting, tone: .alarm)) }
    return PageSection("What matters", .left, lines)
  }
}
