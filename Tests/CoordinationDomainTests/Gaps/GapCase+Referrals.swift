extension GapCase {
  /// Referrals, and what comes in at the front door.
  static let referrals = [
    GapCase(
      "referral-unacknowledged", ["referrals R-1: sent_at={x}"], quiet: "2026-11-18T00:00:00Z",
      fires: "2026-11-17T23:59:00Z", well: ["referrals R-1: acknowledged_at=2026-11-20T11:00:00Z"],
      missing: ["referrals R-1: sent_at="]),
    GapCase(
      "referral-unacknowledged.2-hour", ["referrals R-1: urgency=2-hour|sent_at={x}"],
      quiet: "2026-11-20T11:30:00Z", fires: "2026-11-20T11:29:00Z",
      well: ["referrals R-1: acknowledged_at=2026-11-20T11:40:00Z"], missing: ["referrals R-1: sent_at="]),
    GapCase(
      "referral-unacknowledged.2-day", ["referrals R-1: urgency=2-day|sent_at={x}"],
      quiet: "2026-11-20T08:00:00Z", fires: "2026-11-20T07:59:00Z",
      well: ["referrals R-1: acknowledged_at=2026-11-20T11:00:00Z"], missing: ["referrals R-1: sent_at="]),
    GapCase(
      "referral-returned",
      ["referrals R-1: declined_at=2026-11-10T09:00:00Z", "referrals R-2: declined_at={x}"],
      quiet: "2026-11-20T13:00:00Z", fires: "2026-11-20T11:00:00Z",
      well: ["referrals R-1: closed_on=2026-11-12"]),
    GapCase(
      "referral-no-feedback", ["referrals R-1: outcome=Seen|outcome_on={x}"], quiet: "2026-11-06",
      fires: "2026-11-05", well: ["referrals R-1: fed_back_on=2026-11-19"],
      missing: ["referrals R-1: outcome_on="]),
    GapCase(
      "intake-waiting.2-hour", ["intake Q-1: urgency_asked=2-hour|received_at={x}"],
      quiet: "2026-11-20T11:45:00Z", fires: "2026-11-20T11:44:00Z", well: ["intake Q-1: triaged_by=S-3"],
      missing: ["intake Q-1: received_at="]),
    GapCase(
      "intake-waiting.routine", ["intake Q-1: received_at={x}"], quiet: "2026-11-19T00:00:00Z",
      fires: "2026-11-18T23:59:00Z", well: ["intake Q-1: decision=advice|decided_at=2026-11-20T10:00:00Z"],
      missing: ["intake Q-1: received_at="]),
    GapCase(
      "intake-unmet.2-hour", ["intake Q-1: urgency_asked=2-hour|received_at={x}"],
      quiet: "2026-11-20T10:00:00Z", fires: "2026-11-20T09:59:00Z",
      well: ["intake Q-1: decision=opened|decided_at=2026-11-20T11:00:00Z"],
      missing: ["intake Q-1: urgency_asked="]),
    GapCase(
      "intake-unmet.2-day", ["intake Q-1: urgency_asked=2-day|received_at={x}"],
      quiet: "2026-11-18T00:00:00Z",
      fires: "2026-11-17T23:59:00Z", well: ["intake Q-1: decision=opened|decided_at=2026-11-20T11:00:00Z"],
      missing: ["intake Q-1: received_at="]),
  ]
}
