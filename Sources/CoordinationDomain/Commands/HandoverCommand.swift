/// What can be asked about handovers.
public enum HandoverCommand: Hashable, Sendable {
  /// An item was read; of somebody unstable with what whoever read it understood.
  case read(HandoverPlace, item: String, back: String)
  /// Whoever asks sees to it.
  case take(HandoverPlace, item: String)
  /// The free note, in place of the one before.
  case note(HandoverPlace, String)
  /// Whoever goes signs.
  case give(HandoverPlace)
  /// Whoever comes signs.
  case accept(HandoverPlace)
  /// Everything that changed so far was looked at.
  case looked
}
