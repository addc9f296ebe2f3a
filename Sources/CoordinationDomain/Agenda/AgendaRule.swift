/// A rule that puts people on the agenda of a meeting; its limit stands in `agenda_rules.csv`.
struct AgendaRule: Sendable {
  /// Its name, kept for ever: `unplanned-hospital`.
  var name: String
  /// How it reads in a list of reasons: `unplanned hospital`.
  var label: String { Phrase.words(name) }
  /// What it finds about the person at a row of `people`.
  var find: @Sendable (AgendaDraft, Int, RuleLimit) -> AgendaFinding

  init(_ name: String, _ find: @escaping @Sendable (AgendaDraft, Int, RuleLimit) -> AgendaFinding) {
    self.name = name
    self.find = find
  }

  /// Every rule about one person, the most pressing first.
  ///
  /// `asked-for` needs nobody to find it, and `declined-again` says how long a proposal that was declined stays away.
  static let all: [AgendaRule] = [
    .carriedThreeTimes, .carriedForward, .confirmProvisional, .unstable, .dispute, .unplannedHospital,
    .homeFromHospital, .repeatUnplanned, .carerStrain, .needRisen, .noContact, .gapOpen, .referralReturned,
    .actionsLate, .careHomeNew, .newToCaseload, .reviewDue, .readyToStepDown,
  ]
}

/// What a rule finds about one person.
enum AgendaFinding: Hashable, Sendable {
  /// Nothing to talk about.
  case no
  /// What the rule asks about is not known.
  case unknown
  /// A reason, in words with the figures, and the lane that it is enough for.
  case yes(String, AgendaLane = .discuss)
}
