/// A moment at which gaps are looked for, and what every rule asks of it.
struct GapDraft: Sendable {
  let view: CareView
  /// The limits of every rule, by position in ``GapRule/all``.
  let limits: [GapLimits]

  var record: CareRecord { view.record }
  var today: Day { view.today }
  var now: Instant { view.moment.now }

  init(_ view: CareView, _ limits: [GapLimits]) {
    self.view = view
    self.limits = limits
  }

  // MARK: What rules ask of a person

  /// Whether somebody is on the caseload and living: everybody else is apart from nearly every rule.
  @inline(__always)
  func isLive(_ person: Int) -> Bool { view.people[person].isLive }

  /// Whether rules about contact, reviews and visits leave somebody alone: in hospital or paused, others watch them.
  func isWatchedOtherwise(_ person: Int) -> Bool {
    view.isInHospital(person) || spell(person).status == .paused
  }

  /// The spell that counts.
  @inline(__always)
  func spell(_ person: Int) -> CaseloadSpell {
    let index = view.people[person].spell
    return index < 0 ? CaseloadSpell() : record.caseload.rows[Int(index)]
  }

  /// The person whom a row is about, where they are on the caseload and living.
  @inline(__always)
  func livePerson(_ ref: Ref<Person>?) -> Int? {
    guard let row = ref.flatMap({ record.people.row(of: $0) }), isLive(row) else { return nil }
    return row
  }

  /// The place's day of a moment.
  func day(_ instant: Instant?) -> Day? { instant.map { view.local($0).day } }

  /// The first time after a moment that somebody saw or spoke to the person.
  func contact(with person: Int, after start: Instant) -> Instant? {
    var first: Instant?
    for index in view.byPerson.encounters[person] {
      let contact = record.encounters.rows[Int(index)]
      guard contact.isContactWithPerson, let at = contact.at, at > start, at <= now else { continue }
      if first.map({ at < $0 }) ?? true { first = at }
    }
    return first
  }

  /// The plan cards of a person that say something is there.
  func plans(_ person: Int) -> [PlanCard] {
    view.byPerson.plans[person].map { record.plans.rows[Int($0)] }
  }
}
