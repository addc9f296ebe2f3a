/// A moment at which gaps are looked for, and what several rules ask of it.
///
/// A reference, and nothing in it changes: it holds the whole view, and a value would be copied for every row that a
/// rule is asked about.
final class GapDraft: Sendable {
  /// How everything stands.
  let view: CareView
  /// What rules ask of everything at once.
  let background: GapBackground

  var record: CareRecord { view.record }
  var today: Day { view.today }
  var now: Instant { view.moment.now }

  init(_ view: CareView, _ background: GapBackground) {
    self.view = view
    self.background = background
  }

  /// The limits of another rule.
  func limits(of rule: GapRule) -> GapLimits {
    let position = GapRule.all.firstIndex { $0.name == rule.name } ?? 0
    return background.limits[position]
  }

  // MARK: What rules ask of a person

  /// Whether somebody is on the caseload and living: everybody else is apart from nearly every rule.
  @inline(__always)
  func isLive(_ person: Int) -> Bool { view.people[person].isLive }

  /// Whether rules about contact, reviews and visits leave somebody alone: in hospital or paused, others watch them.
  func isWatchedOtherwise(_ person: Int) -> Bool {
    view.isInHospital(person) || spell(person).status == .paused
  }

  /// The spell that counts; an empty one for somebody who never was on the caseload.
  @inline(__always)
  func spell(_ person: Int) -> CaseloadSpell {
    let index = view.people[person].spell
    return index < 0 ? CaseloadSpell() : view.record.caseload.rows[Int(index)]
  }

  /// The person whom a row is about, where they are on the caseload and living.
  @inline(__always)
  func livePerson(_ ref: Ref<Person>?) -> Int? {
    guard let row = ref.flatMap({ view.record.people.row(of: $0) }), isLive(row) else { return nil }
    return row
  }

  /// The place's day of a moment.
  func day(_ instant: Instant?) -> Day? { instant.map { view.local($0).day } }

  /// The last moment at which somebody saw or spoke to the person; nil where nobody ever did.
  func lastContact(with person: Int) -> Instant? {
    var last: Instant?
    for index in view.byPerson.encounters[person] {
      let contact = view.record.encounters.rows[Int(index)]
      guard contact.isContactWithPerson, let at = contact.at, at <= now else { continue }
      if last.map({ $0 < at }) ?? true { last = at }
    }
    return last
  }

  /// Whether a person has a plan card of a kind that says that something is there.
  func hasPlan(_ person: Int, of kind: PlanKind) -> Bool {
    view.byPerson.plans[person].contains { index in
      let plan = view.record.plans.rows[Int(index)]
      return plan.kind == kind && plan.completeness != PlanCompleteness.none
    }
  }

  /// A score on the Clinical Frailty Scale, for somebody it was made for; the ninth, terminally ill, for anybody.
  func frailtyScore(_ person: Int, _ spell: CaseloadSpell) -> Int? {
    guard let score = spell.frailtyScore.map(Int.init) else { return nil }
    let age = view.age(view.record.people.rows[person]) ?? Frailty.validFrom
    return score == 9 || age >= Frailty.validFrom ? score : nil
  }
}
