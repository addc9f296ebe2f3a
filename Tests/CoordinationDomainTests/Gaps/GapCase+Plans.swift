extension GapCase {
  /// Plans and reviews, assessments and high need.
  static let plans = [
    GapCase(
      "no-plan", ["plans PL-1: gone", "caseload L-1: start_on={x}"], quiet: "2026-10-23", fires: "2026-10-22",
      well: ["plans PL-2: kind=care-and-support"]),
    GapCase(
      "no-plan.care-home", ["plans PL-1: gone", "people P-1: where_now=care-home|where_since={x}"],
      quiet: "2026-11-11", fires: "2026-11-10", well: ["plans PL-2: kind=care-and-support"]),
    GapCase(
      "plan-not-agreed", ["plans PL-1: agreed_with_person=N|agreed_on={x}"], quiet: "2026-11-06",
      fires: "2026-11-05", well: ["plans PL-1: agreed_with_person=Y"],
      missing: ["plans PL-1: agreed_with_person="]),
    GapCase(
      "plan-first-review", ["plans PL-1: review_on=|agreed_on={x}"], quiet: "2026-09-25", fires: "2026-09-24",
      well: ["plans PL-1: review_on=2027-01-01"], missing: ["plans PL-1: agreed_on="]),
    GapCase(
      "plan-review-overdue", ["plans PL-1: review_on=|agreed_on={x}"], quiet: "2025-11-20",
      fires: "2025-11-19",
      well: ["plans PL-1: agreed_on=2026-10-01"], missing: ["plans PL-1: agreed_on="]),
    GapCase(
      "review-overdue", ["caseload L-1: next_review_on={x}"], quiet: "2026-11-20", fires: "2026-11-19",
      well: ["caseload L-1: next_review_on=2026-12-01"], missing: ["caseload L-1: next_review_on="]),
    GapCase(
      "no-review-date", ["caseload L-1: next_review_on=|start_on={x}"], quiet: "2026-11-13",
      fires: "2026-11-12", well: ["caseload L-1: next_review_on=2026-12-01"]),
    GapCase(
      "high-need-never-mdt", ["caseload L-1: tier=very-high|tier_on={x}"], quiet: "2026-10-23",
      fires: "2026-10-22", well: ["mdt_items I-1: sequence=1"], missing: ["caseload L-1: tier="]),
    GapCase(
      "advance-plan-missing", ["caseload L-1: frailty_score=8|frailty_on={x}"], quiet: "2026-10-23",
      fires: "2026-10-22", well: ["plans PL-2: kind=advance-care|completeness=none"]),
    GapCase(
      "medicines-review",
      [
        "gap_rules medicines-review: on=Y", "caseload L-1: frailty_score=7|frailty_on=2026-01-05",
        "assessments AS-1: domain=medicines|on={x}",
      ], quiet: "2025-11-20", fires: "2025-11-19", well: ["assessments AS-2: domain=medicines"],
      missing: ["assessments AS-1: domain=falls"]),
    GapCase(
      "repeat-assessment", ["assessments AS-1: on={x}", "assessments AS-2: on=2026-11-20"],
      quiet: "2026-08-21",
      fires: "2026-08-22", since: "2026-11-20", well: ["assessments AS-2: domain=mood"],
      missing: ["assessments AS-2: on="]),
    GapCase(
      "flag-past-review", ["flags F-1: review_on={x}"], quiet: "2026-11-20", fires: "2026-11-19",
      well: ["flags F-1: review_on=2026-12-01"]),
    GapCase(
      "flag-past-review.undated", ["flags F-1: review_on=|start_on={x}"], quiet: "2026-05-22",
      fires: "2026-05-21", well: ["flags F-1: end_on=2026-11-01"]),
  ]
}
