/// What can be asked about a person's time on the caseload.
public enum SpellCommand: Hashable, Sendable {
  /// Begin one, as referred or active; after an earlier one a reason is needed. An empty pathway is the earlier
  /// one's, else not known yet.
  case start(Ref<Person>, CaseloadStatus, pathway: String, reason: String)
  /// A referral is taken on; an empty pathway leaves it as it is.
  case activate(Ref<Person>, pathway: String)
  /// Rest it, or move the day on which it starts again.
  case pause(Ref<Person>, until: Day, reason: String)
  case resume(Ref<Person>)
  /// End it; every open action and referral has its answer.
  case end(Ref<Person>, SpellEnding, reason: String, EndingAnswers)
}

/// How a time on the caseload ends, other than by death: each is another ending.
public enum SpellEnding: String, CaseIterable, Hashable, Sendable {
  case completed
  case declined
  case couldNotReach = "could-not-reach"
  case longTermCare = "long-term-care"
  case other
  case movedOut = "moved-out"
  /// It should never have begun.
  case error

  /// How the spell stands afterwards.
  public var status: CaseloadStatus {
    switch self {
    case .completed, .declined, .couldNotReach, .longTermCare, .other: .discharged
    case .movedOut: .movedOut
    case .error: .enteredInError
    }
  }

  /// Why a discharge; nil for what is none.
  public var endReason: EndReason? {
    switch self {
    case .completed: .completed
    case .declined: .declined
    case .couldNotReach: .couldNotReach
    case .longTermCare: .longTermCare
    case .other: .other
    case .movedOut, .error: nil
    }
  }

  /// As it reads after a colon.
  var words: String {
    switch self {
    case .error: "entered in error"
    default: Phrase.words(rawValue)
    }
  }
}
