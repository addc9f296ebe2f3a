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
      positions[first] = acts.count
      acts.append(
        Act(
          first: first, by: entry.by, at: entry.at, undoes: view.history.undoes(first),
          isUndo: entry.kind == .undone, undoneBy: view.history.undoneBy(first)))
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
