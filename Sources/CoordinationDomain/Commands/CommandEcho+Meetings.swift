/// What is shown before a command about agendas and meetings is saved.
extension CareView {
  func echo(of command: AgendaCommand) -> [CommandEcho] {
    switch command {
    case .add(let adding):
      return [
        CommandEcho("at", record.mdtMeetings[adding.meeting].map { meetingWords($0) } ?? "Not known"),
        adding.question.isEmpty
          ? CommandEcho("asks", "nothing yet: type the question", isDoubtful: true)
          : CommandEcho("asks", adding.question),
        adding.presenter.map { echo("presents", $0) }
          ?? CommandEcho("presents", "you; @ names somebody else"),
      ]
    case .accept(let person, let meeting): return proposalEcho(person, meeting)
    case .decline(let person, let meeting, let reason):
      let limit = RuleLimits.agenda(record)["declined-again"]?.value ?? 0
      return proposalEcho(person, meeting)
        + [why(reason), CommandEcho("until", inFull(today + limit) + ", or something new happens")]
    case .lane(_, let lane): return [CommandEcho("lane", label(Code(lane)))]
    case .minutes(let ref, let minutes):
      return [CommandEcho("minutes", "\(minutes)")] + runningTotal(ref, minutes: minutes)
    case .question(_, let text): return [CommandEcho("asks", text)]
    case .presenter(_, let who): return [echo("presents", who)]
    case .personsView(_, let text), .carersView(_, let text): return [CommandEcho("says", "“\(text)”")]
    case .notAsked(_, let reason): return [CommandEcho("not asked", reason)]
    case .place(_, let place): return [CommandEcho("place", "\(place)")]
    case .withdraw(_, let reason): return [why(reason)]
    }
  }

  private func proposalEcho(_ person: Ref<Person>, _ meeting: Ref<MDTMeeting>) -> [CommandEcho] {
    guard let row = record.mdtMeetings.row(of: meeting), let index = record.people.row(of: person) else {
      return []
    }
    let proposal = agendaProposals(forMeetingAt: row).proposed.first { $0.person == index }
    return [
      CommandEcho("at", meetingWords(record.mdtMeetings.rows[row])),
      proposal.map { CommandEcho("found", $0.reason) }
        ?? CommandEcho("found", "no rule proposes them: put them on by hand (item add)", isDoubtful: true),
    ] + alreadyEcho(index, row)
  }

  /// That somebody is on the agenda of another coming meeting.
  private func alreadyEcho(_ person: Int, _ meeting: Int) -> [CommandEcho] {
    otherAgendas(person, besides: meeting).map { [CommandEcho("but", $0, isDoubtful: true)] } ?? []
  }

  /// The minutes of the whole agenda with another length of one item, against the meeting's.
  private func runningTotal(_ ref: Ref<MDTItem>, minutes: Int) -> [CommandEcho] {
    guard let item = record.mdtItems[ref], let row = item.meeting.flatMap({ record.mdtMeetings.row(of: $0) })
    else {
      return []
    }
    var plan = agendaPlan(ofMeetingAt: row)
    plan.talk += minutes - Int(item.minutes ?? 0)
    return [CommandEcho("in all", plan.words, isDoubtful: plan.isOver)]
  }

  func echo(of command: MeetingCommand, by asker: Ref<Professional>?) -> [CommandEcho] {
    switch command {
    case .start, .open, .park, .unpark, .freeze: return []
    case .confirm(let ref), .told(let ref):
      return [CommandEcho("decided", record.mdtItems[ref].map { decisionSentence($0) } ?? "")]
    case .decide(let ref, let code, let note, let back): return decisionEcho(ref, code, note, back)
    case .end(let ref, let ending, let reason, let answers):
      let person = record.mdtItems[ref]?.person
      return [CommandEcho("criteria", criteriaWords(person))]
        + (person.map { echo(of: SpellCommand.end($0, ending, reason: reason, answers)) } ?? [])
    case .copied(let ref, let organisation):
      return [
        CommandEcho("decided", record.mdtItems[ref].map { decisionSentence($0) } ?? ""),
        CommandEcho("record of", name(organisation) ?? ""),
      ]
    case .finish(let ref): return undecidedEcho(ref) + finishEcho(ref, by: asker)
    case .move(_, let at):
      let time = local(at)
      return [CommandEcho("when", inFull(time.day, at: time.clock), isDoubtful: at < moment.now)]
    case .cancel(_, let reason): return [why(reason)]
    case .attend(let meeting, let who, let status, let deputy):
      let instead = deputy.map { [echo("instead", $0)] } ?? []
      return [echo("who", who), CommandEcho("is", label(Code(status)))] + instead
        + missedEcho(meeting, who, deputy) + quorumEcho(meeting)
    case .leave(_, let who): return [echo("goes", who)]
    case .invite(let ref, let contact, let at):
      let who =
        record.personalContacts[contact].map { record.text[$0.name] } ?? name(record.mdtItems[ref]?.person)
      let when = at.map { local($0) }.map { CommandEcho("when", inFull($0.day, at: $0.clock)) }
      return [CommandEcho("comes", who ?? "Not known"), when].compactMap { $0 }
    }
  }

  private func decisionEcho(_ ref: Ref<MDTItem>, _ code: String, _ note: String, _ back: Day?)
    -> [CommandEcho]
  {
    let option = record.decisions.rows.first { record.text[$0.code] == code }
    guard let option else {
      let known = record.decisions.rows.map { "\(record.text[$0.id]) \(record.text[$0.label])" }
      return [CommandEcho("which", known.joined(separator: "; "), isDoubtful: true)]
    }
    var lines = [CommandEcho("decision", record.text[option.label])]
    if option.asksReason == true || code == DecisionCode.changeInvolved.rawValue || !note.isEmpty {
      lines.append(why(note))
    }
    if code == DecisionCode.bringBack.rawValue {
      lines.append(
        back.map { CommandEcho("back on", inFull($0)) }
          ?? CommandEcho("back on", "no date: type +2w or next meeting", isDoubtful: true))
    }
    let row = record.mdtItems[ref]?.meeting.flatMap { record.mdtMeetings.row(of: $0) }
    if code == DecisionCode.bringBack.rawValue, let back, let row {
      let there = backWords(back, afterMeetingAt: row)
      lines.append(CommandEcho("there", there.words, isDoubtful: there.isDoubtful))
    }
    if let row, !quorum(ofMeetingAt: row).isMet {
      lines.append(CommandEcho("but", "provisional: \(quorum(ofMeetingAt: row).words)", isDoubtful: true))
    }
    return lines
  }

  /// What the quorum needs of somebody and does not get of whoever comes instead.
  private func missedEcho(
    _ meeting: Ref<MDTMeeting>, _ who: Ref<Professional>, _ deputy: Ref<Professional>?
  ) -> [CommandEcho] {
    guard let deputy, let row = record.mdtMeetings.row(of: meeting) else { return [] }
    let missed = kindsMissed(ofMeetingAt: row, with: deputy, inPlaceOf: who)
    if missed.isEmpty { return [] }
    return [CommandEcho("quorum", "nobody from \(missed.joined(separator: ", ")) then", isDoubtful: true)]
  }

  private func quorumEcho(_ meeting: Ref<MDTMeeting>) -> [CommandEcho] {
    record.mdtMeetings.row(of: meeting).map { [CommandEcho("before", quorum(ofMeetingAt: $0).words)] } ?? []
  }

  /// Who has no decision yet.
  private func undecidedEcho(_ ref: Ref<MDTMeeting>) -> [CommandEcho] {
    guard let row = record.mdtMeetings.row(of: ref) else { return [] }
    let open = agenda(ofMeetingAt: row).map { record.mdtItems.rows[Int($0)] }.filter {
      $0.status != .discussed
    }
    if open.isEmpty { return [CommandEcho("decided", "everybody on the agenda")] }
    let names = open.map { name($0.person) ?? "Not known" }.joined(separator: "; ")
    return [CommandEcho("undecided", names, isDoubtful: true)]
  }

  /// What the end of a meeting brings about, in numbers that name nobody: who goes to which meeting, and the actions
  /// that it makes.
  ///
  /// Empty for a meeting that does not run.
  public func whatFinishingDoes(_ id: String, by asker: Ref<Professional>?) -> [CommandEcho] {
    record.mdtMeetings.find(id.utf8, in: record).map { finishEcho($0, by: asker) } ?? []
  }

  private func finishEcho(_ ref: Ref<MDTMeeting>, by asker: Ref<Professional>?) -> [CommandEcho] {
    guard let row = record.mdtMeetings.row(of: ref) else { return [] }
    var deciding = Deciding(self, by: asker, ids: .trial)
    let events: [Event]
    do throws(CommandRefusal) { events = try deciding.events(of: .meeting(.finish(ref))) } catch { return [] }
    func count(_ kind: EventName, _ column: String, _ isWanted: (String) -> Bool) -> Int {
      events.count { event in
        event.kind == kind && event.changes.contains { $0.column == column && isWanted($0.after) }
      }
    }
    let items = agenda(ofMeetingAt: row).map { record.mdtItems.rows[Int($0)] }
    let undecided = items.count { $0.status != .discussed && $0.lane != .notForMdt }
    let back = items.count { $0.status == .discussed && $0.backOn != nil }
    let onAgendas = count(.agendaItemCarried, "reason_detail") { $0.hasPrefix(Deciding.broughtBack) }
    let carried = count(.agendaItemCarried, "reason_detail") { !$0.hasPrefix(Deciding.broughtBack) }
    let next = plannedMeeting(after: row).map { meetingWords(record.mdtMeetings.rows[$0]) }
    var lines: [CommandEcho] = []
    if undecided > 0, carried > 0 || next == nil {
      lines.append(
        next.map { CommandEcho("carried", "\(carried) to \($0), and that is counted") }
          ?? CommandEcho("carried", "to no agenda yet, for no next meeting is planned", isDoubtful: true))
    }
    if back > 0 {
      let left = back - onAgendas
      let words = Phrase.joined([
        onAgendas > 0 ? "\(onAgendas) put on the agenda of their day" : nil,
        left > 0 ? "\(left) proposed once a meeting is planned, or there already" : nil,
      ])
      lines.append(CommandEcho("back", words, isDoubtful: left > 0))
    }
    let tellPerson = count(.actionAdded, "title") { $0 == Deciding.tellThePerson }
    let tellReferrer = count(.actionAdded, "title") { $0.hasPrefix(Deciding.tellTheReferrer) }
    let all = events.count { $0.kind == .actionAdded }
    let parts = [
      ("tell the person", tellPerson), ("tell the referrer", tellReferrer),
      ("for the locality lead", all - tellPerson - tellReferrer),
    ].filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    lines.append(
      CommandEcho(
        "actions", all == 0 ? "none are made" : "\(all == 1 ? "1 is" : "\(all) are") made: \(parts)"))
    return lines
  }

  /// What speaks for ending somebody's time on the caseload, as everything stands.
  func criteriaWords(_ person: Ref<Person>?) -> String {
    guard let row = person.flatMap({ record.people.row(of: $0) }) else { return "Not known" }
    let standing = people[row]
    let open =
      standing.openActions == 0
      ? "no action open" : Phrase.count(Int(standing.openActions), "action open", "actions open")
    let goals = byPerson.goals[row].map { record.goals.rows[Int($0)] }
    let met = goals.count { record.text[$0.status] == "reached" }
    let outlook = spell(standing).map { $0.outlook.isEmpty ? "outlook not known" : label($0.outlook) } ?? ""
    let seen = standing.lastContact.map { "last seen \(dayWords($0))" } ?? "never seen"
    return Phrase.joined([
      outlook, open, goals.isEmpty ? "no goals" : "\(met) of \(goals.count) goals met", seen,
    ])
  }
}
