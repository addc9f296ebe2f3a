/// One GP practice.
///
/// What each property means, and what it may hold, stands once: in `PracticeFile`.
public struct Practice: FlatFileRow {
  package var id: Text = .none
  package var name: Text = .none
  package var organisation: Ref<Organisation>? = nil
  package var network: Ref<Network>? = nil
  package var postcode: Text = .none
  package var phone: Text = .none
  package var status: Code<PracticeStatus> = .none
  package var closedOn: Day? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Practice status of a `Practice`.
public enum PracticeStatus: UInt8, CodeList {
  case active = 1, closed

  /// As files have it.
  public var code: String {
    switch self {
    case .active: "active"
    case .closed: "closed"
    }
  }
}
