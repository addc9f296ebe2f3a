/// Who is on the sheet, and how to reach them and whoever sees to something.
extension HandoverSheet {
  /// Everybody on the sheet with what is needed to reach the right one.
  mutating func addPeople(_ draft: HandoverDraft) {
    let view = draft.view
    let pressing = Set((draft.items(of: .unsteady) + draft.items(of: .whereabouts)).compactMap(\.person))
    let rows = Set(draft.items.compactMap { $0.person.flatMap { draft.record.people.row(of: $0) } })
      .map { ($0, view.name(draft.record.people.rows[$0])) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    if rows.isEmpty { return }
    add("")
    heading("EVERYBODY ON THIS SHEET (\(rows.count))", "-")
    for (row, name) in rows {
      let person = draft.record.people.rows[row]
      let born = person.dateOfBirth.map { "\($0.long) (\(view.ageWords(person)))" } ?? "Not known"
      add(name)
      add("      ", "Born \(born), NHS No. \(view.nhsNumber(person))")
      add("      ", "\(view.addressWords(row)); \(view.phones(person))")
      let standing = view.people[row]
      if standing.isLive {
        let lead = view.lead(standing)
        let phone = lead == nil ? "" : ", \(view.phone(lead))"
        let cover = view.name(standing.cover).map { "; \($0) covers, \(view.phone(standing.cover))" } ?? ""
        add("      ", "Lead: \(view.leadWords(standing))\(phone)\(cover)")
        if view.record.people.rows[row].interpreter.known.map({ $0 != .none }) ?? false {
          add("      ", view.languageWords(person))
        }
      }
      if pressing.contains(draft.record.people.ref(at: row)), let family = view.familyToRing(row) {
        add("      ", family)
      }
      if view.mustReadBeforeVisiting(row) { add("      ", CareView.readBeforeVisiting) }
    }
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

extension CareView {
  /// `Family: Ruth Begum, daughter, 07700 900123; may be told: everything`: whom to ring about somebody, of those who
  /// may be rung; nil where nobody is known.
  fileprivate func familyToRing(_ row: Int) -> String? {
    let contacts = byPerson.contacts[row].map { record.personalContacts.rows[Int($0)] }
      .filter { $0.doNotContact != true && $0.isUnder18 != true && !record.text[$0.phone].isEmpty }
    let first =
      contacts.first { $0.isEmergencyContact == true } ?? contacts.first { $0.isNextOfKin == true }
      ?? contacts.first { $0.isCarer == true }
    return first.map { contact in
      let who = Phrase.joined([
        record.text[contact.name], Phrase.words(record.text[contact.relationship]),
        record.text[contact.phone],
      ])
      return
        "Family: \(who); may be told: \(contact.mayShare.isEmpty ? "not asked" : label(contact.mayShare))"
    }
  }
}
