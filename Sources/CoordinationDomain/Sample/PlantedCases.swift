/// Circumstances that the sample always has, one person each in this order from the first person on.
///
/// The comment names the rule that the person shows. Staff, services and meetings have theirs in
/// `SampleStaff`, `SampleServiceTable` and `SampleMeetings`.
enum PlantedCase: String, CaseIterable {
  // Names that are easily taken for each other, and names that screens get wrong.
  case rahimaBegum  // Rule 3: the wrong Mrs Begum; the person of the design notes
  case rahimaBegumTwin  // Same name and same birth date, two people, two NHS numbers
  case raheemaBegum  // Similar spelling
  case longName  // Numbers never cut, names with an ellipsis: family name of 40 and more characters
  case singleName  // One name only: written as both
  case oNeill  // Apostrophe
  case macDonald  // Capital inside
  case vanDerBerg  // Particles
  case niBhraonain  // Accents and a particle
  case decomposedNguyen  // Unicode: decomposed diacritics compare equal to composed ones
  case lukaszLuczak  // L with stroke, which does not decompose
  case chineseScript  // Wide characters in a preferred name
  case arabicScript  // Right-to-left preferred name
  case bslUser  // Interpreter need is BSL (Accessible Information Standard)
  case leapDay  // Born on 29 February
  case overHundred  // Age over 100
  case childInTransition  // Nearly 18: the move to adult services
  case householdFirst  // Two people of one home, both on the caseload: count people, not households
  case householdSecond  // The other of the two
  case noNumber  // Rule 11: the NHS number may be missing
  // Places.
  case closedPractice  // Registered with a practice that closed
  case noPractice  // Rule 4: no practice and no override shows as No locality
  case localityOverride  // Rule 4: an override with its date
  case restrictedAddress  // Rule 9: the address is masked everywhere
  // Leads (rules 1 and 2).
  case neverHadLead  // No lead: never had
  case leadWentAway  // No lead: left
  case leadSaidNo  // No lead: declined
  case leadHasLeft  // Lead past their last day
  case leadAwayWithCover  // Lead absent, cover named
  case leadAwayNoCover  // Lead absent without cover
  case leadOffered  // Offered, not accepted: the old lead stays
  case leadStartsLater  // Lead that starts in the future
  case leadBackAgain  // A, then B, then A
  case leadVoluntary  // Led by the voluntary sector, with explicit sharing
  case leadOverCeiling  // Led by somebody over their ceiling
  case leadBoroughTeam  // Led from a borough-wide team
  // Endings and pauses (rules 3 and 12).
  case diedReported  // Death reported, not confirmed; bereavement action open
  case diedConfirmed  // Death confirmed; bereavement action
  case movedOut  // Moved out by address
  case dischargedCompleted  // Discharged: done
  case dischargedDeclined  // Discharged: declined
  case dischargedNotReached  // Discharged: could not reach
  case dischargedLongTerm  // Discharged: long-term care
  case dischargedOther  // Discharged: other
  case enteredInError  // Not an ending of care: a mistake
  case paused  // Paused is not an ending and has a date to restart
  case pausedPastRestart  // Past the date to restart
  case referred  // Referred, not yet active
  case reopened  // Reopened: a new spell without the old lead
  // Sharing and people close (rule 8).
  case sharingObjected  // Objects to one organisation
  case bestInterests  // Lacks capacity: best-interests decision with its maker
  case voluntaryNoBasis  // Voluntary organisation in the circle without explicit basis
  case sharingNotRecorded  // Nothing recorded
  case youngCarer  // Carer under 18
  case carerDeclined  // Carer said no to an assessment
  case doNotContact  // A relative not to be contacted
  case restrictedFlag  // Rule 9: safeguarding stays neutral in lists
  case visitSafely  // Rule 17: ring the office before visiting
  case flagPastReview  // A flag past its review date
  // Contacts and events.
  case noReply  // Rule 16: nobody answered, nobody has confirmed that the person is safe
  case noContactLong  // Very high need, no contact for three weeks
  case interpreterBooked  // Rule 13: planned contact with interpreter
  case interpreterNotBooked  // Rule 13: planned contact without one
  case hospitalNow  // In hospital with an expected date home
  case homeNoFollowUp  // Home from hospital, nobody has rung
  case repeatUnplanned  // Several unplanned events in 90 days
  // Actions (rules 5 and 6).
  case disputed  // Disputed, with a holder meanwhile
  case declinedAction  // Declined, nobody holds it
  case noNamedOwner  // An organisation, but nobody by name
  case onHold  // On hold with reason and blocker
  case twoHour  // Two-hour urgent
  case weekendUrgent  // Urgent and due on a Saturday: clock hours
  case duplicateAsk  // The same ask twice
  case ownerHasLeft  // Every named owner is inactive
  case dueToday  // Due today is not overdue; yesterday is
  // Assessments, plans and frailty (rule 19).
  case repeatAssessment  // The same assessment inside its validity
  case advancePlan  // Clinical Frailty Scale 9, terminally ill, with an advance care plan
  case advancePlanMissing  // Clinical Frailty Scale 8 without one
  case planNotAgreed  // Plan not agreed with the person
  // Referrals (rule 7), one at each step.
  case referralSent, referralAcknowledged, referralAccepted, referralStarted
  case referralNoFeedback  // Outcome known, referrer not told
  case referralReturnedTwice  // Returned for the second time
  case referralPhoneOnly  // Feedback is a task for a human: phone only
  case referralNotWanted  // Referrer did not want feedback
  case referralClosed  // Closed after feedback
  // Meetings.
  case carriedThreeTimes  // An item carried three times
  case provisionalDecision  // Decided when the meeting was not quorate

  /// Changes a calm person into the case.
  func plant(in person: inout SamplePerson, _ ground: PlantingGround) {
    plantName(&person, ground)
    plantPlace(&person, ground)
    plantLead(&person, ground)
    plantEnding(&person, ground)
    plantSharing(&person, ground)
    plantContact(&person, ground)
    plantAction(&person, ground)
    plantCard(&person, ground)
    plantReferral(&person, ground)
  }

  /// Whether the people involved are those that the first locality's teams were given for it.
  var livesInFirstLocality: Bool {
    switch self {
    case .leadHasLeft, .leadAwayWithCover, .leadAwayNoCover, .leadOverCeiling, .ownerHasLeft, .leadWentAway,
      .householdFirst, .householdSecond, .carriedThreeTimes, .provisionalDecision:
      true
    default: false
    }
  }

  /// The person's place from the first on.
  var index: Int { PlantedCase.allCases.firstIndex(of: self) ?? 0 }
}
