/// The rows of a list that may be another after an act.
public enum TouchedRows: Sendable, Hashable {
  /// Any of them: the list is short, or nobody has said what it depends on.
  case all
  /// These; they are there still or again, at the same positions.
  case rows(Set<Int32>)
}

extension Listing {
  /// The rows that may show something else, be late or not, be listed or not, after what changed.
  public func touchedRows(by changes: ViewChanges, in view: CareView) -> TouchedRows {
    changes.isWhole ? .all : touched(view, changes)
  }
}

extension ViewChanges {
  /// The rows of one table that were added or changed.
  func rows(of table: RecordTable) -> Set<Int32> {
    Set(rows.lazy.filter { $0.table == table }.map(\.row))
  }

  /// What belongs to everybody touched.
  func rows(of groups: RowGroups) -> Set<Int32> { Set(people.flatMap { groups[Int($0)] }) }
}
