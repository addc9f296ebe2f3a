/// One relative, friend or carer of a person.
///
/// What each property means, and what it may hold, stands once: in `PersonalContactFile`.
public struct PersonalContact: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var name: Text = .none
  package var relationship: Text = .none
  package var phone: Text = .none
  package var isCarer: Bool? = nil
  package var isNextOfKin: Bool? = nil
  package var isEmergencyContact: Bool? = nil
  package var mayShare: Code<MaySharePart> = .none
  package var doNotContact: Bool? = nil
  package var isUnder18: Bool? = nil
  package var lastingPower: Code<LastingPower> = .none
  package var carerAssessmentOfferedOn: Day? = nil
  package var carerAssessmentDeclinedOn: Day? = nil
  package var carerAssessmentOn: Day? = nil
  package var ownNeeds: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// May share part of a `PersonalContact`.
public enum MaySharePart: UInt8, CodeList {
  case nothing = 1, practical, all

  /// As files have it.
  public var code: String {
    switch self {
    case .nothing: "nothing"
    case .practical: "practical"
    case .all: "all"
    }
  }

  /// As it is shown.
  public var label: String {
    switch self {
    case .practical: "practical matters"
    case .all: "everything"
    default: hyphensAsSpaces
    }
  }
}

/// Lasting power of a `PersonalContact`.
public enum LastingPower: UInt8, CodeList {
  case none = 1, health, finance, both

  /// As files have it.
  public var code: String {
    switch self {
    case .none: "none"
    case .health: "health"
    case .finance: "finance"
    case .both: "both"
    }
  }

  /// As it is shown.
  public var label: String {
    switch self {
    case .health: "health and welfare"
    case .finance: "property and finance"
    default: hyphensAsSpaces
    }
  }
}
