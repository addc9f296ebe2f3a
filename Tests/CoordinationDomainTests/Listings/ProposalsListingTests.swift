import Testing

@testable import CoordinationDomain

/// Whom the rules propose, as a list.
@Suite struct ProposalsListingTests {
  private let borough = AgendaBorough([
    .events: "V-1,P-1,carer-strain,2026-11-18T08:00:00Z,,,GP",
    .mdtItems: "I-0,MT-0,1,P-1,asked-for,discuss,not-reached,,1,,,,",
  ])

  @Test func `a proposal has the columns that are promised for ever`() {
    let ids = Listing.proposals(AgendaProposals()).columns.map(\.id)
    #expect(Array(ids.prefix(7)) == ["person_id", "person", "rules", "reason", "lane", "minutes", "carried"])
    let rules = Listing.agendaRules(AgendaProposals()).columns.map(\.id)
    #expect(Array(rules.prefix(4)) == ["rule", "fires", "does_not", "not_known"])
  }

  @Test func `proposals are written in the order of what presses most`() {
    let view = borough.input().view
    let listing = Listing.proposals(view.agendaProposals(forMeetingAt: 1))
    let text = listing.text(listing.rows(in: view), columns: listing.columns, in: view, as: .csv)
    #expect(
      text.split(whereSeparator: \.isNewline) == [
        "person_id,person,rules,reason,lane,minutes,carried,place",
        "P-1,\"BEGUM, Rahima\",carried-forward;carer-strain,"
          + "\"Not reached on 13-Nov. Carer strain Wed 18-Nov, told by GP\",discuss,12,2,1",
      ])
  }

  @Test func `every rule is listed with how many it is about, and they add up`() {
    let view = CommandInput.sample().view
    let proposals = view.agendaProposals(forMeetingAt: 0)
    let listing = Listing.agendaRules(proposals)
    #expect(listing.rows(in: view).count == proposals.counts.count)
    let sums = Set(proposals.counts.map { $0.yes + $0.no + $0.unknown })
    #expect(sums == [view.peopleConcerned(byMeetingAt: 0)])
  }
}
