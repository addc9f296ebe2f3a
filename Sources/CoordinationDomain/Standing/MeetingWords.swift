/// What lists and pages say about meetings and their agendas.
extension CareView {
  /// Planned and not yet over, or running.
  package func isComing(_ meeting: MDTMeeting) -> Bool {
    if meeting.status == .live { return true }
    guard meeting.status == .planned, let starts = meeting.startsAt else { return false }
    return (meeting.endsAt ?? starts) >= moment.now
  }

  /// The locality of a meeting's series; nil is the borough.
  package func localityName(ofMeeting meeting: MDTMeeting) -> String? {
    name(record.mdtSeries[meeting.series]?.locality)
  }

  /// The items on the agenda of a meeting, in order.
  package func agenda(ofMeetingAt row: Int) -> [Int32] {
    itemsByMeeting[row].filter { record.mdtItems.rows[Int($0)].status.isOnAgenda }.sorted {
      (record.mdtItems.rows[Int($0)].sequence ?? .max, $0) < (
        record.mdtItems.rows[Int($1)].sequence ?? .max, $1
      )
    }
  }

  /// Why the person is on the agenda: the words written, else the names of the rules.
  package func whyWords(_ item: MDTItem) -> String {
    let detail = record.text[item.reasonDetail]
    return detail.isEmpty ? reasonWords(item) : detail
  }

  /// The rules' names in words: `actions late, review due`.
  package func reasonWords(_ item: MDTItem) -> String {
    record.text[item.reasons].split(separator: ";").map { reason in
      String(reason.drop { $0 == " " }.map { $0 == "-" ? " " : $0 })
    }.joined(separator: ", ")
  }

  /// What a decision is called, by decisions.csv; a code that is not in it stands as it is.
  ///
  /// Ending somebody's time on the caseload is in no file, for it has no digit.
  package func decisionLabel(_ code: String) -> String {
    if let option = record.decisions.rows.first(where: { record.text[$0.code] == code }) {
      return record.text[option.label]
    }
    return code == DecisionCode.endSpell.rawValue ? "End on the caseload" : code
  }

  /// The decision in words: its label from decisions.csv and the note.
  package func decisionWords(_ item: MDTItem) -> String {
    let code = record.text[item.decision]
    if code.isEmpty { return "" }
    let words = decisionLabel(code)
    return item.isProvisional == true ? words + " (provisional)" : words
  }

  /// The decision and its note as one sentence: `Carry on, same plan: DN twice weekly`.
  package func decisionSentence(_ item: MDTItem) -> String {
    let decision = decisionWords(item)
    let note = record.text[item.decisionNote]
    let words = Phrase.joined([decision, note], ": ")
    return words.isEmpty ? "No decision recorded" : words
  }

  /// `Fri 27-Nov 09:30, NE MDT`: a meeting in one line; `Not known` for a time nobody wrote.
  package func meetingWords(_ meeting: MDTMeeting) -> String {
    let when = meeting.startsAt.map { timeWords($0) } ?? "time not known"
    return Phrase.joined([when, name(meeting.series) ?? "MDT"])
  }
}
