/// The first lines of a person's page: how things stand now, each line one fact a caller asks for.
extension CareView {
  /// Status where it is not plain, lead, where now, language, contact, plan, review, coordinator, sharing: the
  /// order in which they must be seen on the smallest screen.
  func standingSection(_ row: Int) -> PageSection {
    let person = record.people.rows[row]
    var lines = statusLines(row) + leadLines(row)
    lines.append(
      PageLine(
        label: "Where", Phrase.sentence(whereWords(row)), tone: isAwayFromHome(person) ? .warning : .plain))
    lines.append(PageLine(label: "Speaks", languageWords(person)))
    lines += communicationLines(row)
    lines.append(PageLine(label: "Contact", contactWords(person)))
    lines.append(advancePlanLine(row))
    lines += [reviewLine(row), coordinatorLine(row)].compactMap { $0 }
    lines.append(PageLine(label: "Sharing", sharingSummary(row)))
    lines += outlookLines(row)
    return PageSection("", .left, lines)
  }

  private func statusLines(_ row: Int) -> [PageLine] {
    let person = record.people.rows[row]
    var lines: [PageLine] = []
    if let died = deathWords(person) { lines.append(PageLine(label: "Died", mark: "!", died, tone: .alarm)) }
    let status = spellWords(people[row])
    if !status.isEmpty { lines.append(PageLine(label: "Status", status, tone: .warning)) }
    if let moved = person.movedOutOn, moved <= today {
      lines.append(PageLine(label: "Moved", "out of the area " + dayWords(moved), tone: .warning))
    }
    return lines
  }

  /// Who leads since when, or loudly that nobody does; who is asked; who covers.
  func leadLines(_ row: Int) -> [PageLine] {
    let standing = people[row]
    var lines: [PageLine] = []
    if let lead = lead(standing), let holder = name(lead) {
      let since = record.careTeam.rows[Int(standing.lead)].startOn
      lines.append(
        PageLine(
          label: "Lead", holder, trailing: sinceWords(since), target: .professional(record.id(lead))))
      if let away = awayWords(lead) {
        lines.append(
          PageLine(
            mark: standing.cover == nil ? "!" : "", Phrase.sentence(away),
            tone: standing.cover == nil ? .alarm : .warning))
      }
    } else if standing.isLive {
      lines.append(PageLine(label: "Lead", mark: "!", noLeadWords(standing), tone: .alarm))
    }
    if let offer = offerWords(standing) { lines.append(PageLine(Phrase.sentence(offer), tone: .warning)) }
    return lines
  }

  private func coordinatorLine(_ row: Int) -> PageLine? {
    let standing = people[row]
    guard standing.coordinator >= 0 else {
      return standing.isLive ? PageLine(label: "Coord.", "no care coordinator", tone: .warning) : nil
    }
    let holder = record.careTeam.rows[Int(standing.coordinator)].professional
    return PageLine(
      label: "Coord.", Phrase.joined([name(holder) ?? "Not known", awayWords(holder)]),
      target: holder.map { .professional(record.id($0)) })
  }

  /// When the next review is, or how long it is overdue.
  func reviewLine(_ row: Int) -> PageLine? {
    let standing = people[row]
    guard standing.isLive else { return nil }
    let isOverdue = isReviewOverdue(standing)
    let hasDate = spell(standing)?.nextReviewOn != nil
    return PageLine(
      label: "Review", mark: isOverdue ? "!" : "", reviewSentence(standing),
      tone: isOverdue ? .alarm : hasDate ? .plain : .warning)
  }

  private func isAwayFromHome(_ person: Person) -> Bool {
    !person.whereNow.isEmpty && person.whereNow != .home && person.whereNow != .careHome
  }

  private func communicationLines(_ row: Int) -> [PageLine] {
    byPerson.communicationNeeds[row].enumerated().map { position, index in
      let need = record.communicationNeeds.rows[Int(index)]
      let category = Phrase.sentence(Phrase.words(record.text[need.category]))
      return PageLine(label: position == 0 ? "Needs" : "", "\(category): \(record.text[need.detail])")
    }
  }

  /// Where the advance care plan is kept, never what it says.
  func advancePlanLine(_ row: Int) -> PageLine {
    let plan = byPerson.plans[row].map { record.plans.rows[Int($0)] }.last { $0.kind == .advanceCare }
    guard let plan else { return PageLine(label: "Adv.plan", "none recorded", tone: .quiet) }
    let held = record.text[plan.heldIn]
    return PageLine(
      label: "Adv.plan",
      Phrase.joined([
        held.isEmpty ? "place not known" : held, plan.agreedOn?.short(near: today),
      ]))
  }

  private func outlookLines(_ row: Int) -> [PageLine] {
    guard people[row].isLive, let spell = spell(people[row]) else { return [] }
    var lines: [PageLine] = []
    if spell.outlook == .unstable || spell.outlook == .watch {
      lines.append(PageLine(label: "Outlook", label(spell.outlook), tone: .warning))
    }
    let ifThen = record.text[spell.ifThen]
    if !ifThen.isEmpty { lines.append(PageLine(label: "If", ifThen)) }
    let essential = record.text[spell.essentialVisits]
    if !essential.isEmpty {
      lines.append(PageLine(label: "Visits", "must not be missed: \(essential)", tone: .warning))
    }
    let summary = record.text[spell.summary]
    if !summary.isEmpty { lines.append(PageLine(label: "Summary", summary)) }
    let capacity = record.text[record.people.rows[row].capacityNote]
    if !capacity.isEmpty { lines.append(PageLine(label: "Capacity", capacity)) }
    return lines
  }
}
