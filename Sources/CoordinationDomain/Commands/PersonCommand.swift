/// What can be asked about a person and how they stand on the caseload.
public enum PersonCommand: Hashable, Sendable {
  /// Somebody new, on the caseload from today; `isSomebodyElse` says that whoever is likely the same is another.
  case add([Detail], isSomebodyElse: Bool)
  /// Their own details, corrected.
  case correct(Ref<Person>, [Detail])
  /// The level of need; an empty source is whoever says so.
  case tier(Ref<Person>, NeedTier, source: String)
  /// The day of the next review.
  case review(Ref<Person>, Day)
  /// What matters to them, in their words.
  case matters(Ref<Person>, String)
  /// How steady things are; an empty `ifThen` leaves what is to be done if something happens.
  case outlook(Ref<Person>, Outlook, ifThen: String)
  /// Where they are now, and when they are expected home.
  case whereabouts(Ref<Person>, Whereabouts, expectedHome: Day?)
}
