/// What can be asked about who else is involved with a person.
public enum CircleCommand: Hashable, Sendable {
  /// Whoever can be in a circle.
  public enum Member: Hashable, Sendable {
    case professional(Ref<Professional>)
    case organisation(Ref<Organisation>)
    /// A relative, friend or carer of the same person.
    case contact(Ref<PersonalContact>)
  }

  /// Is involved from today on, in a part that is neither the lead's nor the coordinator's.
  case join(Ref<Person>, Member, role: CareTeamRole)
  /// Is not involved any more, in whichever parts but the lead's and the coordinator's.
  case leave(Ref<Person>, Member, reason: String)
  /// One part ends.
  case end(Ref<CareTeamMembership>, reason: String)
}
