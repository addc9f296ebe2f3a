/// What a command would do, shown before Enter: who it falls to, when it is due.
public struct CommandEcho: Hashable, Sendable {
  /// A word in the margin: `who`, `due`.
  public var label: String
  /// What was understood.
  public var words: String
  /// Whether it wants a second look: somebody who is away, a date that has passed.
  public var isDoubtful: Bool

  init(_ label: String, _ words: String, isDoubtful: Bool = false) {
    self.label = label
    self.words = words
    self.isDoubtful = isDoubtful
  }
}

extension CareView {
  /// What a command that was understood would do, line by line; nothing is saved that was not shown here.
  public func echo(of command: Command, by asker: Ref<Professional>?) -> [CommandEcho] {
    switch command {
    case .action(let command): echo(of: command, by: asker)
    case .person(let command): echo(of: command, by: asker)
    case .spell(let command): echo(of: command)
    case .death(let command): echo(of: command)
    case .contact(let command): echo(of: command, by: asker)
    case .referral(let command): echo(of: command)
    case .lead(let command): echo(of: command)
    case .circle(let command): echo(of: command)
    case .staff(let command): echo(of: command)
    case .agenda(let command): echo(of: command)
    case .meeting(let command): echo(of: command, by: asker)
    case .series(let command): echo(of: command)
    case .gap(let command): echo(of: command)
    case .handover(let command): echo(of: command)
    case .history(let command): echo(of: command, by: asker)
    case .several(let commands): echo(ofSeveral: commands.map { echo(of: $0, by: asker) })
    }
  }

  /// Why a command that was understood would be refused as everything stands; nil where it would not.
  public func refusal(of command: Command, by asker: Ref<Professional>?) -> CommandRefusal? {
    var deciding = Deciding(self, by: asker, ids: .trial)
    do throws(CommandRefusal) {
      _ = try deciding.events(of: command)
      return nil
    } catch { return error }
  }

  /// What is the same for all is said once, what is not is said of the first.
  private func echo(ofSeveral echoes: [[CommandEcho]]) -> [CommandEcho] {
    guard let first = echoes.first else { return [] }
    return first.map { line in
      let others = echoes.count { !$0.contains(line) }
      guard others > 0 else { return line }
      var line = line
      line.words += " (of the first; for \(others) of \(echoes.count) it is another)"
      return line
    }
  }

  private func echo(of command: ActionCommand, by asker: Ref<Professional>?) -> [CommandEcho] {
    switch command {
    case .add(let adding):
      let owner = adding.owner ?? asker.flatMap { usualOwner(for: adding.person, asker: $0) }
      let isUrgent = adding.priority != .routine
      return [CommandEcho("what", adding.title)]
        + (isUrgent ? [CommandEcho("class", adding.priority.code)] : [])
        + (owner.map { [echo($0, about: adding.person)] } ?? [
          CommandEcho("who", "nobody yet: type @ and a name", isDoubtful: true)
        ]) + sharingEcho(owner?.organisation, adding.person)
        + [
          adding.due.map { echo($0) }
            ?? CommandEcho("due", "NO DATE, so it is never late: type +2w or fri", isDoubtful: true)
        ]
    case .done(_, let evidence):
      return [CommandEcho("shown by", UsualOutcomes.text(Phrase.trimmed(evidence)))]
    case .due(let ref, let due): return [echo(due)] + promiseEcho(ref, due.day)
    case .owner(let ref, let owner):
      return [echo(owner)] + sharingEcho(owner.organisation, record.actions[ref]?.person) + ending(ref)
    case .settle(let ref, let owner, _):
      return [echo(owner)] + sharingEcho(owner.organisation, record.actions[ref]?.person)
    case .dispute(let ref, let holder, let reason):
      return [CommandEcho("holds it", name(holder) ?? "")]
        + sharingEcho(holder, record.actions[ref]?.person) + [why(reason)]
    case .hold(let ref, _, let blocker, let until):
      let waits = blocker.isEmpty ? [] : [CommandEcho("waits", Phrase.words(blocker))]
      return waits + [
        until.map { echo($0) } ?? CommandEcho("again", "no date to look again", isDoubtful: true)
      ] + ending(ref)
    case .accept(let ref): return ending(ref)
    case .chase(_, let note):
      return [CommandEcho("chased", note.isEmpty ? "today, without a word of what was said" : note)]
    case .decline(_, let reason), .cancel(_, let reason), .reopen(_, let reason): return [why(reason)]
    }
  }

  /// That a later date does not undo what was promised first.
  private func promiseEcho(_ ref: Ref<CareAction>, _ day: Day) -> [CommandEcho] {
    guard let first = record.actions[ref]?.firstDueOn, first < day else { return [] }
    return [
      CommandEcho(
        "but",
        "first promised for \(nearWords(first)): if late again, it counts from then, as figures always do",
        isDoubtful: first < today)
    ]
  }

  /// What no longer stands of an action once it is held, given away or accepted.
  private func ending(_ ref: Ref<CareAction>) -> [CommandEcho] {
    guard let action = record.actions[ref], action.status == .declined || action.status == .onHold else {
      return []
    }
    let reason = record.text[action.statusReason]
    let what = action.status == .declined ? "that it was declined" : "that it was on hold"
    return [CommandEcho("ends", Phrase.joined([what, reason], ": "), isDoubtful: true)]
  }

  /// That an organisation may not hear about the person: it would promise what nobody may tell it of.
  ///
  /// One that is objected to is refused; one whose sharing was never written down may still be asked for it.
  private func sharingEcho(_ organisation: Ref<Organisation>?, _ person: Ref<Person>?) -> [CommandEcho] {
    guard let organisation, let person, !mayHear(organisation, about: person) else { return [] }
    let who = name(organisation) ?? "It"
    return [
      CommandEcho(
        "sharing", "\(who) may not hear about this person, so no list tells them: settle the sharing first",
        isDoubtful: true)
    ]
  }

  /// The reason that was typed.
  func why(_ reason: String) -> CommandEcho {
    let reason = Phrase.trimmed(reason)
    return CommandEcho("why", reason.isEmpty ? "no reason typed" : reason, isDoubtful: reason.isEmpty)
  }

  /// A day in full, with its weekday, a time of day where there is one, and how far away it is.
  ///
  /// `evenFar` says the distance of days too that nobody thinks of in days: a gap is hidden for a number of them.
  func inFull(_ day: Day, at clock: String? = nil, evenFar: Bool = false) -> String {
    let days = day - today
    let far: String? =
      switch days {
      case ...(-CareView.farAway) where !evenFar, CareView.farAway... where !evenFar: nil
      case 0: "today"
      case 1: "tomorrow"
      case -1: "yesterday"
      case ..<0: daysWords(-days) + " ago"
      default: "in " + daysWords(days)
      }
    return Phrase.joined(["\(day.weekday.short) \(day.long)" + (clock.map { " at \($0)" } ?? ""), far])
  }

  /// Days from which nobody thinks in days; a judgement.
  private static let farAway = 100

  /// A member of staff, and that they are away where they are.
  func echo(_ label: String, _ professional: Ref<Professional>) -> CommandEcho {
    let away = awayWords(professional)
    return CommandEcho(
      label, Phrase.joined([name(professional) ?? "Not known", away]), isDoubtful: away != nil)
  }

  /// When it is due, in full.
  func echo(_ due: DueReading) -> CommandEcho {
    CommandEcho("due", String(due.echo(in: self).dropFirst("due ".count)), isDoubtful: due.isPast)
  }

  /// Who answers for it, and that they are away where they are.
  ///
  /// While a meeting talks about the person it says whether they sit in the room: nobody promises for who is not there.
  func echo(_ owner: ActionOwner, about person: Ref<Person>? = nil) -> CommandEcho {
    let away = owner.professional.flatMap { awayWords($0) } ?? ""
    return CommandEcho(
      "who", Phrase.joined([words(owner), away, roomWords(owner, person)]), isDoubtful: !away.isEmpty)
  }
}
