import Testing

@testable import CoordinationDomain

/// Who comes next in a meeting, and what its clock says.
@Suite struct LiveMeetingTests {
  private func item(
    _ id: String, _ state: LiveMeeting.State = .open, minutes: Int? = 8, openedAt: Int64? = nil,
    spent: Int = 0
  ) -> LiveMeeting.Item {
    LiveMeeting.Item(
      id: id, person: "P-\(id)", name: "BEGUM, Rahima (Mrs)", shortName: "BEGUM, Rahima", initials: "R.B.",
      ageAndArea: "85y, Roman Road", hasNamesake: false, state: state, minutes: minutes,
      openedAt: openedAt.map { Instant(seconds: $0) }, spent: spent, toStepOut: 0)
  }

  private func meeting(_ items: [LiveMeeting.Item], endsAt: Int64? = nil) -> LiveMeeting {
    LiveMeeting(
      id: "MT-1", name: "NE MDT", when: "20-Nov 14:00", isRunning: true, isPlanned: false,
      endsAt: endsAt.map { Instant(seconds: $0) }, items: items, quorum: "quorate, 6 of 5", isQuorate: true)
  }

  @Test func `next is the first after this without a decision, then those before, the parked last`() {
    let live = meeting([
      item("1"), item("2", .parked), item("3", .decided), item("4"), item("5", .notForMeeting),
    ])
    #expect(live.next(after: nil)?.id == "1")
    #expect(live.next(after: "1")?.id == "4")
    #expect(live.next(after: "4")?.id == "1")
    #expect(meeting([item("1", .decided), item("2", .parked), item("3")]).next(after: "3")?.id == "2")
    #expect(meeting([item("1", .decided), item("2", .parked)]).next(after: "2") == nil)
    #expect(meeting([]).next(after: nil) == nil)
    #expect(live.next(after: "not there")?.id == "1")
  }

  @Test func `before goes by whoever is not for the meeting`() {
    let live = meeting([item("1", .decided), item("2", .notForMeeting), item("3")])
    #expect(live.previous(before: "3")?.id == "1")
    #expect(live.previous(before: "1") == nil)
    #expect(live.previous(before: nil) == nil)
  }

  @Test func `the time at an item counts what was spent before, and says over past the planned minute`() {
    let live = meeting([])
    let now = Instant(seconds: 10_000)
    #expect(live.timeWords(item("1", openedAt: 9_628), at: now) == "06:12 on this item")
    #expect(live.timeWords(item("1", openedAt: 9_640, spent: 120), at: now) == "08:00 on this item")
    #expect(live.timeWords(item("1", openedAt: 9_639, spent: 120), at: now) == "08:01 on this item, over")
    #expect(live.timeWords(item("1", minutes: nil, openedAt: 0), at: now) == "166:40 on this item")
    #expect(live.timeWords(item("1"), at: now) == "")
  }

  @Test(arguments: [
    (12_880, "48 min left"), (12_821, "48 min left"), (10_000, "0 min left"), (9_280, "12 min over"),
  ])
  func `what is left is in whole minutes, and what is too much is said`(ends: Int64, words: String) {
    #expect(meeting([], endsAt: ends).leftWords(at: Instant(seconds: 10_000)) == words)
    #expect(meeting([]).leftWords(at: Instant(seconds: 0)) == "")
  }
}
