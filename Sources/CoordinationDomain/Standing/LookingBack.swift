/// How far figures look back, and what they ask of the actions of those weeks.
extension CareView {
  /// Weeks that figures look back: dates kept, what is done in time, meetings held.
  ///
  /// JUDGEMENT, ours alone: fewer come to too few in a locality, more hide what has changed; it is six meetings of a
  /// series that meets every second week.
  public static let weeksLookedBackOn = 12

  /// The first of the days that figures look back on; the last is today.
  package var firstDayLookedBackOn: Day { today - 7 * CareView.weeksLookedBackOn }

  /// Whether a day is one that figures look back on.
  package func isLookedBackOn(_ day: Day?) -> Bool {
    day.map { $0 >= firstDayLookedBackOn && $0 <= today } ?? false
  }
}
