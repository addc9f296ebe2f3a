/// What can be asked about somebody's death.
public enum DeathCommand: Hashable, Sendable {
  /// Somebody died.
  public struct Report: Hashable, Sendable {
    /// Who.
    public var person: Ref<Person>
    /// The day they died.
    public var on: Day
    /// Their NHS number, typed again; the birth date of somebody who has none.
    public var proof: String
    /// What is known of it, or who told.
    public var note: String
    /// What becomes of each open action and referral.
    public var answers: EndingAnswers

    /// Somebody died.
    public init(
      _ person: Ref<Person>, on day: Day, proof: String, note: String = "",
      answers: EndingAnswers = EndingAnswers()
    ) {
      self.person = person
      on = day
      self.proof = proof
      self.note = note
      self.answers = answers
    }
  }

  /// It is reported, and holds until it is confirmed or taken back.
  case report(Report)
  /// It is certain.
  case confirm(Ref<Person>)
  /// They are alive: what the report ended goes on.
  case mistaken(Ref<Person>, reason: String)
}
