import Testing

@testable import CoordinationDomain

/// Actions, referrals, requests, sharing and staff: what a rule leaves alone, and what it takes in besides.
@Suite struct GapPromiseTests {
  private func gaps(_ rule: String, _ lines: String...) -> [String] { GapBorough(lines).answer(rule).gaps }
  private func isApart(_ rule: String, _ lines: String...) -> Bool { GapBorough(lines).answer(rule).isApart }

  @Test func `a task of a team is nobody's, and a bereavement outlives the person`() {
    let late = "actions X-1: due_on=2026-11-19|first_due_on=2026-11-19"
    #expect(gaps("action-late", late, "actions X-1: person_id=") == ["action-late since 2026-11-19"])
    let died = "people P-1: date_of_death=2026-11-01"
    #expect(isApart("action-late", late, died))
    #expect(gaps("action-late", late, died, "actions X-1: origin=bereavement").count == 1)
  }

  @Test func `how late counts from the day first promised`() {
    #expect(
      gaps("action-late", "actions X-1: due_on=2026-11-19|first_due_on=2026-11-02")
        == ["action-late since 2026-11-02"])
    #expect(gaps("action-late", "actions X-1: due_on=2026-11-20|first_due_on=2026-11-02").isEmpty)
  }

  @Test
  func `an urgent one without a name, one without any organisation and one whose owner left count at once`() {
    let nobody = "actions X-1: owner_professional_id="
    #expect(gaps("action-no-name", nobody).isEmpty)
    #expect(gaps("action-no-name", nobody + "|priority=24-hour").count == 1)
    #expect(gaps("action-no-name", nobody + "|owner_organisation_id=").count == 1)
    let left = ["actions X-1: raised_on=2026-11-02", "professionals S-2: active_to=2026-11-10"]
    #expect(GapBorough(left).answer("action-no-name").gaps == ["action-no-name since 2026-11-02"])
    #expect(
      GapBorough(left).words("action-no-name")
        == "Ring (Council), CN Khan, A has left, asked for Mon 02-Nov (18 d)")
  }

  @Test func `on hold without a day to look at it again is a gap at once, and no other one`() {
    let hold = "actions X-1: status=on-hold|due_on="
    #expect(gaps("action-on-hold", hold) == ["action-on-hold since 2026-11-20"])
    #expect(isApart("action-no-date", hold))
  }

  @Test func `a chase starts the reminder again, but not the age`() {
    let asked = "actions X-1: status=requested|raised_on=2026-10-01"
    #expect(gaps("waiting-on-provider", asked) == ["waiting-on-provider since 2026-10-01"])
    #expect(gaps("waiting-on-provider", asked + "|chased_on=2026-11-06").isEmpty)
    #expect(
      gaps("waiting-on-provider", asked + "|chased_on=2026-11-05") == ["waiting-on-provider since 2026-10-01"]
    )
    #expect(isApart("waiting-on-provider", asked, "actions X-1: owner_organisation_id=O-1"))
  }

  @Test func `the same is asked for twice only while both are open`() {
    let first = "actions X-1: raised_on=2026-11-15"
    #expect(
      GapBorough([first, "actions X-2: status=accepted"]).words("duplicate-ask")?.hasPrefix("“Ring” asked")
        == true)
    #expect(gaps("duplicate-ask", first, "actions X-2: status=completed").isEmpty)
    let referrals = [
      "services SV-1: name=Falls clinic", "referrals R-1: service_id=SV-1", "referrals R-2: service_id=SV-1",
    ]
    #expect(GapBorough(referrals).answer("duplicate-ask").gaps == ["duplicate-ask since 2026-11-20"])
    #expect(
      GapBorough(referrals + ["referrals R-1: declined_at=2026-11-20T10:00:00Z"]).answer("duplicate-ask").gaps
        .isEmpty)
  }

  @Test func `a referral for an answer in a day waits no longer than one for two days`() {
    let sent = "referrals R-1: urgency=24-hour|sent_at=2026-11-20T07:59:00Z"
    #expect(gaps("referral-unacknowledged", sent) == ["referral-unacknowledged.2-day since 2026-11-20"])
    #expect(isApart("referral-unacknowledged", "referrals R-1: sent_at=2026-11-21T09:00:00Z"))
  }

  @Test func `a referrer who did not want to hear waits for nothing`() {
    let ended = "referrals R-1: outcome=Seen|outcome_on=2026-10-01"
    #expect(gaps("referral-no-feedback", ended).count == 1)
    #expect(isApart("referral-no-feedback", ended + "|reply_route=none"))
    #expect(isApart("referral-no-feedback", "referrals R-1: sent_at=2026-10-01T09:00:00Z"))
  }

  @Test
  func `a request about somebody who died, or that comes later, asks nothing; triage changes the clock`() {
    let asked = "intake Q-1: urgency_asked=2-hour|received_at=2026-11-20T09:00:00Z|triaged_by=S-3"
    #expect(gaps("intake-unmet", asked) == ["intake-unmet.2-hour since 2026-11-20"])
    #expect(isApart("intake-unmet", asked + "|urgency_triaged=routine"))
    #expect(isApart("intake-unmet", asked + "|person_id=P-1", "people P-1: date_of_death=2026-11-20"))
    #expect(isApart("intake-waiting", "intake Q-1: received_at=2026-11-21T09:00:00Z"))
    #expect(
      gaps("intake-unmet", asked + "|decision=opened|decided_at=2026-11-20T13:00:00Z")
        == ["intake-unmet.2-hour since 2026-11-20"])
  }

  @Test func `what was decided before the person came back is not asked after`() {
    let item = "mdt_items I-1: recorded_in=|told_on="
    #expect(gaps("decision-not-in-record", item).count == 1)
    #expect(isApart("decision-not-in-record", item, "caseload L-1: start_on=2026-11-14"))
    #expect(isApart("decision-not-in-record", item, "mdt_items I-1: status=listed"))
  }

  @Test func `care by a hospice rests on what is implied, wider support on a basis, an objection on none`() {
    let hospice = "care_team M-9: role=member|organisation_id=O-5|professional_id="
    #expect(isApart("voluntary-no-basis", hospice))
    let friends = "care_team M-9: role=member|organisation_id=O-3|professional_id="
    #expect(gaps("voluntary-no-basis", friends).count == 1)
    #expect(gaps("voluntary-no-basis", friends, "sharing SH-2: organisation_id=O-3").count == 1)
    #expect(
      gaps("voluntary-no-basis", friends, "sharing SH-2: organisation_id=O-3|basis=objected").count == 1)
    #expect(
      gaps("voluntary-no-basis", friends, "sharing SH-2: organisation_id=O-3|basis=best-interests").isEmpty)
    #expect(isApart("voluntary-no-basis", friends, "care_team M-9: end_on=2026-11-20"))
  }

  @Test func `an interpreter is for a contact with the person, over a weekend too`() {
    let bsl = "people P-1: interpreter=bsl"
    let visit = "encounters E-2: status=planned|outcome=|at=2026-11-23T09:00:00Z"
    let borough = GapBorough([bsl, visit])
    #expect(borough.answer("interpreter-not-booked").gaps == ["interpreter-not-booked since 2026-11-23"])
    #expect(
      borough.words("interpreter-not-booked")
        == "home visit Mon 23-Nov 09:00, no interpreter booked (British Sign Language)")
    #expect(isApart("interpreter-not-booked", bsl, visit + "|with=carer"))
    #expect(isApart("interpreter-not-booked", visit))
  }

  @Test func `a flag that must stay neutral says nothing of itself, in words or in the limit's name`() {
    let flag = "flags F-1: category=staff-safety|review_on=|start_on=2026-08-21"
    let borough = GapBorough([flag])
    #expect(borough.answer("flag-past-review").gaps == ["flag-past-review.undated since 2026-08-21"])
    #expect(
      borough.words("flag-past-review") == "a flag has stood since 21-Aug (91 d), no day to look at it again")
    #expect(gaps("flag-past-review", flag, "flags F-1: start_on=2026-08-22").isEmpty)
    #expect(gaps("flag-past-review", flag, "flags F-1: category=falls").isEmpty)
  }

  @Test func `two people of one name and birth date with numbers of their own are two people`() {
    let other =
      "people P-2: given_name=Rahima|family_name=Begum|date_of_birth=1941-03-02|nhs_number=9990000018|practice_ods_code=F84001"
    let spell = "caseload L-2: person_id=P-2|tier=low"
    #expect(gaps("same-person-twice", other, spell).count == 2)
    #expect(gaps("same-person-twice", other, spell, "people P-1: nhs_number=9990000026").isEmpty)
  }

  @Test func `who is perhaps there twice is told by what is the same`() {
    let other =
      "people P-2: given_name=Rahima|family_name=Begom|date_of_birth=1941-03-02|practice_ods_code=F84001"
    let spell = "caseload L-2: person_id=P-2|tier=low"
    #expect(
      GapBorough([other, spell]).words("same-person-twice")
        == "the same birth date and a name that sounds the same as BEGOM, Rahima (P-2), without two NHS numbers: one person twice?"
    )
    let number = "nhs_number=9990000018"
    #expect(
      GapBorough([other + "|" + number, spell, "people P-1: " + number]).words("same-person-twice")
        == "the same NHS number as BEGOM, Rahima (P-2): one person twice?")
  }

  @Test func `staff of a home care agency count once at the door`() {
    let on = "gap_rules visitors-week: on=Y|limit=2"
    let two = ["professionals S-6: team_id=T-6", "professionals S-7: team_id=T-6"]
    let visits = ["S-6", "S-7"].map { "encounters E-\($0): professional_id=\($0)|at=2026-11-19T09:00:00Z" }
    #expect(GapBorough([on] + two + visits).answer("visitors-week").gaps.isEmpty)
    #expect(
      GapBorough([on] + two + visits + ["organisations O-4: kind=nhs-trust"]).answer("visitors-week").gaps
        .count == 1)
  }

  @Test func `who is away takes a share of the posts with them`() {
    let away = ["absences AB-1: professional_id=S-1"]
    #expect(GapBorough(away).answer("team-short").gaps == ["team-short"])
    #expect(
      GapBorough(away).words("team-short")
        == "10 of 10 posts filled, 1 of 2 people away today, so 50 per cent are here")
    let few = GapBorough(["teams T-1: in_post_wte=7.9"])
    #expect(few.words("team-short") == "7.9 of 10 posts filled, so 79 per cent are here")
  }

  @Test func `a service that nobody is referred to may be as old as it likes`() {
    #expect(isApart("service-stale", "services SV-1: assured_date=2020-01-01"))
    #expect(
      isApart(
        "service-stale", "services SV-1: assured_date=2020-01-01",
        "referrals R-1: service_id=SV-1|closed_on=2026-11-01"))
  }
}
