/// Which acts stand and which are taken back, worked out from the whole history.
struct UndoState {
  /// One act.
  struct Act {
    var first: Int
    var by: Ref<Professional>
    var at: Instant
    /// The act that it takes back or does again.
    var undoes: Int?
    var isUndo: Bool
    /// The act that takes it back; nil while it stands.
    var undoneBy: Int?
  }

  /// The acts, oldest first.
  private(set) var acts: [Act] = []
  private var positions: [Int: Int] = [:]

  init(_ view: CareView) {
    for entry in view.history.entries where entry.sequence == entry.act && entry.isApplied {
      let first = Int(entry.act)
      let isBack = entry.kind == .undone || entry.kind == .redone
      let undoes = isBack ? view.record.line(of: entry)?.known?.undoes : nil
      if let undoes, let position = positions[undoes] {
        acts[position].undoneBy = first
        // An undo that is itself taken back gives its act its standing again.
        if acts[position].isUndo, let again = acts[position].undoes, let origin = positions[again] {
          acts[origin].undoneBy = nil
        }
      }
      positions[first] = acts.count
      acts.append(
        Act(first: first, by: entry.by, at: entry.at, undoes: undoes, isUndo: entry.kind == .undone))
    }
  }

  /// The act that begins with a sequence.
  subscript(first: Int) -> Act? { positions[first].map { acts[$0] } }

  /// The last act of somebody that stands and is not itself an undo.
  func lastStanding(of who: Ref<Professional>) -> Act? {
    acts.last { $0.by == who && !$0.isUndo && $0.undoneBy == nil }
  }

  /// The last undo of somebody that has not been taken back.
  func lastUndo(of who: Ref<Professional>) -> Act? {
    acts.last { $0.by == who && $0.isUndo && $0.undoneBy == nil }
  }
}
