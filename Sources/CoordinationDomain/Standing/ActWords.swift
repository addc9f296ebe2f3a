/// What was done, in words: for undo, the history, timelines and conflicts.
extension CareView {
  /// `marked "Chase mattress" done` as it reads after a name.
  ///
  /// `namesPerson` says for whom, which on a page of that person goes without saying.
  package func actWords(_ entry: HistoryEntry, namesPerson: Bool = true) -> String {
    guard let line = record.line(of: entry) else { return "did something that cannot be read" }
    guard let kind = entry.kind else { return "did something a newer version knows (\(line.event))" }
    if let origin = history.origin(of: Int(entry.act)), let taken = history.headline(ofAct: origin) {
      return (kind == .undone ? "undid: " : "did again: ") + actWords(taken, namesPerson: namesPerson)
    }
    let words = isOwn(entry, line) ? kind.wordsOfOwn ?? words(kind, entry, line) : words(kind, entry, line)
    // An event about the person's own row names them already.
    let isNamed = entry.subject?.table == RecordTable.people.rawValue
    let who = isNamed ? nil : entry.person.flatMap { name($0) }
    if entry.subject?.table == RecordTable.handoverMarks.rawValue {
      return kind.words.replacing(
        EventName.thing, with: Phrase.joined([namesPerson ? who : nil, thing(entry, line)]))
    }
    guard words.contains(EventName.whom) else {
      return namesPerson ? who.map { "\(words) for \($0)" } ?? words : words
    }
    return words.replacing(EventName.whom, with: who ?? "somebody")
  }

  private func words(_ kind: EventName, _ entry: HistoryEntry, _ line: JournalLine) -> String {
    let thing = thing(entry, line)
    guard kind.words.contains(EventName.thing) else { return Phrase.joined([kind.words, thing], " ") }
    return kind.words.replacing(EventName.thing, with: thing)
  }

  /// Whether it is about a part in a circle of whoever did it.
  private func isOwn(_ entry: HistoryEntry, _ line: JournalLine) -> Bool {
    record.slot(of: line.subject, in: .careTeam).flatMap { record.careTeam[Ref(slot: $0)]?.professional }
      == entry.by
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
    case .careTeam: return part(entry, line, value)
    case .people:
      let who = entry.person.flatMap { record.people[$0] }.map { name($0) } ?? value("family_name")
      return who + detail(line, value)
    case .absences: return absence(entry, line, value)
    case .professionals:
      let day = DateShorthand.day(value("active_to"), today: today).map { dayWords($0) } ?? ""
      return Phrase.joined([professional(line.subject), "leaves", day], " ")
    case .encounters where entry.kind == .handedOn:
      return "a planned contact to \(professional(value("professional_id")))"
    case .mdtItems where entry.kind == .handedOn:
      return "an agenda item to \(professional(value("presenter_id")))"
    case .mdtSeries where entry.kind == .handedOn:
      let series = record.slot(of: line.subject, in: .mdtSeries).map { Ref<MDTSeries>(slot: $0) }
      let next = [value("chair_id"), value("scribe_id")].first { !$0.isEmpty } ?? ""
      return "the part in \(name(series) ?? line.subject) to \(professional(next))"
    case .encounters: return contact(line)
    case .referrals: return referral(line)
    case .mdtItems: return agendaItem(line)
    case .mdtMeetings:
      let row = record.slot(of: line.subject, in: .mdtMeetings).flatMap { record.mdtMeetings[Ref(slot: $0)] }
      return row.map { meetingWords($0) } ?? line.subject
    case .mdtAttendance: return attendance(line)
    case .hiddenGaps: return hiddenGap(line, value)
    case .handovers, .handoverMarks: return handover(line)
    case .lastLooks: return ""
    default: return detail(line, value)
    }
  }

  /// Who holds the part in a circle that the event is about; the deputy where it is about the deputy.
  private func part(_ entry: HistoryEntry, _ line: JournalLine, _ value: (String) -> String) -> String {
    if entry.kind == .deputySet {
      let id = line.fields.first { $0.name == "deputy_id" }?.value ?? ""
      return id.isEmpty ? "nobody" : professional(id)
    }
    let row = record.slot(of: line.subject, in: .careTeam).flatMap { record.careTeam[Ref(slot: $0)] }
    let role = entry.kind == .circleJoined ? circleRole(value("role")) : ""
    let contact = record.slot(of: value("contact_id"), in: .personalContacts)
      .map { Ref<PersonalContact>(slot: $0) }
    if let contact = row?.contact ?? contact {
      return record.personalContacts[contact].map { record.text[$0.name] + role } ?? value("contact_id")
    }
    let organisation = record.slot(of: value("organisation_id"), in: .organisations)
      .map { Ref<Organisation>(slot: $0) }
    if let organisation = row?.organisation ?? organisation { return (name(organisation) ?? "") + role }
    return (row?.professional.flatMap { name($0) } ?? professional(value("professional_id"))) + role
  }

  /// ` as link worker`; nothing for a plain member.
  private func circleRole(_ code: String) -> String {
    guard let role = CareTeamRole.allCases.first(where: { $0.code == code }), role != .member else {
      return ""
    }
    return " as " + role.label
  }

  /// `DN Adeyemi, F is away Mon 23-Nov to Fri 27-Nov, back Sat 28-Nov, SW Farah, I covers`; of a change only that.
  private func absence(_ entry: HistoryEntry, _ line: JournalLine, _ value: (String) -> String) -> String {
    let row = record.slot(of: line.subject, in: .absences).flatMap { record.absences[Ref(slot: $0)] }
    let who = row?.professional.flatMap { name($0) } ?? professional(value("professional_id"))
    func day(_ column: String) -> Day? { DateShorthand.day(value(column), today: today) }
    func cover() -> String {
      let id = line.fields.first { $0.name == "cover_professional_id" }?.value ?? ""
      return (id.isEmpty ? "nobody" : professional(id)) + " covers"
    }
    if line.fields.first?.value == JournalText.removes { return "\(who) is not away after all" }
    if entry.kind == .absenceSet {
      var absence = Absence()
      absence.from = day("from")
      absence.to = day("to")
      let back = absence.to.map { "back " + backWords($0) }
      return Phrase.joined(["\(who) is away \(awayDays(absence))", back, cover()])
    }
    if let back = day("to") { return "\(who) is back \(backWords(back))" }
    return "\(cover()) for \(who)"
  }

  private func detail(_ line: JournalLine, _ value: (String) -> String) -> String {
    switch EventName(rawValue: line.event) {
    case .actionDueSet: " " + dayWords(value("due_on"))
    case .actionOwnerSet, .actionSettled: " to " + owner(value)
    case .actionDisputed:
      "; \(organisation(value("holder_meanwhile_organisation_id"))) holds it meanwhile"
    case .actionHeld: value("due_on").isEmpty ? "" : " until " + dayWords(value("due_on"))
    default: standing(line, value)
    }
  }

  /// Who an action went to: the professional, else the team, else the organisation.
  private func owner(_ value: (String) -> String) -> String {
    if !value("owner_professional_id").isEmpty { return professional(value("owner_professional_id")) }
    let team = record.slot(of: value("owner_team_id"), in: .teams).flatMap { name(Ref<Team>(slot: $0)) }
    return team ?? organisation(value("owner_organisation_id"))
  }

  private func organisation(_ id: String) -> String {
    if id.isEmpty { return "nobody" }
    return record.slot(of: id, in: .organisations).flatMap { name(Ref<Organisation>(slot: $0)) } ?? id
  }

  func dayWords(_ iso: String) -> String {
    DateShorthand.day(iso, today: today).map { $0.withWeekday(near: today) } ?? iso
  }

  private func professional(_ id: String) -> String {
    record.slot(of: id, in: .professionals).flatMap { name(Ref<Professional>(slot: $0)) } ?? id
  }
}

extension EventName {
  /// Where the words of an event have what it is about; without it that comes last.
  fileprivate static let thing = "{it}"
  /// Where they have whom it concerns; without it `for` and the name come last.
  fileprivate static let whom = "{whom}"

  /// As it reads after the name of the one whose own part it is; nil where that reads the same.
  fileprivate var wordsOfOwn: String? {
    switch self {
    case .leadAccepted: "accepted the lead"
    case .leadDeclined: "declined the lead"
    default: nil
    }
  }

  /// As it reads after a name.
  var words: String {
    switch self {
    case .personAdded: "added"
    case .personCorrected: "corrected the details of"
    case .deathRecorded: "recorded the death of"
    case .deathConfirmed: "confirmed the death of"
    case .deathWithdrawn: "took back the death of"
    case .whereaboutsSet: "recorded the whereabouts of"
    case .personMovedOut: "recorded the moving out of"
    case .spellStarted: "started a spell on the caseload"
    case .spellActivated: "activated the caseload spell"
    case .spellPaused: "paused the caseload spell"
    case .spellResumed: "resumed the caseload spell"
    case .spellEnded: "ended the caseload spell"
    case .spellReopened: "reopened the caseload spell"
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
    case .leadSet: "made {it} lead"
    case .leadOffered: "offered the lead to {it}"
    case .leadAccepted: "recorded that {it} accepts the lead"
    case .leadDeclined: "recorded that {it} declines the lead"
    case .leadWithdrawn: "took back the offer of the lead to {it}"
    case .leadEnded: "ended the lead of {it}"
    case .deputySet: "changed the lead's deputy to {it}"
    case .coordinatorSet: "made {it} care coordinator"
    case .coordinatorEnded: "ended the coordinating of {it}"
    case .circleJoined: "added {it} to the circle of {whom}"
    case .circleLeft: "took {it} out of the circle of {whom}"
    case .contactRecorded: "recorded"
    case .contactPlanned: "planned"
    case .contactCancelled: "cancelled"
    case .safetyConfirmed: "confirmed that all is well after"
    case .referralFedBack: "told the referrer about"
    case .referralClosed: "closed"
    case .referralWithdrawn: "withdrew"
    case .referralReopened: "reopened"
    case .agendaItemAdded: "put {whom} on the agenda of {it}"
    case .agendaProposalDeclined: "left {whom} off the agenda of {it}"
    case .agendaItemChanged: "changed what the agenda of {it} says about {whom}"
    case .agendaItemMoved: "moved {whom} on the agenda of {it}"
    case .agendaItemWithdrawn: "took {whom} off the agenda of {it}"
    case .agendaItemRestored: "put {whom} back on the agenda of {it}"
    case .agendaItemCarried: "carried {whom} over to the agenda of {it}"
    case .meetingPlanned: "planned"
    case .meetingStarted: "started"
    case .meetingFinished: "finished"
    case .meetingMoved: "moved"
    case .meetingCancelled: "cancelled"
    case .agendaFrozen: "fixed the agenda of"
    case .attendanceRecorded: "recorded who is at"
    case .itemOpened: "came to {whom} at {it}"
    case .itemLeft: "went on from {whom} at {it}"
    case .itemParked: "parked {whom} at {it}"
    case .itemUnparked: "took {whom} up again at {it}"
    case .itemNotReached: "did not reach {whom} at {it}"
    case .decisionRecorded: "recorded the decision"
    case .decisionConfirmed: "confirmed the decision"
    case .personTold: "told {whom} what {it} decided"
    case .decisionCopied: "noted whose own record has the decision"
    case .handoverBegun: "began the handover of {it}"
    case .handoverNoted: "wrote the note on the handover of {it}"
    case .handoverItemRead: "read in the handover: {it}"
    case .handoverItemTaken: "took over in the handover: {it}"
    case .handoverGiven: "signed the handover of {it}, handing over"
    case .handoverTaken: "signed the handover of {it}, taking over"
    case .changesLookedAt: "looked at what changed"
    case .absenceSet: "recorded that {it}"
    case .absenceChanged: "recorded that {it}"
    case .professionalLeft: "recorded that {it}"
    case .handedOn: "handed over {it}"
    case .gapHidden: "hid the gap"
    case .gapShown: "showed again the gap"
    case .undone: "undid something about"
    case .redone: "did again something about"
    }
  }
}
