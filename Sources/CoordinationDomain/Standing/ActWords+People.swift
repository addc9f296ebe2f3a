/// What an event is about, for those about a person, their contacts, referrals and places on agendas.
extension CareView {
  /// `a note`, `a home visit`, `a home visit Tue 24-Nov 10:30`.
  func contact(_ line: JournalLine) -> String {
    let row = record.slot(of: line.subject, in: .encounters).flatMap { record.encounters[Ref(slot: $0)] }
    guard let row else { return "a contact" }
    let kind = EventName(rawValue: line.event)
    if kind == .contactRecorded, row.with == .professional { return "a note" }
    let what = row.place == .clinic ? "a visit to the clinic" : "a " + Phrase.plain(placeWords(row))
    switch kind {
    case .contactPlanned, .contactCancelled:
      return Phrase.joined([what, row.at.map { timeWords($0) }], " ")
    case .contactRecorded where row.with == .carer: return "a contact with a carer"
    case .contactRecorded where row.outcome == .noReply: return what + " that nobody answered"
    default: return what
    }
  }

  /// `the referral to Falls team`.
  func referral(_ line: JournalLine) -> String {
    let row = record.slot(of: line.subject, in: .referrals).flatMap { record.referrals[Ref(slot: $0)] }
    return referralWords(row)
  }

  private func referralWords(_ referral: Referral?) -> String {
    "the referral to \(name(referral?.service) ?? "a service not known")"
  }

  /// The meeting of an agenda item; for a decision, the decision.
  func agendaItem(_ line: JournalLine) -> String {
    let row = record.slot(of: line.subject, in: .mdtItems).flatMap { record.mdtItems[Ref(slot: $0)] }
    if line.event == EventName.decisionRecorded.rawValue {
      // What was decided then, not what stands now: it may have been taken back or changed since.
      func then(_ column: String, _ now: Text?) -> String {
        line.fields.first { $0.name == column }?.value ?? now.map { record.text[$0] } ?? ""
      }
      let words = Phrase.joined(
        [decisionLabel(then("decision", row?.decision)), then("decision_note", row?.decisionNote)], ": ")
      return "\"\(words)\""
    }
    if let row, line.event == EventName.decisionConfirmed.rawValue { return "\"\(decisionSentence(row))\"" }
    return record.mdtMeetings[row?.meeting].map { meetingWords($0) } ?? "a meeting"
  }

  /// The locality of a handover; of an item of one, what it is without whom it is about: `North East`,
  /// `"Chase mattress"`, `unstable`; `Halima Sultana, help within two hours`, who is nobody here yet.
  func handover(_ line: JournalLine) -> String {
    if let ref = record.handovers.find(line.subject.utf8, in: record) {
      return name(record.handovers[ref]?.locality) ?? CareView.noLocality
    }
    let mark = record.handoverMarks[record.handoverMarks.find(line.subject.utf8, in: record)]
    let parts = record.text[mark?.item ?? .none].split(separator: "/", maxSplits: 1)
    guard let kind = parts.first, let id = parts.last else { return "an item" }
    if let action = record.actions[record.actions.find(id.utf8, in: record)] {
      return "\"\(record.text[action.title])\""
    }
    let words = handoverItem(String(kind), String(id))
    let intake = record.intake[record.intake.find(id.utf8, in: record)]
    return Phrase.joined([intake.flatMap { $0.person == nil ? record.text[$0.name] : nil }, words])
  }

  /// A kind of item in plain words; the kinds are `HandoverItem.Kind`.
  private func handoverItem(_ kind: String, _ id: String) -> String {
    switch kind {
    case "urgent": "help within two hours"
    case "unheld": "no lead, or nobody covers"
    case "essential": "essential visits"
    case "watch": "to watch"
    case "hospital": "in hospital"
    case "home": "home from hospital"
    case "no-reply": "no reply"
    case "call-back": "promised a call"
    case "changed": "what changed"
    case "referral":
      referralWords(record.referrals[record.referrals.find(id.utf8, in: record)])
    case "away": awayWords(ofAbsence: id)
    default: Phrase.words(kind)
    }
  }

  private func awayWords(ofAbsence id: String) -> String {
    let absence = record.absences[record.absences.find(id.utf8, in: record)]
    return "\(name(absence?.professional) ?? "somebody") is away"
  }

  /// Who comes to a meeting, and how: `Fri 20-Nov 14:00, NE MDT: GP Shaw, A present`.
  func attendance(_ line: JournalLine) -> String {
    let row = record.slot(of: line.subject, in: .mdtAttendance).flatMap {
      record.mdtAttendance[Ref(slot: $0)]
    }
    let meeting = record.mdtMeetings[row?.meeting].map { meetingWords($0) } ?? "a meeting"
    guard let row else { return meeting }
    let who =
      name(row.professional) ?? record.personalContacts[row.contact].map { record.text[$0.name] }
      ?? "the person"
    return "\(meeting): \(who) \(row.leftAt == nil ? label(row.status) : "left")"
  }

  /// How the person stands after it, where the words alone do not say it.
  func standing(_ line: JournalLine, _ value: (String) -> String) -> String {
    switch EventName(rawValue: line.event) {
    case .reviewSet: return "to " + dayWords(value("next_review_on"))
    case .tierSet: return value("tier").isEmpty ? "" : "to " + Phrase.words(value("tier"))
    case .outlookSet: return value("outlook").isEmpty ? "" : "to " + value("outlook")
    case .whereaboutsSet: return value("where_now").isEmpty ? "" : ": " + Phrase.words(value("where_now"))
    case .deathRecorded: return " on " + dayWords(value("date_of_death"))
    case .spellPaused: return "until " + dayWords(value("paused_until"))
    case .spellEnded:
      return "(" + Phrase.words(value("end_reason").isEmpty ? value("status") : value("end_reason")) + ")"
    default: return ""
    }
  }
}
