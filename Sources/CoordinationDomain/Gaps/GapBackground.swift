/// What rules ask of everything at once, worked out when a book of gaps is made and renewed by what an act touches.
struct GapBackground: Sendable {
  /// The limits of every rule, by position in ``GapRule/all``.
  let limits: [GapLimits]
  /// Monday to Friday without bank holidays.
  let workingDays: WorkingDays
  /// Since when spells on the caseload are paused, by position in `caseload`, as the journal tells it.
  private(set) var pausedSince: [Int: Day]
  /// Services that somebody on the caseload is referred to, where the referral is not closed.
  private(set) var servicesInUse: Set<Ref<Service>>
  /// People with whom somebody else shares the birth date and one of the names, by position: asking everybody for
  /// their likes was the dearest thing that any rule did.
  private(set) var sharingABirthDate: Set<Int32>
  /// Actions about nobody in particular, by position.
  private(set) var teamTasks: Set<Int32>

  /// The limits at a moment, and nothing that is looked for in the whole record: enough for rules that ask of a person
  /// and of nothing else.
  init(limits file: RuleLimits, at moment: Moment, in view: CareView) {
    let days = WorkingDays(view.record)
    limits = GapRule.all.map { GapLimits($0, file, moment, days) }
    workingDays = days
    pausedSince = [:]
    servicesInUse = []
    sharingABirthDate = []
    teamTasks = []
  }

  init(_ view: CareView) {
    self.init(limits: RuleLimits.gaps(view.record), at: view.moment, in: view)
    pausedSince = GapBackground.pausedSince(view)
    servicesInUse = GapBackground.servicesInUse(view)
    sharingABirthDate = view.namesakes.sharingABirthDate
    for (row, action) in view.record.actions.rows.enumerated() where action.person == nil {
      teamTasks.insert(Int32(row))
    }
  }

  /// Takes in the rows that acts touched.
  mutating func renew(_ rows: [RowChange], in view: CareView) {
    var tables: Set<RecordTable> = []
    for change in rows {
      tables.insert(change.table)
      guard change.table == .actions else { continue }
      if view.record.actions.rows[Int(change.row)].person == nil {
        teamTasks.insert(change.row)
      } else {
        teamTasks.remove(change.row)
      }
    }
    if tables.contains(.caseload) { pausedSince = GapBackground.pausedSince(view) }
    if !tables.isDisjoint(with: [.caseload, .people]) {
      sharingABirthDate = view.namesakes.sharingABirthDate
    }
    // Whoever dies or leaves the caseload uses no service any more.
    if !tables.isDisjoint(with: [.referrals, .caseload, .people]) {
      servicesInUse = GapBackground.servicesInUse(view)
    }
  }

  private static func pausedSince(_ view: CareView) -> [Int: Day] {
    var since: [Int: Day] = [:]
    for entry in view.history.entries where entry.kind == .spellPaused && entry.isApplied {
      guard let line = view.record.line(of: entry),
        let spell = view.record.caseload.row(of: line.subject, in: view.record)
      else { continue }
      since[spell] = view.local(entry.at).day
    }
    return since
  }

  private static func servicesInUse(_ view: CareView) -> Set<Ref<Service>> {
    var inUse: Set<Ref<Service>> = []
    for referral in view.record.referrals.rows {
      guard let service = referral.service, referral.closedOn.map({ $0 > view.today }) ?? true,
        let person = referral.person.flatMap({ view.record.people.row(of: $0) }), view.people[person].isLive
      else { continue }
      inUse.insert(service)
    }
    return inUse
  }
}
