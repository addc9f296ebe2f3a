/// Brings the rows of `schedules.csv` to the services they are the hours of.
enum DirectoryHours {
  /// The hours of each service, by its row.
  ///
  /// A row for a service counts at all its places; a row for a service at a location, there only. The hours of
  /// a location are those of a service there that has none of its own.
  static func byService(_ record: CareRecord, index: DirectoryIndex) -> [OpeningHours] {
    let rules = record.schedules.rows.enumerated().map { row, schedule in
      OpeningRuleReading(schedule, row: row, text: record.text).rule
    }
    return record.services.rows.indices.map { service in
      let own = index.schedules[service].map { Int($0) }
      return own.isEmpty
        ? hoursOfLocations(service, rules, record, index) : hours(own, rules, record)
    }
  }

  private static func hours(_ own: [Int], _ rules: [OpeningRule], _ record: CareRecord) -> OpeningHours {
    var everywhere: [OpeningRule] = []
    var places: [(location: Ref<Location>?, rules: [OpeningRule])] = []
    for row in own {
      let place = record.serviceLocations[record.schedules.rows[row].serviceAtLocation]
      guard let place else {
        everywhere.append(rules[row])
        continue
      }
      if let known = places.firstIndex(where: { $0.location == place.location }) {
        places[known].rules.append(rules[row])
      } else {
        places.append((place.location, [rules[row]]))
      }
    }
    if places.isEmpty { return OpeningHours(places: [PlaceHours(rules: everywhere)]) }
    return OpeningHours(
      places: places.map { place in
        PlaceHours(name: record.locations[place.location]?.name ?? .none, rules: everywhere + place.rules)
      })
  }

  private static func hoursOfLocations(
    _ service: Int, _ rules: [OpeningRule], _ record: CareRecord, _ index: DirectoryIndex
  ) -> OpeningHours {
    var places: [PlaceHours] = []
    for row in index.servicePlaces[service] {
      guard let ref = record.serviceLocations.rows[Int(row)].location else { continue }
      guard let location = record.locations.row(of: ref) else { continue }
      let own = index.locationSchedules[location].filter {
        let schedule = record.schedules.rows[Int($0)]
        return schedule.service == nil && schedule.serviceAtLocation == nil
      }
      if own.isEmpty { continue }
      places.append(
        PlaceHours(name: record.locations.rows[location].name, rules: own.map { rules[Int($0)] }))
    }
    return OpeningHours(places: places)
  }
}
