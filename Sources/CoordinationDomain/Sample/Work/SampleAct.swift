/// One act of the sample's past: what one author did at a moment, as the journal keeps it.
public struct SampleAct: Sendable {
  /// The moment.
  public let at: Instant
  /// The lines of its events, without their numbers and hashes.
  public let bodies: [[UInt8]]
}
