/// What happened: the name an event bears in the journal.
///
/// Names are for ever: a journal of any age is read by them. Which fields may change with an event is said by the
/// command that makes it; which table it is about, by the id of its subject.
public enum EventName: String, CaseIterable, Sendable, BitwiseCopyable {
  // People and their spells on the caseload.
  case personAdded = "person-added"
  case personCorrected = "person-corrected"
  case deathRecorded = "death-recorded"
  case deathConfirmed = "death-confirmed"
  case deathWithdrawn = "death-withdrawn"
  case whereaboutsSet = "whereabouts-set"
  case personMovedOut = "person-moved-out"
  case spellStarted = "spell-started"
  case spellActivated = "spell-activated"
  case spellPaused = "spell-paused"
  case spellResumed = "spell-resumed"
  case spellEnded = "spell-ended"
  case spellReopened = "spell-reopened"
  case tierSet = "tier-set"
  case reviewSet = "review-set"
  case whatMattersSet = "what-matters-set"
  case outlookSet = "outlook-set"
  // Actions.
  case actionAdded = "action-added"
  case actionCompleted = "action-completed"
  case actionDueSet = "action-due-set"
  case actionOwnerSet = "action-owner-set"
  case actionAccepted = "action-accepted"
  case actionDeclined = "action-declined"
  case actionDisputed = "action-disputed"
  case actionSettled = "action-settled"
  case actionHeld = "action-put-on-hold"
  case actionChased = "action-chased"
  case actionCancelled = "action-cancelled"
  case actionReopened = "action-reopened"
  case actionCorrected = "action-corrected"
  // Leads and the circle.
  case leadSet = "lead-set"
  case leadOffered = "lead-offered"
  case leadAccepted = "lead-accepted"
  case leadDeclined = "lead-declined"
  case leadWithdrawn = "lead-withdrawn"
  case leadEnded = "lead-ended"
  case deputySet = "deputy-set"
  case coordinatorSet = "coordinator-set"
  case coordinatorEnded = "coordinator-ended"
  case circleJoined = "circle-joined"
  case circleLeft = "circle-left"
  // Contacts and notes.
  case contactRecorded = "contact-recorded"
  case contactPlanned = "contact-planned"
  case contactCancelled = "contact-cancelled"
  case safetyConfirmed = "safety-confirmed"
  // Referrals.
  case referralFedBack = "referral-fed-back"
  case referralClosed = "referral-closed"
  case referralWithdrawn = "referral-withdrawn"
  case referralReopened = "referral-reopened"
  // Agendas.
  case agendaItemAdded = "agenda-item-added"
  case agendaProposalDeclined = "agenda-proposal-declined"
  case agendaItemChanged = "agenda-item-changed"
  case agendaItemMoved = "agenda-item-moved"
  case agendaItemWithdrawn = "agenda-item-withdrawn"
  case agendaItemRestored = "agenda-item-restored"
  case agendaItemCarried = "agenda-item-carried"
  // Meetings.
  case meetingPlanned = "meeting-planned"
  case meetingStarted = "meeting-started"
  case meetingFinished = "meeting-finished"
  case meetingMoved = "meeting-moved"
  case meetingCancelled = "meeting-cancelled"
  case agendaFrozen = "agenda-frozen"
  case attendanceRecorded = "attendance-recorded"
  case itemOpened = "item-opened"
  case itemLeft = "item-left"
  case itemParked = "item-parked"
  case itemUnparked = "item-unparked"
  case itemNotReached = "item-not-reached"
  case decisionRecorded = "decision-recorded"
  case decisionConfirmed = "decision-confirmed"
  case personTold = "person-told"
  case decisionCopied = "decision-copied"
  // Staff.
  case absenceSet = "absence-set"
  case absenceChanged = "absence-changed"
  case professionalLeft = "professional-left"
  case handedOn = "handed-on"
  // Gaps.
  case gapHidden = "gap-hidden"
  case gapShown = "gap-shown"
  // Handovers.
  case handoverBegun = "handover-begun"
  case handoverNoted = "handover-noted"
  case handoverItemRead = "handover-item-read"
  case handoverItemTaken = "handover-item-taken"
  case handoverGiven = "handover-given"
  case handoverTaken = "handover-taken"
  case changesLookedAt = "changes-looked-at"
  // What was done and is undone.
  case undone = "undone"
  case redone = "redone"
}

extension EventName {
  /// Whether it only says which item a running meeting is at: where people look, which nobody takes back.
  package var isGoing: Bool { self == .itemOpened || self == .itemLeft }

  /// Whether it only says that a handover, or somebody's look at what changed, goes on: no news of anybody.
  package var isHandover: Bool {
    switch self {
    case .handoverBegun, .handoverNoted, .handoverItemRead, .handoverItemTaken, .handoverGiven,
      .handoverTaken,
      .changesLookedAt:
      true
    default: false
    }
  }

  /// Every kind by its name.
  private static let byName = ShortBytesMap(allCases.map { ($0.rawValue, $0) })

  /// The kind with a name; nil for one that a newer program wrote.
  init?(_ name: FieldParsing.Bytes) {
    guard let kind = EventName.byName[name] else { return nil }
    self = kind
  }
}
