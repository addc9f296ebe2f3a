/// Reads what was typed for a column into what a file has there, by the column's kind in the schema.
struct DetailReader {
  let view: CareView

  /// The value as files write it; empty where nothing was typed.
  ///
  /// - Throws: ``CommandRefusal`` that says what the column may hold.
  func written(_ typed: String, in column: TableDoor.Column) throws(CommandRefusal) -> String {
    let text = Phrase.trimmed(typed)
    if text.isEmpty {
      if column.step.isRequired { throw CommandRefusal(.words, "\(column.name) may not be empty.") }
      return ""
    }
    switch column.kind {
    case .nhsNumber:
      if let number = NHSNumber(text) { return number.canonical }
      throw refusal(column, text, "ten digits, the last of which checks the others, such as 999 000 0174")
    case .day: return try day(text, column).iso
    case .yesNo:
      if let value = DetailReader.bytes(text, FieldParsing.yesNo) { return value ? "Y" : "N" }
      throw refusal(column, text, "Y or N")
    case .code(let list):
      let code = text.lowercased().split(separator: " ").joined(separator: "-")
      if list.codes.contains(code) { return code }
      throw refusal(column, text, "one of: \(list.codes.joined(separator: ", "))")
    case .reference(let table): return try id(text, column, in: table)
    case .text:
      guard let list = DetailReader.lists[column.name] else { return text }
      return try coded(text, column, list.name, isClosed: list.isClosed)
    default: throw CommandRefusal(.words, "\(column.name) is not typed in by hand.")
    }
  }

  /// Columns of text for which `codes.csv` has words, and whether there are no others.
  private static let lists: [String: (name: String, isClosed: Bool)] = [
    "pathway": ("pathways", true),
    // As the person states it.
    "gender": ("genders", false),
  ]

  private func coded(_ text: String, _ column: TableDoor.Column, _ list: String, isClosed: Bool)
    throws(CommandRefusal) -> String
  {
    if let code = view.record.code(typed: text, of: list) { return code }
    let codes = view.record.codes.rows.filter { view.record.text[$0.list] == list }
      .map { view.record.text[$0.code] }
    if !isClosed || codes.isEmpty { return text }
    throw refusal(column, text, "one of: \(codes.joined(separator: ", "))")
  }

  private func day(_ text: String, _ column: TableDoor.Column) throws(CommandRefusal) -> Day {
    if column.name == "date_of_birth" {
      guard let day = DetailReader.bytes(text, FieldParsing.day) else {
        throw refusal(column, text, "a day with its year, such as 02-Mar-1941")
      }
      if day <= view.today { return day }
      throw CommandRefusal(.rule, "\(column.name) \(day.long) is still to come.")
    }
    if let day = DateShorthand.day(text, today: view.today) { return day }
    throw refusal(column, text, "a day, such as 25-Nov-2026, 25 nov or +2w")
  }

  /// The id of the row that an id or a name names.
  private func id(_ text: String, _ column: TableDoor.Column, in table: RecordTable) throws(CommandRefusal)
    -> String
  {
    var record = view.record
    let door = TableDoor.all[Int(table.rawValue)]
    for written in [text, text.uppercased()] {
      if let slot = record.slot(of: written, in: table), door.rowOfSlot(&record, slot) != nil {
        return written
      }
    }
    let folded = Folding.fold(text)
    var found: [String] = []
    if let name = door.column("name") {
      for slot in 0..<UInt32(record.slotCount(of: table)) {
        guard let row = door.rowOfSlot(&record, slot),
          Folding.fold(record.text(of: name, row: row, door)) == folded
        else { continue }
        found.append(record.text[record.ids[table].texts[Int(slot)]])
      }
    }
    if found.count == 1 { return found[0] }
    let several = found.isEmpty ? "" : "; \(found.joined(separator: " and ")) bear that name"
    throw CommandRefusal(
      .noSuch,
      "\(column.name) \"\(text)\" is in no row of \(table.path)\(several). Type an id or a whole name from it."
    )
  }

  private func refusal(_ column: TableDoor.Column, _ text: String, _ expected: String) -> CommandRefusal {
    CommandRefusal(.words, "\(column.name) cannot be \"\(text)\": it is \(expected).")
  }

  private static func bytes<Value>(_ text: String, _ parse: (FieldParsing.Bytes) -> Value?) -> Value? {
    Array(text.utf8).withUnsafeBufferPointer(parse)
  }
}

extension CareRecord {
  /// The code of a list of `codes.csv` that was typed, as the code itself or as its words; nil for neither.
  func code(typed: String, of list: String) -> String? {
    let folded = Folding.fold(typed)
    let entry = codes.rows.first { row in
      text[row.list] == list
        && (Folding.fold(text[row.code]) == folded || Folding.fold(text[row.label]) == folded)
    }
    return entry.map { text[$0.code] }
  }
}
