/// What can be asked about actions.
public enum ActionCommand: Hashable, Sendable {
  /// A new promise.
  public struct Adding: Hashable, Sendable {
    /// About whom; nil is a task of a team.
    public var person: Ref<Person>?
    /// What is to be done, a few words.
    public var title: String
    /// Who answers for it; nil is the lead and their organisation, else whoever asks.
    public var owner: ActionOwner?
    /// When it is due; nil is not settled.
    public var due: DueReading?
    /// How urgent it is.
    public var priority: Priority
    /// Where it came from.
    public var origin: ActionOrigin

    /// A new promise.
    public init(
      _ title: String, about person: Ref<Person>?, owner: ActionOwner? = nil, due: DueReading? = nil,
      priority: Priority = .routine, origin: ActionOrigin = .other
    ) {
      self.title = title
      self.person = person
      self.owner = owner
      self.due = due
      self.priority = priority
      self.origin = origin
    }
  }

  case add(Adding)
  /// Done, with one line of evidence.
  case done(Ref<CareAction>, evidence: String)
  case due(Ref<CareAction>, DueReading)
  case owner(Ref<CareAction>, ActionOwner)
  case accept(Ref<CareAction>)
  case decline(Ref<CareAction>, reason: String)
  /// It is disputed whose it is; somebody holds it for now.
  case dispute(Ref<CareAction>, holder: Ref<Organisation>, reason: String)
  /// The dispute is settled.
  case settle(Ref<CareAction>, ActionOwner, reason: String)
  case hold(Ref<CareAction>, reason: String, blocker: String, until: DueReading?)
  case chase(Ref<CareAction>, note: String)
  case cancel(Ref<CareAction>, reason: String)
  case reopen(Ref<CareAction>, reason: String)
}
