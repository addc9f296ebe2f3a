extension GapRule {
  /// Every rule, the most serious first.
  static let all: [GapRule] = [
    // Somebody may be in danger now.
    .noReplyVisit, .intakeUnmet, .intakeWaiting,
    // Nobody looks after the person.
    .noLead, .noLocality, .leadLeft, .leadAbsent,
    // Nobody has seen them.
    .homeNoFollowUp, .noContact, .eventNoFollowUp, .inHospitalNoNews,
    // What was promised, or asked for at once, is not done.
    .actionDeclined, .actionDisputed, .actionLate, .referralReturned, .referralUnacknowledged,
    .interpreterNotBooked,
    // Reviews and plans.
    .reviewOverdue, .noPlan, .planReviewOverdue, .planFirstReview, .planNotAgreed, .noReviewDate,
    .leadNotAccepted, .noCoordinator, .highNeedNeverMDT, .advancePlanMissing, .bereavedNoContact,
    .pausedTooLong,
    // What was promised is on its way to be forgotten.
    .actionNotAccepted, .waitingOnProvider, .actionOnHold, .actionNoDate, .actionNoName,
    .referralNoFeedback,
    // Meetings.
    .decisionNotInRecord, .personNotTold, .decisionProvisional,
    // Sharing, carers and the rest of the person's life.
    .voluntaryNoBasis, .sharingNotRecorded, .youngCarerNotOffered, .carerNotOffered, .closedPractice,
    .notRegistered, .medicinesReview, .flagPastReview, .duplicateAsk, .repeatAssessment,
    // Staff and places.
    .leadOverCeiling, .leadOtherLocality, .teamShort,
    // What may be nothing.
    .visitorsWeek, .samePersonTwice, .serviceStale,
  ]
}
