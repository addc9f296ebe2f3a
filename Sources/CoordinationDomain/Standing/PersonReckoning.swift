/// Works out how people stand: everybody in one pass over each table, or one person through the indexes.
///
/// What counts, and for what, is written once for both. Who could be taken for another is not said here: that
/// takes everybody's name, see ``Namesakes``.
struct PersonReckoning {
  private let record: CareRecord
  private let moment: Moment
  private let today: Day
  private let endOfToday: Instant
  private let indexes: PersonIndexes
  /// By position in `professionals`: position in `absences` of today's absence; -1 where they are here.
  private let absence: ContiguousArray<Int32>
  private let localityOfPractice: [Ref<Locality>?]

  init(
    _ record: CareRecord, _ moment: Moment, _ indexes: PersonIndexes, absence: ContiguousArray<Int32>
  ) {
    self.record = record
    self.moment = moment
    self.indexes = indexes
    self.absence = absence
    today = moment.today
    endOfToday = moment.zone.instant(LocalTime(day: today + 1, secondOfDay: 0))
    localityOfPractice = record.practices.rows.map { record.networks[$0.network]?.locality }
  }

  /// How everybody stands, by position in `people`.
  func standings() -> ContiguousArray<PersonStanding> {
    var standings = ContiguousArray(repeating: PersonStanding(), count: record.people.count)
    for row in standings.indices { takeOwn(row, &standings[row]) }
    record.actions.rows.withUnsafeBufferPointer { rows in
      for action in rows where action.isOpen {
        guard let person = action.person.flatMap({ record.people.row(of: $0) }) else { continue }
        take(action, &standings[person])
      }
    }
    for (index, item) in record.mdtItems.rows.enumerated() where item.status.isOnAgenda {
      guard let person = item.person.flatMap({ record.people.row(of: $0) }) else { continue }
      take(item, at: Int32(index), &standings[person])
    }
    return standings
  }

  /// How one person stands.
  func standing(of row: Int) -> PersonStanding {
    var standing = PersonStanding()
    takeOwn(row, &standing)
    for index in indexes.actions[row] { take(record.actions.rows[Int(index)], &standing) }
    for index in indexes.agendaItems[row] { take(record.mdtItems.rows[Int(index)], at: index, &standing) }
    return standing
  }

  /// Everything but actions and the agenda.
  private func takeOwn(_ row: Int, _ standing: inout PersonStanding) {
    takeSpell(row, &standing)
    takeLocality(row, &standing)
    takeCareTeam(row, &standing)
    takeContacts(row, &standing)
  }

  private func takeSpell(_ row: Int, _ standing: inout PersonStanding) {
    let person = record.people.rows[row]
    let isDead = person.dateOfDeath.map { $0 <= today } ?? false
    var open: Int32 = -1
    var latest: Int32 = -1
    for index in indexes.spells[row] {
      let spell = record.caseload.rows[Int(index)]
      guard let start = spell.startOn else { continue }
      if latest < 0 || start >= (record.caseload.rows[Int(latest)].startOn ?? start) { latest = index }
      guard spell.status.isOpen, runs(start, spell.endOn, on: today) else { continue }
      if open < 0 || start >= (record.caseload.rows[Int(open)].startOn ?? start) { open = index }
    }
    standing.spell = open >= 0 ? open : latest
    standing.isDead = isDead
    standing.isLive = open >= 0 && !isDead
  }

  private func takeLocality(_ row: Int, _ standing: inout PersonStanding) {
    let person = record.people.rows[row]
    if let override = person.localityOverride, person.localityOverrideFrom.map({ $0 <= today }) ?? true {
      standing.locality = override
    } else if let practice = person.practice.flatMap({ record.practices.row(of: $0) }) {
      standing.locality = localityOfPractice[practice]
    }
  }

  private func takeCareTeam(_ row: Int, _ standing: inout PersonStanding) {
    var search = LeadSearch(today: today)
    for index in indexes.careTeam[row] {
      let member = record.careTeam.rows[Int(index)]
      if member.role == .lead {
        let holder = record.professionals[member.professional]
        search.consider(index, member, holder)
      } else if member.role == .coordinator, member.status.isInForce, member.professional != nil,
        runs(member.startOn, member.endOn, on: today)
      {
        standing.coordinator = index
      }
    }
    standing.offeredLead = search.offered
    standing.lead = search.current
    if search.current >= 0 {
      let holder = record.careTeam.rows[Int(search.current)].professional
      guard let who = holder.flatMap({ record.professionals.row(of: $0) }), absence[who] >= 0 else { return }
      standing.isLeadAbsent = true
      standing.cover = record.absences.rows[Int(absence[who])].cover
    } else if standing.isLive {
      let since = record.caseload.rows[Int(standing.spell)].startOn
      (standing.noLeadReason, standing.noLeadSince) = search.absence(spellStart: since)
    }
  }

  private func takeContacts(_ row: Int, _ standing: inout PersonStanding) {
    var last: Instant?
    for index in indexes.encounters[row] {
      let contact = record.encounters.rows[Int(index)]
      guard contact.isContactWithPerson, let at = contact.at, at < endOfToday else { continue }
      if last.map({ $0 < at }) ?? true { last = at }
    }
    standing.lastContact = last.map { moment.zone.local($0).day }
  }

  /// Counts an action of the person, whose spell has been taken.
  @inline(__always)
  private func take(_ action: CareAction, _ standing: inout PersonStanding) {
    guard action.isOpen else { return }
    standing.openActions += 1
    let counts = standing.isLive || action.origin == .bereavement
    if counts, action.isPastDue(at: moment.now, on: today) { standing.overdueActions += 1 }
  }

  /// Takes an item of the person that is for a planned meeting to come, unless an earlier one is known: of the
  /// same start the first in the file counts.
  @inline(__always)
  private func take(_ item: MDTItem, at index: Int32, _ standing: inout PersonStanding) {
    guard item.status.isOnAgenda, let meeting = record.mdtMeetings[item.meeting] else { return }
    guard meeting.status == .planned, let starts = meeting.startsAt, starts >= moment.now else { return }
    if standing.nextItem >= 0 {
      let known = record.mdtMeetings[record.mdtItems.rows[Int(standing.nextItem)].meeting]?.startsAt
      if let known, known <= starts { return }
    }
    standing.nextItem = index
  }
}

/// The search for the current lead among one person's spells.
private struct LeadSearch {
  let today: Day
  var current: Int32 = -1
  var offered: Int32 = -1
  private var currentStart: Day?
  private var lastEnd: Day?
  private var leftOn: Day?
  private var declinedOn: Day?

  init(today: Day) { self.today = today }

  mutating func consider(_ index: Int32, _ member: CareTeamMembership, _ holder: Professional?) {
    guard let start = member.startOn, start <= today else { return }
    if member.status == .withdrawn {
      declinedOn = max(declinedOn ?? start, member.endOn ?? start)
      return
    }
    let isRunning = runs(start, member.endOn, on: today)
    if member.status == .offered {
      if isRunning { offered = index }
      return
    }
    if !isRunning {
      lastEnd = max(lastEnd ?? start, member.endOn ?? start)
    } else if let left = holder?.activeTo, left <= today {
      leftOn = max(leftOn ?? left, left)
    } else if holder != nil, currentStart.map({ $0 <= start }) ?? true {
      current = index
      currentStart = start
    }
  }

  /// Why and since when nobody leads.
  func absence(spellStart: Day?) -> (NoLeadReason, Day?) {
    if let leftOn { return (.left, leftOn) }
    if let declinedOn, declinedOn >= (lastEnd ?? declinedOn) { return (.declined, lastEnd ?? spellStart) }
    if let lastEnd { return (.ended, max(lastEnd, spellStart ?? lastEnd)) }
    return (.neverHad, spellStart)
  }
}
