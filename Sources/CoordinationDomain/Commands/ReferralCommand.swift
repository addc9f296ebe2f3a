/// What can be asked about a referral: it is not finished before the referrer has heard how it ended.
public enum ReferralCommand: Hashable, Sendable {
  /// The referrer was told; the words are the outcome where none is recorded yet.
  case fedBack(Ref<Referral>, String)
  /// It is closed; the outcome may be empty where one is recorded. `isNotWanted`: the referrer did not want to hear.
  case close(Ref<Referral>, outcome: String, isNotWanted: Bool)
}
