/// Who is on the sheet, and how to reach them and whoever sees to something.
extension HandoverSheet {
  /// Everybody on the sheet with what is needed to reach the right one.
  mutating func addPeople(_ draft: HandoverDraft) {
    let view = draft.view
    // Where somebody is unstable or did not answer, the family stands at the item.
    let atItem = Set(draft.items.filter(\.hasFamilyOnPaper).compactMap(\.person))
    let pressing = Set((draft.items(of: .unsteady) + draft.items(of: .whereabouts)).compactMap(\.person))
      .subtracting(atItem)
    let rows = Set(draft.items.compactMap { $0.person.flatMap { draft.record.people.row(of: $0) } })
    let requests = draft.requestsOfOthers
    let entries =
      rows.map { (name: view.name(draft.record.people.rows[$0]), row: $0, isRequest: false) }
      + requests.indices.map { (name: view.name(requests[$0]), row: $0, isRequest: true) }
    if entries.isEmpty { return }
    add("")
    heading("EVERYBODY ON THIS SHEET (\(entries.count))", "-")
    for (name, row, isRequest) in entries.sorted(by: { ($0.name, $0.row) < ($1.name, $1.row) }) {
      if isRequest {
        let facts = addEntry(draft.identity(requests[row]), "not on the caseload")
        addFacts("  ", facts + draft.reaching(requests[row]))
      } else if view.people[row].isDead {
        addDead(row, name, view)
      } else {
        addLiving(row, name, view, withFamily: pressing.contains(draft.record.people.ref(at: row)))
      }
    }
  }

  private mutating func addLiving(_ row: Int, _ name: String, _ view: CareView, withFamily: Bool) {
    let person = view.record.people.rows[row]
    let standing = view.people[row]
    let born = person.dateOfBirth.map { "\($0.long) (\(view.ageWords(person)))" } ?? "not known"
    var facts = addEntry("\(name), born \(born)", "NHS No. \(view.nhsNumber(person))")
    facts.append(view.addressWords(row))
    if person.interpreter.known.map({ $0 != .none }) ?? false { facts.append(view.languageWords(person)) }
    facts.append(view.phones(person))
    if standing.isLive { facts.append(view.leadToRing(standing)) }
    if withFamily, let family = view.familyToRing(row) { facts.append(family) }
    if view.mustReadBeforeVisiting(row) { facts.append(CareView.readBeforeVisiting) }
    addFacts("  ", facts)
  }

  /// Somebody who has died: that first, and the family in place of a number and a door at which they no longer answer.
  ///
  /// The address stands only where no number of the family is known: whoever would go to see them rings before, and
  /// a sheet that names the door sends somebody there who has not read that far.
  private mutating func addDead(_ row: Int, _ name: String, _ view: CareView) {
    let person = view.record.people.rows[row]
    let confirmed = person.deathStatus == .confirmed ? "" : " (reported, not confirmed)"
    let died = person.dateOfDeath.map { " \($0.long)" } ?? ""
    let born = person.dateOfBirth.map { "born \($0.long), died at \(view.ageWords(person))" }
    var facts = addEntry(
      Phrase.joined(["DIED\(died)\(confirmed): \(name)", born]), "NHS No. \(view.nhsNumber(person))")
    facts.append(
      view.familyToRing(row) ?? "No family known to ring; they lived at: \(view.addressWords(row))")
    if view.mustReadBeforeVisiting(row) { facts.append(CareView.readBeforeVisiting) }
    addFacts("  ", facts)
  }

  /// Who somebody is, on a line of its own with the number where that finds room; the number where it does not, since
  /// it is never cut.
  private mutating func addEntry(_ words: String, _ number: String) -> [String] {
    let whole = "\(words), \(number)"
    let fits = DisplayText(whole).width <= HandoverSheet.width
    for (index, part) in DisplayText(fits ? whole : words).wrap(to: HandoverSheet.width - (fits ? 0 : 2))
      .enumerated()
    {
      add((index == 0 ? "" : "  ") + part.string)
    }
    return fits ? [] : [number]
  }

  /// Whoever sees to something that is late or due, and whoever covers, with how to reach them.
  mutating func addStaff(_ draft: HandoverDraft) {
    let view = draft.view
    var staff: Set<Ref<Professional>> = []
    var teams: Set<Ref<Team>> = []
    for item in draft.items {
      switch item.kind {
      case .action:
        let action = draft.record.actions.rows[Int(item.row)]
        if let owner = action.owner {
          staff.insert(owner)
        } else if let team = action.ownerTeam {
          teams.insert(team)
        }
      case .away:
        if let cover = draft.record.absences.rows[Int(item.row)].cover { staff.insert(cover) }
      default: break
      }
    }
    var found = staff.map { who in
      (
        words: Phrase.joined([view.name(who), view.workplace(who)]), phone: view.phone(who),
        away: view.awayWords(who)
      )
    }
    found += teams.map { team in
      (
        words: Phrase.joined([view.name(team), view.name(draft.record.teams[team]?.organisation)]),
        phone: view.phone(team), away: nil
      )
    }
    if found.isEmpty { return }
    add("")
    heading("WHO SEES TO WHAT IS DUE, AND WHO COVERS (\(found.count))", "-")
    for one in found.sorted(by: { ($0.words, $0.phone) < ($1.words, $1.phone) }) {
      add("", one.words, end: one.phone)
      if let away = one.away { add("      ", Phrase.sentence(away)) }
    }
  }
}
