/// What can be asked about what was done.
public enum HistoryCommand: Hashable, Sendable {
  /// Take an act back; nil is the last of one's own. Somebody else's needs a reason.
  case undo(act: Int?, reason: String)
  /// Do again what was undone last by whoever asks.
  case redo
}
