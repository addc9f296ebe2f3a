extension Deciding {
  /// Decides on what is asked about a person.
  mutating func decide(_ command: PersonCommand) throws(CommandRefusal) -> [Event] {
    switch command {
    case .add(let details, let isSomebodyElse): return try add(details, isSomebodyElse)
    case .correct(let person, let details): return try correct(person, details)
    case .tier(let person, let tier, let source):
      let author = try author()
      return try change(person, .tierSet, .changeTier) { edit in
        edit.set(\.tier, tier)
        edit.set(\.tierSource, source.isEmpty ? view.name(author) ?? "" : source)
        edit.set(\.tierOn, today)
      }
    case .review(let person, let day):
      if day < today {
        throw CommandRefusal(.rule, "\(day.long) has passed. The next review is today or later.")
      }
      return try change(person, .reviewSet, .changeReview) { $0.set(\.nextReviewOn, day) }
    case .matters(let person, let words):
      let words = try require(words, "What matters to them? Write it in their own words.")
      return try change(person, .whatMattersSet, .changeWhatMatters) { $0.set(\.whatMatters, words) }
    case .outlook(let person, let outlook, let ifThen):
      return try change(person, .outlookSet, .changePerson) { edit in
        edit.set(\.outlook, outlook)
        if !ifThen.isEmpty { edit.set(\.ifThen, ifThen) }
      }
    case .whereabouts(let person, let place, let home): return try locate(person, place, home)
    }
  }

  // MARK: Adding

  private mutating func add(_ details: [Detail], _ isSomebodyElse: Bool) throws(CommandRefusal) -> [Event] {
    _ = try author()
    var status = CaseloadStatus.referred
    if let typed = details.last(where: { $0.column == "spell" })?.typed {
      guard let begun = CaseloadStatus.beginnings.first(where: { $0.code == typed.lowercased() }) else {
        throw CommandRefusal(.words, "spell cannot be \"\(typed)\": it is referred or active.")
      }
      status = begun
    }
    var new = try PersonDetails(details.filter { $0.column != "spell" }, withSpell: true, in: view)
    let missing = new.missing
    if !missing.isEmpty {
      throw CommandRefusal(.words, "Somebody new needs \(missing.joined(separator: ", ")) as well.")
    }
    try complete(&new, of: nil)
    try require(.addPerson, about: place(of: new).map { .locality($0) } ?? .nothing)
    try refuseDouble(new, isSomebodyElse)
    let id = ids.make(Person.self, in: record)
    var edit = RowEdit<Person>(.personAdded, new: id, in: record)
    for (column, value) in new.person.sorted(by: { $0.key < $1.key }) { edit.set(column: column, value) }
    var spell = RowEdit<CaseloadSpell>(
      .spellStarted, new: ids.make(CaseloadSpell.self, in: record), in: record)
    spell.set(\.person, new: id)
    spell.set(\.status, status)
    spell.set(\.startOn, today)
    spell.set(\.pathway, CaseloadSpell.pathwayNotKnown)
    spell.set(\.tier, NeedTier.none)
    for (column, value) in new.spell.sorted(by: { $0.key < $1.key }) { spell.set(column: column, value) }
    if new.spell["tier"] != nil { spell.set(\.tierOn, today) }
    return [edit.event, spell.event].compactMap { $0 }
  }

  /// The locality that somebody new falls to; nil is *No locality*.
  private func place(of new: PersonDetails) -> Ref<Locality>? {
    let override = record.localities.find(new["locality_override_id"].utf8, in: record)
    let begins = DateShorthand.day(new["locality_override_from"], today: today) ?? today
    if let override, begins <= today { return override }
    let practice = record.practices.find(new["practice_ods_code"].utf8, in: record)
    return record.networks[record.practices[practice]?.network]?.locality
  }

  /// Nobody is added twice: never with another's NHS number, with their name and birth date only knowingly.
  private func refuseDouble(_ new: PersonDetails, _ isSomebodyElse: Bool) throws(CommandRefusal) {
    let typed = new.person.map { Detail($0.key, $0.value) }
    let doubles = view.duplicates(of: Newcomer(typed, today: today))
    if let same = doubles.first(where: { $0.strength == .certain }) {
      throw CommandRefusal(
        .rule, "\(words(same)) Nobody is added: open that person, or check the number.")
    }
    let likely = doubles.filter { $0.strength == .likely }
    if !likely.isEmpty, !isSomebodyElse {
      throw CommandRefusal(
        .rule,
        likely.map { words($0) }.joined(separator: " ")
          + " If this is somebody else, add the word anyway.")
    }
  }

  /// Who the double is, what is the same, and where they live: `…. On the caseload. (P-00001, Latham House)`.
  private func words(_ double: Duplicate) -> String {
    let area = record.people.row(of: double.person).map { view.area($0) } ?? ""
    return double.sentence + " (" + Phrase.joined([double.id, area]) + ")"
  }

  // MARK: Correcting

  private func correct(_ person: Ref<Person>, _ details: [Detail]) throws(CommandRefusal) -> [Event] {
    try require(.changePerson, about: .person(person))
    if details.isEmpty {
      throw CommandRefusal(
        .words, "What is to be corrected? Type columns with their values, such as postcode=E1 4TT.")
    }
    var corrected = try PersonDetails(details, withSpell: false, in: view)
    try complete(&corrected, of: person)
    var edit = RowEdit(.personCorrected, of: person, in: record, \.people)
    for (column, value) in corrected.person.sorted(by: { $0.key < $1.key }) {
      edit.set(column: column, value)
    }
    return [edit.event].compactMap { $0 }
  }

  /// What follows from the details typed, and what they may not contradict.
  private func complete(_ details: inout PersonDetails, of person: Ref<Person>?) throws(CommandRefusal) {
    let former = record.people[person]
    if let born = DateShorthand.day(details["date_of_birth"], today: today), let died = former?.dateOfDeath,
      died < born
    {
      throw CommandRefusal(.rule, "The birth would be after the death on \(died.long).")
    }
    if let practice = record.practices[record.practices.find(details["practice_ods_code"].utf8, in: record)],
      practice.status == .closed || practice.closedOn.map({ $0 <= today }) ?? false
    {
      throw CommandRefusal(
        .rule, "\(record.text[practice.name]) is closed. Type the practice they are registered with now.")
    }
    try completeOverride(&details, former)
    guard let number = details.person["nhs_number"], let former, let person else { return }
    if number != record.text[former.nhsNumber], details.person["nhs_number_status"] == nil {
      // It was said of the former number.
      details.set("nhs_number_status", "")
    }
    let same = view.duplicates(of: Newcomer(nhsNumber: number))
      .first { $0.strength == .certain && $0.person != person }
    if let same {
      throw CommandRefusal(.rule, "\(words(same)) An NHS number belongs to one person: check it.")
    }
  }

  /// A locality of somebody's own has the day from which it holds: today where none was typed.
  private func completeOverride(_ details: inout PersonDetails, _ former: Person?) throws(CommandRefusal) {
    let stands = former?.localityOverride.map { record.id($0) } ?? ""
    let locality = details.person["locality_override_id"] ?? stands
    if locality.isEmpty {
      if !details["locality_override_from"].isEmpty {
        throw CommandRefusal(
          .words,
          "locality_override_from is the first day of a locality_override_id, and there is none. Type both.")
      }
      if !stands.isEmpty { details.set("locality_override_from", "") }
    } else if details["locality_override_from"].isEmpty {
      let isKept = locality == stands && former?.localityOverrideFrom != nil
      if !isKept || details.person["locality_override_from"] != nil {
        details.set("locality_override_from", today.iso)
      }
    }
  }

  // MARK: How they stand

  /// One change of the spell of somebody on the caseload, by somebody who may.
  private func change(
    _ person: Ref<Person>, _ name: EventName, _ act: AccessAct, _ make: (inout RowEdit<CaseloadSpell>) -> Void
  ) throws(CommandRefusal) -> [Event] {
    try require(act, about: .person(person))
    var edit = RowEdit(name, of: try openSpell(of: person), in: record, \.caseload)
    make(&edit)
    return [edit.event].compactMap { $0 }
  }

  /// The open spell of somebody who is on the caseload.
  func openSpell(of person: Ref<Person>) throws(CommandRefusal) -> Ref<CaseloadSpell> {
    let standing = view.standing(person)
    if standing.isLive { return record.caseload.ref(at: Int(standing.spell)) }
    try refuseIfDead(person)
    throw CommandRefusal(
      .rule,
      "\(view.name(person) ?? "") is not on the caseload (\(Phrase.plain(view.spellWords(standing)))). "
        + "Start a spell first (spell start).")
  }

  /// The dead are asked nothing more; a mistake is taken back first.
  func refuseIfDead(_ person: Ref<Person>) throws(CommandRefusal) {
    guard let row = record.people[person], let died = row.dateOfDeath else { return }
    let status = row.deathStatus.isEmpty ? "" : " (\(view.label(row.deathStatus)))"
    throw CommandRefusal(
      .rule,
      "\(view.name(row)) died on \(died.long)\(status). If that is a mistake, take it back first (person death-mistaken)."
    )
  }

  private func locate(_ person: Ref<Person>, _ place: Whereabouts, _ home: Day?) throws(CommandRefusal)
    -> [Event]
  {
    try require(.changePerson, about: .person(person))
    try refuseIfDead(person)
    if let home {
      if place == .home {
        throw CommandRefusal(.words, "Somebody at home is not expected home; leave the date out.")
      }
      if home < today {
        throw CommandRefusal(.rule, "\(home.long) has passed; they are expected home today or later.")
      }
    }
    var edit = RowEdit(.whereaboutsSet, of: person, in: record, \.people)
    let row = record.people[person]
    if row?.whereNow.known != place || row?.whereSince == nil { edit.set(\.whereSince, today) }
    edit.set(\.whereNow, place)
    edit.set(\.expectedHomeOn, home)
    return [edit.event].compactMap { $0 }
  }
}

extension CaseloadStatus {
  /// How a spell may begin.
  static var beginnings: [CaseloadStatus] { [.referred, .active] }
}

extension CaseloadSpell {
  /// Stands for the pathway of somebody of whom it is still to be found out.
  static var pathwayNotKnown: String { "not-known" }
}
