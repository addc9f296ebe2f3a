/// What meetings that were held come to, in numerators and denominators.
struct MeetingFigures: Sendable {
  /// What things come to together, and how many they are.
  struct Sum: Hashable, Sendable {
    var total = 0
    var count = 0

    mutating func take(_ one: some BinaryInteger) {
      total += Int(one)
      count += 1
    }
  }

  /// Meetings held.
  private(set) var meetings = 0
  /// Items on their agendas, and those that were decided.
  private(set) var items = Share()
  /// Items on their agendas, and those that are to be brought back with nothing decided.
  private(set) var broughtBack = Share()
  /// Minutes planned, of items with minutes.
  private(set) var planned = Sum()
  /// Seconds spent, of items whose time was taken.
  private(set) var spent = Sum()
  /// Items that came over from an earlier meeting, and those more often than rule `carried-three-times` allows.
  private(set) var carried = Share()
  private(set) var carriedOften = Share()
  /// How often that rule allows; nil where it is switched off.
  let mayBeCarried: Int?
  /// Decisions whose meeting was not quorate and that nobody has confirmed.
  private(set) var provisional = Share()
  /// Decisions by code, in the order they first came.
  private(set) var decisions: [(code: Text, count: Int)] = []
  /// Core members who came or sent a deputy, of those expected, by organisation.
  private(set) var attendance: [(organisation: Ref<Organisation>?, share: Share)] = []

  /// The figures of meetings at rows of `mdt_meetings`; those that were not held count for nothing.
  init(_ view: CareView, meetings rows: [Int]) {
    mayBeCarried = RuleLimits.agenda(view.record)["carried-three-times"]?.value
    for row in rows where view.record.mdtMeetings.rows[row].status == .held {
      meetings += 1
      for index in view.agenda(ofMeetingAt: row) { take(view.record.mdtItems.rows[Int(index)], view) }
      for index in view.attendanceByMeeting[row] {
        take(view.record.mdtAttendance.rows[Int(index)], view)
      }
    }
  }

  private mutating func take(_ item: MDTItem, _ view: CareView) {
    let record = view.record
    let isDecided = view.isDecided(item)
    broughtBack.take(item.status == .discussed && !isDecided)
    items.take(isDecided)
    if let minutes = item.minutes { planned.take(minutes) }
    if let seconds = item.spentSeconds { spent.take(seconds) }
    let count = item.carriedCount ?? 0
    carried.take(count > 0)
    carriedOften.take(mayBeCarried.map { count > $0 } ?? false)
    guard isDecided else { return }
    provisional.take(item.isProvisional == true)
    if let known = decisions.firstIndex(where: { record.text.areEqual($0.code, item.decision) }) {
      decisions[known].count += 1
    } else {
      decisions.append((item.decision, 1))
    }
  }

  private mutating func take(_ one: MDTAttendance, _ view: CareView) {
    guard let professional = one.professional, one.expectation == .core else { return }
    let organisation = view.organisation(of: professional)
    if !attendance.contains(where: { $0.organisation == organisation }) {
      attendance.append((organisation, Share()))
    }
    guard let at = attendance.firstIndex(where: { $0.organisation == organisation }) else { return }
    attendance[at].share.take(one.status == .present || one.status == .deputised)
  }
}
