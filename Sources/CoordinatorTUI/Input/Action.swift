/// What a key asks for.
///
/// One verb, whatever key it is on and whichever screen answers.
enum Action: Hashable, Sendable {
  /// The screen with that number, 1 to 9.
  case screen(Int)
  case up, down, pageUp, pageDown, top, bottom
  case open, back
  case nextPane, previousPane
  case nextPerson, previousPerson
  case find
  case sort, group, columns
  case history
  case palette, help
  case mouse, redraw, suspend
  /// Puts what is looked at on paper, or in a file.
  case print
  case leave, cancel
  /// Asks for what a verb needs and records it; the verb by its name.
  case record(String)
  case mark, markAll
  /// Writes a long note in the editor.
  case longNote
  /// In a box or a form: save, close and keep what was typed, finish a name.
  case save, keep, complete
  /// In a box: puts the name that the arrows chose in place of what was typed.
  case place
  /// The next field, and at the last one save.
  case nextOrSave
  /// Starts a meeting, or goes into one that runs.
  case startMeeting
  /// Moves an item of an agenda one place.
  case itemUp, itemDown
  /// Takes somebody off an agenda, or leaves off whom the rules propose.
  case takeOff
  /// Puts somebody on an agenda by hand.
  case addToAgenda
  /// Chooses a part of an item of an agenda to be changed.
  case editItem
  /// What a meeting decided so far.
  case showMinutes
  /// In a running meeting: the next person, the one before, one of the list.
  case nextItem, previousItem, jump
  /// Says whom the question to the room means.
  case nameWhoIsMeant
  /// Puts the item aside, or takes it up again.
  case park
  /// Looks at what the meeting is at again.
  case followMeeting
  /// Hides names in lists, for a wall that everybody can read.
  case hideNames
  /// Who is at the meeting.
  case attendance
  /// Confirms the decisions that wait for a quorum.
  case confirmAll
  case finishMeeting
  /// A digit where none does anything.
  case digit
  /// How somebody comes to a meeting, as `mdt_attendance.csv` has it.
  case attend(String)
  /// Somebody comes instead.
  case deputy
  /// Opens the smallest thing that closes a gap.
  case fixGap
  /// Hides a gap until a day, or shows a hidden one again.
  case hideGap
  /// Gaps by locality and rule.
  case gapMatrix
  /// How old what is late is by provider, dates kept, and load.
  case gapFigures
  /// In a handover: the item is read; it is signed.
  case readItem, signHandover

  /// The name of the verb that it asks for; nil where it records nothing.
  var verb: String? {
    if case .record(let name) = self { return name }
    return self == .longNote ? "note add" : nil
  }
}
