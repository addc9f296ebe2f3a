/// One field of a person's own details, as a form shows it: what stands there and what may.
///
/// Made from the columns that `person correct` and `person add` take.
public struct PersonField: Hashable, Sendable {
  /// The column's heading.
  public var column: String
  /// The same in words: `Date of birth`.
  public var label: String
  /// What it means, a sentence.
  public var meaning: String
  /// What stands there, as somebody would type it; empty where nothing does, and where it is masked.
  public var value: String
  /// Whether it may not be empty.
  public var isRequired: Bool
  /// Words of which it holds one; empty where it may hold others.
  public var choices: [String]
  /// Whether something stands there that is not shown: a restricted address.
  public var isMasked: Bool
}

/// What was typed into a field, understood.
public struct FieldReading: Hashable, Sendable {
  /// As files write it.
  public var written: String
  /// The same in full, where that says more than what was typed: a weekday, an age, a name.
  public var words: String
}

extension CareView {
  /// The columns that give away where somebody lives.
  private static let addressColumns: Set<String> = ["address_1", "address_2", "postcode"]

  /// The fields of the person with an id; of somebody new, with those of their spell, where there is none.
  public func personFields(of id: String?) -> [PersonField] {
    guard let id else {
      let people = PersonDetails.columns(withSpell: true).map { field($0.column, in: $0.table, row: nil) }
      return people + [CareView.spellField]
    }
    guard let row = record.people.find(id.utf8, in: record).flatMap({ record.people.row(of: $0) }) else {
      return []
    }
    return PersonDetails.columns(withSpell: false).map { field($0.column, in: $0.table, row: row) }
  }

  /// One field of a person's; nil where there is no such column.
  func personField(_ column: String, of person: Ref<Person>) -> PersonField? {
    guard let row = record.people.row(of: person), let found = PersonDetails.column(column) else {
      return nil
    }
    return field(found, in: .people, row: row)
  }

  private func field(_ column: TableDoor.Column, in table: RecordTable, row: Int?) -> PersonField {
    let door = TableDoor.all[Int(table.rawValue)]
    var record = record
    let index = door.column(column.name)
    let stands = row.flatMap { row in index.map { record.text(of: $0, row: row, door) } } ?? ""
    let isMasked =
      !stands.isEmpty && CareView.addressColumns.contains(column.name)
      && row.map { hasRestrictedAddress($0) } ?? false
    var choices: [String] = []
    if case .code(let list) = column.kind { choices = list.codes }
    if case .yesNo = column.kind { choices = ["Y", "N"] }
    return PersonField(
      column: column.name, label: CareView.label(column.name),
      meaning: index.map { door.description.columns[$0].meaning } ?? "",
      value: isMasked ? "" : CareView.typed(stands, column),
      isRequired: table == .people && column.step.isRequired,
      choices: choices, isMasked: isMasked)
  }

  /// How the spell of somebody new begins: no column, but what `person add` takes.
  private static var spellField: PersonField {
    PersonField(
      column: "spell", label: "Spell", meaning: "How they come onto the caseload; empty is referred.",
      value: "",
      isRequired: false, choices: CaseloadStatus.beginnings.map(\.code), isMasked: false)
  }

  /// `Practice` of `practice_ods_code`, `NHS number` of `nhs_number`.
  static func label(_ column: String) -> String {
    var words = column.split(separator: "_").map(String.init)
    if words.last == "id" { words.removeLast() }
    if words.suffix(2) == ["ods", "code"] { words.removeLast(2) }
    if words.first == "nhs" { words[0] = "NHS" }
    return Phrase.sentence(words.joined(separator: " "))
  }

  private static func typed(_ stands: String, _ column: TableDoor.Column) -> String {
    switch column.kind {
    case .nhsNumber: NHSNumber(stands)?.spaced ?? stands
    case .day: Array(stands.utf8).withUnsafeBufferPointer { FieldParsing.day($0) }?.long ?? stands
    default: stands
    }
  }

  /// What was typed into a field, or why it may not stand there.
  public func reading(_ typed: String, in field: PersonField) -> Result<FieldReading, CommandRefusal> {
    if field.column == CareView.spellField.column {
      let typed = Phrase.trimmed(typed).lowercased()
      guard typed.isEmpty || field.choices.contains(typed) else {
        return .failure(CommandRefusal(.words, "It is one of: \(field.choices.joined(separator: ", "))."))
      }
      return .success(FieldReading(written: typed, words: ""))
    }
    guard let column = PersonDetails.column(field.column) else {
      return .failure(CommandRefusal(.words, "There is no such column."))
    }
    do throws(CommandRefusal) {
      let written = try DetailReader(view: self).written(typed, in: column)
      return .success(FieldReading(written: written, words: words(written, column)))
    } catch {
      // The form has the column's name in words.
      let sentence =
        error.sentence.hasPrefix(column.name)
        ? field.label + error.sentence.dropFirst(column.name.count) : error.sentence
      return .failure(CommandRefusal(error.reason, sentence))
    }
  }

  /// What a value says beyond its letters; empty where nothing.
  private func words(_ written: String, _ column: TableDoor.Column) -> String {
    if written.isEmpty { return "" }
    switch column.kind {
    case .day:
      guard let day = Array(written.utf8).withUnsafeBufferPointer({ FieldParsing.day($0) }) else { return "" }
      if column.name != "date_of_birth" { return inFull(day) }
      return "\(day.weekday.short) \(day.long), \(Age.words(from: day, on: today))"
    case .nhsNumber: return NHSNumber(written)?.spaced ?? ""
    case .reference(let table):
      var record = record
      let door = TableDoor.all[Int(table.rawValue)]
      guard let name = door.column("name"), let slot = record.slot(of: written, in: table),
        let row = door.rowOfSlot(&record, slot)
      else { return "" }
      return record.text(of: name, row: row, door)
    default: return ""
    }
  }

  // MARK: Doubles

  /// Who may be the same as somebody with these details, the surest first: who they are and where they live.
  public func doubles(of details: [Detail]) -> [PersonDouble] {
    duplicates(of: Newcomer(details, today: today)).map { double in
      let row = record.people.row(of: double.person)
      return PersonDouble(
        id: double.id, strength: double.strength, sentence: double.sentence,
        address: row.map { addressWords($0) } ?? "")
    }
  }
}

/// Somebody who may be the same as the one who is about to be added.
public struct PersonDouble: Hashable, Sendable {
  /// The id that files know them by.
  public var id: String
  /// How sure it is.
  public var strength: DuplicateStrength
  /// Who they are, what is the same, and how they stand on the caseload.
  public var sentence: String
  /// Where they live; masked where that is restricted.
  public var address: String
}

extension Newcomer {
  /// Somebody by what was typed for the columns of a person.
  init(_ details: [Detail], today: Day) {
    func typed(_ column: String) -> String { details.last { $0.column == column }?.typed ?? "" }
    self.init(
      nhsNumber: typed("nhs_number"), familyName: typed("family_name"), givenName: typed("given_name"),
      dateOfBirth: DateShorthand.day(typed("date_of_birth"), today: today))
  }
}
