import Testing

@testable import CoordinationDomain

/// What a rule leaves alone, and what it takes in besides, each for a reason that stands with the rule.
@Suite struct GapExceptionTests {
  private func gaps(_ rule: String, _ lines: String...) -> [String] { GapBorough(lines).answer(rule).gaps }
  private func isApart(_ rule: String, _ lines: String...) -> Bool { GapBorough(lines).answer(rule).isApart }

  // MARK: Leads

  @Test func `whoever left leaves a gap from the day on which they no longer work`() {
    #expect(gaps("lead-left", "professionals S-1: active_to=2026-11-02") == ["lead-left since 2026-11-02"])
    #expect(
      gaps("no-lead", "professionals S-1: active_to=2026-11-02") == ["no-lead.escalate since 2026-11-02"])
    #expect(isApart("lead-left", "care_team M-1: gone"))
    #expect(
      gaps("lead-left", "professionals S-1: active_to=2026-12-05", "gap_rules lead-left: limit=14")
        == ["lead-left since 2026-12-04"])
  }

  @Test
  func `a lead of a team for the whole borough is of every locality, and so is who has a second team there`()
  {
    let on = "gap_rules lead-other-locality: on=Y"
    #expect(isApart("lead-other-locality", on, "care_team M-1: professional_id=S-3"))
    let other = "care_team M-1: professional_id=S-4"
    #expect(gaps("lead-other-locality", on, other) == ["lead-other-locality since 2026-01-05"])
    #expect(gaps("lead-other-locality", on, other, "professionals S-4: also_team_ids=T-1").isEmpty)
    let moved = "people P-1: locality_override_id=SE|locality_override_from=2026-11-10"
    #expect(gaps("lead-other-locality", on, moved).isEmpty)
  }

  @Test func `a coordinator who has left coordinates nobody`() {
    #expect(
      gaps("no-coordinator", "professionals S-3: active_to=2026-11-10") == ["no-coordinator since 2026-11-10"]
    )
  }

  // MARK: Contacts and events

  @Test(arguments: [
    "with=carer", "outcome=no-reply", "status=cancelled", "status=planned", "with=professional",
  ])
  func `a call to a relative or a visit that nobody answered is no contact`(what: String) {
    let event = "events V-1: kind=fall|at=2026-11-10T08:00:00Z"
    let seen = "encounters E-1: at=2026-11-09T10:00:00Z"
    let other = "encounters E-2: at=2026-11-11T10:00:00Z|\(what)"
    #expect(gaps("event-no-follow-up", event, seen, other) == ["event-no-follow-up since 2026-11-10"])
    #expect(
      gaps("no-contact", "encounters E-1: at=2026-10-01T10:00:00Z", other) == [
        "no-contact.high since 2026-10-01"
      ])
  }

  @Test func `nobody of whom little is needed is missed, and nobody seen is reproached`() {
    #expect(isApart("no-contact", "caseload L-1: tier=none"))
    #expect(
      gaps("no-contact", "encounters E-1: gone", "caseload L-1: start_on=2026-10-22")
        == ["no-contact.high since 2026-10-22"])
  }

  @Test func `an event before the person was known here, planned, or before a stay in hospital is none`() {
    let seen = "encounters E-1: at=2026-10-01T10:00:00Z"
    let fall = "events V-1: kind=fall|at=2026-11-02T08:00:00Z"
    #expect(gaps("event-no-follow-up", seen, fall) == ["event-no-follow-up since 2026-11-02"])
    #expect(isApart("event-no-follow-up", seen, fall, "caseload L-1: start_on=2026-11-03"))
    #expect(isApart("event-no-follow-up", seen, fall, "events V-1: planned=Y"))
    #expect(
      gaps("event-no-follow-up", seen, fall, "events V-2: kind=discharge|at=2026-11-05T08:00:00Z").isEmpty)
    #expect(
      gaps("event-no-follow-up", seen, fall, "events V-2: kind=111|at=2026-11-19T08:00:00Z")
        == ["event-no-follow-up since 2026-11-02"])
  }

  @Test func `whoever came home long before they were known here was for others to follow up`() {
    let home = "events V-1: kind=discharge|at=2026-11-02T08:00:00Z"
    let unseen = "encounters E-1: gone"
    #expect(gaps("home-no-follow-up", home, unseen) == ["home-no-follow-up since 2026-11-02"])
    #expect(
      gaps("home-no-follow-up", home, unseen, "caseload L-1: start_on=2026-11-05")
        == ["home-no-follow-up since 2026-11-02"])
    #expect(isApart("home-no-follow-up", home, unseen, "caseload L-1: start_on=2026-11-06"))
  }

  @Test func `only the journal knows since when somebody is paused`() {
    for (day, isLong) in [("2026-10-23", false), ("2026-10-22", true)] {
      var input = CommandInput(now: day + "T12:00", GapBorough().files)
      #expect(input.refusal("spell pause P-1 2027-01-15 Away with family", by: "S-3") == "")
      var view = input.view
      view.move(to: GapBorough().view().moment)
      let gaps = GapBook(view).gaps.filter { $0.ruleName == "paused-too-long" }
      #expect(gaps.map(\.since?.iso) == (isLong ? [day] : []))
      if let gap = gaps.first {
        #expect(view.gapWords(gap) == "paused since 22-Oct (29 d), to start again Fri 15-Jan")
      }
    }
    #expect(gaps("paused-too-long", "caseload L-1: status=paused") == ["paused-too-long"])
  }

  @Test func `a death of long ago, before or after the spell, or with nobody to ring asks nothing`() {
    let family = "personal_contacts C-1: is_next_of_kin=Y"
    #expect(
      gaps("bereaved-no-contact", family, "people P-1: date_of_death=2026-08-28")
        == ["bereaved-no-contact since 2026-08-28"])
    #expect(isApart("bereaved-no-contact", family, "people P-1: date_of_death=2026-08-27"))
    let died = "people P-1: date_of_death=2026-11-01"
    #expect(isApart("bereaved-no-contact", family, died, "caseload L-1: status=discharged|end_on=2026-10-31"))
    #expect(isApart("bereaved-no-contact", family, died, "caseload L-1: status=entered-in-error"))
    #expect(isApart("bereaved-no-contact", died, "personal_contacts C-1: do_not_contact=Y"))
  }

  // MARK: Plans and need

  @Test func `a plan is due on its own day where that comes first, and once a year where it does not`() {
    #expect(
      gaps("plan-review-overdue", "plans PL-1: review_on=2026-11-19") == [
        "plan-review-overdue since 2026-11-19"
      ])
    #expect(
      gaps("plan-review-overdue", "plans PL-1: agreed_on=2025-11-01") == [
        "plan-review-overdue since 2025-11-01"
      ])
    #expect(isApart("plan-first-review", "plans PL-1: agreed_on=2025-11-01|review_on="))
  }

  @Test func `a best-interests decision stands for the person's yes, and a carer's plan needs none`() {
    let plan = "plans PL-1: agreed_with_person=N"
    #expect(gaps("plan-not-agreed", plan) == ["plan-not-agreed since 2026-06-01"])
    #expect(isApart("plan-not-agreed", plan, "sharing SH-1: basis=best-interests"))
    #expect(isApart("plan-not-agreed", plan, "plans PL-1: kind=carer"))
  }

  @Test(arguments: [
    ("frailty_score=7", "1941-03-02", true), ("frailty_score=8", "1941-03-02", true),
    ("frailty_score=9", "1941-03-02", false), ("frailty_score=6", "1941-03-02", false),
    ("frailty_score=8", "1980-03-02", false), ("efi=0.37", "1941-03-02", true),
    ("efi=0.36", "1941-03-02", false),
  ])
  func `severe frailty is seven or eight, never nine, and not for the young`(
    score: String, born: String, isFound: Bool
  ) {
    let found = gaps("high-need-never-mdt", "people P-1: date_of_birth=\(born)", "caseload L-1: \(score)")
    #expect(found == (isFound ? ["high-need-never-mdt since 2026-01-05"] : []))
  }

  @Test func `whoever is on the next agenda is no longer forgotten`() {
    #expect(
      gaps(
        "high-need-never-mdt", "caseload L-1: tier=very-high", "mdt_items I-1: meeting_id=MT-2|status=listed"
      )
      .isEmpty)
  }

  @Test func `an advance care plan is asked for where somebody is very frail, dying or on the list`() {
    #expect(gaps("advance-plan-missing", "caseload L-1: frailty_score=9|frailty_on=2026-09-01").count == 1)
    #expect(gaps("advance-plan-missing", "caseload L-1: pathway=palliative").count == 1)
    #expect(isApart("advance-plan-missing", "caseload L-1: frailty_score=7"))
  }

  @Test func `an assessment that still holds is not to be repeated, however old`() {
    let again = "assessments AS-2: on=2026-11-20"
    #expect(
      gaps("repeat-assessment", "assessments AS-1: on=2026-06-01|valid_until=2026-11-20", again)
        == ["repeat-assessment since 2026-11-20"])
    #expect(
      gaps("repeat-assessment", "assessments AS-1: on=2026-11-01|valid_until=2026-11-19", again).isEmpty)
  }
}
