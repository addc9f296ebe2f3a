/// People whom nobody holds: what is the matter, what is due for them today, and whom to ring.
extension CareView {
  /// Whether nobody leads, or the lead is away and nobody who is here covers.
  func isUnheld(_ standing: PersonStanding) -> Bool {
    guard standing.isLive else { return false }
    return standing.lead < 0 || (standing.isLeadAbsent && !isHere(standing.cover))
  }

  /// Since when nobody holds them; nil where no date says.
  func unheldSince(_ standing: PersonStanding) -> Day? {
    guard standing.lead >= 0 else { return standing.noLeadSince }
    let row = lead(standing).flatMap { record.professionals.row(of: $0) }
    return row.flatMap { staff.absence[$0] < 0 ? nil : record.absences.rows[Int(staff.absence[$0])].from }
  }
}

extension HandoverDraft {
  func unheldLine(_ item: HandoverItem, _ row: Int) -> HandoverLine {
    let standing = view.people[row]
    let lead = view.name(view.lead(standing))
    let matter = lead.map { "lead \($0) is \(view.uncoveredWords(standing))" } ?? view.noLeadWords(standing)
    return HandoverLine(
      item, who(item, matter),
      more: [view.offerWords(standing).map { Phrase.sentence($0) } ?? ""] + dueToday(row), tone: .alarm)
  }

  /// `Due today: Chase mattress (DN Okafor, A)`, `Today 14:00: home visit, DN Okafor, A`, `2 actions late`.
  private func dueToday(_ row: Int) -> [String] {
    let due = view.byPerson.actions[row].map { record.actions.rows[Int($0)] }
      .filter { action in
        let day = action.dueAt.map { view.local($0).day } ?? action.dueOn
        return action.isOpen && view.isListed(action) && day == view.today && !view.isOverdue(action)
      }.map { "Due today: \(record.text[$0.title]) (\(view.holderWords($0)))" }
    let late = Int(view.people[row].overdueActions)
    return visitsToday(row).map { "Today \(visitWords($0))" } + due
      + (late > 0 ? [Phrase.count(late, "action late", "actions late")] : [])
  }

  /// Whom to ring where nobody leads: the coordinator; where the lead is away, their team; and the family.
  func unheldToRing(_ row: Int) -> [String] {
    let standing = view.people[row]
    let person = record.people.rows[row]
    let coordinator = standing.coordinator < 0 ? nil : record.careTeam.rows[Int(standing.coordinator)]
    let team = record.professionals[view.lead(standing)]?.team
    let ring: String =
      if standing.lead >= 0 {
        "Ring \(view.name(team) ?? "their team"), \(view.phone(team))"
      } else if let who = coordinator?.professional {
        "Coordinator: \(view.name(who) ?? ""), \(view.phone(who))"
      } else {
        "No coordinator either"
      }
    let needsInterpreter = person.interpreter.known.map { $0 != .none } ?? false
    return [needsInterpreter ? view.languageWords(person) : "", ring]
      + [view.familyToRing(row) ?? "No family known to ring"]
  }
}
