/// What can be asked about who leads a person, and who coordinates.
public enum LeadCommand: Hashable, Sendable {
  /// Leads from today on: for whoever has said yes.
  case set(Ref<Person>, Ref<Professional>, reason: String)
  /// Is asked to lead; whoever leads now goes on until it is accepted.
  case offer(Ref<Person>, Ref<Professional>, reason: String)
  /// The one asked says yes and leads from today on.
  case accept(Ref<Person>)
  /// The one asked says no.
  case decline(Ref<Person>, reason: String)
  /// The offer is taken back before it was answered.
  case withdraw(Ref<Person>, reason: String)
  /// Nobody leads from today on.
  case end(Ref<Person>, reason: String)
  /// Stands in for the lead; nil is nobody any more.
  case deputy(Ref<Person>, Ref<Professional>?)
  /// Coordinates from today on.
  case coordinator(Ref<Person>, Ref<Professional>)
  /// Nobody coordinates from today on.
  case endCoordinator(Ref<Person>, reason: String)
}
