extension GapCase {
  /// Who leads, who coordinates, where somebody belongs.
  static let leads = [
    GapCase(
      "no-lead", ["care_team M-1: end_on={x}"], quiet: "2026-11-21", fires: "2026-11-20",
      well: ["care_team M-9: role=lead|start_on=2026-11-20"]),
    GapCase(
      "no-lead.escalate", ["care_team M-1: end_on={x}"], quiet: "2026-11-13", fires: "2026-11-12",
      well: ["care_team M-9: role=lead|start_on=2026-11-20"]),
    GapCase(
      "lead-not-accepted", ["care_team M-9: role=lead|professional_id=S-2|status=offered|start_on={x}"],
      quiet: "2026-11-18", fires: "2026-11-17", well: ["care_team M-9: status=held"]),
    GapCase(
      "lead-left", ["professionals S-1: active_to={x}"], quiet: "2026-11-24", fires: "2026-11-23",
      since: "2026-11-20", well: ["care_team M-1: professional_id=S-2"]),
    GapCase(
      "lead-absent", ["absences AB-1: from={x}"], quiet: "2026-11-19", fires: "2026-11-18",
      well: ["absences AB-1: cover_professional_id=S-2"]),
    GapCase(
      "lead-absent.very-high", ["caseload L-1: tier=very-high", "absences AB-1: from={x}"],
      quiet: "2026-11-21", fires: "2026-11-20", well: ["absences AB-1: cover_professional_id=S-2"]),
    GapCase(
      "lead-other-locality",
      ["gap_rules lead-other-locality: on=Y", "care_team M-1: professional_id=S-4|start_on={x}"],
      quiet: "2026-10-23", fires: "2026-10-22", well: ["care_team M-1: professional_id=S-1"],
      missing: ["people P-1: practice_ods_code="]),
    GapCase(
      "lead-over-ceiling", ["professionals S-1: caseload_ceiling={x}"] + GapCase.second, quiet: "2",
      fires: "1",
      since: "", well: ["professionals S-1: caseload_ceiling=3"],
      missing: ["professionals S-1: caseload_ceiling="]),
    GapCase(
      "no-coordinator", ["care_team M-2: end_on={x}"], quiet: "2026-11-13", fires: "2026-11-12",
      well: ["care_team M-9: role=coordinator|professional_id=S-3"]),
    GapCase(
      "no-locality", ["people P-1: locality_override_id=SE|locality_override_from={x}|practice_ods_code="],
      quiet: "2026-11-20", fires: "2026-11-21", since: "2026-01-05",
      well: ["people P-1: practice_ods_code=F84001"]),
    GapCase(
      "not-registered", ["people P-1: practice_ods_code=", "caseload L-1: start_on={x}"], quiet: "2026-11-13",
      fires: "2026-11-12", well: ["people P-1: practice_ods_code=F84001"]),
    GapCase(
      "closed-practice", ["practices F84001: status=closed|closed_on={x}"], quiet: "2026-11-21",
      fires: "2026-11-20", well: ["practices F84001: status=active"],
      missing: ["people P-1: practice_ods_code=F84999"]),
  ]

  /// A second person whom the same lead leads.
  private static let second = [
    "people P-2: given_name=Ann|family_name=Smith|date_of_birth=1950-01-01|practice_ods_code=F84001",
    "caseload L-2: person_id=P-2|tier=low", "care_team M-3: person_id=P-2|role=lead",
  ]
}
