/// What can be asked about series of meetings.
public enum SeriesCommand: Hashable, Sendable {
  /// The missing meetings up to a day, at a time of day where the series has had none yet.
  case plan(Ref<MDTSeries>, until: Day, minuteOfDay: Int?)
}

extension Verb {
  /// What can be asked about series of meetings.
  static let series: [Verb] = [
    Verb(
      "series plan",
      [
        .needed(.series), .needed(.day, "with or without until before it"),
        .optional(.text, "a time of day, 09:30, where the series has had no meeting yet"),
      ], .runMeeting,
      "Plan the missing meetings of a series, by its weekday and the weeks between: bank holidays move to the next "
        + "working day, pauses (the setting mdt_pause) are left out.",
      asks: "Until when?  31 mar", synonyms: "dates rhythm calendar meetings"
    ) { reader throws(CommandRefusal) in
      let series = try reader.row("series", \.mdtSeries)
      if reader.words.words.first?.text.lowercased() == "until" { _ = reader.words.next() }
      let time = reader.words.take { SeriesCommand.minuteOfDay($0) != nil }
      let day = try reader.day("Until when are they planned?")
      return .series(.plan(series, until: day, minuteOfDay: time.first.flatMap(SeriesCommand.minuteOfDay)))
    }
  ]
}

extension SeriesCommand {
  /// `09:30` as 570; nil for anything else.
  static func minuteOfDay(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
