/// What was done, in words: for undo, the history, timelines and conflicts.
extension CareView {
  /// `marked "Chase mattress" done` as it reads after a name.
  package func actWords(_ entry: HistoryEntry) -> String {
    guard let line = record.line(of: entry) else { return "did something that cannot be read" }
    guard let kind = entry.kind else { return "did something a newer version knows (\(line.event))" }
    if let act = line.known?.undoes, let taken = history.act(act).first {
      return (kind == .undone ? "undid: " : "did again: ") + actWords(taken)
    }
    let words = Phrase.joined([kind.words, thing(entry, line)], " ")
    let who = entry.kind == .personAdded ? nil : entry.person.flatMap { name($0) }
    return who.map { "\(words) for \($0)" } ?? words
  }

  /// What the event is about, where the words alone do not say it.
  private func thing(_ entry: HistoryEntry, _ line: JournalLine) -> String {
    func value(_ column: String) -> String {
      line.fields.first { $0.name == column }?.value
        ?? line.fields.first { $0.name == column + JournalText.was }?.value ?? ""
    }
    guard let table = entry.subject.flatMap({ RecordTable(rawValue: $0.table) }) else { return "" }
    switch table {
    case .actions:
      let title =
        record.slot(of: line.subject, in: .actions).flatMap { record.actions[Ref(slot: $0)] }
        .map { record.text[$0.title] } ?? value("title")
      return "\"\(title)\"" + detail(line, value)
    case .careTeam:
      let id = record.slot(of: line.subject, in: .careTeam).flatMap {
        record.careTeam[Ref(slot: $0)]?.professional
      }
      return id.flatMap { name($0) } ?? professional(value("professional_id"))
    case .people: return entry.person.flatMap { name($0) } ?? value("family_name")
    case .absences: return professional(value("professional_id"))
    case .professionals: return professional(line.subject)
    default: return detail(line, value)
    }
  }

  private func detail(_ line: JournalLine, _ value: (String) -> String) -> String {
    switch EventName(rawValue: line.event) {
    case .actionDueSet: " " + dayWords(value("due_on"))
    case .reviewSet: dayWords(value("next_review_on"))
    case .tierSet: value("tier")
    default: ""
    }
  }

  private func dayWords(_ iso: String) -> String {
    DateShorthand.day(iso, today: today).map { $0.withWeekday(near: today) } ?? iso
  }

  private func professional(_ id: String) -> String {
    record.slot(of: id, in: .professionals).flatMap { name(Ref<Professional>(slot: $0)) } ?? id
  }

  /// A conflict in one sentence, with both values.
  func words(_ conflict: Conflict) -> String {
    let values = conflict.values.filter { $0.before != $0.theirs }.prefix(3).map { value in
      let theirs = value.theirs.isEmpty ? "nothing" : value.theirs
      let yours = value.yours.isEmpty ? "" : ", yours would be \(value.yours)"
      return "\(Phrase.words(value.column)) is now \(theirs)\(yours)"
    }
    return "\(conflict.who) \(conflict.what) at \(local(conflict.at).clock), after you looked"
      + (values.isEmpty ? "." : ": " + values.joined(separator: "; ") + ".")
  }
}

extension EventName {
  /// As it reads after a name.
  var words: String {
    switch self {
    case .personAdded: "added"
    case .personCorrected: "corrected the details of"
    case .deathRecorded: "recorded the death of"
    case .deathConfirmed: "confirmed the death of"
    case .deathWithdrawn: "took back the death of"
    case .whereaboutsSet: "changed where now is"
    case .spellStarted: "started a spell on the caseload"
    case .spellPaused: "paused the caseload spell"
    case .spellResumed: "resumed the caseload spell"
    case .spellEnded: "ended the caseload spell"
    case .tierSet: "set the tier"
    case .reviewSet: "set the next review"
    case .whatMattersSet: "wrote down what matters"
    case .outlookSet: "set how steady things are"
    case .actionAdded: "added the action"
    case .actionCompleted: "marked done"
    case .actionDueSet: "set the date of"
    case .actionOwnerSet: "changed who does"
    case .actionAccepted: "accepted"
    case .actionDeclined: "declined"
    case .actionDisputed: "disputed"
    case .actionSettled: "settled the dispute over"
    case .actionHeld: "put on hold"
    case .actionChased: "chased"
    case .actionCancelled: "cancelled"
    case .actionReopened: "reopened"
    case .actionCorrected: "corrected"
    case .leadSet: "made lead"
    case .leadOffered: "offered the lead to"
    case .leadAccepted: "took the lead:"
    case .leadDeclined: "declined the lead:"
    case .leadWithdrawn: "withdrew the offer of the lead to"
    case .leadEnded: "ended the lead of"
    case .deputySet: "set a deputy for"
    case .coordinatorSet: "made coordinator"
    case .coordinatorEnded: "ended the coordinating of"
    case .circleJoined: "added to the circle"
    case .circleLeft: "took out of the circle"
    case .contactRecorded: "wrote a note"
    case .contactPlanned: "planned a contact"
    case .contactCancelled: "cancelled a contact"
    case .safetyConfirmed: "confirmed to be safe"
    case .referralFedBack: "told the referrer"
    case .referralClosed: "closed a referral"
    case .agendaItemWithdrawn: "took off an agenda"
    case .absenceSet: "recorded an absence of"
    case .absenceChanged: "changed an absence of"
    case .professionalLeft: "recorded the leaving of"
    case .undone: "undid something about"
    case .redone: "did again something about"
    }
  }
}

extension CareView {
  /// What an act did, a sentence without who: `Marked done "Chase mattress" for BEGUM, Rahima (Mrs)`.
  public func sentence(ofAct first: Int) -> String {
    let entries = history.act(first)
    guard let entry = entries.first else { return "" }
    let more = entries.count > 1 ? " and \(entries.count - 1) more" : ""
    return Phrase.sentence(actWords(entry)) + more
  }
}
