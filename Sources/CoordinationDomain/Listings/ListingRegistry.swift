extension Listing {
  /// Every list, in the order of the documentation; one that is not here is not documented.
  public static let all: [Listing] = [
    people, actions, agenda, meetings, teams, localities, staff, services, intake, journal,
  ]
}
