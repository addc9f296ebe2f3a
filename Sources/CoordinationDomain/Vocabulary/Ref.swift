/// The identity of one row of a table, for as long as the record lives: which id it has, as a number.
///
/// Every id met in any file gets the next number of its table, so a reference can be held before (or
/// without) the row it names: ``Table`` answers nil for a dangling one and still knows its text.
public struct Ref<Row>: Hashable, Sendable, BitwiseCopyable {
  /// The number of the id in its table.
  public let slot: UInt32

  init(slot: UInt32) { self.slot = slot }
}
