/// One plan card: where a plan is kept and when it is looked at again; not the plan itself.
///
/// What each property means, and what it may hold, stands once: in `PlanCardFile`.
public struct PlanCard: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var kind: Code<PlanKind> = .none
  package var heldIn: Text = .none
  package var agreedOn: Day? = nil
  package var isAgreedWithPerson: Bool? = nil
  package var reviewOn: Day? = nil
  package var completeness: Code<PlanCompleteness> = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Plan kind of a `PlanCard`.
public enum PlanKind: UInt8, CodeList {
  case careAndSupport = 1, advanceCare, carer, contingency

  /// As files have it.
  public var code: String {
    switch self {
    case .careAndSupport: "care-and-support"
    case .advanceCare: "advance-care"
    case .carer: "carer"
    case .contingency: "contingency"
    }
  }
}

/// Plan completeness of a `PlanCard`.
public enum PlanCompleteness: UInt8, CodeList {
  case none = 1, partial, complete

  /// As files have it.
  public var code: String {
    switch self {
    case .none: "none"
    case .partial: "partial"
    case .complete: "complete"
    }
  }
}
