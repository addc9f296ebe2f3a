/// Does what the sample's people did, one deed after the other, by the rules that hold for everybody.
struct SampleDesk {
  private(set) var view: CareView
  /// What was done.
  private(set) var acts: [SampleAct] = []
  /// What the rules did not allow, a sentence each: a mistake in the sample.
  private(set) var refusals: [String] = []
  private var ids: NewIds
  private var sequence = 0
  private var rows: [String: String] = [:]
  private var numbers: [String: Int] = [:]
  private let professionals: [Ref<Professional>?]

  /// A desk at files that were just made; `staff` are the ids of the professionals.
  init(_ contents: FolderContents, staff: [String], seed: UInt64, from day: Day) {
    let (record, _) = CareRecord.read(contents)
    view = CareView(record, at: Moment(noonOf: day, zone: record.zone))
    ids = NewIds(numbered: { number in
      var random = SampleRandom(seed: seed, stream: 41, index: Int(number))
      return random.next()
    })
    professionals = staff.map { record.professionals.find($0.utf8, in: record) }
  }

  /// Does a deed, and leaves out one that is refused.
  mutating func take(_ deed: SampleDeed) {
    let zone = view.moment.zone
    if deed.day != view.today {
      // The evening, before which everything of the day has happened: to go on by the minute would work everything
      // out as often.
      view.move(to: Moment(now: zone.instant(LocalTime(day: deed.day, hour: 20, minute: 0)), zone: zone))
    }
    let at = zone.instant(LocalTime(day: deed.day, hour: deed.minute / 60, minute: deed.minute % 60))
    let events: [Event]
    do throws(CommandRefusal) { events = try decide(deed, at: at) } catch {
      refusals.append("\(deed.day.iso) \(author(deed)) \(deed.name ?? ""): \(error.sentence)")
      return
    }
    let bodies = view.lines(of: events, at: at, by: author(deed), seenUpTo: nil)
    if let name = deed.name {
      rows[name] = events.first { $0.effect == .adds }?.subject
      numbers[name] = sequence + 1
    }
    acts.append(SampleAct(at: at, bodies: bodies))
    view.replay(lines(of: bodies))
  }

  /// Looks at everything at noon of a day.
  mutating func rest(on day: Day) {
    view.move(to: Moment(noonOf: day, zone: view.moment.zone))
    _ = view.takeChanges()
  }

  private mutating func decide(_ deed: SampleDeed, at now: Instant) throws(CommandRefusal) -> [Event] {
    guard let command = deed.command(self) else {
      throw CommandRefusal(.noSuch, "What it is about is not there.")
    }
    var deciding = Deciding(view, by: professional(deed.author), ids: ids, now: now)
    let events = try deciding.events(of: command)
    ids = deciding.ids
    return events
  }

  private func author(_ deed: SampleDeed) -> String {
    professional(deed.author).map { view.record.id($0) } ?? ""
  }

  /// Whole lines, as what keeps a journal would give them; nobody looks at their hashes here.
  private mutating func lines(of bodies: [[UInt8]]) -> [UInt8] {
    let first = sequence + 1
    var lines: [UInt8] = []
    for (index, body) in bodies.enumerated() {
      sequence += 1
      lines += "\(sequence),\(first) \(index + 1)/\(bodies.count),".utf8
      lines += body
      lines += ",-\n".utf8
    }
    return lines
  }

  // MARK: What deeds speak of

  func professional(_ position: Int) -> Ref<Professional>? {
    professionals.indices.contains(position) ? professionals[position] : nil
  }

  func person(_ id: String) -> Ref<Person>? { find(id, \.people) }
  func action(_ id: String) -> Ref<CareAction>? { find(id, \.actions) }
  func contact(_ id: String) -> Ref<Encounter>? { find(id, \.encounters) }
  func referral(_ id: String) -> Ref<Referral>? { find(id, \.referrals) }
  func organisation(_ id: String) -> Ref<Organisation>? { find(id, \.organisations) }
  func absence(_ id: String) -> Ref<Absence>? { find(id, \.absences) }

  /// Who answers for an action that somebody takes.
  func owner(_ position: Int) -> ActionOwner? { professional(position).flatMap { view.owner($0) } }

  /// The number of the act that a deed with a name was.
  func act(_ name: String) -> Int? { numbers[name] }

  private func find<Row: FlatFileRow>(_ id: String, _ path: KeyPath<CareRecord, Table<Row>>) -> Ref<Row>? {
    view.record[keyPath: path].find((rows[id] ?? id).utf8, in: view.record)
  }
}
