/// What the history calls a gap that was hidden or shown again.
extension CareView {
  /// `"No lead professional" until Mon 30-Nov: her son decides`; of what has no person also what it is about.
  func hiddenGap(_ line: JournalLine, _ value: (String) -> String) -> String {
    let row = record.slot(of: line.subject, in: .hiddenGaps).flatMap { record.hiddenGaps[Ref(slot: $0)] }
    let rule = row.map { record.text[$0.rule] } ?? value("rule")
    let subject = row.map { record.text[$0.subject] } ?? value("subject")
    let title = GapRule.all.first { $0.name == rule }?.title ?? rule
    let about = row?.person == nil && value("person_id").isEmpty ? " of " + subjectWords(subject) : ""
    guard EventName(rawValue: line.event) == .gapHidden else { return "\"\(title)\"\(about)" }
    let until = value("until").isEmpty ? row?.until.map { dayWords($0) } ?? "" : dayWords(value("until"))
    return "\"\(title)\"\(about) until \(until)"
  }
}
