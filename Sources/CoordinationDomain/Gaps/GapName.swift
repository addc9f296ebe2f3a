/// A gap by its name, `rule/row`: what a selection holds, what a hiding is about and what a command line gives.
extension CareView {
  /// The rule, by its position, and the row of a gap's id, whether there is a gap or not; nil where there is no such
  /// rule or row.
  func gapPlace(_ id: String) -> GapPlace? {
    guard let slash = id.firstIndex(of: "/") else { return nil }
    let name = id[..<slash].lowercased()
    guard let rule = GapRule.all.firstIndex(where: { $0.name == name }) else { return nil }
    let subject = String(id[id.index(after: slash)...])
    let table = GapRule.all[rule].table
    guard let row = record.gapRow(subject, in: table) ?? record.gapRow(subject.uppercased(), in: table) else {
      return nil
    }
    return GapPlace(rule: UInt8(rule), row: Int32(row))
  }

  /// The gap with an id as everything stands; nil where the rule finds none.
  ///
  /// Works out what its rule asks of everything at once: for one gap now and then; a book has it at hand.
  func gap(_ id: String) -> Gap? {
    guard let place = gapPlace(id) else { return nil }
    let draft = GapDraft(self, GapBackground(self))
    let limits = draft.background.limits[Int(place.rule)]
    guard limits.isOn,
      case .yes(let since, let limit) = GapRule.all[Int(place.rule)].find(draft, Int(place.row), limits)
    else { return nil }
    return Gap(
      rule: place.rule, limit: UInt8(limit), row: place.row, person: gapPerson(place), since: since)
  }

  /// The limit that a gap has passed.
  ///
  /// For one gap now and then; a book has those of all.
  func gapLimit(_ gap: Gap) -> GapLimitWords {
    let limit = RuleLimits.gaps(record).row(gap.limitName)
    return GapLimitWords(
      gap.foundBy, gap.limitName, limit ?? RuleLimit(isOn: true, value: 0, unit: "", owner: "", source: ""))
  }

  /// The position in `people` of whom a row that a rule asks about concerns; -1 where nobody.
  func gapPerson(_ place: GapPlace) -> Int32 {
    let row = Int(place.row)
    let person: Ref<Person>? =
      switch GapRule.all[Int(place.rule)].table {
      case .people: record.people.ref(at: row)
      case .actions: record.actions.rows[row].person
      case .referrals: record.referrals.rows[row].person
      case .encounters: record.encounters.rows[row].person
      case .flags: record.flags.rows[row].person
      case .plans: record.plans.rows[row].person
      case .assessments: record.assessments.rows[row].person
      case .personalContacts: record.personalContacts.rows[row].person
      case .mdtItems: record.mdtItems.rows[row].person
      case .intake: record.intake.rows[row].person
      default: nil
      }
    return person.flatMap { record.people.row(of: $0) }.map { Int32($0) } ?? -1
  }
}

extension GapBook {
  /// The gap with an id; nil where there is none now.
  public func gap(_ id: String, in view: CareView) -> Gap? {
    guard let place = view.gapPlace(id) else { return nil }
    let person = Int(view.gapPerson(place))
    let found = person < 0 ? nil : gaps(of: person).first { $0.place == place }
    // A request that came in concerns somebody and is kept with what is nobody's.
    return found ?? view.gap(id)
  }
}

/// Where a rule looks: which rule, and at which row of its table.
struct GapPlace: Hashable, Sendable, BitwiseCopyable {
  /// Position in ``GapRule/all``.
  var rule: UInt8
  /// Position in the rule's table.
  var row: Int32
}

extension Gap {
  var place: GapPlace { GapPlace(rule: rule, row: row) }
}

extension CareRecord {
  /// The position of the row with an id in a table that rules ask about.
  fileprivate func gapRow(_ id: String, in table: RecordTable) -> Int? {
    switch table {
    case .people: people.row(of: id, in: self)
    case .actions: actions.row(of: id, in: self)
    case .referrals: referrals.row(of: id, in: self)
    case .encounters: encounters.row(of: id, in: self)
    case .flags: flags.row(of: id, in: self)
    case .plans: plans.row(of: id, in: self)
    case .assessments: assessments.row(of: id, in: self)
    case .personalContacts: personalContacts.row(of: id, in: self)
    case .mdtItems: mdtItems.row(of: id, in: self)
    case .intake: intake.row(of: id, in: self)
    case .teams: teams.row(of: id, in: self)
    case .professionals: professionals.row(of: id, in: self)
    case .services: services.row(of: id, in: self)
    default: nil
    }
  }
}
