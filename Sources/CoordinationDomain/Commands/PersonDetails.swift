/// The details of a person and, of somebody new, of their spell: what was typed, as files write it.
struct PersonDetails {
  /// Columns of a spell that may be said when somebody is added.
  static let spellColumns: Set<String> = [
    "pathway", "tier", "tier_source", "essential_visits", "outlook", "if_then", "what_matters",
    "next_review_on",
    "summary",
  ]

  /// Columns of a person that are changed by what happens to them, with the command that says so.
  private static let acts = [
    "date_of_death": "person died", "death_status": "person death-confirmed", "moved_out_on": "spell end",
    "where_now": "person where", "where_since": "person where", "expected_home_on": "person where",
  ]

  /// The values of the person's columns.
  private(set) var person: [String: String] = [:]
  /// The values of the spell's columns.
  private(set) var spell: [String: String] = [:]

  /// Reads details; those of a spell only of somebody new.
  ///
  /// - Throws: ``CommandRefusal`` for a column that is not there or a value that it may not hold.
  init(_ details: [Detail], withSpell: Bool, in view: CareView) throws(CommandRefusal) {
    let reader = DetailReader(view: view)
    for detail in details {
      if let act = PersonDetails.acts[detail.column] {
        throw CommandRefusal(.words, "\(detail.column) is not corrected by hand; use \"\(act)\".")
      }
      if let column = PersonDetails.column(detail.column, .people) {
        person[detail.column] = try reader.written(detail.typed, in: column)
      } else if withSpell, PersonDetails.spellColumns.contains(detail.column),
        let column = PersonDetails.column(detail.column, .caseload)
      {
        spell[detail.column] = try reader.written(detail.typed, in: column)
      } else {
        throw PersonDetails.unknown(detail.column, withSpell: withSpell)
      }
    }
  }

  /// What there is or was said for a column of the person.
  subscript(column: String) -> String { person[column] ?? "" }

  /// Says something of the person that follows from what was typed.
  mutating func set(_ column: String, _ value: String) { person[column] = value }

  /// The columns of the person that have to be said of somebody new and were not.
  var missing: [String] {
    PersonDetails.columns(withSpell: false).map(\.column).filter {
      $0.step.isRequired && self[$0.name].isEmpty
    }.map { column in
      guard case .code(let list) = column.kind else { return column.name }
      return "\(column.name) (\(list.codes.joined(separator: ", ")))"
    }
  }

  /// The columns that may be typed, in the order of the files; those of a spell only of somebody new.
  static func columns(withSpell: Bool) -> [(table: RecordTable, column: TableDoor.Column)] {
    let person = TableDoor.all[Int(RecordTable.people.rawValue)].columns.filter {
      !$0.kind.isId && acts[$0.name] == nil
    }
    let spell = TableDoor.all[Int(RecordTable.caseload.rawValue)].columns.filter {
      withSpell && spellColumns.contains($0.name)
    }
    return person.map { (.people, $0) } + spell.map { (.caseload, $0) }
  }

  /// The column of a person, or of the spell of somebody new, that may be typed; nil where there is none.
  static func column(_ name: String) -> TableDoor.Column? {
    if acts[name] != nil { return nil }
    return column(name, .people) ?? (spellColumns.contains(name) ? column(name, .caseload) : nil)
  }

  private static func column(_ name: String, _ table: RecordTable) -> TableDoor.Column? {
    TableDoor.all[Int(table.rawValue)].columns.first { $0.name == name && !$0.kind.isId }
  }

  private static func unknown(_ column: String, withSpell: Bool) -> CommandRefusal {
    let known = columns(withSpell: withSpell).map(\.column.name) + (withSpell ? ["spell"] : [])
    return CommandRefusal(
      .words, "There is no column \"\(column)\" here. There are: \(known.joined(separator: ", ")).")
  }
}
