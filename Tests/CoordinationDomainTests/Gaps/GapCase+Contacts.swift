extension GapCase {
  /// Who was seen, who was in hospital, what happened.
  static let contacts = [
    noContact("very-high", quiet: "2026-11-06", fires: "2026-11-05"),
    noContact("high", quiet: "2026-10-23", fires: "2026-10-22"),
    noContact("moderate", quiet: "2026-08-28", fires: "2026-08-27"),
    noContact("low", quiet: "2026-05-22", fires: "2026-05-21"),
    GapCase(
      "no-reply-visit", ["encounters E-2: outcome=no-reply|at={x}"], quiet: "2026-11-20T10:00:00Z",
      fires: "2026-11-20T09:59:00Z", well: ["encounters E-2: safe_confirmed_by=DN Lee"],
      missing: ["encounters E-2: at="]),
    GapCase(
      "in-hospital-no-news", ["people P-1: where_now=hospital|where_since={x}"], quiet: "2026-11-15",
      fires: "2026-11-14", well: ["encounters E-2: at=2026-11-19T10:00:00Z|with=professional|place=phone"],
      missing: ["people P-1: where_since="]),
    home("home-no-follow-up", "frailty", quiet: "2026-11-17T12:00:00Z", fires: "2026-11-17T11:59:00Z"),
    home(
      "home-no-follow-up.mental-health", "mental-health", quiet: "2026-11-17T12:00:00Z",
      fires: "2026-11-17T11:59:00Z"),
    home(
      "home-no-follow-up.palliative", "palliative", quiet: "2026-11-19T12:00:00Z",
      fires: "2026-11-19T11:59:00Z"),
    GapCase(
      "event-no-follow-up", ["encounters E-1: at=2026-11-10T10:00:00Z", "events V-1: kind=fall|at={x}"],
      quiet: "2026-11-17T08:00:00Z", fires: "2026-11-16T22:00:00Z",
      well: ["encounters E-2: place=phone|at=2026-11-20T10:00:00Z"], missing: ["events V-1: at="]),
    GapCase(
      "paused-too-long", ["caseload L-1: status=paused|paused_until={x}"], quiet: "2026-11-20",
      fires: "2026-11-19", well: ["caseload L-1: status=active"],
      missing: ["caseload L-1: paused_until=2026-12-01"]),
    GapCase(
      "bereaved-no-contact", family + ["people P-1: date_of_death={x}"], quiet: "2026-11-13",
      fires: "2026-11-12", well: ["encounters E-2: with=carer|place=phone|at=2026-11-20T10:00:00Z"],
      missing: ["personal_contacts C-1: gone"]),
    GapCase(
      "visitors-week",
      ["gap_rules visitors-week: on=Y|limit=1", "encounters E-2: professional_id=S-2|at={x}"],
      quiet: "2026-11-13T23:59:00Z", fires: "2026-11-14T00:00:00Z",
      well: ["encounters E-2: professional_id=S-1"], missing: ["encounters E-2: professional_id="]),
    GapCase(
      "interpreter-not-booked",
      ["people P-1: interpreter=bsl", "encounters E-2: status=planned|outcome=|at={x}"],
      quiet: "2026-11-25T09:00:00Z", fires: "2026-11-24T09:00:00Z",
      well: ["encounters E-2: interpreter_booked=Y"], missing: ["people P-1: interpreter="]),
  ]

  private static let family = ["personal_contacts C-1: is_next_of_kin=Y"]

  private static func noContact(_ tier: String, quiet: String, fires: String) -> GapCase {
    GapCase(
      "no-contact.\(tier)", ["caseload L-1: tier=\(tier)", "encounters E-1: at={x}T10:00:00Z"], quiet: quiet,
      fires: fires, well: ["encounters E-2: place=phone|at=2026-11-20T09:00:00Z"],
      missing: ["caseload L-1: tier="])
  }

  private static func home(_ limit: String, _ pathway: String, quiet: String, fires: String) -> GapCase {
    GapCase(
      limit,
      [
        "caseload L-1: pathway=\(pathway)", "encounters E-1: at=2026-11-10T10:00:00Z",
        "events V-1: kind=discharge|at={x}",
      ], quiet: quiet, fires: fires, well: ["encounters E-2: place=phone|at=2026-11-20T11:00:00Z"],
      missing: ["events V-1: at="])
  }
}
