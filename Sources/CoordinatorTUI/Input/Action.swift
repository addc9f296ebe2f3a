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
  case leave, cancel
  /// Asks for what a verb needs and records it; the verb by its name.
  case record(String)
  case mark, markAll
  /// Writes a long note in the editor.
  case longNote
  /// In a box or a form: save, close and keep what was typed, finish a name.
  case save, keep, complete
  /// The next field, and at the last one save.
  case nextOrSave

  /// The name of the verb that it asks for; nil where it records nothing.
  var verb: String? {
    if case .record(let name) = self { return name }
    return self == .longNote ? "note add" : nil
  }
}
