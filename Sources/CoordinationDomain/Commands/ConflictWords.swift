/// One value that two people changed, in words.
public struct ConflictValueWords: Sendable, Hashable {
  /// What it is of: `due on`.
  public var column: String
  /// What stood there before; `nothing` for an empty field, as in the others.
  public var before: String
  /// What the other made of it.
  public var theirs: String
  /// What was about to be made of it here.
  public var yours: String
}

extension CareView {
  /// A value of a conflict in words: names for ids, dates with their weekday.
  public func words(of value: Conflict.Value, in conflict: Conflict) -> ConflictValueWords {
    let subject = conflict.subject
    return ConflictValueWords(
      column: columnWords(value.column), before: words(of: value.before, value.column, ofRow: subject),
      theirs: words(of: value.theirs, value.column, ofRow: subject),
      yours: words(of: value.yours, value.column, ofRow: subject))
  }

  /// `due on` for `due_on`, `owner` for `owner_id`.
  func columnWords(_ column: String) -> String {
    let name = column.hasSuffix("_id") ? column.dropLast(3) : column[...]
    return String(name.map { $0 == "_" ? " " : $0 })
  }

  /// What a file has in a column of a row, in words; `nothing` where it has nothing.
  func words(of text: String, _ column: String, ofRow id: String) -> String {
    let door = TableDoor.door(of: id)
    return words(of: text, door.flatMap { door in door.column(column).map { door.columns[$0] } })
  }

  private func words(of text: String, _ column: TableDoor.Column?) -> String {
    if text.isEmpty { return "nothing" }
    guard let step = column?.step else { return text }
    switch step.operation {
    case .day: return dayWords(text)
    case .code: return Phrase.words(text)
    case .reference:
      switch step.table {
      case .professionals: return found(text, .professionals) { name(Ref<Professional>(slot: $0)) }
      case .teams: return found(text, .teams) { name(Ref<Team>(slot: $0)) }
      case .organisations: return found(text, .organisations) { name(Ref<Organisation>(slot: $0)) }
      case .people: return found(text, .people) { name(Ref<Person>(slot: $0)) }
      default: return text
      }
    default: return text
    }
  }

  private func found(_ id: String, _ table: RecordTable, _ name: (UInt32) -> String?) -> String {
    record.slot(of: id, in: table).flatMap(name) ?? id
  }

  /// A conflict in one sentence, with both values.
  func words(_ conflict: Conflict) -> String {
    let values = conflict.values.filter { $0.before != $0.theirs }.prefix(3).map { value in
      let shown = words(of: value, in: conflict)
      let yours = value.yours.isEmpty ? "" : ", yours would be \(shown.yours)"
      return "\(shown.column) is now \(shown.theirs)\(yours)"
    }
    return "\(conflict.who) \(conflict.what) at \(local(conflict.at).clock), after you looked"
      + (values.isEmpty ? "." : ": " + values.joined(separator: "; ") + ".")
  }

  /// How long ago something was, or when: `just now`, `12 min ago`, `14:03` on the same day, `19-Nov 14:03` before.
  public func momentWords(_ at: Instant, now: Instant) -> String {
    let minutes = (now - at) / 60
    if minutes <= 0 { return "just now" }
    if minutes < 60 { return "\(minutes) min ago" }
    let (then, today) = (local(at), local(now))
    return then.day == today.day ? then.clock : "\(then.day.short(near: today.day)) \(then.clock)"
  }
}
