extension ProcessMeasure {
  /// Every measure, in the order of print.
  static let all: [ProcessMeasure] = [
    .withLead, .withCoordinator, .withPlan, .planAgreed, .reviewInDate, .seenInTime, .homeFollowedUp, .onTime,
    .acknowledged, .fedBack, .sharingRecorded, .carersOffered, .mdtHighNeed,
  ]

  private static let weeks = "\(CareView.weeksLookedBackOn) weeks"

  private static let withLead = ProcessMeasure(
    "with-lead", "Have a lead professional", of: .people,
    rule: { _ in
      "of people on the caseload: somebody leads today"
    }
  ) { draft, row in
    draft.spell(row) == nil ? .apart : .holds(draft.view.people[row].lead >= 0)
  }

  private static let withCoordinator = ProcessMeasure(
    "with-coordinator", "Have a care coordinator", of: .people,
    rule: { _ in
      "of people on the caseload: a care coordinator is named"
    }
  ) { draft, row in
    draft.spell(row) == nil ? .apart : .holds(draft.view.people[row].coordinator >= 0)
  }

  private static let withPlan = ProcessMeasure(
    "with-plan", "Have a plan", of: .people,
    rule: { limits in
      "of people on the caseload for over \(limits.printed("no-plan")): a plan is there, whole or in part"
    }
  ) { draft, row in
    guard let start = draft.spell(row)?.startOn, let limit = draft.limits["no-plan"],
      draft.view.today - start > limit.value
    else { return .apart }
    return .holds(!draft.plans(row).isEmpty)
  }

  private static let planAgreed = ProcessMeasure(
    "plan-agreed", "Plan agreed with the person", of: .people,
    rule: { _ in
      "of people whose plan says whether it was agreed with them: it was"
    }
  ) { draft, row in
    guard draft.spell(row) != nil else { return .apart }
    let agreed = draft.plans(row).map(\.isAgreedWithPerson)
    if agreed.isEmpty { return .apart }
    if agreed.contains(true) { return .holds(true) }
    return agreed.contains(false) ? .holds(false) : .unknown
  }

  private static let reviewInDate = ProcessMeasure(
    "review-in-date", "Review in date", of: .people,
    rule: { _ in
      "of people with a review date, not in hospital or paused: it has not passed"
    }
  ) { draft, row in
    guard let spell = draft.spell(row), spell.status != .paused, !draft.view.isInHospital(row) else {
      return .apart
    }
    return spell.nextReviewOn == nil ? .unknown : .holds(!draft.view.isReviewOverdue(draft.view.people[row]))
  }

  private static let seenInTime = ProcessMeasure(
    "seen-in-time", "Seen as their need asks", of: .people,
    rule: { limits in
      "of people with a level of need, not in hospital or paused: seen or spoken to "
        + "in \(limits.printed("no-contact.very-high")) (very high), \(limits.printed("no-contact.high")) (high), "
        + "\(limits.printed("no-contact.moderate")) (moderate), \(limits.printed("no-contact.low")) (low)"
    }
  ) { draft, row in
    guard let spell = draft.spell(row), spell.status != .paused, !draft.view.isInHospital(row) else {
      return .apart
    }
    switch spell.tier.known {
    case .veryHigh, .high, .moderate, .low: return .holds(!draft.view.isUnseen(row))
    case NeedTier.none?: return .apart
    case nil: return .unknown
    }
  }

  private static let homeFollowedUp = ProcessMeasure(
    "home-followed-up", "Followed up after hospital", of: .events, nobody: "nobody came home",
    rule: { limits in
      "of discharges in \(weeks), except those with time left: contact in \(limits.printed("home-no-follow-up"))"
    }
  ) { draft, row in
    let event = draft.record.events.rows[row]
    guard event.kind == .discharge, let at = event.at, draft.view.isLookedBackOn(draft.day(at)),
      let limit = draft.limits["home-no-follow-up"],
      let person = event.person.flatMap({ draft.record.people.row(of: $0) })
    else { return .apart }
    let end = at + limit.value * 3600
    let isFollowedUp = draft.view.byPerson.encounters[person].contains { index in
      let contact = draft.record.encounters.rows[Int(index)]
      guard contact.isContactWithPerson, let when = contact.at else { return false }
      return when > at && when <= end && when <= draft.view.moment.now
    }
    return isFollowedUp || end < draft.view.moment.now ? .holds(isFollowedUp) : .apart
  }

  private static let onTime = ProcessMeasure(
    "actions-on-time", "Actions done on time", of: .actions, nobody: "none was due",
    rule: { _ in
      "of actions first due in the last \(weeks), not cancelled: done by that day"
    }
  ) { draft, row in
    draft.view.hasKeptDate(draft.record.actions.rows[row]).map(MeasureFinding.holds) ?? .apart
  }

  private static let acknowledged = ProcessMeasure(
    "referrals-acknowledged", "Referrals acknowledged", of: .referrals, nobody: "none was sent",
    rule: { limits in
      "of routine referrals sent in \(weeks), except those with time left: answered in "
        + limits.printed("referral-unacknowledged")
    }
  ) { draft, row in
    let referral = draft.record.referrals.rows[row]
    guard referral.urgency == .routine || referral.urgency.isEmpty, let sent = draft.day(referral.sentAt),
      draft.view.isLookedBackOn(sent), let limit = draft.limits["referral-unacknowledged"]
    else { return .apart }
    let end = draft.workingDays.day(limit.value, after: sent)
    let answers = [referral.acknowledgedAt, referral.acceptedAt, referral.declinedAt].compactMap(draft.day)
    let first = answers.filter { $0 <= draft.view.today }.min()
    if let first { return .holds(first <= end) }
    return end < draft.view.today ? .holds(false) : .apart
  }

  private static let fedBack = ProcessMeasure(
    "referrals-fed-back", "Referrers told the outcome", of: .referrals, nobody: "none has ended",
    rule: { _ in
      "of referrals ended in \(weeks) whose referrer wants to hear: told how it ended"
    }
  ) { draft, row in
    let referral = draft.record.referrals.rows[row]
    let state = draft.view.state(referral)
    guard state.wantsFeedback, state.stage >= .declined, state.stage != .rerouted else { return .apart }
    guard draft.view.isLookedBackOn(referral.outcomeOn ?? draft.day(referral.declinedAt)) else {
      return .apart
    }
    return .holds(referral.fedBackOn.map { $0 <= draft.view.today } ?? false)
  }

  private static let sharingRecorded = ProcessMeasure(
    "sharing-recorded", "Sharing recorded", of: .people,
    rule: { _ in
      "of people on the caseload: what may be shared with whom is recorded"
    }
  ) { draft, row in
    draft.spell(row) == nil ? .apart : .holds(!draft.view.byPerson.sharing[row].isEmpty)
  }

  private static let carersOffered = ProcessMeasure(
    "carers-offered", "Carers offered assessment", of: .personalContacts, nobody: "no carer is known",
    rule: { _ in
      "of adult carers: own assessment offered, done or declined (Care Act s10)"
    }
  ) { draft, row in
    let contact = draft.record.personalContacts.rows[row]
    guard contact.isCarer == true, contact.isUnder18 != true,
      let person = contact.person.flatMap({ draft.record.people.row(of: $0) }), draft.spell(person) != nil
    else { return .apart }
    return .holds(
      contact.carerAssessmentOfferedOn != nil || contact.carerAssessmentOn != nil
        || contact.carerAssessmentDeclinedOn != nil)
  }

  private static let mdtHighNeed = ProcessMeasure(
    "mdt-high-need", "Highest need, at an MDT", of: .people,
    rule: { limits in
      "of people with very high need for over \(limits.printed("high-need-never-mdt")): an MDT has decided"
    }
  ) { draft, row in
    guard let spell = draft.spell(row), spell.tier == .veryHigh,
      let limit = draft.limits["high-need-never-mdt"]
    else { return .apart }
    guard let since = spell.tierOn ?? spell.startOn else { return .unknown }
    if draft.view.today - since <= limit.value { return .apart }
    return .holds(
      draft.view.byPerson.agendaItems[row].contains {
        draft.record.mdtItems.rows[Int($0)].status == .discussed
      })
  }
}

extension MeasureDraft {
  /// The plan cards of a person that say that something is there.
  fileprivate func plans(_ person: Int) -> [PlanCard] {
    view.byPerson.plans[person].map { record.plans.rows[Int($0)] }.filter { plan in
      plan.completeness == .partial || plan.completeness == .complete
    }
  }
}
