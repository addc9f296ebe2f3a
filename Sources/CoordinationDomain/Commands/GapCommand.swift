/// What can be asked about a gap itself: what closes it is asked about the person, the action, the referral.
public enum GapCommand: Hashable, Sendable {
  /// It is left out of lists until a day, with the reason. The id is `rule/row`.
  case hide(String, until: Day, reason: String)
  /// It is shown again before that day.
  case show(String)
}
