/// Reads the arguments of a verb: ids and names into references, words into dates.
public struct CommandReader {
  let view: CareView
  /// Who asks; nil where nobody is signed in.
  let asker: Ref<Professional>?
  var words: CommandWords

  var record: CareRecord { view.record }

  /// Reads a whole line, the verb first.
  ///
  /// - Throws: ``CommandRefusal`` where it cannot be understood, with what would be.
  public static func read(_ line: String, in view: CareView, by asker: Ref<Professional>?)
    throws(CommandRefusal) -> Command
  {
    var words = CommandWords(line)
    let first = words.next() ?? ""
    if let verb = Verb.all.first(where: { $0.name == first }) {
      return try read(verb, words, view, asker)
    }
    let name = first + " " + (words.next() ?? "")
    guard let verb = Verb.all.first(where: { $0.name == name }) else { throw unknown(first, name) }
    return try read(verb, words, view, asker)
  }

  /// Reads the arguments of a verb that is known, the subject's id first.
  public static func read(_ verb: Verb, _ arguments: String, in view: CareView, by asker: Ref<Professional>?)
    throws(CommandRefusal) -> Command
  {
    try read(verb, CommandWords(arguments), view, asker)
  }

  private static func read(
    _ verb: Verb, _ words: CommandWords, _ view: CareView, _ asker: Ref<Professional>?
  ) throws(CommandRefusal) -> Command {
    var reader = CommandReader(view: view, asker: asker, words: words)
    let command = try verb.read(&reader)
    if !reader.words.isEmpty {
      throw CommandRefusal(
        .words, "\"\(reader.words.rest())\" is not understood here. It is typed: \(verb.usage)")
    }
    return command
  }

  private static func unknown(_ first: String, _ name: String) -> CommandRefusal {
    let near = Verb.all.filter { $0.name.hasPrefix(first + " ") }.map(\.name)
    let typed = near.isEmpty ? first : Phrase.trimmed(name)
    let all = near.isEmpty ? Verb.subjects : near
    return CommandRefusal(
      .words,
      first.isEmpty
        ? "Nothing was asked for. Begin with one of: \(all.joined(separator: ", "))."
        : "There is no command \"\(typed)\". There are: \(all.joined(separator: ", ")).")
  }

  // MARK: Rows

  /// The row with the id that comes next.
  mutating func row<Row: FlatFileRow>(_ what: String, _ path: KeyPath<CareRecord, Table<Row>>)
    throws(CommandRefusal) -> Ref<Row>
  {
    guard let id = words.next() else { throw CommandRefusal(.words, "Which \(what)? Give its id.") }
    let table = Row.schema.description.table
    guard let slot = record.slot(of: id, in: table) ?? record.slot(of: id.uppercased(), in: table),
      record[keyPath: path][Ref(slot: slot)] != nil
    else { throw CommandRefusal(.noSuch, "No \(what) has the id \"\(id)\".") }
    return Ref(slot: slot)
  }

  mutating func action() throws(CommandRefusal) -> Ref<CareAction> { try row("action", \.actions) }

  /// The person with the id or the NHS number that comes next.
  mutating func person() throws(CommandRefusal) -> Ref<Person> {
    guard let first = words.words.first?.text else {
      throw CommandRefusal(.words, "Which person? Give the id, for example P-00012.")
    }
    let rows = view.people(named: first)
    if rows.count > 1 {
      throw CommandRefusal(.noSuch, "Several people have that NHS number. Name one by id.")
    }
    guard let row = rows.first else { return try self.row("person", \.people) }
    _ = words.next()
    return record.people.ref(at: row)
  }

  // MARK: Names and dates

  /// The owner that an `@` names; nil where there is none.
  mutating func owner(for person: Ref<Person>?) throws(CommandRefusal) -> ActionOwner? {
    guard let typed = who(for: person) else { return nil }
    return try CommandReader.owner(typed, for: person, in: view, by: asker)
  }

  /// The owner that typed words name.
  static func owner(
    _ typed: String, for person: Ref<Person>?, in view: CareView, by asker: Ref<Professional>?
  )
    throws(CommandRefusal) -> ActionOwner
  {
    switch try who(typed, for: person, in: view, by: asker) {
    case .professional(let ref):
      if let owner = view.owner(ref) { return owner }
      throw CommandRefusal(.rule, "\(view.name(ref) ?? "") works for no organisation that is known here.")
    case .team(let ref):
      if let owner = view.owner(ref) { return owner }
      throw CommandRefusal(.rule, "\(view.name(ref) ?? "") belongs to no organisation that is known here.")
    case .organisation(let ref): return ActionOwner(ref)
    }
  }

  /// The professional that an `@` names, or the next word.
  mutating func professional(for person: Ref<Person>?, _ question: String) throws(CommandRefusal)
    -> Ref<Professional>
  {
    guard let typed = who(for: person, among: [.professional]) ?? words.next() else {
      throw CommandRefusal(.words, question)
    }
    return try professional(typed, for: person, question)
  }

  /// The professional that a typed name or id means; by id also one who does not work here now.
  func professional(_ typed: String, for person: Ref<Person>?, _ question: String) throws(CommandRefusal)
    -> Ref<Professional>
  {
    if let known = record.professionals.find(typed.uppercased().utf8, in: record) { return known }
    let who = try CommandReader.who(typed, for: person, among: [.professional], in: view, by: asker)
    guard case .professional(let ref) = who else {
      throw CommandRefusal(.words, "\"\(typed)\" is not one professional. \(question)")
    }
    return ref
  }

  /// When it is due; nil where nothing says so.
  mutating func due(for person: Ref<Person>?, priority: Priority = .routine) throws(CommandRefusal)
    -> DueReading?
  {
    guard let typed = words.due() else { return nil }
    return try due(typed, for: person, priority: priority)
  }

  func due(_ typed: String, for person: Ref<Person>?, priority: Priority = .routine) throws(CommandRefusal)
    -> DueReading
  {
    switch DueReader(view, for: person, during: view.runningMeeting(about: person)).read(
      typed, priority: priority)
    {
    case .success(let due): return due
    case .failure(let refusal): throw CommandRefusal(.words, refusal.sentence)
    }
  }

  /// The date that comes next, of one to three words; a weekday or a day of the month is the next one as seen from
  /// `start`, today where none is given.
  mutating func day(_ question: String, from start: Day? = nil) throws(CommandRefusal) -> Day {
    for count in stride(from: min(3, words.words.count), to: 0, by: -1) {
      let typed = words.words.prefix(count).map(\.text).joined(separator: " ")
      let isNear = ["today", "tom", "tomorrow", "yesterday"].contains(typed.lowercased())
      let seenFrom = isNear ? view.today : start ?? view.today
      guard let day = DateShorthand.day(typed, today: seenFrom) else { continue }
      for _ in 0..<count { _ = words.next() }
      return day
    }
    throw CommandRefusal(.words, question + " Type fri, 25 nov, +2w or 2026-12-01.")
  }
}
