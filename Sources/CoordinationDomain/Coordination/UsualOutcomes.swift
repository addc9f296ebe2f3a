/// What mostly shows that an action is done: what a digit alone stands for where the evidence is typed.
///
/// A judgement: the words that minutes of such meetings use again and again.
public enum UsualOutcomes {
  /// The outcomes in the order of their digits, from 1.
  public static let all = [
    "Done as asked", "Person seen at home", "Spoken to by phone", "Family or carer told",
    "Delivered and in use",
    "Referral sent and acknowledged", "Appointment booked", "Person does not want it", "No longer needed",
  ]

  /// What was typed, or the outcome where that is one digit alone.
  static func text(_ typed: String) -> String {
    guard typed.count == 1, let digit = Int(typed), all.indices.contains(digit - 1) else { return typed }
    return all[digit - 1]
  }
}
