/// What can be asked about contacts and notes.
public enum ContactCommand: Hashable, Sendable {
  /// A contact that is to come.
  public struct Plan: Hashable, Sendable {
    /// Whose.
    public var person: Ref<Person>
    /// When.
    public var at: Instant
    /// Where.
    public var place: EncounterPlace
    /// With whom; nil is whoever asks.
    public var professional: Ref<Professional>?
    /// What for.
    public var note: String

    /// A contact that is to come.
    public init(
      _ person: Ref<Person>, at: Instant, place: EncounterPlace = .home,
      with professional: Ref<Professional>? = nil,
      note: String = ""
    ) {
      self.person = person
      self.at = at
      self.place = place
      self.professional = professional
      self.note = note
    }
  }

  /// Written down now.
  case note(Ref<Person>, NoteKind, String)
  /// After a visit nobody answered: who confirmed that the person is safe.
  case safe(Ref<Encounter>, confirmedBy: String)
  case plan(Plan)
  /// What was planned has taken place; the outcome is seen, no reply or refused.
  case done(Ref<Encounter>, EncounterOutcome, note: String)
  /// What was planned will not take place, by us or by the person.
  case cancel(Ref<Encounter>, EncounterOutcome, reason: String)
}

/// What a note is about: whether it counts as a contact with the person.
///
/// A call to a relative, a chase or a visit that nobody answered is none.
public enum NoteKind: String, CaseIterable, Hashable, Sendable {
  // Seen or spoken to.
  case home, clinic, phone, video
  /// With a relative, friend or carer.
  case carer
  /// With a colleague, or merely written down.
  case professional
  /// A visit that nobody answered.
  case noReply = "noreply"

  /// Said before and after it is written down.
  public var echo: String {
    switch self {
    case .home: "seen at home: a contact with the person"
    case .clinic: "seen in clinic: a contact with the person"
    case .phone: "spoken to on the phone: a contact with the person"
    case .video: "spoken to by video: a contact with the person"
    case .carer: "with a carer; not a contact with the person"
    case .professional: "a note; not a contact with the person"
    case .noReply: "a visit nobody answered; loud until somebody confirms that the person is safe"
    }
  }

  var party: EncounterParty {
    switch self {
    case .carer: .carer
    case .professional: .professional
    default: .person
    }
  }

  var place: EncounterPlace {
    switch self {
    case .home, .noReply: .home
    case .clinic: .clinic
    case .phone: .phone
    case .video: .video
    case .carer, .professional: .other
    }
  }

  /// What came of it; nil for a mere note.
  var outcome: EncounterOutcome? {
    switch self {
    case .noReply: .noReply
    case .professional: nil
    default: .seen
    }
  }
}
