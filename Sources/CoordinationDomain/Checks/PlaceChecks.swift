extension RecordCheck {
  /// Practices, networks, localities, organisations and teams.
  mutating func checkPlaces() {
    for practice in record.practices.rows {
      let isClosed = practice.status == .closed
      if practice.network == nil, !isClosed {
        report(
          .warning, practice, "network_id",
          "the practice has no network, so its people show as \"No locality\"",
          "Expected the id of a row of networks.csv.")
      }
      if practice.status == .active, let closed = practice.closedOn, closed <= today {
        report(
          .error, practice, "closed_on", "the practice is active and closed on \(closed.iso)",
          "A practice that has closed has the status closed.")
      }
      if isClosed, practice.closedOn == nil {
        report(.warning, practice, "closed_on", "the practice is closed and the day is not known")
      }
    }
    for locality in record.localities.rows {
      if let lead = record.professionals[locality.localityLead], lead.hasLeft(by: today) {
        report(
          .warning, locality, "locality_lead_id",
          "\(id(locality.localityLead)), who leads the locality, has left",
          "Expected somebody who works here on \(today.iso).")
      }
    }
    for team in record.teams.rows where team.isActive == true {
      if let owner = record.organisations[team.organisation], owner.isActive == false {
        report(
          .warning, team, "organisation_id", "the team is active and its organisation is not",
          "Set active to N, or give the organisation that the team belongs to now.")
      }
    }
  }
}

extension Professional {
  /// Whether they no longer work here on a day.
  func hasLeft(by day: Day) -> Bool { activeTo.map { $0 <= day } ?? false }
}
