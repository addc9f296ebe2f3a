extension CareView {
  /// What a gap is, whole: what is the matter, the limit that was passed and where it comes from, who is to act.
  ///
  /// A preview: ⏎ opens what the gap is about, see ``gapTarget(_:)``.
  public func gapPage(_ gap: Gap) -> Page {
    let limit = gapLimit(gap)
    let hidden = hiding(of: gap.place).flatMap { record.hiddenGaps[$0] }
    var lines = [PageLine(Phrase.sentence(gapWords(gap)), tone: hidden == nil ? .plain : .quiet)]
    if let hidden {
      let until = hidden.until.map { "until \(dayWords($0))" } ?? ""
      lines.append(
        PageLine(
          label: "Hidden",
          Phrase.joined([until, name(hidden.hiddenBy).map { "by " + $0 }, record.text[hidden.reason]]),
          tone: .warning))
    }
    let who = gapOwner(gap, role: limit.ownerRole)
    lines.append(
      PageLine(label: "Acts", who == limit.owner ? who : "\(who), as \(limit.owner)"))
    lines.append(PageLine(label: "Limit", "\(limit.limit); \(limit.source)"))
    let fix = GapFix.of(gap, in: self)
    if gap.person >= 0 { lines += namesakeSentences(Int(gap.person)).map { PageLine($0, tone: .warning) } }
    lines.append(PageLine(label: "f", fix.words.isEmpty ? fixWords(fix) : fix.words, tone: .quiet))
    let person = gap.person < 0 ? nil : record.people.rows[Int(gap.person)]
    let whom = person.map { Phrase.joined([name($0), ageWords($0), area(Int(gap.person))]) }
    return Page(
      title: Phrase.joined([gap.title, whom ?? subjectName(of: gap)], ": "),
      sections: [PageSection("", .left, lines)] + whomSections(gap))
  }

  /// What the key for it does: what closes it, and how much else there is to do.
  private func fixWords(_ fix: GapFix) -> String {
    let closing = fix.steps.filter { $0.effect == .closes }.compactMap { Verb.named($0.verb)?.title }
    let others = fix.steps.count - closing.count
    return Phrase.joined(
      [
        closing.joined(separator: ", or: "),
        others == 0 ? nil : "\(others) that \(others == 1 ? "does" : "do") not close it",
      ], "; ") + "."
  }

  private func whomSections(_ gap: Gap) -> [PageSection] {
    guard gap.person >= 0 else { return [] }
    let preview = personPreview(Int(gap.person))
    return preview.sections
  }

  /// What a gap is about: the action, the item, the team, else the person.
  public func gapTarget(_ id: String) -> PageTarget {
    guard let place = gapPlace(id) else { return .list(Listing.gapsID, filter: "") }
    let row = Int(place.row)
    switch GapRule.all[Int(place.rule)].table {
    case .actions: return .action(record.text[record.actions.rows[row].id])
    case .mdtItems: return .agendaItem(record.text[record.mdtItems.rows[row].id])
    case .intake: return .intake(record.text[record.intake.rows[row].id])
    case .teams: return .team(record.text[record.teams.rows[row].id])
    case .professionals: return .professional(record.text[record.professionals.rows[row].id])
    case .services: return .service(record.text[record.services.rows[row].id])
    default:
      let person = gapPerson(place)
      if person < 0 { return .list(Listing.gapsID, filter: "") }
      return .person(record.text[record.people.rows[Int(person)].id])
    }
  }
}
