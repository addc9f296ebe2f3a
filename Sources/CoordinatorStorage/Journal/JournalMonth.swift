public import CoordinationDomain

/// The month that names a file of the journal, in UTC.
public struct JournalMonth: Hashable, Comparable, Sendable {
  /// Year, 0 to 9999.
  public let year: Int
  /// Month, 1 to 12.
  public let month: Int

  /// A month; nil outside the years 0 to 9999 and the months 1 to 12.
  public init?(year: Int, month: Int) {
    guard (0...9999).contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// The month of a moment; nil outside the years 0 to 9999.
  public init?(_ instant: Instant) {
    let day = TimeZoneRule.utc.local(instant).day.parts
    self.init(year: Int(day.year), month: Int(day.month))
  }

  /// The month of a file name like `2026-11.csv`; nil for any other name.
  public init?(fileName: String) {
    let bytes = Array(fileName.utf8)
    guard bytes.count == 11, bytes[4] == 0x2D, fileName.hasSuffix(".csv") else { return nil }
    func number(_ digits: ArraySlice<UInt8>) -> Int? {
      digits.allSatisfy { (0x30...0x39).contains($0) } ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }
    guard let year = number(bytes[0..<4]), let month = number(bytes[5..<7]) else { return nil }
    self.init(year: year, month: month)
  }

  /// `2026-11`.
  public var text: String { Day.padded(year, 4) + "-" + Day.padded(month, 2) }
  /// `2026-11.csv`.
  public var fileName: String { text + ".csv" }

  /// Earlier months are smaller.
  public static func < (a: JournalMonth, b: JournalMonth) -> Bool { (a.year, a.month) < (b.year, b.month) }
}

/// A place in the journal: so many bytes into the file of a month.
public struct JournalPlace: Hashable, Sendable {
  /// The file.
  public var month: JournalMonth
  /// Bytes before the place.
  public var offset: Int

  package init(month: JournalMonth, offset: Int) {
    self.month = month
    self.offset = offset
  }
}
