/// What is coming, where referrals stand and what meetings decided.
extension CareView {
  /// Planned contacts and meetings from now on.
  func comingSection(_ row: Int) -> PageSection {
    let contacts = plannedContacts(row).map { contact in
      let booking = interpreterBooking(contact)
      let isMissing = booking != nil && contact.isInterpreterBooked != true
      return PageLine(
        label: contact.at.map { local($0).day.short(near: today) } ?? "",
        Phrase.joined([
          contact.at.map { local($0).clock }, placeWords(contact), name(contact.professional),
          record.text[contact.note], booking,
        ]), tone: isMissing ? .warning : .plain)
    }
    return PageSection("Coming", .right, contacts)
  }

  /// Referrals, those that wait first, each with where it stands and what it waits for.
  func referralSection(_ row: Int) -> PageSection {
    let rows = byPerson.referrals[row].map { record.referrals.rows[Int($0)] }
    let stated = rows.map { ($0, state($0)) }
    let open = stated.filter { !$0.1.isClosed }.sorted { ($0.1.since ?? today) < ($1.1.since ?? today) }
    let closed = stated.filter { $0.1.isClosed }.sorted { ($1.1.since ?? today) < ($0.1.since ?? today) }
    let lines = (open + closed).flatMap { referralLines($0.0, $0.1) }
    return PageSection("Referrals (\(open.count) open, \(closed.count) closed)", .right, lines)
  }

  private func referralLines(_ referral: Referral, _ state: ReferralState) -> [PageLine] {
    let isLoud = state.stage == .declined || state.isWaitingForFeedback
    let days = state.since.map { today - $0 }
    var lines = [
      PageLine(
        mark: isLoud ? "!" : "", name(referral.service) ?? "a service not known",
        tone: state.isClosed ? .quiet : .plain, trailing: days.map { "\($0) d" } ?? "",
        target: referral.service.map { .service(record.id($0)) }),
      PageLine(
        Phrase.joined([
          Phrase.sentence(state.stage.label) + (state.since.map { " " + $0.short(near: today) } ?? ""),
          state.waitsFor,
        ]), tone: isLoud ? .warning : .quiet, indent: 1),
    ]
    let reason = record.text[referral.declineReason]
    let elsewhere = record.text[referral.reroutedTo]
    let details = Phrase.joined([
      "By \(referrerName(referral))", referral.sentAt.map { local($0).day.short(near: today) },
      referral.urgency == .routine ? nil : label(referral.urgency).uppercased(),
    ])
    lines.append(PageLine(details, tone: .quiet, indent: 1))
    if !reason.isEmpty { lines.append(PageLine("Reason: \(reason)", indent: 1)) }
    if !elsewhere.isEmpty { lines.append(PageLine("Sent on to: \(elsewhere)", indent: 1)) }
    let outcome = record.text[referral.outcome]
    if !outcome.isEmpty { lines.append(PageLine("Outcome: \(outcome)", indent: 1)) }
    return lines
  }

  /// Meetings whose agenda has the person: coming ones with why, past ones with what was decided.
  func meetingSection(_ row: Int) -> PageSection {
    let items = byPerson.agendaItems[row].map { record.mdtItems.rows[Int($0)] }
      .filter { $0.status.isOnAgenda }
      .compactMap { item in record.mdtMeetings[item.meeting].map { (item, $0) } }
      .filter { $0.1.status != .cancelled }
    func starts(_ meeting: MDTMeeting) -> Instant { meeting.startsAt ?? moment.now }
    let coming = items.filter { isComing($0.1) }.sorted { starts($0.1) < starts($1.1) }
    let past = items.filter { !isComing($0.1) }.sorted { starts($1.1) < starts($0.1) }
    let lines = (coming + past).flatMap { item, meeting in
      let isNext = isComing(meeting)
      let said = isNext ? "Why: \(whyWords(item))" : pastItemWords(item)
      return [
        PageLine(
          meetingWords(meeting), tone: isNext ? .plain : .quiet,
          target: .agendaItem(record.text[item.id])),
        PageLine(said, indent: 1),
      ]
    }
    return PageSection("MDT", .right, lines)
  }

  /// What a past meeting did with an item: the decision, or how it stands.
  func pastItemWords(_ item: MDTItem) -> String {
    item.status == .discussed ? decisionSentence(item) : Phrase.sentence(label(item.status))
  }
}
