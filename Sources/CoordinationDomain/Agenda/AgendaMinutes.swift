/// How long things take at a meeting, from `settings.csv`.
public struct AgendaMinutes: Hashable, Sendable {
  /// To open it.
  public var opening: Int
  /// To close it.
  public var closing: Int
  /// For somebody who is talked about.
  public var discuss: Int
  /// For somebody nobody has talked about before.
  public var discussNew: Int
  /// For somebody who comes back.
  public var discussReturning: Int
  /// For somebody about whom nothing is said but what is to be done.
  public var actionOnly: Int

  /// What the settings say.
  ///
  /// JUDGEMENT, where they say nothing: 10 minutes to open, 5 to close, 8 a person, 12 a new one, 5 one who comes back
  /// and 1 without discussion, so that two hours hold thirteen people.
  init(_ record: CareRecord) {
    func minutes(_ key: String, _ usual: Int) -> Int { record.setting(key).flatMap { Int($0) } ?? usual }
    opening = minutes("meeting_opening_minutes", 10)
    closing = minutes("meeting_closing_minutes", 5)
    discuss = minutes("meeting_discuss_minutes", 8)
    discussNew = minutes("meeting_discuss_new_minutes", 12)
    discussReturning = minutes("meeting_discuss_returning_minutes", 5)
    actionOnly = minutes("meeting_action_only_minutes", 1)
  }

  /// The minutes of an item that nobody has set.
  func usual(_ lane: AgendaLane, isNew: Bool, isBack: Bool) -> Int {
    switch lane {
    case .discuss: isNew ? discussNew : isBack ? discussReturning : discuss
    case .actionOnly: actionOnly
    case .notForMdt: 0
    }
  }
}
