/// One item of a handover in words: for the screen, the sheet and the command line alike.
public struct HandoverLine: Sendable, Hashable {
  /// What it is about.
  public let item: HandoverItem
  /// What there is to know, beginning with whom it is about.
  public var words: String
  /// A few words for the end of the line: `3 d late`.
  public var detail: String
  /// What else there is to know, a line each.
  public var more: [String]
  /// How loud it is.
  public var tone: ListingTone

  /// The words with what sort of thing it is, where they do not say it.
  var title: String {
    switch item.kind {
    case .unstable: "\(words): unstable"
    case .watch: "\(words): to watch"
    case .changed: Phrase.joined([words, changeWords], ": ")
    default: words
    }
  }

  /// The latest of what changed, and how many more things did.
  private var changeWords: String {
    guard let latest = more.first else { return "changed" }
    return latest + (more.count > 1 ? "; and \(more.count - 1) more" : "")
  }

  init(
    _ item: HandoverItem, _ words: String, detail: String = "", more: [String] = [],
    tone: ListingTone = .plain
  ) {
    self.item = item
    self.words = words
    self.detail = detail
    self.more = more.filter { !$0.isEmpty }
    self.tone = tone
  }
}

extension HandoverDraft {
  /// An item in words.
  public func line(_ item: HandoverItem) -> HandoverLine {
    let row = Int(item.row)
    switch item.kind {
    case .unheld: return unheldLine(item, row)
    case .unstable, .watch: return outlookLine(item, row)
    case .essential:
      let visit = EssentialVisit(view, row)
      return HandoverLine(
        item, who(item, visit.map { "essential visits (\($0.whatWords))" }),
        more: [visit?.words ?? "", askWords(visit, row), watchWords(row)],
        tone: visit?.state == .uncovered ? .alarm : .warning)
    case .hospital:
      return HandoverLine(item, who(item, view.whereWords(row)), tone: .warning)
    case .home: return homeLine(item, row)
    case .died: return diedLine(item, row)
    case .noReply:
      let contact = record.encounters.rows[row]
      return HandoverLine(
        item, who(item, view.contactSentence(contact)),
        detail: Phrase.joined([view.name(contact.professional), contact.at.map { view.timeWords($0) }]),
        tone: .alarm)
    case .paused: return HandoverLine(item, who(item, restWords(row)))
    case .urgent, .callBack: return requestLine(item, row)
    case .action: return actionLine(item, row)
    case .changed: return changedLine(item)
    case .waiting:
      let action = record.actions.rows[row]
      return HandoverLine(
        item, who(item, record.text[action.title]),
        detail: "\(view.ownerOrganisationWords(action)), asked \(ago(action.raisedOn))",
        more: [asked(action), view.chaseWords(action) ?? ""])
    case .referral:
      let referral = record.referrals.rows[row]
      let state = view.state(referral)
      return HandoverLine(
        item, who(item, "referral to \(view.name(referral.service) ?? "a service not known")"),
        detail: "\(state.waitsFor), \(ago(state.since))")
    case .away: return awayLine(item, row)
    }
  }

  /// The lines of one part, in order.
  public func lines(of part: HandoverPart) -> [HandoverLine] { items(of: part).map(line) }

  /// `BEGUM, Rahima (Mrs): came home`.
  func who(_ item: HandoverItem, _ words: String?) -> String {
    Phrase.joined([name(item), words], ": ")
  }

  /// `BEGUM, Rahima (Mrs)`; with the birth date where somebody else could be meant.
  private func name(_ item: HandoverItem) -> String {
    guard let name = view.name(item.person) else { return "About nobody alone" }
    guard view.standing(item.person).hasNamesake, let born = record.people[item.person]?.dateOfBirth else {
      return name
    }
    return "\(name), born \(born.long)"
  }

  /// `11-Nov (10 d)`.
  private func ago(_ day: Day?) -> String {
    day.map { "\($0.short(near: view.today)) (\(max(0, view.today - $0)) d)" } ?? "on a day not known"
  }

  // MARK: People

  private func outlookLine(_ item: HandoverItem, _ row: Int) -> HandoverLine {
    let spell = view.spell(view.people[row]) ?? CaseloadSpell()
    let ifThen = record.text[spell.ifThen]
    let late = Int(view.people[row].overdueActions)
    let visit = EssentialVisit(view, row)
    let essential = visit.map { "Essential visits (\($0.whatWords)): \($0.words)" }
    return HandoverLine(
      item,
      view.people[row].hasNamesake
        ? name(item) : "\(name(item)), \(view.ageWords(record.people.rows[row]))",
      detail: item.kind == .unstable ? "UNSTABLE" : "watch",
      more: [
        ifThen.isEmpty ? "If-then: none is written" : ifThen,
        item.kind == .unstable ? essential ?? "" : "",
        item.kind == .unstable ? askWords(visit, row) : "",
        item.kind == .unstable && late > 0 ? Phrase.count(late, "action late", "actions late") : "",
      ], tone: item.kind == .unstable ? .alarm : .plain)
  }

  /// `To watch: if a fall, ring the daughter`; empty for whoever is not to be watched.
  private func watchWords(_ row: Int) -> String {
    guard let spell = view.spell(view.people[row]), spell.outlook == .watch else { return "" }
    return spell.ifThen.isEmpty ? "To watch, no if-then" : "To watch: \(record.text[spell.ifThen])"
  }

  private func homeLine(_ item: HandoverItem, _ row: Int) -> HandoverLine {
    let home = view.byPerson.events[row].map { record.events.rows[Int($0)] }
      .filter { $0.kind == .discharge && $0.at.map { $0 <= view.moment.now } ?? false }
      .max { ($0.at ?? view.moment.now) < ($1.at ?? view.moment.now) }
    let follow = view.plannedContacts(row).first.flatMap { contact in
      contact.at.map { "next contact \(view.timeWords($0)), \(view.name(contact.professional) ?? "")" }
    }
    return HandoverLine(
      item, who(item, "came home from hospital" + (home?.at.map { " \(view.timeWords($0))" } ?? "")),
      more: [follow ?? "no contact is planned"], tone: .warning)
  }

  /// `Paused, should have restarted Sat 14-Nov (6 d ago)`: a rest that is over and that nobody ended is no plan.
  private func restWords(_ row: Int) -> String {
    let words = view.spellWords(view.people[row])
    guard let until = view.spell(view.people[row])?.pausedUntil, until < view.today else { return words }
    return "Paused, should have restarted \(view.dayWords(until)) (\(view.today - until) d ago)"
  }

  private func diedLine(_ item: HandoverItem, _ row: Int) -> HandoverLine {
    let person = record.people.rows[row]
    let open = view.byPerson.actions[row].map { record.actions.rows[Int($0)] }.filter(\.isOpen)
    let confirmed = person.deathStatus == .confirmed ? "" : "reported, not confirmed"
    return HandoverLine(
      item,
      who(
        item,
        Phrase.joined(["died" + (person.dateOfDeath.map { " \(view.dayWords($0))" } ?? ""), confirmed])),
      more: open.map { "Open: \(record.text[$0.title]), \(view.holderWords($0))" }, tone: .warning)
  }

  private func changedLine(_ item: HandoverItem) -> HandoverLine {
    let told = changes(item).map { entry in
      let time = entry.at.secondOfDay > 0 ? " " + entry.at.clock : ""
      let words = entry.who.isEmpty ? entry.words : "\(entry.who): \(entry.words)"
      return "\(entry.at.day.short(near: view.today))\(time) \(words)"
    }
    let since = carriedFrom(item).map { "nobody has read it, since \(view.timeWords($0))" }
    return HandoverLine(item, who(item, nil), detail: since ?? "", more: told)
  }

  // MARK: The rest

  /// `Halima Sultana, was due Thu 19-Nov 11:28`: by name, before somebody signs who has not read it.
  func urgentWords(_ item: HandoverItem) -> String {
    let row = Int(item.row)
    return Phrase.joined([view.name(record.intake.rows[row]), requestLine(item, row).detail])
  }

  private func requestLine(_ item: HandoverItem, _ row: Int) -> HandoverLine {
    let intake = record.intake.rows[row]
    let rapid = view.rapidDue(intake)
    let promised = intake.callBackBy.map { by in
      by < view.moment.now
        ? "was to be rung back by \(view.timeWords(by)), nothing says that they were"
        : "ring back by \(view.timeWords(by))"
    }
    let isLate = intake.callBackBy.map { $0 < view.moment.now } ?? false
    let due = rapid.map {
      $0 < view.moment.now ? "was due \(view.timeWords($0))" : "due \(view.timeWords($0))"
    }
    let told = record.text[intake.toldWhat]
    return HandoverLine(
      item, Phrase.joined([view.name(intake), record.text[intake.ask]], ": "),
      detail: due ?? promised ?? "",
      more: [
        due == nil ? "" : Phrase.sentence(promised ?? ""),
        reachWords(intake), askedWords(intake),
        told.isEmpty ? "" : "Told: \(told)",
      ], tone: rapid != nil || isLate ? .alarm : .warning)
  }

  /// `Ring 07700 900123; 5 Shoe Lane, E3; speaks Sylheti; born 26-Feb-1953`: the person themselves, who is on no caseload
  /// yet and stands nowhere else.
  private func reachWords(_ intake: Intake) -> String {
    let (phone, language) = (record.text[intake.phone], record.text[intake.language])
    return Phrase.sentence(
      Phrase.joined(
        [
          phone.isEmpty ? "no number is known" : "ring \(phone)", record.text[intake.address],
          whereWords(intake),
          language.isEmpty || language == "English" ? nil : "speaks \(language)",
          intake.person == nil ? intake.dateOfBirth.map { "born \($0.long)" } : nil,
        ], "; "))
  }

  /// `Asked by Chloe Miah, Barts Health, who gave the number`; empty where nobody is named.
  private func askedWords(_ intake: Intake) -> String {
    let who = askers(intake)
    if who.isEmpty { return "" }
    return intake.phone.isEmpty ? "Asked by \(who)" : "Asked by \(who), who gave the number"
  }

  private func actionLine(_ item: HandoverItem, _ row: Int) -> HandoverLine {
    let action = record.actions.rows[row]
    let isLate = view.isOverdue(action)
    let accepted = view.isWaitingForYes(action) ? "not accepted" : nil
    return HandoverLine(
      item, who(item, record.text[action.title]),
      detail: Phrase.joined([
        view.name(action.owner) ?? view.ownerOrganisationWords(action), accepted, view.dueTrailing(action),
        isLate ? view.firstPromiseWords(action) : nil,
      ]),
      more: view.troubleWords(action).map { Phrase.sentence($0) }
        + [view.awayWords(action.owner).map { "\(view.name(action.owner) ?? ""): \($0)" } ?? ""],
      tone: isLate ? .alarm : .plain)
  }

  /// `Asked of Falls Team NE, 020 7946 0123`: whom to ring where the organisation is not all that is known.
  private func asked(_ action: CareAction) -> String {
    if let owner = action.owner { return "Asked of \(view.name(owner) ?? ""), \(view.phone(owner))" }
    return view.name(action.ownerTeam).map { "Asked of \($0), \(view.phone(action.ownerTeam))" } ?? ""
  }

  private func awayLine(_ item: HandoverItem, _ row: Int) -> HandoverLine {
    let absence = record.absences.rows[row]
    let led =
      absence.professional.flatMap { record.professionals.row(of: $0) }
      .map { Int(view.staff.peopleLed[$0]) } ?? 0
    let back = absence.to.map { "back \(view.backWords($0))" } ?? "no day back"
    let from = absence.from.map { $0 > view.today ? "from \(view.dayWords($0))" : "away" }
    let cover = view.name(absence.cover).map { "\($0) covers" } ?? "nobody covers"
    return HandoverLine(
      item, Phrase.joined([view.name(absence.professional) ?? "Not known", from, back, cover]),
      detail: led > 0 ? "leads \(led)" : "",
      more: absence.cover == nil && led > 0 ? [leftAlone(by: absence.professional)] : [],
      tone: absence.cover == nil && led > 0 ? .alarm : .plain)
  }

  /// `Leads BEGUM, Rahima (Mrs); KHAN, Ali (Mr)`: those of the place whose lead is away; empty where there are none.
  private func leftAlone(by lead: Ref<Professional>?) -> String {
    let names = view.people.indices
      .filter { view.people[$0].isLive && view.people[$0].locality == place.locality }
      .filter { view.lead(view.people[$0]) == lead }.map { view.name(record.people.rows[$0]) }.sorted()
    return names.isEmpty ? "" : "Leads " + names.joined(separator: "; ")
  }
}
