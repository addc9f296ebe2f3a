/// What a paper says beyond the screen: there nobody can press Enter, and nobody can look up a number.
extension HandoverDraft {
  /// What holds for several items of a part and is said once above them; nil where nothing does.
  func words(above part: HandoverPart) -> String? {
    guard part == .unsteady else { return nil }
    let isUnknown = items(of: part).contains {
      $0.kind != .watch && EssentialVisit(view, Int($0.row))?.state == .notKnown
    }
    guard isUnknown else { return nil }
    return "Essential visits must not be missed. \"Not known\": no visit of today is written here, so ask "
      + "whether somebody comes."
  }

  /// An item as the paper says it: with whom to ring, and short.
  func paperLine(_ item: HandoverItem) -> HandoverLine {
    var line = line(item)
    let row = Int(item.row)
    switch item.kind {
    case .unheld: line.more += unheldToRing(row)
    case .unstable: line.more = [unstableSince(row), lastNote(row)] + line.more + whomToRing(row)
    case .watch where record.text[view.spell(view.people[row])?.ifThen ?? .none].isEmpty:
      line.detail += ", no if-then"
      line.more.removeFirst()
    case .essential: describeEssential(&line, row)
    case .noReply, .urgent:
      if let row = item.person.flatMap({ record.people.row(of: $0) }) { line.more += whomToRing(row) }
    case .changed where line.more.count == 1:
      line.words += ": " + line.more[0]
      line.more = []
    case .waiting:
      let action = record.actions.rows[row]
      let who = view.name(action.owner) ?? view.name(action.ownerTeam)
      let phone = action.owner == nil ? view.phone(action.ownerTeam) : view.phone(action.owner)
      let since = action.raisedOn.map { "\($0.short(near: view.today)) (\(max(0, view.today - $0)) d)" }
      line.detail = "asked \(since ?? "on a day not known")"
      line.more = [
        "Of " + Phrase.joined([who, view.ownerOrganisationWords(action), who == nil ? nil : phone]),
        view.chaseWords(action) ?? "",
      ]
    case .referral:
      if let service = record.referrals.rows[row].service,
        let phone = view.directory[service]?.phone
      {
        line.more.append("Ring \(phone.words)")
      }
    default: break
    }
    if item.kind != .died, let died = item.person.flatMap({ record.people[$0]?.dateOfDeath }),
      view.standing(item.person).isDead
    {
      line.words = "DIED \(died.short(near: view.today)) \(line.words)"
    }
    line.more.removeAll(where: \.isEmpty)
    return line
  }

  // MARK: Who is unstable

  /// `Since Fri 23-Oct (28 d), said by CC Jama, M`: of the first of the acts that made them so and still stand; and who
  /// said last what to do if it gets worse, where that was another act.
  private func unstableSince(_ row: Int) -> String {
    let person = record.people.ref(at: row)
    let spell = view.spell(view.people[row]).map { record.text[$0.id] }
    var first: HistoryEntry?
    var lastIfThen: HistoryEntry?
    for entry in view.history.entries.reversed() where entry.kind == .outlookSet && entry.person == person {
      guard entry.isApplied, view.history.undoneBy(Int(entry.act)) == nil,
        let line = record.line(of: entry), line.subject == spell
      else { continue }
      if lastIfThen == nil, line.fields.contains(where: { $0.name == "if_then" }) { lastIfThen = entry }
      guard let outlook = line.fields.first(where: { $0.name == "outlook" }) else { continue }
      if outlook.value != Outlook.unstable.code { break }
      first = entry
    }
    var words = "Since when is not written"
    if let first {
      words =
        "Since \(view.dayAndDays(view.local(first.at).day)), said by \(view.name(first.by) ?? "Not known")"
    }
    guard let lastIfThen, lastIfThen.act != first?.act else { return words }
    return words
      + "; if-then by \(view.name(lastIfThen.by) ?? "Not known") \(view.timeWords(lastIfThen.at))"
  }

  /// `Last note Tue 17-Nov, DN Clarke, G: Wound worse`: the nearest to a reason that is kept.
  private func lastNote(_ row: Int) -> String {
    let noted = view.byPerson.encounters[row].map { record.encounters.rows[Int($0)] }
      .filter { $0.status == .done && !$0.note.isEmpty && ($0.at.map { $0 <= view.moment.now } ?? false) }
      .max { ($0.at ?? view.moment.now) < ($1.at ?? view.moment.now) }
    guard let noted, let at = noted.at else { return "No note says why" }
    let when = view.nearWords(view.local(at).day)
    let note = Phrase.flowing(record.text[noted.note])
    return "Last note \(when), \(view.name(noted.professional) ?? "Not known"): \(note)"
  }

  private func whomToRing(_ row: Int) -> [String] {
    [view.leadToRing(view.people[row]), view.familyToRing(row) ?? "No family known to ring"]
  }

  // MARK: Essential visits

  private func describeEssential(_ line: inout HandoverLine, _ row: Int) {
    guard let visit = EssentialVisit(view, row) else { return }
    line.detail = visit.state == .notKnown ? "not known" : ""
    // That it is not known is said at the edge, and above.
    if visit.state == .notKnown { line.more.removeAll { $0 == visit.words } }
    line.more += whomToRing(row)
  }
}

extension HandoverItem {
  /// Whether the paper says at the item itself which of the family may be rung.
  var hasFamilyOnPaper: Bool { [.unheld, .unstable, .essential, .noReply].contains(kind) }
}
