import Testing

@testable import CoordinationDomain

@Suite struct AgendaProposalTests {
  private let strain = "V-1,P-1,carer-strain,2026-11-18T08:00:00Z,,,GP"

  @Test(arguments: [("NE,", 2), ("NW,", 1), (",", 3), (",N2", 1), ("NE,N3", 1)])
  func `a meeting is for the live people of its network, else of its locality, else for everybody`(
    place: String, count: Int
  ) {
    // P-4 has died.
    let view = AgendaBorough()
      .with(.localities, "locality_id,name,sort_order\nNE,North East,1\nNW,North West,2")
      .with(.networks, "network_id,name,locality_id\nN1,One,NE\nN2,Two,NE\nN3,Three,NW")
      .with(
        .practices,
        "ods_code,name,network_id,status\nF84001,Bow,N1,active\nF84002,Mile End,N2,active\nF84003,Poplar,N3,active"
      )
      .with(
        .people,
        "person_id,given_name,family_name,date_of_birth,practice_ods_code,date_of_death\n"
          + "P-1,Rahima,Begum,1941-03-02,F84001,\nP-2,Amir,Khan,1950-01-01,F84002,\n"
          + "P-3,Joan,Smith,1938-05-05,F84003,\nP-4,Ada,Jones,1930-05-05,F84001,2026-11-01"
      )
      .with(
        .caseload,
        "caseload_id,person_id,status,start_on\n"
          + (1...4).map { "L-\($0),P-\($0),active,2026-01-05" }.joined(separator: "\n")
      )
      .with(
        .mdtSeries,
        "series_id,name,locality_id,network_id,weekday,every_weeks,minutes\nMS-1,MDT,\(place),5,1,120"
      )
      .input().view
    #expect(view.peopleConcerned(byMeetingAt: 1) == count)
    let counts = view.agendaProposals(forMeetingAt: 1).counts
    #expect(Set(counts.map { $0.yes + $0.no + $0.unknown }) == [count])
  }

  @Test func `nobody is proposed where no rule speaks, and each rule says how many it cannot tell of`() {
    let proposals = AgendaBorough().proposals()
    #expect(proposals.proposed.isEmpty)
    let unstable = proposals.counts.first { $0.rule == "unstable" }
    #expect(unstable.map { [$0.yes, $0.no, $0.unknown] } == [0, 0, 1])
  }

  @Test func `whoever is on the agenda is not proposed again`() {
    #expect(AgendaBorough([.events: strain]).proposals().proposed.count == 1)
    let listed = AgendaBorough([.events: strain, .mdtItems: "I-1,MT-1,1,P-1,asked-for,discuss,listed,,0,,,,"])
    #expect(listed.proposals().proposed.isEmpty)
    let withdrawn = AgendaBorough([
      .events: strain, .mdtItems: "I-1,MT-1,1,P-1,asked-for,discuss,withdrawn,,0,,,,",
    ])
    #expect(withdrawn.proposals().proposed.count == 1)
  }

  @Test
  func `a proposal says what the agenda comes to with it alone, and on which other agenda the person is`() {
    let view = AgendaBorough([
      .events: strain,
      .mdtItems:
        "I-1,MT-2,1,P-1,asked-for,discuss,listed,,0,,,,\nI-2,MT-1,1,P-9,asked-for,discuss,listed,,0,,,,",
    ]).input().view
    let lines = view.proposalSection(1).lines
    #expect(lines.first?.trailing == "12 min, then 27 of 120")
    #expect(lines.last?.text.hasSuffix("Already on the agenda of Fri 27-Nov") == true)
    var plan = view.agendaPlan(ofMeetingAt: 1)
    plan.talk = 98
    #expect([7, 8].map { plan.with($0) } == ["then 120 of 120", "then 1 over"])
    plan.length = nil
    #expect(plan.with(7) == "then 120")
  }

  @Test(arguments: [
    ("", "2026-11-18T12:00", "open; to be asked for by Wed 18-Nov"),
    ("", "2026-11-19T12:00", "open, though the last day to ask was Wed 18-Nov"),
    ("2026-11-18T16:00:00Z", "2026-11-19T12:00", "fixed Wed 18-Nov 16:00; who comes on now is marked"),
    ("2026-11-18T16:00:00Z", "2026-11-18T12:00", "open; to be asked for by Wed 18-Nov"),
  ])
  func `whether an agenda is fixed stands on the meeting's page`(frozen: String, now: String, words: String) {
    let view = AgendaBorough().with(
      .mdtMeetings,
      "meeting_id,series_id,starts_at,ends_at,status,frozen_at\n"
        + "MT-1,MS-1,2026-11-20T14:00:00Z,2026-11-20T16:00:00Z,planned,\(frozen)"
    ).input(now: now).view
    #expect(view.meetingPage(0).text().contains("Agenda: \(words)"))
    #expect(view.liveMeeting("MT-1")?.isFixed == words.hasPrefix("fixed"))
  }

  @Test func `whoever writes the minutes is there and does not count`() {
    let view = AgendaBorough().with(
      .mdtSeries,
      "series_id,name,locality_id,weekday,every_weeks,minutes,scribe_id,quorum_minimum\nMS-1,NE MDT,NE,5,1,120,S-1,1"
    )
    .with(.settings, "key,value\nquorum_organisations,0")
    .with(
      .mdtAttendance,
      "attendance_id,meeting_id,professional_id,person_id,expected,attendance\nA-1,MT-1,S-1,,core,present\n"
        + "A-2,MT-1,,P-1,item-only,expected"
    ).input().view
    #expect(view.quorum(ofMeetingAt: 1).words == "NOT QUORATE: 0 of 1 people without the scribe")
    let page = view.meetingPage(1)
    #expect(page.text().contains("0 expected or present without the scribe"))
    #expect(page.sections.contains { $0.heading == "Who comes (1, 1 for one item, 0 cannot)" })
  }

  @Test func `a declined proposal stays away until its day, unless something new happens`() {
    func borough(_ until: String, event: String? = nil) -> AgendaBorough {
      AgendaBorough([
        .mdtItems: "I-1,MT-0,1,P-1,unstable,discuss,declined,\(until),0,,,,",
        .caseload: "L-1,P-1,active,2026-01-05,frailty,high,2027-03-01,unstable,,,",
        .events: event ?? "V-9,P-1,111,2026-01-01T08:00:00Z,,,",
      ])
    }
    #expect(borough("2026-12-11").proposals().proposed.isEmpty)
    #expect(borough("2026-11-20").proposals().proposed.count == 1)
    // Declined on 13-Nov, so until 11-Dec: a fall since brings them back, one before does not.
    #expect(
      borough("2026-12-11", event: "V-1,P-1,fall,2026-11-16T08:00:00Z,,,").proposals().proposed.count == 1)
    #expect(borough("2026-12-11", event: "V-1,P-1,fall,2026-11-12T08:00:00Z,,,").proposals().proposed.isEmpty)
    #expect(
      borough("2026-12-11", event: "V-1,P-1,ambulance,2026-11-16T08:00:00Z,,,").proposals().proposed.isEmpty)
  }

  @Test func `a rule that is switched off says nothing, and a limit is the file's`() {
    #expect(
      AgendaBorough([.events: strain, .agendaRules: "carer-strain,N,14,days,lead,JUDGEMENT"]).proposals()
        .proposed
        .isEmpty)
    #expect(
      AgendaBorough([.events: strain, .agendaRules: "carer-strain,Y,1,days,lead,JUDGEMENT"]).proposals()
        .proposed
        .isEmpty)
  }

  @Test func `a meeting is for its locality, its network or everybody`() {
    let strain = AgendaBorough([.events: strain])
    func count(_ series: String) -> Int {
      strain.with(.mdtSeries, "series_id,name,locality_id,network_id,weekday,every_weeks\n" + series)
        .proposals()
        .proposed.count
    }
    #expect(count("MS-1,MDT,NE,,5,1") == 1)
    #expect(count("MS-1,MDT,NW,,5,1") == 0)
    #expect(count("MS-1,MDT,,N1,5,1") == 1)
    #expect(count("MS-1,MDT,,N2,5,1") == 0)
    #expect(count("MS-1,MDT,,,5,1") == 1)
  }

  @Test func `nobody who has died or left is proposed`() {
    let ended = AgendaBorough([
      .events: strain, .caseload: "L-1,P-1,paused,2026-01-05,frailty,high,2027-03-01,,,,2026-12-01",
    ])
    #expect(ended.proposals().proposed.count == 1)
    let dead = AgendaBorough([.events: strain]).with(
      .people,
      "person_id,given_name,family_name,date_of_birth,gender,practice_ods_code,interpreter,date_of_death,death_status\n"
        + "P-1,Rahima,Begum,1941-03-02,female,F84001,none,2026-11-19,reported")
    #expect(dead.proposals().proposed.isEmpty)
  }

  @Test func `reasons for discussion come before reasons without it`() {
    let view = CommandInput.sample().view
    let meeting =
      view.record.mdtMeetings.rows.indices.first { view.isComing(view.record.mdtMeetings.rows[$0]) } ?? 0
    let proposed = view.agendaProposals(forMeetingAt: meeting).proposed
    #expect(!proposed.isEmpty)
    let lanes = proposed.map(\.lane)
    #expect(lanes == lanes.filter { $0 == .discuss } + lanes.filter { $0 != .discuss })
    #expect(proposed.allSatisfy { $0.rules.count == $0.words.count && $0.minutes > 0 })
  }
}
