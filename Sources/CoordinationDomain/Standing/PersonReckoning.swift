/// Works out how every person stands, one pass over each table.
struct PersonReckoning {
  private let record: CareRecord
  private let moment: Moment
  private let today: Day
  private let indexes: PersonIndexes
  private let staff: StaffStanding
  private var standing: ContiguousArray<PersonStanding>

  init(_ record: CareRecord, _ moment: Moment, _ indexes: PersonIndexes, _ staff: StaffStanding) {
    self.record = record
    self.moment = moment
    today = moment.today
    self.indexes = indexes
    self.staff = staff
    standing = ContiguousArray(repeating: PersonStanding(), count: record.people.count)
  }

  mutating func standings() -> ContiguousArray<PersonStanding> {
    let localities = localityOfPractices()
    for row in standing.indices {
      takeSpell(row)
      takeLocality(row, localities)
      takeCareTeam(row)
      takeContacts(row)
    }
    takeActions()
    takeAgenda()
    for row in Namesakes.rows(record, standing) { standing[row].hasNamesake = true }
    return standing
  }

  private mutating func takeSpell(_ row: Int) {
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
    standing[row].spell = open >= 0 ? open : latest
    standing[row].isDead = isDead
    standing[row].isLive = open >= 0 && !isDead
  }

  private func localityOfPractices() -> [Ref<Locality>?] {
    record.practices.rows.map { record.networks[$0.network]?.locality }
  }

  private mutating func takeLocality(_ row: Int, _ ofPractices: [Ref<Locality>?]) {
    let person = record.people.rows[row]
    if let override = person.localityOverride, person.localityOverrideFrom.map({ $0 <= today }) ?? true {
      standing[row].locality = override
    } else if let practice = person.practice.flatMap({ record.practices.row(of: $0) }) {
      standing[row].locality = ofPractices[practice]
    }
  }

  private mutating func takeCareTeam(_ row: Int) {
    var search = LeadSearch(today: today)
    for index in indexes.careTeam[row] {
      let member = record.careTeam.rows[Int(index)]
      if member.role == .lead {
        let holder = record.professionals[member.professional]
        search.consider(index, member, holder)
      } else if member.role == .coordinator, member.status.isInForce, member.professional != nil,
        runs(member.startOn, member.endOn, on: today)
      {
        standing[row].coordinator = index
      }
    }
    standing[row].offeredLead = search.offered
    standing[row].lead = search.current
    if search.current >= 0 {
      let holder = record.careTeam.rows[Int(search.current)].professional
      guard let who = holder.flatMap({ record.professionals.row(of: $0) }), staff.absence[who] >= 0 else {
        return
      }
      standing[row].isLeadAbsent = true
      standing[row].cover = record.absences.rows[Int(staff.absence[who])].cover
    } else if standing[row].isLive {
      let since = record.caseload.rows[Int(standing[row].spell)].startOn
      (standing[row].noLeadReason, standing[row].noLeadSince) = search.absence(spellStart: since)
    }
  }

  private mutating func takeContacts(_ row: Int) {
    var last: Instant?
    let endOfToday = moment.zone.instant(LocalTime(day: today + 1, secondOfDay: 0))
    for index in indexes.encounters[row] {
      let contact = record.encounters.rows[Int(index)]
      guard contact.isContactWithPerson, let at = contact.at, at < endOfToday else { continue }
      if last.map({ $0 < at }) ?? true { last = at }
    }
    standing[row].lastContact = last.map { moment.zone.local($0).day }
  }

  private mutating func takeActions() {
    record.actions.rows.withUnsafeBufferPointer { rows in
      for action in rows where action.isOpen {
        guard let person = action.person.flatMap({ record.people.row(of: $0) }) else { continue }
        standing[person].openActions += 1
        let counts = standing[person].isLive || action.origin == .bereavement
        if counts, action.isPastDue(at: moment.now, on: today) { standing[person].overdueActions += 1 }
      }
    }
  }

  private mutating func takeAgenda() {
    for (row, item) in record.mdtItems.rows.enumerated() where item.status.isOnAgenda {
      guard let meeting = record.mdtMeetings[item.meeting], meeting.status == .planned else { continue }
      guard let starts = meeting.startsAt, starts >= moment.now else { continue }
      guard let person = item.person.flatMap({ record.people.row(of: $0) }) else { continue }
      let known = standing[person].nextItem
      if known >= 0, let other = record.mdtMeetings[record.mdtItems.rows[Int(known)].meeting]?.startsAt,
        other <= starts
      {
        continue
      }
      standing[person].nextItem = Int32(row)
    }
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
