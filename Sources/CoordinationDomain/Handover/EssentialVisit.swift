/// Whether a visit that must not be missed is seen to today, as far as is known here.
///
/// Providers plan their rounds in systems of their own. Where no visit stands here it is not known to be covered, and
/// that is said; it is never taken for a gap, nor for a visit.
struct EssentialVisit {
  /// How it stands.
  enum State: Hashable {
    /// Somebody was seen today.
    case done
    /// A visit of somebody who is here is planned today.
    case planned
    /// Whoever is to come, or leads, is away and nobody covers.
    case uncovered
    /// No visit of today stands here.
    case notKnown
  }

  let state: State
  /// How it stands, in words.
  let words: String
  /// What the visits are for, as written: `insulin`.
  let what: String

  /// The same in words: that somebody lives alone is written `alone`.
  var whatWords: String { what == "alone" ? "lives alone" : what }

  /// Whether somebody has to look into it.
  var isOpen: Bool { state == .uncovered || state == .notKnown }

  /// The visits of the person at a row; nil where none is essential, or they are in hospital or paused.
  init?(_ view: CareView, _ row: Int) {
    let standing = view.people[row]
    guard standing.isLive, !view.isInHospital(row), let spell = view.spell(standing),
      spell.status != .paused, !spell.essentialVisits.isEmpty
    else { return nil }
    what = view.record.text[spell.essentialVisits]
    let todays = view.byPerson.encounters[row].map { view.record.encounters.rows[Int($0)] }
      .filter { $0.at.map { view.local($0).day == view.today } ?? false }
    if let seen = todays.first(where: {
      $0.isContactWithPerson && ($0.at ?? view.moment.now) <= view.moment.now
    }) {
      state = .done
      words = "seen today" + (seen.at.map { " at " + view.local($0).clock } ?? "")
      return
    }
    let planned = todays.filter { $0.status == .planned }
    func isHere(_ contact: Encounter) -> Bool {
      let row = contact.professional.flatMap { view.record.professionals.row(of: $0) }
      return row.map { view.staff.absence[$0] < 0 } ?? false
    }
    if let visit = planned.first(where: isHere) {
      state = .planned
      words = Phrase.joined([visit.at.map { view.local($0).clock }, view.name(visit.professional)], " ")
    } else if let visit = planned.first {
      state = .uncovered
      words =
        "UNCOVERED: \(view.name(visit.professional) ?? "Not known") was to come, "
        + (view.awayWords(visit.professional) ?? "away")
    } else if standing.isLeadAbsent, standing.cover == nil {
      state = .uncovered
      words = "UNCOVERED: the lead is away, nobody covers, and no visit of today stands here"
    } else {
      state = .notKnown
      words = "not known to be covered: no visit of today stands here"
    }
  }
}
