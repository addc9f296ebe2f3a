/// What one field of a list holds: the value that is filtered, sorted and exported.
public enum ListingValue: Sendable, Hashable {
  /// Unknown or not applicable: null in JSON, empty in CSV.
  case absent
  case text(String)
  case number(Int)
  case decimal(Double)
  case day(Day)
  case time(LocalTime)
  /// A moment that was recorded: exported in UTC, read in the place's own time.
  case moment(Instant, local: LocalTime)
  case yesNo(Bool)

  /// Text, or absent where it is empty.
  static func some(_ text: String) -> ListingValue { text.isEmpty ? .absent : .text(text) }

  static func some(_ text: String?) -> ListingValue { text.map(some) ?? .absent }

  static func some(_ day: Day?) -> ListingValue { day.map(ListingValue.day) ?? .absent }

  static func some(_ number: Int?) -> ListingValue { number.map(ListingValue.number) ?? .absent }

  static func some(_ number: Double?) -> ListingValue { number.map(ListingValue.decimal) ?? .absent }

  /// The value as files and exports write it: ISO dates, `true` and `false`, plain numbers, empty for absent.
  public var written: String {
    switch self {
    case .absent: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .decimal(let number): PlainNumber.words(number)
    case .day(let day): day.iso
    case .time(let time): time.iso
    case .moment(let instant, _): instant.iso
    case .yesNo(let flag): flag ? "true" : "false"
    }
  }

  /// The value as people read it near `today`: dates with the month in letters, yes and no in words.
  public func shown(near today: Day) -> String {
    switch self {
    case .day(let day): day.short(near: today)
    case .time(let time), .moment(_, local: let time): time.day.short(near: today) + " " + time.clock
    case .yesNo(let flag): flag ? "yes" : "no"
    default: written
    }
  }
}

extension ListingValue {
  /// Whether it comes before another in an ascending list; absent values come last.
  public func precedes(_ other: ListingValue) -> Bool {
    switch (self, other) {
    case (.absent, _): false
    case (_, .absent): true
    case (.number(let a), .number(let b)): a < b
    case (.decimal(let a), .decimal(let b)): a < b
    case (.day(let a), .day(let b)): a < b
    case (.time(let a), .time(let b)): a < b
    case (.moment(let a, _), .moment(let b, _)): a < b
    case (.yesNo(let a), .yesNo(let b)): a && !b
    default: Folding.fold(written).lexicographicallyPrecedes(Folding.fold(other.written))
    }
  }
}
