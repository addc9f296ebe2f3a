/// What lists and pages say about an action, each sentence in one place.
extension CareView {
  /// When it is due as a list says it: `today`, `today 14:30`, `Wed 25-Nov`, `no date`.
  package func dueWords(_ action: CareAction) -> String {
    if let dueAt = action.dueAt {
      let due = local(dueAt)
      return (due.day == today ? "today" : due.day.short(near: today)) + " " + due.clock
    }
    guard let due = action.dueOn else { return "no date" }
    if due == today { return "today" }
    return due.withWeekday(near: today)
  }

  /// How it stands as a list says it; a dispute goes before the status.
  package func statusWords(_ action: CareAction) -> String {
    action.disputedOn != nil && action.isOpen ? "disputed" : label(action.status)
  }

  /// At the right edge of a line: `3 d late`, `late since 09:30`, `due Wed 25-Nov`, `no date`.
  package func dueTrailing(_ action: CareAction) -> String {
    if let days = daysOverdue(action) {
      if days > 0 { return "\(days) d late" }
      return action.dueAt.map { "late since " + local($0).clock } ?? "late"
    }
    let due = dueWords(action)
    return due == "no date" ? due : "due " + due
  }

  /// `first promised for Mon 16-Nov`; nil where it is due on that day still, or none was promised.
  package func firstPromiseWords(_ action: CareAction) -> String? {
    action.firstDueOn.flatMap { $0 == action.dueOn ? nil : "first promised for \(dayWords($0))" }
  }

  /// The named professional, else the team, else that nobody is named.
  package func holderWords(_ action: CareAction) -> String {
    name(action.owner) ?? name(action.ownerTeam) ?? "no named person"
  }

  /// The organisation that answers for it; loud where there is none.
  package func ownerOrganisationWords(_ action: CareAction) -> String {
    name(action.ownerOrganisation) ?? "NO OWNER"
  }

  /// What stands in its way, a sentence each: disputed, declined, on hold, what it waits for.
  package func troubleWords(_ action: CareAction) -> [String] {
    var words: [String] = []
    if let day = action.disputedOn, action.isOpen {
      let holder = name(action.holderMeanwhile).map { "\($0) holds it for now" } ?? "NOBODY holds it for now"
      words.append("disputed \(sinceWords(day)), \(holder)")
    }
    let reason = record.text[action.statusReason]
    let since = action.statusOn.map { " " + $0.short(near: today) } ?? ""
    if action.status == .declined || action.status == .onHold {
      words.append(label(action.status) + since + (reason.isEmpty ? ", no reason given" : ": \(reason)"))
    }
    if !action.blocker.isEmpty, action.isOpen {
      words.append(Phrase.plain(record.words(action.blocker, of: "blockers")))
    }
    return words
  }

  /// `chased 2 times, last 19-Nov`; nil where it never was.
  package func chaseWords(_ action: CareAction) -> String? {
    let count = Int(action.chaseCount ?? 0)
    guard count > 0 || action.chasedOn != nil else { return nil }
    let times = count > 1 ? "chased \(count) times" : "chased once"
    return Phrase.joined([times, action.chasedOn.map { "last " + $0.short(near: today) }])
  }

  /// Whether nobody answers for it: no organisation, or every named owner has gone.
  package func isWithoutOwner(_ action: CareAction) -> Bool {
    guard let organisation = action.ownerOrganisation else { return true }
    if let owner = record.professionals[action.owner] { return !owner.isActive(on: today) }
    if let team = record.teams[action.ownerTeam] { return team.isActive == false }
    return record.organisations[organisation]?.isActive == false
  }
}
