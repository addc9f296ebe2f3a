extension GapCase {
  /// What meetings decided.
  static let meetings = [
    GapCase(
      "person-not-told", ["mdt_meetings MT-1: starts_at={x}T14:00:00Z", "mdt_items I-1: told_on="],
      quiet: "2026-11-13", fires: "2026-11-12", well: ["mdt_items I-1: told_on=2026-11-20"]),
    GapCase(
      "person-not-told.visit",
      [
        "mdt_meetings MT-1: starts_at={x}T14:00:00Z", "mdt_items I-1: told_on=",
        "encounters E-2: status=planned|outcome=|at=2026-11-23T10:00:00Z",
      ], quiet: "2026-11-19", fires: "2026-11-18", well: ["mdt_items I-1: told_on=2026-11-20"]),
    GapCase(
      "decision-not-in-record",
      ["mdt_meetings MT-1: starts_at={x}T14:00:00Z", "mdt_items I-1: recorded_in="],
      quiet: "2026-11-18", fires: "2026-11-17", well: ["mdt_items I-1: recorded_in=O-2"]),
    GapCase(
      "decision-provisional", ["mdt_meetings MT-1: starts_at={x}T14:00:00Z", "mdt_items I-1: provisional=Y"],
      quiet: "2026-11-06", fires: "2026-11-05", well: ["mdt_items I-1: provisional=N"]),
  ]

  /// Who may know, and who cares.
  static let sharing = [
    GapCase(
      "sharing-not-recorded", ["sharing SH-1: gone", "caseload L-1: start_on={x}"], quiet: "2026-11-06",
      fires: "2026-11-05", well: ["sharing SH-2: organisation_id=O-2"]),
    GapCase(
      "voluntary-no-basis", ["care_team M-9: role=member|professional_id=S-5|start_on={x}"],
      quiet: "2026-11-21", fires: "2026-11-20", well: ["sharing SH-2: organisation_id=O-3|basis=explicit"]),
    GapCase(
      "carer-not-offered", ["personal_contacts C-1: under_18=N", "caseload L-1: start_on={x}"],
      quiet: "2026-10-23", fires: "2026-10-22",
      well: ["personal_contacts C-1: carer_assessment_declined_on=2026-11-01"],
      missing: ["personal_contacts C-1: is_carer="]),
    GapCase(
      "young-carer-not-offered", ["personal_contacts C-1: under_18=Y", "caseload L-1: start_on={x}"],
      quiet: "2026-11-13", fires: "2026-11-12",
      well: ["personal_contacts C-1: carer_assessment_offered_on=2026-11-01"],
      missing: ["personal_contacts C-1: is_carer="]),
  ]

  /// Teams, services, and who stands there twice.
  static let places = [
    GapCase(
      "team-short", ["teams T-2: in_post_wte={x}"], quiet: "8", fires: "7.9", since: "",
      well: ["teams T-2: in_post_wte=10"], missing: ["teams T-2: established_wte="]),
    GapCase(
      "same-person-twice",
      [
        "people P-2: given_name=Rahima|family_name=Begom|date_of_birth={x}|practice_ods_code=F84001",
        "caseload L-2: person_id=P-2|tier=low",
      ], quiet: "1941-03-03", fires: "1941-03-02", since: "", well: ["people P-2: family_name=Smith"],
      missing: ["people P-2: date_of_birth="]),
    GapCase(
      "service-stale", ["services SV-1: assured_date={x}", "referrals R-1: service_id=SV-1"],
      quiet: "2025-11-20", fires: "2025-11-19", well: ["services SV-1: assured_date=2026-11-01"],
      missing: ["services SV-1: assured_date="]),
    GapCase(
      "service-stale.wait",
      [
        "services SV-1: assured_date=2026-11-01", "referrals R-1: service_id=SV-1",
        "taxonomies TX: name=Local facts",
        "taxonomy_terms TT-1: code=wait-weeks|name=wait-weeks|taxonomy_id=TX",
        "taxonomy_terms TT-2: code=wait-given-on|name=wait-given-on|taxonomy_id=TX",
        "attributes A-1: link_id=SV-1|link_entity=service|taxonomy_term_id=TT-1|value=3",
        "attributes A-2: link_id=SV-1|link_entity=service|taxonomy_term_id=TT-2|value={x}",
      ], quiet: "2026-10-23", fires: "2026-10-22", well: ["attributes A-2: value=2026-11-19"]),
  ]
}
