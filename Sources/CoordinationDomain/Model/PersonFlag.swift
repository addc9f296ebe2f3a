/// One thing to know before contact with a person.
///
/// What each property means, and what it may hold, stands once: in `PersonFlagFile`.
public struct PersonFlag: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var category: Text = .none
  package var text: Text = .none
  package var sensitivity: Code<Sensitivity> = .none
  package var startOn: Day? = nil
  package var reviewOn: Day? = nil
  package var endOn: Day? = nil
  package var recordedBy: Ref<Professional>? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Sensitivity of a `PersonFlag`.
public enum Sensitivity: UInt8, CodeList {
  case normal = 1, restricted

  /// As files have it.
  public var code: String {
    switch self {
    case .normal: "normal"
    case .restricted: "restricted"
    }
  }
}
