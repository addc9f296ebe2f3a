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
    /// Whether all it did was to go to an item of a running meeting: such an act is never taken back.
    var isGoing: Bool
  }

  /// The acts, oldest first.
  private(set) var acts: [Act] = []
  private var positions: [Int: Int] = [:]

  init(_ view: CareView) {
    for entry in view.history.entries where entry.isApplied {
      let first = Int(entry.act)
      let isGoing = entry.kind?.isGoing ?? false
      guard entry.sequence == entry.act else {
        if !isGoing, let position = positions[first] { acts[position].isGoing = false }
        continue
      }
      positions[first] = acts.count
      acts.append(
        Act(
          first: first, by: entry.by, at: entry.at, undoes: view.history.undoes(first),
          isUndo: entry.kind == .undone, undoneBy: view.history.undoneBy(first),
          isGoing: isGoing))
    }
  }

  /// The act that begins with a sequence.
  subscript(first: Int) -> Act? { positions[first].map { acts[$0] } }

  /// The last act of somebody that stands, is not itself an undo and did more than go to an item.
  func lastStanding(of who: Ref<Professional>) -> Act? {
    acts.last { $0.by == who && !$0.isUndo && !$0.isGoing && $0.undoneBy == nil }
  }

  /// The last undo of somebody that has not been taken back.
  func lastUndo(of who: Ref<Professional>) -> Act? {
    acts.last { $0.by == who && $0.isUndo && $0.undoneBy == nil }
  }
}
