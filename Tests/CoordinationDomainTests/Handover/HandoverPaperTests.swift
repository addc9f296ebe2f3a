import Testing

@testable import CoordinationDomain

/// What the paper says of an item beyond the screen: since when, why, and whom to ring.
@Suite struct HandoverPaperTests {
  private func line(_ key: String, of input: CommandInput) throws -> HandoverLine {
    input.draft.paperLine(try #require(input.draft.item(key)))
  }

  @Test func `somebody unstable stands with since when, who said so, the last note, and whom to ring`() throws
  {
    var input = HandoverInput.input([
      .encounters: (SmallBorough.files[.encounters] ?? "")
        .replacing(
          "2026-11-18T09:00:00Z,person,seen,home,", with: "2026-11-18T09:00:00Z,person,seen,home,Pale"),
      .personalContacts: "contact_id,person_id,name,relationship,phone,is_next_of_kin,may_share\n"
        + "C-1,P-1,Ruth Begum,daughter,07700 900123,Y,practical",
    ])
    #expect(try line("unstable/P-1", of: input).more.first == "Since when is not written")
    _ = try input.type("person outlook P-1 watch", by: "S-2").get()
    input.move(to: "2026-11-21T09:00")
    _ = try input.type("person outlook P-1 unstable", by: "S-2").get()
    input.move(to: "2026-11-23T09:00")
    _ = try input.type("person outlook P-1 unstable If pale, ring 999", by: "S-5").get()
    #expect(
      try line("unstable/P-1", of: input).more == [
        "Since Sat 21-Nov (2 d), said by SW Lee, B; if-then by CC Shah, E today 09:00",
        "Last note Wed 18-Nov, DN Okafor, A: Pale",
        "If pale, ring 999", "1 action late", "Lead: DN Okafor, A, no phone known",
        "Family: Ruth Begum, daughter, 07700 900123, may hear practical matters",
      ])
  }

  @Test func `an act that was undone makes nobody unstable`() throws {
    var input = HandoverInput.input
    _ = try input.type("person outlook P-1 watch", by: "S-2").get()
    let act = try input.type("person outlook P-1 unstable", by: "S-2").get()
    _ = try input.type("undo \(act)", by: "S-2").get()
    _ = try input.type("person outlook P-1 unstable If pale, ring 999", by: "S-5").get()
    #expect(try line("unstable/P-1", of: input).more.first == "Since today, said by CC Shah, E")
  }

  @Test(arguments: [
    (
      "",
      [
        "No contact with them is written down", "Lead: DN Okafor, A, no phone known",
        "No family known to ring",
      ]
    ),
    (
      "E-9,P-1,S-2,done,2026-11-16T09:00:00Z,person,seen,home,",
      [
        "Ask SW Lee, B, no phone known: home visit Mon 16-Nov was the last contact",
        "Lead: DN Okafor, A, no phone known",
        "No family known to ring",
      ]
    ),
  ])
  func `an essential visit says in words what is meant, and whom to ask`(contact: String, more: [String])
    throws
  {
    let input = HandoverInput.input([
      .caseload:
        "caseload_id,person_id,status,start_on,essential_visits,outlook,pathway\n"
        + "L-1,P-1,active,2026-01-01,alone,stable,frailty",
      .encounters: "encounter_id,person_id,professional_id,status,at,with,outcome,place,note\n" + contact,
    ])
    let line = try line("essential/P-1", of: input)
    #expect(line.words == "BEGUM, Rahima (Mrs): essential visits (lives alone)")
    #expect(line.detail == "not known")
    #expect(line.more == more)
    let sheet = HandoverSheet(input.draft).text
    #expect(sheet.split(separator: "\n").count { $0.contains("Essential visits must not be missed") } == 1)
  }

  @Test func `what is to be done about somebody who has died begins with that`() throws {
    let input = HandoverInput.input([
      .people: (SmallBorough.files[.people] ?? "").replacing(
        "2026-11-01,confirmed", with: "2026-11-10,confirmed"),
      .actions: (SmallBorough.files[.actions] ?? "")
        + "\nX-4,P-3,Ring the family,bereavement,O-1,S-1,S-1,2026-11-11,accepted,2026-11-11,2026-11-20",
    ])
    #expect(try line("action/X-4", of: input).words == "DIED 10-Nov GONE, Old (Mr): Ring the family")
  }

  @Test func `what asks for little room takes little`() throws {
    let input = HandoverInput.input([
      .caseload:
        "caseload_id,person_id,status,start_on,outlook,pathway\nL-1,P-1,active,2026-01-01,watch,frailty",
      .actions: (SmallBorough.files[.actions] ?? "")
        + "\nX-4,P-1,Ask for a sitter,review,O-2,,S-1,2026-11-19,requested,2026-11-19,2026-12-01",
    ])
    let watch = try line("watch/P-1", of: input)
    #expect(watch.detail == "watch, no if-then")
    #expect(watch.more == [])
    #expect(try line("waiting/X-4", of: input).more == ["Of Two"])
  }

  @Test(arguments: [
    // The lead counts too, and so does the telephone: it is the contact that the other lists count from.
    (
      "E-8,P-1,S-1,done,2026-11-18T09:00:00Z,person,seen,phone,",
      "Ask DN Okafor, A, no phone known: phone call"
    ),
    (
      "E-8,P-1,S-1,done,2026-11-18T09:00:00Z,professional,,,",
      "Ask SW Lee, B, no phone known: home visit Mon 16-Nov"
    ),
    (
      "E-8,P-1,S-3,done,2026-11-18T09:00:00Z,person,seen,home,",
      "OT Marsh, C, away, back Tue 24-Nov, nobody covers"
    ),
  ])
  func `whom to ask is whoever had the newest contact of any kind`(contact: String, words: String) throws {
    let input = HandoverInput.input([
      .caseload:
        "caseload_id,person_id,status,start_on,essential_visits,outlook,pathway\n"
        + "L-1,P-1,active,2026-01-01,insulin,stable,frailty",
      .encounters: "encounter_id,person_id,professional_id,status,at,with,outcome,place,note\n"
        + "E-9,P-1,S-2,done,2026-11-16T09:00:00Z,person,seen,home,\n" + contact,
      .absences: "absence_id,professional_id,from,to,reason\nAB-1,S-3,2026-11-20,2026-11-24,leave",
    ])
    let line = try line("essential/P-1", of: input)
    #expect(line.more.contains { $0.hasPrefix(words) }, "\(line.more)")
  }

  @Test func `a referral that waits has the service's number where the directory has one`() throws {
    let referral =
      "referral_id,person_id,service_id,referrer_name,reply_route,urgency,sent_at\n"
      + "R-1,P-1,SV-1,Dr Shaw,phone,routine,2026-11-10T09:00:00Z"
    let input = HandoverInput.input([
      .referrals: referral, .phones: "id,service_id,number\nPH-1,SV-1,020 7946 0123",
    ])
    #expect(try line("referral/R-1", of: input).more == ["Ring 020 7946 0123"])
    #expect(try line("referral/R-1", of: HandoverInput.input([.referrals: referral])).more == [])
  }

  @Test func `a visit that was cancelled says of which day it was`() throws {
    let input = HandoverInput.input([
      .encounters: "encounter_id,person_id,professional_id,status,at,with,outcome,place,note\n"
        + "E-9,P-1,S-2,cancelled,2026-11-19T09:00:00Z,,,home,Family visiting"
    ])
    #expect(
      try line("changed/P-1", of: input).words.hasSuffix(
        "Home visit of Thu 19-Nov 09:00 cancelled: Family visiting"))
  }

  @Test func `the visits of today stand with the time, whom and who goes`() {
    let input = HandoverInput.input([
      .encounters: "encounter_id,person_id,professional_id,status,at,with,outcome,place,note\n"
        + "E-8,P-1,S-3,planned,2026-11-20T15:00:00Z,,,home,\nE-9,P-1,S-1,planned,2026-11-20T09:30:00Z,,,phone,\n"
        + "E-7,P-1,S-1,planned,2026-11-21T09:30:00Z,,,phone,\nE-6,P-1,S-1,cancelled,2026-11-20T13:30:00Z,,,home,",
      .absences: "absence_id,professional_id,from,to,reason\nAB-1,S-3,2026-11-20,2026-11-24,leave",
    ])
    let text = HandoverSheet(input.draft).text
    let visits = text.split(separator: "\n").drop { $0 != "VISITS TODAY (2)" }.prefix {
      !$0.hasPrefix("LATE OR")
    }
    #expect(
      Array(visits.dropFirst(2)) == [
        "09:30 BEGUM, Rahima (Mrs): phone call, INTERPRETER NOT BOOKED,  DN Okafor, A",
        "      not written up",
        "15:00 ! BEGUM, Rahima (Mrs): home visit, INTERPRETER NOT         OT Marsh, C",
        "      BOOKED, BUT OT Marsh, C is away, back Tue 24-Nov, nobody", "      covers",
      ])
    let page = input.view.handoverPage(input.draft).sections.first { $0.heading == "VISITS TODAY (2)" }
    #expect(page?.lines.map(\.label) == ["09:30", "15:00"])
    #expect(page?.lines.map(\.trailing) == ["DN Okafor, A", "OT Marsh, C"])
    #expect(!HandoverSheet(HandoverInput.input.draft).text.contains("VISITS TODAY"))
  }
}
