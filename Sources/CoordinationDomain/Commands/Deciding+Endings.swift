/// The end of somebody's time on the caseload, as far as it concerns what stands open for them.
struct Ending {
  var person: Ref<Person>
  /// The day from which nobody is involved any more.
  var on: Day
  /// Why actions are cancelled.
  var reason: String
  /// Whether they have died: then actions that arose from it are not asked about and stay.
  var isDeath: Bool
  var answers: EndingAnswers
}

extension Deciding {
  /// What becomes of everything that stands open, in the same act: parts in the circle end, agenda items and planned
  /// contacts are taken back, actions and referrals as they were answered.
  ///
  /// - Throws: ``CommandRefusal`` that names each action and referral that has no answer.
  func events(of ending: Ending) throws(CommandRefusal) -> [Event] {
    let check = view.endingCheck(ending.person)
    let asked = check.toBeSettled(afterDeath: ending.isDeath, in: view)
    try refuseUnanswered(asked, ending)
    var events: [Event?] = []
    for end in check.ends {
      switch end.subject {
      case .membership(let ref): events.append(leaving(ref, ending.on))
      case .agendaItem(let ref): events.append(withdrawing(ref))
      case .contact(let ref): events.append(cancelling(ref))
      case .action(let ref):
        guard asked.contains(where: { $0.id == end.id }), ending.answers[end.id] == .cancel else { continue }
        var edit = RowEdit(.actionCancelled, of: ref, in: record, \.actions)
        edit.set(\.status, .cancelled)
        edit.set(\.statusOn, today)
        edit.set(\.statusReason, ending.reason)
        events.append(edit.event)
      case .referral(let ref):
        guard ending.answers[end.id] == .cancel else { continue }
        events.append(try withdrawing(ref, end, ending))
      default: break
      }
    }
    return events.compactMap { $0 }
  }

  /// Nothing open is passed over in silence.
  private func refuseUnanswered(_ asked: [LooseEnd], _ ending: Ending) throws(CommandRefusal) {
    let known = Set(asked.map(\.id))
    if let stray = ending.answers.each.keys.sorted().first(where: { !known.contains($0) }) {
      throw CommandRefusal(
        .noSuch, "\(stray) is nothing that has to be settled for \(view.name(ending.person) ?? "").")
    }
    let open = asked.filter { ending.answers[$0.id] == nil }
    if open.isEmpty { return }
    let numbers = asked.enumerated().filter { _, end in open.contains { $0.id == end.id } }
    let things = numbers.map { "\($0 + 1) \($1.sentence)" }.joined(separator: "; ")
    throw CommandRefusal(
      .rule,
      "\(view.name(ending.person) ?? "") has \(open.summary). End with cancel all or keep all, or say by number "
        + "which are kept and which cancelled, as in keep \(numbers.first.map { $0.offset + 1 } ?? 1): \(things)."
    )
  }

  /// A part in the circle that ends; one that was to begin later never does.
  private func leaving(_ ref: Ref<CareTeamMembership>, _ day: Day) -> Event? {
    guard let member = record.careTeam[ref] else { return nil }
    var edit = RowEdit(EventName(ending: member), of: ref, in: record, \.careTeam)
    edit.set(\.endOn, max(day, member.startOn ?? day))
    return edit.event
  }

  /// Takes somebody off the agenda of a meeting that has not begun; one that runs is finished as it is.
  private func withdrawing(_ ref: Ref<MDTItem>) -> Event? {
    guard record.mdtMeetings[record.mdtItems[ref]?.meeting]?.status.known == .planned else { return nil }
    var edit = RowEdit(.agendaItemWithdrawn, of: ref, in: record, \.mdtItems)
    edit.set(\.status, .withdrawn)
    return edit.event
  }

  private func cancelling(_ ref: Ref<Encounter>) -> Event? {
    var edit = RowEdit(.contactCancelled, of: ref, in: record, \.encounters)
    edit.set(\.status, .cancelled)
    edit.set(\.outcome, .cancelledByUs)
    return edit.event
  }

  /// A referral ends with that outcome; it is closed only where nobody has to be told of it any more.
  private func withdrawing(_ ref: Ref<Referral>, _ end: LooseEnd, _ ending: Ending) throws(CommandRefusal)
    -> Event?
  {
    guard let referral = record.referrals[ref] else { return nil }
    let state = view.state(referral)
    switch state.stage {
    case .sent, .acknowledged, .accepted, .started:
      var edit = RowEdit(.referralWithdrawn, of: ref, in: record, \.referrals)
      edit.set(\.outcome, "Withdrawn: " + Phrase.plain(ending.reason))
      edit.set(\.outcomeOn, today)
      if !state.wantsFeedback { edit.set(\.closedOn, today) }
      return edit.event
    case .ended, .declined, .rerouted, .fedBack:
      guard let refusal = view.closingRefusal(ref) else {
        var edit = RowEdit(.referralClosed, of: ref, in: record, \.referrals)
        edit.set(\.closedOn, today)
        return edit.event
      }
      if ending.answers.each[end.id] == nil { return nil }
      throw CommandRefusal(
        .rule, "\(end.id) cannot be cancelled: \(refusal.sentence) Or keep it: \(end.id)=keep.")
    case .closed: return nil
    }
  }
}

extension EventName {
  /// What it is called that a part in a circle ends.
  init(ending member: CareTeamMembership) {
    switch member.role.known {
    case .lead: self = member.status == .offered ? .leadWithdrawn : .leadEnded
    case .coordinator: self = .coordinatorEnded
    default: self = .circleLeft
    }
  }

  /// What it is called that a part in a circle that ended goes on.
  init(reopening member: CareTeamMembership) {
    switch member.role.known {
    case .lead: self = member.status == .offered ? .leadOffered : .leadSet
    case .coordinator: self = .coordinatorSet
    default: self = .circleJoined
    }
  }
}
