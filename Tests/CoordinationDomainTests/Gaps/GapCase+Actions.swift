extension GapCase {
  /// Actions.
  static let actions = [
    GapCase(
      "action-no-name", ["actions X-1: owner_professional_id=|raised_on={x}"], quiet: "2026-11-18",
      fires: "2026-11-17", well: ["actions X-1: owner_professional_id=S-2"],
      missing: ["actions X-1: raised_on="]),
    GapCase(
      "action-no-date", ["actions X-1: due_on=|raised_on={x}"], quiet: "2026-11-21", fires: "2026-11-20",
      well: ["actions X-1: due_on=2026-12-01"]),
    GapCase(
      "action-not-accepted", ["actions X-1: status=requested|status_on={x}"], quiet: "2026-11-17",
      fires: "2026-11-16", well: ["actions X-1: status=accepted"],
      missing: ["actions X-1: status_on=|raised_on="]),
    GapCase(
      "action-late", ["actions X-1: due_on={x}|first_due_on={x}"], quiet: "2026-11-20", fires: "2026-11-19",
      well: ["actions X-1: status=completed"], missing: ["actions X-1: due_on="]),
    GapCase(
      "action-late.urgent", ["actions X-1: priority=2-hour|due_at={x}"], quiet: "2026-11-20T12:00:00Z",
      fires: "2026-11-20T11:59:00Z", well: ["actions X-1: status=completed"],
      missing: ["actions X-1: due_at=|due_on="]),
    GapCase(
      "action-declined", ["actions X-1: status=declined|status_on={x}"], quiet: "2026-11-21",
      fires: "2026-11-20", well: ["actions X-1: holder_meanwhile_organisation_id=O-1"]),
    GapCase(
      "action-disputed", ["actions X-1: disputed_on={x}|holder_meanwhile_organisation_id=O-1"],
      quiet: "2026-11-18", fires: "2026-11-17", well: ["actions X-1: disputed_on="]),
    GapCase(
      "action-on-hold", ["actions X-1: status=on-hold|status_on={x}"], quiet: "2026-11-06",
      fires: "2026-11-05",
      well: ["actions X-1: status=accepted"], missing: ["actions X-1: status_on="]),
    GapCase(
      "waiting-on-provider", ["actions X-1: status=requested|raised_on={x}"], quiet: "2026-11-06",
      fires: "2026-11-05", well: ["actions X-1: status=accepted"], missing: ["actions X-1: raised_on="]),
    GapCase(
      "duplicate-ask", ["actions X-1: raised_on={x}", "actions X-2: owner_organisation_id=O-1"],
      quiet: "2026-11-05", fires: "2026-11-06", since: "2026-11-20", well: ["actions X-2: title=Visit"]),
  ]
}
