/// Room at a service: places free, and when that was said.
public struct ServiceRoom: Hashable, Sendable {
  /// Places free.
  public var available: Double
  /// Places in all, where given.
  public var maximum: Double?
  /// What is counted, such as `places`.
  public var unit: String
  /// The day the figure was given; nil where nobody said.
  public var givenOn: Day?
}

/// The wait at a service, and when that was said.
public struct ServiceWait: Hashable, Sendable {
  /// Weeks from referral to first contact; nil where only words are given.
  public var weeks: Double?
  /// The wait in words, such as `3 weeks`.
  public var words: String
  /// The day the figure was given; nil where nobody said.
  public var givenOn: Day?
}

extension ServiceEntry {
  /// Room, from the newest row of `service_capacity.csv`, else from the attribute `capacity`; nil where it is
  /// not said.
  public var room: ServiceRoom? {
    let rows = directory.index.capacity[row].map { directory.capacity.rows[Int($0)] }
    let newest = rows.filter { $0.available != nil }.max {
      ($0.updated ?? Instant(seconds: .min)) < ($1.updated ?? Instant(seconds: .min))
    }
    if let newest, let available = newest.available {
      let unit = text[directory.units[newest.unit]?.name ?? .none]
      let givenOn = newest.updated.map { directory.zone.local($0).day }
      return ServiceRoom(
        available: available, maximum: newest.maximum, unit: unit.isEmpty ? "places" : unit, givenOn: givenOn)
    }
    guard let places = values(of: .capacity).first.flatMap(Double.init) else { return nil }
    let givenOn = day(of: .capacityGivenOn) ?? day(of: .waitGivenOn)
    return ServiceRoom(available: places, maximum: nil, unit: "places", givenOn: givenOn)
  }

  /// The wait, from the attribute `wait-weeks`, else from `wait_time`; nil where it is not said.
  public var wait: ServiceWait? {
    let givenOn = day(of: .waitGivenOn)
    if let value = values(of: .waitWeeks).first {
      guard let weeks = Double(value) else { return ServiceWait(weeks: nil, words: value, givenOn: givenOn) }
      return ServiceWait(weeks: weeks, words: ServiceEntry.weeks(weeks), givenOn: givenOn)
    }
    let words = text[service.waitTime]
    if words.isEmpty { return nil }
    let parts = words.lowercased().split(separator: " ")
    let isWeeks = parts.count == 2 && parts[1].hasPrefix("week")
    return ServiceWait(weeks: isWeeks ? Double(parts[0]) : nil, words: words, givenOn: givenOn)
  }

  /// Whether a figure of room or wait given on that day is too old to rely on.
  public func isOldFigure(givenOn day: Day?, today: Day) -> Bool {
    directory.freshness.wait.isOld(day, today: today)
  }

  private func day(of fact: DirectoryFact) -> Day? {
    guard var value = values(of: fact).first else { return nil }
    return value.withUTF8 { FieldParsing.day(FieldParsing.trimmed($0)) }
  }

  private static func weeks(_ weeks: Double) -> String {
    weeks == 0 ? "no wait" : weeks == 1 ? "1 week" : "\(PlainNumber.words(weeks)) weeks"
  }
}
