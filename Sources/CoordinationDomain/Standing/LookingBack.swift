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

  /// Whether an action was done by the day that was promised first; nil where that is not asked: it is cancelled, had
  /// no date, its day has not passed, or passed before the weeks looked back on.
  ///
  /// What is not done yet has not kept its date, so that a rate cannot be had by leaving things undone. Putting a date
  /// off does not help either. Every page that says how much is done on time says this.
  package func hasKeptDate(_ action: CareAction) -> Bool? {
    guard action.status != .cancelled, let promised = action.firstDueOn ?? action.dueOn, promised < today,
      isLookedBackOn(promised)
    else { return nil }
    return action.status == .completed && action.completedOn.map { $0 <= promised } ?? false
  }
}
