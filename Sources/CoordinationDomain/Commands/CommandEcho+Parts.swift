/// What is shown before a command about leads, circles, contacts, referrals or staff is saved.
extension CareView {
  func echo(of command: LeadCommand) -> [CommandEcho] {
    switch command {
    case .offer(let person, let who, let reason):
      let until = lead(standing(person)).flatMap { name($0) }.map { "\($0) leads" } ?? "nobody leads"
      return [echo("who", who), CommandEcho("then", "offered; \(until) until they say yes")]
        + typed(reason)
    case .set(let person, let who, let reason):
      let before = lead(standing(person)).flatMap { $0 == who ? nil : name($0) }
      let then = Phrase.joined(["leads from today", before.map { "the lead of \($0) ends" }])
      return [echo("who", who), CommandEcho("then", then)] + typed(reason)
    case .accept: return []
    case .decline(_, let reason): return [why(reason)]
    case .withdraw(let person, let reason):
      return [CommandEcho("back", offerWords(standing(person)) ?? "nobody is asked")] + typed(reason)
    case .end(let person, let reason):
      let who = lead(standing(person)).flatMap { name($0) } ?? "nobody"
      return [CommandEcho("ends", "today for \(who); then nobody leads", isDoubtful: true), why(reason)]
    case .deputy(_, let who): return [who.map { echo("deputy", $0) } ?? CommandEcho("deputy", "nobody")]
    case .coordinator(_, let who): return [echo("who", who), CommandEcho("then", "coordinates from today")]
    case .endCoordinator(_, let reason): return [CommandEcho("ends", "today")] + typed(reason)
    }
  }

  /// The reason where one was typed and none is needed.
  private func typed(_ reason: String) -> [CommandEcho] {
    let reason = Phrase.trimmed(reason)
    return reason.isEmpty ? [] : [CommandEcho("why", reason)]
  }

  func echo(of command: CircleCommand) -> [CommandEcho] {
    switch command {
    case .join(_, let member, let role):
      return [echo(member), CommandEcho("as", label(Code(role)) + ", from today")]
    case .leave(_, let member, let reason):
      return [echo(member), CommandEcho("ends", "today")] + typed(reason)
    case .end(let part, let reason):
      let row = record.careTeam[part]
      let who =
        name(row?.professional) ?? name(row?.organisation)
        ?? record.personalContacts[row?.contact].map { record.text[$0.name] }
      return [CommandEcho("who", who ?? "Not known"), CommandEcho("ends", "today")] + typed(reason)
    }
  }

  private func echo(_ member: CircleCommand.Member) -> CommandEcho {
    switch member {
    case .professional(let ref): echo("who", ref)
    case .organisation(let ref): CommandEcho("who", name(ref) ?? "Not known")
    case .contact(let ref):
      CommandEcho("who", record.personalContacts[ref].map { record.text[$0.name] } ?? "Not known")
    }
  }

  // MARK: Contacts and referrals

  func echo(of command: ContactCommand, by asker: Ref<Professional>?) -> [CommandEcho] {
    switch command {
    case .note(_, let kind, let text):
      let counts = CommandEcho("counts", kind.echo, isDoubtful: kind == .noReply)
      let text = Phrase.trimmed(text)
      return text.isEmpty ? [counts] : [CommandEcho("note", Phrase.oneLine(text)), counts]
    case .safe(_, let confirmedBy): return [CommandEcho("safe", Phrase.trimmed(confirmedBy))]
    case .plan(let plan):
      let time = local(plan.at)
      let who = (plan.professional ?? asker).map { echo("with", $0) }
      return [
        CommandEcho("when", inFull(time.day, at: time.clock), isDoubtful: plan.at < moment.now),
        CommandEcho("where", label(Code(plan.place))),
      ] + [who].compactMap { $0 } + (plan.note.isEmpty ? [] : [CommandEcho("what for", plan.note)])
    case .done(_, let outcome, let note):
      return [CommandEcho("outcome", label(Code(outcome)))]
        + (note.isEmpty ? [] : [CommandEcho("note", note)])
    case .cancel(_, let outcome, let reason):
      return [CommandEcho("outcome", label(Code(outcome))), why(reason)]
    }
  }

  func echo(of command: ReferralCommand) -> [CommandEcho] {
    switch command {
    case .fedBack(_, let words): return [CommandEcho("told", words.isEmpty ? "the outcome recorded" : words)]
    case .close(_, let outcome, let isNotWanted):
      let heard = isNotWanted ? [CommandEcho("told", "not: the referrer did not want to hear of it")] : []
      return [CommandEcho("outcome", outcome.isEmpty ? "as recorded" : outcome)] + heard
    }
  }

  // MARK: Staff

  func echo(of command: StaffCommand) -> [CommandEcho] {
    switch command {
    case .away(let away):
      var absence = Absence()
      absence.from = away.from
      absence.to = away.back
      let cover =
        away.cover.map { echo("cover", $0) }
        ?? CommandEcho("cover", "nobody: type @ and a name", isDoubtful: true)
      return [
        CommandEcho("away", awayDays(absence), isDoubtful: away.back <= away.from),
        CommandEcho("back on", inFull(away.back)), cover,
      ] + (away.reason.isEmpty ? [] : [CommandEcho("why", away.reason)])
    case .cover(_, let who): return [who.map { echo("cover", $0) } ?? CommandEcho("cover", "nobody any more")]
    case .back(_, let day): return [CommandEcho("back on", inFull(day ?? today))]
    case .leave(let leaving):
      let ends = leaverCheck(leaving.professional).ends
      let now = ends.count { $0.kind == .action }
      let moves = Phrase.joined([
        now == 0 ? nil : Phrase.count(now, "open action moves today", "open actions move today"),
        ends.count == now ? nil : "\(ends.count - now) other things from then on",
      ])
      let next = leaving.successor.map { echo("takes on", $0) }
      return [
        CommandEcho("leaves", inFull(leaving.on)),
        CommandEcho("moves", moves.isEmpty ? "nothing: they hold nothing" : moves, isDoubtful: now > 0),
      ]
        + [next].compactMap { $0 } + typed(leaving.reason)
    case .handOn(let from, let to, let count):
      let people = leaverCheck(from).ends.count { $0.kind == .lead }
      return [
        echo("takes on", to),
        CommandEcho(
          "people", count == people ? "\(people)" : "\(people): type \(people) to say that you mean it",
          isDoubtful: count != people),
      ]
    }
  }

  // MARK: What was done

  func echo(of command: HistoryCommand, by asker: Ref<Professional>?) -> [CommandEcho] {
    switch command {
    case .undo(let act, let reason):
      let wanted = act ?? lastAct(of: asker)?.first
      let entry = wanted.flatMap { history.act($0).first }
      let who = entry.flatMap { $0.by == asker ? nil : name($0.by) }
      let undoes = wanted.map { CommandEcho("undoes", sentence(ofAct: $0)) }
      let when = entry.map {
        CommandEcho(
          "done", Phrase.joined([timeWords($0.at), who.map { "by \($0)" }]), isDoubtful: who != nil)
      }
      return [undoes, when].compactMap { $0 } + typed(reason)
    case .redo: return []
    }
  }
}
