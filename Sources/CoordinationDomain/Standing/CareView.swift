/// A record seen at a moment: what follows from its dates, worked out once, brought up to date by what an act
/// touches, and otherwise only asked for.
public struct CareView: Sendable {
  /// The record itself.
  public private(set) var record: CareRecord
  /// What the journal tells, as far as it is part of the record.
  public private(set) var history: History
  /// The moment everything below is true for.
  public private(set) var moment: Moment
  /// The place's day at that moment.
  public private(set) var today: Day
  /// What belongs to each person.
  package private(set) var byPerson: PersonIndexes
  /// How each person stands, by position in `people`.
  package private(set) var people: ContiguousArray<PersonStanding> = []
  /// Who is away today, by position in `professionals`.
  package private(set) var staff: StaffStanding
  /// Who could be taken for whom.
  private(set) var namesakes = Namesakes()
  /// Items of each meeting, by position in `mdt_meetings`, in the order of the file.
  package private(set) var itemsByMeeting: RowGroups
  /// The directory of services, joined up.
  public private(set) var directory: ServiceDirectory
  /// Attendance rows of each meeting.
  package private(set) var attendanceByMeeting: RowGroups
  /// What was brought up to date since somebody last asked.
  private var news = ViewChanges()

  /// Works out how everybody stands at `moment`.
  public init(_ record: CareRecord, at moment: Moment, history: History = History()) {
    self.record = record
    self.history = history
    self.moment = moment
    today = moment.today
    byPerson = PersonIndexes(record)
    directory = ServiceDirectory(record)
    itemsByMeeting = RowGroups(record.mdtItems, of: record.mdtMeetings) { $0.meeting }
    attendanceByMeeting = RowGroups(record.mdtAttendance, of: record.mdtMeetings) { $0.meeting }
    staff = StaffStanding(record, today: moment.today)
    reckonEverybody()
  }

  /// How a person stands; a standing with nothing in it for a dangling reference.
  package func standing(_ person: Ref<Person>?) -> PersonStanding {
    person.flatMap { record.people.row(of: $0) }.map { people[$0] } ?? PersonStanding()
  }

  /// The local time of an instant, in the place.
  public func local(_ instant: Instant) -> LocalTime { moment.zone.local(instant) }

  // MARK: What changes

  /// Brings everything derived up to date after `change` altered the record: what the rows touch, not the caseload.
  ///
  /// The record is altered where it lies. Whoever holds a second copy of the view meanwhile makes every table that
  /// is written to be copied first.
  public mutating func apply<R>(_ change: (inout CareRecord) -> (R, RecordChanges)) -> R {
    let knownPeople = record.slotCount(of: .people)
    let knownMeetings = record.slotCount(of: .mdtMeetings)
    let (result, changes) = change(&record)
    news.rows += changes.rows
    let isWhole =
      changes.needsWholeReckoning
      || changes.rows.contains { change in
        // An id that was there before its row: others may refer to it already.
        switch change.table.reach {
        case .everything: true
        case .rows where change.kind == .added && change.table == .people:
          record.people.ref(at: Int(change.row)).slot < knownPeople
        case .rows where change.kind == .added && change.table == .mdtMeetings:
          record.mdtMeetings.ref(at: Int(change.row)).slot < knownMeetings
        default: false
        }
      }
    if isWhole {
      let news = news
      self = CareView(record, at: moment, history: history)
      self.news = news
      self.news.isWhole = true
    } else {
      bringUpToDate(changes.rows)
    }
    return result
  }

  /// Does what lines of the journal say, and brings everything derived up to date.
  ///
  /// Whole lines of whole acts, verified by whoever keeps the journal.
  public mutating func replay(_ lines: [UInt8]) {
    // Taken out meanwhile: held twice, it would be copied for the first entry.
    var told = history
    history = History()
    apply { record in
      ((), JournalReplay.apply(lines, to: &record, &told, gathersRows: true))
    }
    history = told
  }

  /// Sees the same record at another moment: the day or the minute has turned.
  public mutating func move(to moment: Moment) {
    self.moment = moment
    today = moment.today
    staff = StaffStanding(record, today: today)
    reckonEverybody()
    news.isWhole = true
  }

  /// What was brought up to date since this was last asked, for whoever keeps something made from the view.
  public mutating func takeChanges() -> ViewChanges {
    defer { news = ViewChanges() }
    return news
  }

  /// How everybody stands, where nobody has been counted for a lead yet.
  private mutating func reckonEverybody() {
    people = PersonReckoning(record, moment, byPerson, absence: staff.absence).standings()
    namesakes = Namesakes(record, people)
    namesakes.mark(&people)
    for row in people.indices { staff.take(people[row], before: PersonStanding(), at: row, record) }
  }

  private mutating func bringUpToDate(_ rows: [RowChange]) {
    while people.count < record.people.count { people.append(PersonStanding()) }
    var touched: Set<Int> = []
    var named: Set<Int> = []
    var absences: Set<Int32> = []
    var reaches: Set<Reach> = []
    for change in rows {
      reaches.insert(change.table.reach)
      switch change.table {
      case .people: named.insert(Int(change.row))
      case .absences: absences.insert(change.row)
      case .mdtMeetings: news.meetings.insert(change.row)
      case .mdtAttendance:
        news.meetings.formUnion(
          attendanceByMeeting.place(change, of: record.mdtAttendance, in: record.mdtMeetings) { $0.meeting })
      case .mdtItems:
        news.meetings.formUnion(
          itemsByMeeting.place(change, of: record.mdtItems, in: record.mdtMeetings) { $0.meeting })
      default: break
      }
      touched.formUnion(byPerson.place(change, record).map(Int.init))
    }
    if reaches.contains(.directory) { directory = ServiceDirectory(record) }
    if reaches.contains(.directory) || reaches.contains(.words) { news.isWhole = true }
    touched.formUnion(named)
    if !absences.isEmpty { touched.formUnion(staff.renewAbsences(absences, record, today: today)) }
    // A meeting that moved or was cancelled is another next meeting for everybody on its agenda.
    for change in rows where change.table == .mdtMeetings { touched.formUnion(peopleOnAgenda(change.row)) }
    reckon(touched, named: named)
  }

  /// Works out afresh how some people stand; `named` are those whose own row changed.
  private mutating func reckon(_ touched: Set<Int>, named: Set<Int>) {
    let reckoning = PersonReckoning(record, moment, byPerson, absence: staff.absence)
    var flagged: Set<Int> = []
    for row in touched {
      let before = people[row]
      people[row] = reckoning.standing(of: row)
      people[row].hasNamesake = before.hasNamesake
      staff.take(people[row], before: before, at: row, record)
      if named.contains(row) || people[row].isLive != before.isLive {
        flagged.formUnion(namesakes.renew(row, isLive: people[row].isLive, record))
      }
    }
    for row in flagged {
      people[row].hasNamesake = people[row].isLive && !namesakes.of(row, record).isEmpty
    }
    news.people.formUnion(touched.union(flagged).map(Int32.init))
  }

  private func peopleOnAgenda(_ meeting: Int32) -> [Int] {
    itemsByMeeting[Int(meeting)].compactMap { item in
      record.mdtItems.rows[Int(item)].person.flatMap { record.people.row(of: $0) }
    }
  }
}
