extension RecordCheck {
  /// Flags end after they begin.
  mutating func checkFlags() {
    for flag in record.flags.rows {
      if let start = flag.startOn, let end = flag.endOn, end < start {
        reportReversed(flag, "end_on", end, before: start, "start_on")
      }
    }
  }

  /// Plans, goals and assessments: agreed and done not later than today, in order.
  mutating func checkPlans() {
    for plan in record.plans.rows {
      if let agreed = plan.agreedOn, agreed > today { reportFuture(plan, "agreed_on", agreed) }
      if let agreed = plan.agreedOn, let review = plan.reviewOn, review < agreed {
        report(
          .warning, plan, "review_on", "review_on \(review.iso) is before agreed_on \(agreed.iso)",
          "Expected the next review.")
      }
    }
    for goal in record.goals.rows {
      if let start = goal.startOn, let target = goal.targetOn, target < start {
        reportReversed(goal, "target_on", target, before: start, "start_on")
      }
    }
    for assessment in record.assessments.rows {
      if let on = assessment.on, on > today { reportFuture(assessment, "on", on) }
      if let on = assessment.on, let end = assessment.validUntil, end < on {
        reportReversed(assessment, "valid_until", end, before: on, "on")
      }
    }
  }

  /// Contacts and events: what is done lies behind us, and safety is confirmed by somebody, afterwards.
  mutating func checkEncounters() {
    for encounter in record.encounters.rows {
      if let at = encounter.at, at > now, encounter.status.isEmpty || encounter.status == .done {
        report(
          .error, encounter, "at", "the contact is done and still to come",
          "Expected the status planned, or a time that has passed.")
      }
      guard encounter.safeConfirmedAt != nil || !encounter.safeConfirmedBy.isEmpty else { continue }
      if encounter.safeConfirmedBy.isEmpty {
        report(
          .error, encounter, "safe_confirmed_by", "safe_confirmed_at is filled and nobody is named",
          "Expected who confirmed that the person is safe.")
      }
      if let confirmed = encounter.safeConfirmedAt, let at = encounter.at, confirmed < at {
        report(
          .error, encounter, "safe_confirmed_at", "the person was confirmed safe before the visit",
          "Expected a time after the visit.")
      }
    }
    for event in record.events.rows {
      if let at = event.at, at > now, event.isPlanned != true {
        report(
          .error, event, "at", "the event is still to come and is not planned",
          "Expected a time that has passed, or Y in planned.")
      }
    }
  }

  /// Answers and scores belong to one person or one locality.
  mutating func checkMeasures() {
    for measure in record.measures.rows {
      if (measure.person == nil) == (measure.locality == nil) {
        report(
          .error, measure, "person_id",
          measure.person == nil ? "the row names neither a person nor a locality" : "the row names both",
          "Expected one of person_id and locality_id.")
      }
      if let on = measure.on, on > today { reportFuture(measure, "on", on) }
    }
  }
}
