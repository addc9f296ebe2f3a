/// A record seen at a moment: what follows from its dates, worked out once and then only asked for.
public struct CareView: Sendable {
  /// The record itself.
  public let record: CareRecord
  /// What the journal tells, as far as it is part of the record.
  public internal(set) var history: History
  /// The moment everything below is true for.
  public let moment: Moment
  /// The place's day at that moment.
  public let today: Day
  /// What belongs to each person.
  package let byPerson: PersonIndexes
  /// How each person stands, by position in `people`.
  package let people: ContiguousArray<PersonStanding>
  /// Who is away today, by position in `professionals`.
  package let staff: StaffStanding
  /// Items of each meeting, by position in `mdt_meetings`, in agenda order.
  package let itemsByMeeting: RowGroups
  /// The directory of services, joined up.
  public let directory: ServiceDirectory
  /// Attendance rows of each meeting.
  package let attendanceByMeeting: RowGroups

  /// Works out how everybody stands at `moment`.
  public init(_ record: CareRecord, at moment: Moment, history: History = History()) {
    self.record = record
    self.history = history
    self.moment = moment
    today = moment.today
    let indexes = PersonIndexes(record)
    byPerson = indexes
    directory = ServiceDirectory(record)
    let staff = StaffStanding(record, today: moment.today)
    itemsByMeeting = RowGroups(count: record.mdtItems.count, groups: record.mdtMeetings.count) { row in
      record.mdtItems.rows[row].meeting.flatMap { record.mdtMeetings.row(of: $0) } ?? -1
    }
    attendanceByMeeting = RowGroups(
      count: record.mdtAttendance.count, groups: record.mdtMeetings.count
    ) { row in
      record.mdtAttendance.rows[row].meeting.flatMap { record.mdtMeetings.row(of: $0) } ?? -1
    }
    var reckoning = PersonReckoning(record, moment, indexes, staff)
    people = reckoning.standings()
    self.staff = staff.counting(people, record)
  }

  /// How a person stands; a standing with nothing in it for a dangling reference.
  package func standing(_ person: Ref<Person>?) -> PersonStanding {
    person.flatMap { record.people.row(of: $0) }.map { people[$0] } ?? PersonStanding()
  }

  /// The local time of an instant, in the place.
  public func local(_ instant: Instant) -> LocalTime { moment.zone.local(instant) }
}
