/// What is said of a place as a whole: how many are steady, who came and went, who waits.
extension HandoverDraft {
  /// `58 people: 1 unstable, 3 to watch, 50 stable, 4 not known`.
  public var outlookWords: String {
    var counts: [Outlook?: Int] = [:]
    for standing in view.people where standing.isLive && standing.locality == place.locality {
      counts[view.spell(standing)?.outlook.known, default: 0] += 1
    }
    let all = counts.values.reduce(0, +)
    let parts = [(Outlook.unstable, "unstable"), (.watch, "to watch"), (.stable, "stable")].map {
      "\(counts[$0] ?? 0) \($1)"
    }
    let unknown = counts[Outlook?.none] ?? 0
    return "\(Phrase.count(all, "person", "people")): "
      + (parts + (unknown > 0 ? ["\(unknown) not known"] : [])).joined(separator: ", ")
  }

  /// Who came, who went and who waits, since the start.
  public var flow: [(label: String, words: String)] {
    let day = view.local(start.at).day
    var came: [String] = []
    var went: [String] = []
    var waiting: [String] = []
    for row in view.people.indices where view.people[row].locality == place.locality {
      let name = view.name(record.people.rows[row])
      for index in view.byPerson.spells[row] {
        let spell = record.caseload.rows[Int(index)]
        if let start = spell.startOn, start >= day, start <= view.today { came.append(name) }
        if let end = spell.endOn, end >= day, end <= view.today {
          went.append("\(name) (\(view.label(spell.status)))")
        }
      }
      if view.people[row].isLive, let spell = view.spell(view.people[row]), spell.status == .referred {
        waiting.append(name)
      }
    }
    let undecided = record.intake.rows.count { $0.decision.isEmpty }
    let requests =
      undecided == 0
      ? nil
      : Phrase.count(undecided, "request at the front door waits", "requests at the front door wait")
        + " for a decision, of the whole borough"
    func list(_ names: [String]) -> String { names.isEmpty ? "nobody" : names.joined(separator: "; ") }
    return [
      ("Came", list(came)), ("Left", list(went)),
      ("Waiting", Phrase.joined([waiting.isEmpty ? nil : list(waiting) + " to start", requests], "; ")),
    ].map { ($0.0, $0.1.isEmpty ? "nobody" : $0.1) }
  }

  /// `Thu 19-Nov-2026 17:00, signed by CC Evans, I and CC Jama, M`; that none was signed yet.
  public var startWords: String {
    let time = inFull(start.at)
    guard let row = start.handover else {
      let isFirst = HandoverLog(view, place).signed.isEmpty
      return isFirst ? "\(time); no handover has been signed here yet" : time
    }
    return "\(time), signed by \(signers(record.handovers.rows[row]))"
  }

  /// `CC Evans, I and CC Jama, M`.
  func signers(_ handover: Handover) -> String {
    [view.name(handover.outgoing), view.name(handover.incoming)].compactMap { $0 }.joined(separator: " and ")
  }

  /// `Thu 19-Nov-2026 17:00`: a paper is read long after.
  func inFull(_ instant: Instant) -> String {
    let time = view.local(instant)
    return "\(time.day.weekday.short) \(time.day.long) \(time.clock)"
  }

  /// Said where nothing is to be handed over.
  public var nothingWords: String {
    "Nothing has changed since \(view.timeWords(start.at))."
  }

  /// `6 of 17 read`; that nothing is new.
  public var readWords: String {
    newsCount == 0 ? "nothing new" : "\(readCount) of \(newsCount) read"
  }

  /// Who has signed and who has not, where one has; nil else.
  public var waitingWords: String? {
    let handover = handover
    if let at = handover.outgoingSignedAt, handover.incomingSignedAt == nil {
      return "\(view.name(handover.outgoing) ?? "Not known") handed over \(view.timeWords(at)); "
        + "whoever takes over has not signed"
    }
    if let at = handover.incomingSignedAt, handover.outgoingSignedAt == nil {
      return "\(view.name(handover.incoming) ?? "Not known") took over \(view.timeWords(at)); "
        + "whoever handed over has not signed"
    }
    return nil
  }
}
