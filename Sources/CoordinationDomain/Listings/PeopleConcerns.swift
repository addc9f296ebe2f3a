/// What can be asked of people about things that need somebody now.
enum PeopleConcerns {
  static let all: [ListingPredicate] = [
    ListingPredicate(.is, "hospital", "is in hospital") { view, row in view.isInHospital(row) },
    ListingPredicate(.is, "noreply", "did not answer a visit and nobody has confirmed that they are safe") {
      view, row in view.hasUnansweredVisit(row)
    },
    ListingPredicate(.is, "unseen", "has not been seen for longer than their level of need allows") {
      view, row in view.isUnseen(row)
    },
    ListingPredicate(.is, "concern", "has three or more things that need somebody") { view, row in
      view.concerns(row).count >= CareView.manyConcerns
    },
    ListingPredicate(.no, "feedback", "has a referral whose referrer has not been told how it ended") {
      view, row in view.hasReferrerWaiting(row)
    },
    ListingPredicate(.has, "visit", "has a contact planned today") { view, row in
      view.byPerson.encounters[row].contains { view.isPlannedToday(view.record.encounters.rows[Int($0)]) }
    },
  ]
}
