import Testing

@testable import CoordinationDomain

/// Every page of the synthetic borough keeps the manners that all pages have.
@Suite struct WholeSampleTests {
  private static let view = SampleView.shared

  private static let pages: [Page] = {
    let record = view.record
    return [view.todayPage()] + record.people.rows.indices.map { view.personPage($0) }
      + record.people.rows.indices.map { view.personPreview($0) }
      + record.actions.rows.indices.map { view.actionPage($0) }
      + record.mdtMeetings.rows.indices.map { view.meetingPage($0) }
      + record.mdtItems.rows.indices.map { view.agendaItemPage($0) }
      + record.teams.rows.indices.map { view.teamPage($0) }
      + record.professionals.rows.indices.map { view.professionalPage($0) }
      + record.localities.rows.indices.map { view.localityPage($0) }
      + record.services.rows.indices.map { view.servicePage($0) }
  }()

  @Test func `no line is blank, has a question mark for unknown or an odd joint`() {
    for page in Self.pages {
      #expect(!page.title.isEmpty && !page.sections.isEmpty)
      for line in page.sections.flatMap(\.lines) {
        let isClean =
          !line.text.isEmpty && line.text != "?" && !line.text.hasPrefix(", ")
          && !line.text.contains(", ,") && !line.text.contains("Optional(") && !line.text.hasSuffix(": ")
        #expect(isClean, "\(page.title): \(line.plain)")
      }
    }
  }

  @Test func `restricted flags and addresses stand on no page`() {
    let record = Self.view.record
    for row in record.people.rows.indices {
      let all =
        Self.view.personPage(row).text() + Self.view.personPreview(row).title
        + Self.view.personBanner(row).line2
      for index in Self.view.byPerson.flags[row] {
        let flag = record.flags.rows[Int(index)]
        guard Self.view.isNeutral(flag), record.text[flag.text] != CareView.readBeforeVisiting else {
          continue
        }
        #expect(!all.contains(record.text[flag.text]))
      }
      if Self.view.hasRestrictedAddress(row) {
        #expect(!all.contains(record.text[record.people.rows[row].postcode]))
      }
    }
  }

  @Test func `every target of a list is a filter that list understands`() {
    let listings = [Listing.people, .actions, .intake, .teams, .agenda, .meetings, .services]
    for page in Self.pages {
      for line in page.sections.flatMap(\.lines) {
        guard case .list(let id, let filter) = line.target else { continue }
        let listing = listings.first { $0.id == id }
        #expect(listing?.query(filter).problems.isEmpty == true, "\(id): \(filter)")
      }
    }
  }

  @Test func `the number of people somebody leads is the number their list shows`() {
    let view = Self.view
    for row in view.record.professionals.rows.indices {
      let page = view.professionalPage(row)
      guard let line = page.sections.first(where: { $0.heading == "Leads" })?.lines.first else { continue }
      guard case .list(_, let filter) = line.target else { continue }
      #expect(Int(line.text.split(separator: " ").first ?? "") == view.listed(.people, filter).count)
    }
  }
}
