/// One action that a digit picks.
///
/// What each property means, and what it may hold, stands once: in `UsualActionFile`.
public struct UsualAction: FlatFileRow {
  package var id: Text = .none
  package var title: Text = .none
  package var owner: Code<UsualOwner> = .none
  package var ownerOrganisation: Ref<Organisation>? = nil
  package var due: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// The part that an owner of a `UsualAction` has for the person.
public enum UsualOwner: UInt8, CodeList {
  case lead = 1, coordinator, practice, asker

  /// As files have it.
  public var code: String {
    switch self {
    case .lead: "lead"
    case .coordinator: "coordinator"
    case .practice: "practice"
    case .asker: "asker"
    }
  }

  /// As it is shown.
  public var label: String {
    switch self {
    case .lead: "lead professional"
    case .coordinator: "care coordinator"
    case .practice: "GP practice"
    case .asker: "whoever asks"
    }
  }
}
