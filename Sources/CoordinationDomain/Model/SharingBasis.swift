/// One basis for sharing, or not sharing, a person's record with one organisation.
///
/// What each property means, and what it may hold, stands once: in `SharingBasisFile`.
public struct SharingBasis: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var organisation: Ref<Organisation>? = nil
  package var basis: Code<SharingBasisKind> = .none
  package var decisionMaker: Text = .none
  package var from: Day? = nil
  package var to: Day? = nil
  package var recordedBy: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Sharing basis kind of a `SharingBasis`.
public enum SharingBasisKind: UInt8, CodeList {
  case implied = 1, explicit, bestInterests, objected, legal

  /// As files have it.
  public var code: String {
    switch self {
    case .implied: "implied"
    case .explicit: "explicit"
    case .bestInterests: "best-interests"
    case .objected: "objected"
    case .legal: "legal"
    }
  }

  /// As it is shown.
  public var label: String {
    switch self {
    case .implied: "implied, for direct care"
    case .explicit: "explicit consent"
    case .bestInterests: "best-interests decision"
    case .legal: "legal basis"
    default: hyphensAsSpaces
    }
  }
}
