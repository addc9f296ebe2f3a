import Testing

@testable import CoordinationDomain

/// A gap that nobody has closed puts somebody on the agenda, in the words of the list of gaps.
///
/// The meeting is on Fri 20-Nov, and the limit of rule `gap-open` is 28 days.
@Suite struct AgendaGapTests {
  private func lead(until end: String) -> AgendaBorough {
    AgendaBorough([.careTeam: "M-1,P-1,S-1,lead,2026-01-06,\(end)"])
  }

  private func plan(_ rows: String = "", since start: String, tier: String = "high") -> AgendaBorough {
    AgendaBorough([
      .plans: rows, .caseload: "L-1,P-1,active,\(start),frailty,\(tier),2027-03-01,,,,",
    ])
  }

  /// Last seen on a day, and home from hospital on another.
  private func seen(_ day: String, home: String? = nil) -> AgendaBorough {
    AgendaBorough([
      .encounters: "E-1,P-1,S-1,done,\(day)T09:00:00Z,person,seen,home",
      .events: home.map { "V-1,P-1,discharge,\($0)T10:00:00Z,,," } ?? "",
    ])
  }

  @Test func `nobody leading for longer than the limit speaks`() {
    let words = "NO LEAD since 22-Oct (29 d): the last one ended; for the locality lead"
    #expect(lead(until: "2026-10-22").finds("gap-open") == .yes(words))
    #expect(lead(until: "2026-10-23").finds("gap-open") == .no)
    let limit = "rule,on,limit,unit,owner_role,source\ngap-open,Y,0,days,coordinator,x"
    #expect(
      lead(until: "2026-11-20").with(.agendaRules, limit).finds("gap-open")
        == .yes("NO LEAD since 20-Nov (0 d): the last one ended"))
  }

  /// The gap begins 29 days after the start; more than 28 days later are 58.
  @Test
  func
    `no plan speaks once it has been a gap for longer than the limit, and is talked about where need is high`()
  {
    let words = "No plan known, on the caseload since 23-Sep (58 d)"
    #expect(plan(since: "2026-09-23").finds("gap-open") == .yes(words))
    #expect(plan(since: "2026-09-23", tier: "low").finds("gap-open") == .yes(words, .actionOnly))
    #expect(plan(since: "2026-09-24").finds("gap-open") == .no)
    #expect(
      plan("PL-1,P-1,care-and-support,EMIS,Y,2027-05-01,complete", since: "2026-09-23").finds("gap-open")
        == .no)
  }

  @Test func `somebody who came home and whom nobody has asked after speaks`() {
    #expect(
      seen("2026-10-01", home: "2026-10-18").finds("gap-open")
        == .yes("Came home Sun 18-Oct (33 d), nobody has seen or phoned them since"))
    #expect(seen("2026-10-01", home: "2026-10-21").finds("gap-open") == .no)
  }

  @Test func `several gaps are each a sentence`() {
    let both = AgendaBorough([
      .careTeam: "M-1,P-1,S-1,lead,2026-01-06,2026-10-22", .plans: "",
    ])
    #expect(
      both.finds("gap-open")
        == .yes(
          "NO LEAD since 22-Oct (29 d): the last one ended; for the locality lead. "
            + "No plan known, on the caseload since 05-Jan-2026 (319 d)"))
  }

  @Test func `not seen for longer than need allows speaks at once, by the limit of the gap rule`() {
    #expect(seen("2026-10-22").finds("no-contact") == .yes("Not seen since 22-Oct (29 d), high need"))
    #expect(seen("2026-10-23").finds("no-contact") == .no)
    let limit = "rule,on,limit,unit,owner_role,source\nno-contact.high,Y,7,days,lead,x"
    let shorter = seen("2026-11-12").with(.gapRules, limit)
    #expect(shorter.finds("no-contact") == .yes("Not seen since 12-Nov (8 d), high need"))
    #expect(seen("2026-11-13").with(.gapRules, limit).finds("no-contact") == .no)
    let off = limit.replacing(",Y,7,", with: ",N,7,")
    #expect(seen("2026-10-22").with(.gapRules, off).finds("no-contact") == .no)
    let unknown = AgendaBorough([.caseload: "L-1,P-1,active,2026-01-05,frailty,,2027-03-01,,,,"])
    #expect(unknown.finds("no-contact") == .unknown)
  }

  @Test func `not seen is said once, and by gap-open where rule no-contact is switched off`() {
    #expect(seen("2026-09-20").finds("gap-open") == .no)
    let off = "rule,on,limit,unit,owner_role,source\nno-contact,N,0,days,lead,x"
    #expect(
      seen("2026-09-20").with(.agendaRules, off).finds("gap-open")
        == .yes("Not seen since 20-Sep (61 d), high need"))
    #expect(seen("2026-10-20").with(.agendaRules, off).finds("gap-open") == .no)
  }

  @Test func `a gap that somebody has hidden with a reason puts nobody on the agenda`() {
    let hidden =
      "hidden_gap_id,rule,subject,person_id,until,reason,hidden_by,hidden_on\n"
      + "HG-1,no-contact,P-1,P-1,2026-12-01,Away with her daughter,S-1,2026-11-01"
    #expect(seen("2026-10-22").with(.hiddenGaps, hidden).finds("no-contact") == .no)
    let over = hidden.replacing("2026-12-01", with: "2026-11-19")
    #expect(seen("2026-10-22").with(.hiddenGaps, over).finds("no-contact") != .no)
  }

  @Test func `in the sample an agenda says of a person what the list of gaps says`() {
    let view = SampleView.shared
    let book = GapBook(view)
    let meeting =
      view.record.mdtMeetings.rows.indices.first { row in
        let meeting = view.record.mdtMeetings.rows[row]
        return view.isComing(meeting) && view.record.mdtSeries[meeting.series]?.locality == nil
      } ?? 0
    var found: Set<String> = []
    for proposal in view.agendaProposals(forMeetingAt: meeting).proposed {
      for (rule, words) in zip(proposal.rules, proposal.words)
      where ["no-contact", "gap-open"].contains(rule) {
        let gaps = book.gaps(of: proposal.person).map { Phrase.sentence(view.gapWords($0)) }
        #expect(words.split(separator: ". ").allSatisfy { gaps.contains(String($0)) }, "\(words)")
        found.insert(rule)
      }
    }
    #expect(found == ["no-contact", "gap-open"])
  }
}
