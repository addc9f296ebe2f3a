import Foundation
import TestSupport
import Testing

@testable import CoordinationDomain

/// What must hold for every list.
@Suite struct ListingDefinitionTests {
  @Test func `what a list names among its columns is there, and once`() {
    for listing in Listing.all {
      let ids = listing.columns.map(\.id)
      #expect(Set(ids).count == ids.count, "\(listing.id)")
      let named =
        listing.tableColumns + listing.order.map(\.column) + listing.groupings
        + listing.aliases.values.joined()
      for id in named { #expect(ids.contains(id), "\(listing.id): \(id)") }
      let asked = listing.predicates.map(\.typed)
      #expect(Set(asked).count == asked.count, "\(listing.id)")
    }
  }

  @Test func `the columns that are promised for ever are there`() {
    let promised: [(Listing, String)] = [
      (
        .people,
        """
        person_id nhs_number name born age died locality locality_id practice status lead lead_id \
        lead_organisation lead_since lead_cover no_lead_since coordinator tier frailty last_contact next_review \
        open_actions overdue_actions next_mdt
        """
      ),
      (
        .actions,
        """
        action_id person_id person title organisation organisation_id team owner owner_id raised_on due_on \
        days_overdue status priority
        """
      ),
      (
        .services,
        "service_id name organisation open_now capacity wait_weeks languages phone assured_on status"
      ),
      (
        .agenda,
        """
        meeting_id starts_at series sequence person_id person lane reasons question presenter minutes status \
        decision carried
        """
      ),
      (.meetings, "meeting_id series locality starts_at ends_at status items"),
      (
        .teams,
        "team_id name organisation locality kind in_post_wte established_wte people_led ceiling absent_today"
      ),
    ]
    for (listing, names) in promised {
      let ids = Set(listing.columns.map(\.id))
      for name in names.split(separator: " ") {
        #expect(ids.contains(String(name)), "\(listing.id): \(name)")
      }
    }
  }

  @Test func `the committed page is the one that the lists give`() {
    for (name, text) in ListingPages.all {
      let file = PackageFolder.url("docs/formats/" + name)
      let committed = try? String(contentsOf: file, encoding: .utf8)
      let isCurrent = committed == text
      #expect(isCurrent, "docs/formats/\(name) is behind: coordinator generate-docs docs")
    }
  }
}
