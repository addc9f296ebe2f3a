/// How far the journal has been read: where the next look at it goes on.
struct JournalStanding {
  /// What the folder's `start` said.
  var start = JournalStart.origin
  /// The last event of the last whole act.
  var link: ChainCheck.Link
  /// After that event's line; nil while there is none.
  var place: JournalPlace?
  /// Lines of the place's month before the place.
  var lines = 0
  /// Whether the line before the place has no LF on the disk.
  var lacksNewline = false
  /// The months that were there, the oldest first.
  var months: [JournalMonth] = []

  /// Before the first event.
  init(start: JournalStart) {
    self.start = start
    link = ChainCheck.Link(sequence: start.sequence, hash: start.hash)
  }
}
