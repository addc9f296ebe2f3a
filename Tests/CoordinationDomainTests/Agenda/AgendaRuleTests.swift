import Testing

@testable import CoordinationDomain

/// Each rule: it speaks, it does not, on the day of its limit, and where it cannot know.
@Suite struct AgendaRuleTests {
  private func event(_ kind: String, _ at: String, planned: String = "", more: String = "") -> AgendaBorough {
    AgendaBorough([
      .events: "V-1,P-1,\(kind),\(at),\(planned),Royal London,GP" + (more.isEmpty ? "" : "\n" + more)
    ])
  }

  @Test func `an unplanned admission speaks for fourteen days`() {
    #expect(
      event("admission", "2026-11-10T08:00:00Z").finds("unplanned-hospital")
        == .yes("Unplanned admission Tue 10-Nov, Royal London, 10 days before"))
    #expect(
      event("ed-attendance", "2026-11-06T08:00:00Z").finds("unplanned-hospital")
        == .yes("A&E Fri 06-Nov, Royal London, 14 days before"))
    #expect(event("admission", "2026-11-05T08:00:00Z").finds("unplanned-hospital") == .no)
    #expect(event("admission", "2026-11-10T08:00:00Z", planned: "Y").finds("unplanned-hospital") == .no)
    #expect(event("admission", "2026-11-20T13:00:00Z").finds("unplanned-hospital") == .no)
  }

  @Test func `whoever came home is asked after for seven days, with the first contact`() {
    var borough = event("discharge", "2026-11-13T10:00:00Z")
    #expect(
      borough.finds("home-from-hospital")
        == .yes("Came home Fri 13-Nov, 7 days before; first contact Wed 18-Nov, later than 72 hours"))
    borough = AgendaBorough([
      .events: "V-1,P-1,discharge,2026-11-17T10:00:00Z,,,",
      .encounters: "E-1,P-1,S-1,done,2026-11-01T10:00:00Z,person,seen,home",
    ])
    #expect(
      borough.finds("home-from-hospital")
        == .yes("Came home Tue 17-Nov, 3 days before; nobody has spoken to them since"))
    #expect(event("discharge", "2026-11-12T10:00:00Z").finds("home-from-hospital") == .no)
  }

  @Test func `two unplanned events in ninety days are repeated`() {
    #expect(
      event("fall", "2026-09-01T08:00:00Z", more: "V-2,P-1,ambulance,2026-11-01T08:00:00Z,,,").finds(
        "repeat-unplanned")
        == .yes("2 unplanned events in 90 days: fall, ambulance called; the last Sun 01-Nov"))
    #expect(event("fall", "2026-09-01T08:00:00Z").finds("repeat-unplanned") == .no)
    #expect(
      event("fall", "2026-08-21T08:00:00Z", more: "V-2,P-1,fall,2026-11-01T08:00:00Z,,,").finds(
        "repeat-unplanned")
        == .no)
  }

  @Test func `a carer's strain speaks for fourteen days`() {
    #expect(
      event("carer-strain", "2026-11-06T08:00:00Z").finds("carer-strain")
        == .yes("Carer strain Fri 06-Nov, told by GP"))
    #expect(event("carer-strain", "2026-11-05T08:00:00Z").finds("carer-strain") == .no)
  }

  @Test(arguments: [
    ("not-reached,,0,,,,", AgendaFinding.yes("Not reached on 13-Nov")),
    ("parked,,0,,,,", .yes("Parked on 13-Nov")),
    ("listed,,0,,,,", .yes("Not reached on 13-Nov")),
    ("discussed,,0,bring-back,,,2026-11-20", .yes("To be brought back on 20-Nov")),
    ("discussed,,0,bring-back,,,2026-11-21", .no),
    ("discussed,,0,bring-back,,,", .yes("To be brought back, decided on 13-Nov")),
    ("discussed,,0,carry-on,,,", .no),
    ("withdrawn,,0,,,,", .no),
  ])
  func `what the last meeting did not settle is carried forward`(rest: String, finding: AgendaFinding) {
    let borough = AgendaBorough([.mdtItems: "I-1,MT-0,1,P-1,asked-for,discuss,\(rest)"])
    #expect(borough.finds("carried-forward") == finding)
  }

  @Test(arguments: [
    ("2026-11-19", AgendaFinding.yes("1 action agreed on 13-Nov late", .actionOnly)), ("2026-11-20", .no),
    ("2026-12-01", .no), ("", .no),
  ])
  func `what was agreed and is late is asked after without discussion, what is not due yet is not`(
    due: String, finding: AgendaFinding
  ) {
    let borough = AgendaBorough([
      .mdtItems: "I-1,MT-0,1,P-1,asked-for,discuss,discussed,,0,carry-on,,,",
      .actions: "X-1,P-1,Ring,mdt,I-1,O-1,S-1,2026-11-13,\(due),accepted,,",
    ])
    #expect(borough.finds("carried-forward") == finding)
  }

  @Test func `the third carry goes to the top`() {
    let twice = AgendaBorough([.mdtItems: "I-1,MT-0,1,P-1,asked-for,discuss,not-reached,,2,,,,"])
    #expect(
      twice.finds("carried-three-times") == .yes("Carried over 3 times; the locality lead is to know"))
    let once = AgendaBorough([.mdtItems: "I-1,MT-0,1,P-1,asked-for,discuss,not-reached,,1,,,,"])
    #expect(once.finds("carried-three-times") == .no)
    let proposal = twice.proposals().proposed.first
    #expect(proposal?.carried == 3)
    #expect(proposal?.rules == ["carried-three-times", "carried-forward"])
    #expect(proposal?.minutes == 12)
  }

  @Test func `a provisional decision is to be confirmed`() {
    let borough = AgendaBorough([
      .mdtItems: "I-1,MT-0,1,P-1,asked-for,discuss,discussed,,0,carry-on,Twice weekly,Y,"
    ])
    #expect(
      borough.finds("confirm-provisional")
        == .yes("To be confirmed from 13-Nov: carry-on (provisional): Twice weekly", .actionOnly))
  }

  @Test func `new people are talked about where their need is high`() {
    func borough(_ start: String, _ tier: String) -> AgendaBorough {
      AgendaBorough([.caseload: "L-1,P-1,active,\(start),frailty,\(tier),2027-03-01,,,,"])
    }
    #expect(borough("2026-10-23", "high").finds("new-to-caseload") == .yes("New on Fri 23-Oct, high need"))
    #expect(borough("2026-10-22", "high").finds("new-to-caseload") == .no)
    #expect(
      borough("2026-11-01", "low").finds("new-to-caseload")
        == .yes("New on Sun 01-Nov, low need", .actionOnly))
  }

  @Test func `unstable speaks at once, watch after a week, and not knowing is not knowing`() {
    func borough(_ outlook: String) -> AgendaBorough {
      AgendaBorough([.caseload: "L-1,P-1,active,2026-01-05,frailty,high,2027-03-01,\(outlook),,,"])
    }
    #expect(borough("unstable").finds("unstable") == .yes("Unstable"))
    #expect(borough("stable").finds("unstable") == .no)
    #expect(borough("").finds("unstable") == .unknown)
    #expect(borough("watch").finds("unstable") == .unknown)
    var input = borough("stable").input(now: "2026-11-12T12:00")
    #expect(input.refusal("person outlook P-1 watch Ring the daughter", by: "S-1") == "")
    #expect(AgendaBorough.finds("unstable", in: input.view) == .yes("On watch since Thu 12-Nov"))
    input = borough("stable").input(now: "2026-11-13T12:00")
    #expect(input.refusal("person outlook P-1 watch Ring the daughter", by: "S-1") == "")
    #expect(AgendaBorough.finds("unstable", in: input.view) == .no)
  }

  @Test func `need that rose speaks, need that fell does not`() {
    var input = AgendaBorough().input(now: "2026-11-16T12:00")
    #expect(input.refusal("person tier P-1 very-high Fell twice", by: "S-1") == "")
    #expect(AgendaBorough.finds("need-risen", in: input.view) == .yes("Need went up from high to very high"))
    input = AgendaBorough().input(now: "2026-11-16T12:00")
    #expect(input.refusal("person tier P-1 moderate Better", by: "S-1") == "")
    #expect(AgendaBorough.finds("need-risen", in: input.view) == .no)
    let scored = AgendaBorough([.caseload: "L-1,P-1,active,2026-01-05,frailty,high,2027-03-01,,7,2026-11-18,"]
    )
    #expect(scored.finds("need-risen") == .unknown)
  }

  @Test func `two late actions speak, or one very late`() {
    let one = "X-1,P-1,Ring,other,,O-1,S-1,2026-11-01,2026-11-18,accepted,,"
    #expect(AgendaBorough([.actions: one]).finds("actions-late") == .no)
    #expect(
      AgendaBorough([.actions: one + "\nX-2,P-1,Mattress,other,,O-1,S-1,2026-11-01,2026-11-16,accepted,,"])
        .finds(
          "actions-late") == .yes("2 actions late, the oldest 4 days: Mattress (Community)"))
    #expect(
      AgendaBorough([.actions: "X-1,P-1,Ring,other,,O-1,S-1,2026-11-01,2026-11-05,accepted,,"]).finds(
        "actions-late")
        == .yes("1 action late, the oldest 15 days: Ring (Community)"))
    #expect(
      AgendaBorough([.actions: "X-1,P-1,Ring,other,,O-1,S-1,2026-11-01,2026-11-06,accepted,,"]).finds(
        "actions-late")
        == .no)
  }

  @Test func `a dispute speaks after two working days`() {
    func borough(_ since: String) -> AgendaBorough {
      AgendaBorough([.actions: "X-1,P-1,Ring,other,,O-1,S-1,2026-11-01,2026-12-01,requested,\(since),O-1"])
    }
    #expect(
      borough("2026-11-17").finds("dispute")
        == .yes("Disputed since 17-Nov (3 d): Ring; Community holds it meanwhile"))
    #expect(borough("2026-11-18").finds("dispute") == .no)
  }

  @Test func `two referrals that came back speak`() {
    let row = "R-1,P-1,SV-1,phone,routine,2026-11-01T09:00:00Z,2026-11-03T09:00:00Z,"
    #expect(AgendaBorough([.referrals: row]).finds("referral-returned") == .no)
    let twice = row + "\nR-2,P-1,SV-1,phone,routine,2026-11-05T09:00:00Z,2026-11-07T09:00:00Z,"
    guard case .yes(let words, .discuss) = AgendaBorough([.referrals: twice]).finds("referral-returned")
    else {
      Issue.record("says nothing")
      return
    }
    #expect(words.hasPrefix("2 referrals returned, the last from "))
  }

  @Test func `a review before the next meeting speaks, one that nobody planned is not known`() {
    func borough(_ review: String, _ tier: String = "high") -> AgendaBorough {
      AgendaBorough([.caseload: "L-1,P-1,active,2026-01-05,frailty,\(tier),\(review),,,,"])
    }
    #expect(borough("2026-11-26").finds("review-due") == .yes("Review due Thu 26-Nov"))
    #expect(borough("2026-11-27").finds("review-due") == .no)
    #expect(
      borough("2026-11-10", "low").finds("review-due")
        == .yes("Review overdue 10 d, was due Tue 10-Nov", .actionOnly))
    #expect(borough("").finds("review-due") == .unknown)
  }

  @Test func `a new place in a care home speaks for seven working days`() {
    func borough(_ since: String) -> AgendaBorough {
      AgendaBorough().with(
        .people,
        "person_id,given_name,family_name,date_of_birth,gender,practice_ods_code,interpreter,where_now,where_since\n"
          + "P-1,Rahima,Begum,1941-03-02,female,F84001,none,care-home,\(since)")
    }
    #expect(borough("2026-11-11").finds("care-home-new") == .yes("In a care home since Wed 11-Nov"))
    #expect(borough("2026-11-10").finds("care-home-new") == .no)
    #expect(borough("").finds("care-home-new") == .unknown)
    #expect(AgendaBorough().finds("care-home-new") == .no)
  }

  @Test(arguments: [
    (
      "2027-01-15",
      AgendaFinding.yes(
        "Nothing open, stable, nothing happened in 84 days, plan in date to Fri 15-Jan", .actionOnly)
    ),
    ("2026-11-19", .no), ("", .unknown),
  ])
  func `whoever needs less is named without discussion`(review: String, finding: AgendaFinding) {
    let borough = AgendaBorough([
      .caseload: "L-1,P-1,active,2026-01-05,frailty,high,2027-03-01,stable,,,",
      .plans: "PL-1,P-1,care-and-support,EMIS,Y,\(review),complete",
    ])
    #expect(borough.finds("ready-to-step-down") == finding)
  }

  @Test func `every rule of the shipped table that is about a person has its code, and the other way round`()
  {
    let shipped = ShippedAgendaRules.rules.map { $0[0] }.filter { !$0.contains(".") }
    let elsewhere = ["asked-for", "declined-again"]
    #expect(Set(AgendaRule.all.map(\.name)) == Set(shipped).subtracting(elsewhere))
  }
}
