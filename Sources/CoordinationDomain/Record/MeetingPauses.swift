/// When no meetings are held: the setting `mdt_pause`, for example `08-10/08-21;12-21/01-03`.
///
/// Ranges of days, both ends counted, with semicolons between; with a year (`2026-12-21/2027-01-03`) once, without it
/// every year, also over New Year. Written as ISO 8601 writes intervals and dates.
public struct MeetingPauses: Hashable, Sendable {
  /// One range of days.
  public struct Pause: Hashable, Sendable {
    /// As it was written: `12-21/01-03`.
    public var written: String
    fileprivate var span: Span
  }

  fileprivate enum Span: Hashable, Sendable {
    case once(ClosedRange<Day>)
    /// Month and day, as month times 100 plus day; the first may be the later in the year.
    case everyYear(from: Int, to: Int)
  }

  private var pauses: [Pause]

  /// No pause.
  public init() { pauses = [] }

  /// What the settings say; no pause where they say nothing, and none for what cannot be read.
  public init(_ record: CareRecord) {
    pauses = (record.setting("mdt_pause") ?? "").split(separator: ";").compactMap { MeetingPauses.pause($0) }
  }

  /// The parts of a setting that are no range of days.
  static func unreadable(_ setting: String) -> [String] {
    setting.split(separator: ";").filter { pause($0) == nil }.map { String($0.filter { $0 != " " }) }
  }

  /// The pause that a day lies in; nil where meetings are held.
  public func pause(on day: Day) -> Pause? {
    let (_, month, dayOfMonth) = day.parts
    let place = month * 100 + dayOfMonth
    return pauses.first { pause in
      switch pause.span {
      case .once(let days): days.contains(day)
      case .everyYear(let from, let to):
        from <= to ? (from...to).contains(place) : place >= from || place <= to
      }
    }
  }

  private static func pause(_ text: Substring) -> Pause? {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map {
      String($0.filter { $0 != " " })
    }
    guard ends.count == 2 else { return nil }
    let written = ends.joined(separator: "/")
    if let from = day(ends[0]), let to = day(ends[1]) {
      return from <= to ? Pause(written: written, span: .once(from...to)) : nil
    }
    guard let from = place(ends[0]), let to = place(ends[1]) else { return nil }
    return Pause(written: written, span: .everyYear(from: from, to: to))
  }

  private static func day(_ text: String) -> Day? {
    var text = text
    return text.withUTF8 { FieldParsing.day($0) }
  }

  /// `12-21` as 1221.
  private static func place(_ text: String) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let month = Int(parts[0]),
      let day = Int(parts[1]),
      // A leap year, so that 29 February may be written.
      Day(year: 2024, month: month, day: day) != nil
    else { return nil }
    return month * 100 + day
  }
}
