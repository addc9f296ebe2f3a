/// Decides on a command: the rules of the trade, asked of the record as it stands, answered with events.
///
/// Nothing is changed here; the events are written down first and applied afterwards.
public struct Deciding {
  /// How everything stands.
  let view: CareView
  /// Who asks; nil where nobody is signed in.
  let asker: Ref<Professional>?
  /// When it is asked.
  let now: Instant
  /// What is handed over, worked out once for all commands of an act.
  var handovers: [HandoverPlace: HandoverDraft] = [:]
  /// Ids for new rows; to be kept for the next command.
  public internal(set) var ids: NewIds

  /// Whoever asks, at the moment of the view or another one of the same day.
  public init(_ view: CareView, by asker: Ref<Professional>?, ids: NewIds, now: Instant? = nil) {
    self.view = view
    self.asker = asker
    self.ids = ids
    self.now = now ?? view.moment.now
  }

  var record: CareRecord { view.record }
  var today: Day { view.today }

  /// What happens by the command.
  ///
  /// - Throws: ``CommandRefusal`` with a sentence that says why not and what would work.
  public mutating func events(of command: Command) throws(CommandRefusal) -> [Event] {
    let events = try decide(command)
    if events.isEmpty { throw CommandRefusal(.unchanged, "That changes nothing: it stands so already.") }
    for event in events {
      guard let table = TableDoor.door(of: event.subject)?.table,
        let slot = record.slot(of: event.subject, in: table)
      else { continue }
      if view.history.frozen.contains(HistorySubject(table: table.rawValue, slot: slot)) {
        throw CommandRefusal(
          .rule,
          "\(event.subject) was changed with a newer version of this program, which this one does not "
            + "understand. Use the newer version for it.")
      }
    }
    return events
  }

  private mutating func decide(_ command: Command) throws(CommandRefusal) -> [Event] {
    switch command {
    case .action(let command): return try decide(command)
    case .person(let command): return try decide(command)
    case .spell(let command): return try decide(command)
    case .death(let command): return try decide(command)
    case .contact(let command): return try decide(command)
    case .referral(let command): return try decide(command)
    case .lead(let command): return try decide(command)
    case .circle(let command): return try decide(command)
    case .staff(let command): return try decide(command)
    case .agenda(let command): return try decide(command)
    case .meeting(let command): return try decide(command)
    case .series(let command): return try decide(command)
    case .gap(let command): return try decide(command)
    case .handover(let command): return try decide(command)
    case .history(let command): return try decide(command)
    case .several(let commands):
      var events: [Event] = []
      for command in commands { events += try decide(command) }
      return events
    }
  }

  // MARK: What every command asks

  /// Whoever asks; refused where nobody is signed in.
  func author() throws(CommandRefusal) -> Ref<Professional> {
    if let asker { return asker }
    throw CommandRefusal(
      .access, "Nobody is signed in, so nothing can be changed. Your login is not in professionals.csv.")
  }

  /// Goes on where whoever asks may do it, and says why where they have to.
  func require(_ act: AccessAct, about subject: AccessSubject, because reason: String? = nil)
    throws(CommandRefusal)
  {
    if let refusal = view.refusal(act, by: asker, about: subject) {
      throw CommandRefusal(.access, refusal.sentence)
    }
    if let reason, Phrase.trimmed(reason).isEmpty, view.needsReason(for: act, by: asker) {
      throw CommandRefusal(.words, "Say why: \(act.words) needs a reason.")
    }
  }

  /// Goes on where something was typed.
  func require(_ text: String, _ sentence: String) throws(CommandRefusal) -> String {
    let text = Phrase.trimmed(text)
    if text.isEmpty { throw CommandRefusal(.words, sentence) }
    return text
  }
}
