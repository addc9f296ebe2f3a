import CoordinationDomain

/// Meetings as those in them see them, each made once between two changes of the view.
///
/// One key asks several times: the screen, its bars, and each hint that wants to know whether its key does something.
struct MeetingShelf {
  /// By id; nil for an id that leads nowhere.
  private var made: [String: LiveMeeting?] = [:]
  /// How many were made for it.
  private(set) var madeCount = 0

  /// The meeting with an id; nil where there is none.
  mutating func meeting(_ id: String, _ view: CareView) -> LiveMeeting? {
    if let known = made[id] { return known }
    if made.count >= MeetingShelf.most { made = [:] }
    madeCount += 1
    let meeting = view.liveMeeting(id)
    made.updateValue(meeting, forKey: id)
    return meeting
  }

  /// Forgets them all: any act can show in a meeting.
  mutating func forget() { made = [:] }

  /// More than somebody looks at between two acts.
  private static let most = 32
}
