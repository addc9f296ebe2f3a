extension CareRecord {
  /// Does what the lines of a journal say: whole lines of whole acts, verified by whoever keeps the journal.
  ///
  /// `lastDay` looks back: what was done after that day is left out.
  public mutating func replay(_ lines: [UInt8], into history: inout History, upTo lastDay: Day? = nil) {
    _ = JournalReplay.apply(lines, to: &self, &history, upTo: lastDay, gathersRows: false)
  }
}
