extension GapRule {
  /// Every rule, the most serious first.
  static let all: [GapRule] = [
    .noReplyVisit, .intakeUnmet, .intakeWaiting, .noLocality, .noLead, .leadLeft, .leadAbsent,
    .homeNoFollowUp,
    .eventNoFollowUp, .inHospitalNoNews, .noContact, .actionDeclined, .actionDisputed, .referralReturned,
    .referralUnacknowledged, .actionLate, .interpreterNotBooked, .leadNotAccepted, .noCoordinator, .noPlan,
    .reviewOverdue, .planReviewOverdue, .planFirstReview, .planNotAgreed, .noReviewDate, .highNeedNeverMDT,
    .advancePlanMissing, .bereavedNoContact, .pausedTooLong, .actionNotAccepted, .waitingOnProvider,
    .actionOnHold,
    .actionNoDate, .actionNoName, .referralNoFeedback, .personNotTold, .decisionNotInRecord,
    .decisionProvisional,
    .voluntaryNoBasis, .sharingNotRecorded, .youngCarerNotOffered, .carerNotOffered, .closedPractice,
    .notRegistered,
    .duplicateAsk, .repeatAssessment, .flagPastReview, .leadOverCeiling, .leadOtherLocality, .teamShort,
    .medicinesReview, .visitorsWeek, .samePersonTwice, .serviceStale,
  ]
}
