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
  /// What a command that was understood would do, line by line.
  public func echo(of command: Command, by asker: Ref<Professional>?) -> [CommandEcho] {
    switch command {
    case .action(let command): echo(of: command, by: asker)
    case .several(let commands): commands.first.map { echo(of: $0, by: asker) } ?? []
    default: []
    }
  }

  private func echo(of command: ActionCommand, by asker: Ref<Professional>?) -> [CommandEcho] {
    switch command {
    case .add(let adding):
      let owner = adding.owner ?? asker.flatMap { usualOwner(for: adding.person, asker: $0) }
      return [CommandEcho("what", adding.title)]
        + (owner.map { [echo($0)] } ?? [CommandEcho("who", "nobody yet: type @ and a name", isDoubtful: true)])
        + [adding.due.map { echo($0) } ?? CommandEcho("due", "no date: type +2w or fri", isDoubtful: true)]
    case .done(_, let evidence):
      return [CommandEcho("shown by", UsualOutcomes.text(Phrase.trimmed(evidence)))]
    case .due(_, let due): return [echo(due)]
    case .owner(_, let owner), .settle(_, let owner, _): return [echo(owner)]
    case .dispute(_, let holder, _): return [CommandEcho("holds it", name(holder) ?? "")]
    case .hold(_, _, let blocker, let until):
      let waits = blocker.isEmpty ? [] : [CommandEcho("waits", Phrase.words(blocker))]
      return waits + [
        until.map { echo($0) } ?? CommandEcho("again", "no date to look again", isDoubtful: true)
      ]
    default: return []
    }
  }

  /// When it is due, in full.
  func echo(_ due: DueReading) -> CommandEcho {
    CommandEcho("due", String(due.echo(in: self).dropFirst("due ".count)), isDoubtful: due.isPast)
  }

  /// Who answers for it, and that they are away where they are.
  func echo(_ owner: ActionOwner) -> CommandEcho {
    let away = owner.professional.flatMap { awayWords($0) } ?? ""
    return CommandEcho("who", Phrase.joined([words(owner), away]), isDoubtful: !away.isEmpty)
  }
}
