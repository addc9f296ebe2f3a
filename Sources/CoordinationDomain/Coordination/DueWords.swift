/// A span of time from now, as people type it.
enum DueSpan: Equatable {
  /// By the clock.
  case hours(Int)
  /// Calendar days.
  case days(Int)
  case workingDays(Int)

  /// The span in `+2h`, `+2d`, `+1w`, `+5wd`, `-3d` or `+2 working days`; nil where it is none or lacks its
  /// sign.
  init?(_ text: String) {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let rest = text.dropFirst().drop { $0 == " " }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 5, let number = Int(digits) else { return nil }
    let count = sign == "-" ? -number : number
    switch rest.dropFirst(digits.count).drop(while: { $0 == " " }) {
    case "h", "hour", "hours": self = .hours(count)
    case "wd", "working day", "working days": self = .workingDays(count)
    case "d", "day", "days", "w", "week", "weeks", "m", "month", "months", "y", "year", "years":
      guard let unit = rest.dropFirst(digits.count).first(where: { $0 != " " }),
        let days = DateShorthand.days("\(count)\(unit)")
      else { return nil }
      self = .days(days)
    default: return nil
    }
  }
}

/// `next meeting`, `before the next MDT`: a day that the calendar of meetings says.
struct MeetingPhrase: Equatable {
  /// Whether it has to be done by then, not at it.
  var isBefore: Bool

  init?(_ text: String) {
    var words = text.split(separator: " ")[...]
    isBefore = words.first == "before"
    if isBefore { words = words.dropFirst() }
    if words.first == "the" { words = words.dropFirst() }
    if words.first == "next" { words = words.dropFirst() }
    guard words.count == 1, let last = words.first, last == "meeting" || last == "mdt" else { return nil }
  }
}

extension DueReader {
  /// Small letters, single blanks, without a joining word before it: `Due by  Fri` is `fri`.
  static func plain(_ words: String) -> String {
    var parts = words.lowercased().split { $0 == " " || $0 == "\t" }[...]
    while let first = parts.first, ["due", "by", "on"].contains(first) { parts = parts.dropFirst() }
    return parts.joined(separator: " ")
  }

  /// The day's words and the minutes since midnight in `today 14:30`, `fri at 09:00`, `at 1430` or
  /// `2026-11-25t14:30`; nil where no time stands last.
  static func splitClock(_ text: String) -> (date: String, clock: Int)? {
    var parts = text.split(separator: " ").map(String.init)
    if parts.count == 1, let at = text.firstIndex(of: "t"), text.distance(from: text.startIndex, to: at) == 10
    {
      parts = [String(text[..<at]), String(text[text.index(after: at)...])]
    }
    guard let last = parts.popLast() else { return nil }
    let hasAt = parts.last == "at"
    if hasAt { parts.removeLast() }
    guard let clock = clock(last, mayLackColon: hasAt) else { return nil }
    return (parts.joined(separator: " "), clock)
  }

  /// `14:30`, `9:05`, or `1430` where it can be nothing else: minutes since midnight, below 1,440.
  private static func clock(_ text: String, mayLackColon: Bool) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let isClock = parts.count == 2 ? (1...2).contains(parts[0].count) && parts[1].count == 2 : false
    guard isClock || (mayLackColon && parts.count == 1 && text.count == 4) else { return nil }
    guard text.allSatisfy({ $0 == ":" || ($0.isASCII && $0.isNumber) }) else { return nil }
    let minutes = Array(text.utf8).withUnsafeBufferPointer(FieldParsing.clock).map(Int.init)
    return minutes.flatMap { $0 < 1440 ? $0 : nil }
  }
}

extension CareView {
  /// When the next meeting starts at which a person can come up.
  ///
  /// During a meeting that is the next of its series. Else the next whose agenda lists the person, else the
  /// next of the person's network or locality; nil where none is planned.
  package func meetingToCome(for person: Ref<Person>?, after current: Ref<MDTMeeting>? = nil) -> Instant? {
    let currentStart = record.mdtMeetings[current]?.startsAt
    let earliest = max(moment.now, currentStart.map { $0 + 1 } ?? moment.now)
    func next(_ isWanted: (MDTMeeting) -> Bool) -> Instant? {
      record.mdtMeetings.rows.filter { $0.status == .planned && isWanted($0) }
        .compactMap(\.startsAt).filter { $0 >= earliest }.min()
    }
    if let series = record.mdtMeetings[current]?.series, let start = next({ $0.series == series }) {
      return start
    }
    let standing = standing(person)
    if standing.nextItem >= 0, current == nil {
      return record.mdtMeetings[record.mdtItems.rows[Int(standing.nextItem)].meeting]?.startsAt
    }
    let network = record.practices[record.people[person]?.practice]?.network
    return next { meeting in
      guard let series = record.mdtSeries[meeting.series] else { return false }
      return (series.locality != nil && series.locality == standing.locality)
        || (series.network != nil && series.network == network)
    }
  }
}
