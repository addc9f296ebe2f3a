/// One person.
///
/// What each property means, and what it may hold, stands once: in `PersonFile`.
public struct Person: FlatFileRow {
  package var id: Text = .none
  package var nhsNumber: Text = .none
  package var nhsNumberStatus: Text = .none
  package var title: Text = .none
  package var givenName: Text = .none
  package var otherNames: Text = .none
  package var familyName: Text = .none
  package var preferredName: Text = .none
  package var dateOfBirth: Day? = nil
  package var gender: Text = .none
  package var address1: Text = .none
  package var address2: Text = .none
  package var postcode: Text = .none
  package var practice: Ref<Practice>? = nil
  package var localityOverride: Ref<Locality>? = nil
  package var localityOverrideFrom: Day? = nil
  package var ethnicity: Text = .none
  package var language: Text = .none
  package var interpreter: Code<InterpreterNeed> = .none
  package var dateOfDeath: Day? = nil
  package var deathStatus: Code<DeathStatus> = .none
  package var movedOutOn: Day? = nil
  package var whereNow: Code<Whereabouts> = .none
  package var whereSince: Day? = nil
  package var expectedHomeOn: Day? = nil
  package var careHome: Ref<Organisation>? = nil
  package var isHousebound: Bool? = nil
  package var phoneHome: Text = .none
  package var phoneMobile: Text = .none
  package var contactPreference: Text = .none
  package var contactCaution: Code<ContactCaution> = .none
  package var interpreterLanguage: Text = .none
  package var capacityNote: Text = .none
  package var household: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Interpreter need of a `Person`.
public enum InterpreterNeed: UInt8, CodeList {
  case none = 1, spoken, bsl, advocate

  /// As files have it.
  public var code: String {
    switch self {
    case .none: "none"
    case .spoken: "spoken"
    case .bsl: "bsl"
    case .advocate: "advocate"
    }
  }

  /// As it is shown.
  public var label: String {
    switch self {
    case .spoken: "spoken language"
    case .bsl: "British Sign Language"
    default: hyphensAsSpaces
    }
  }
}

/// Death status of a `Person`.
public enum DeathStatus: UInt8, CodeList {
  case reported = 1, confirmed

  /// As files have it.
  public var code: String {
    switch self {
    case .reported: "reported"
    case .confirmed: "confirmed"
    }
  }
}

/// Whereabouts of a `Person`.
public enum Whereabouts: UInt8, CodeList {
  case home = 1, hospital, intermediateCare, careHome, elsewhere

  /// As files have it.
  public var code: String {
    switch self {
    case .home: "home"
    case .hospital: "hospital"
    case .intermediateCare: "intermediate-care"
    case .careHome: "care-home"
    case .elsewhere: "elsewhere"
    }
  }
}

/// Contact caution of a `Person`.
public enum ContactCaution: UInt8, CodeList {
  case noVoicemail = 1, noLetters, askFirst

  /// As files have it.
  public var code: String {
    switch self {
    case .noVoicemail: "no-voicemail"
    case .noLetters: "no-letters"
    case .askFirst: "ask-first"
    }
  }
}
