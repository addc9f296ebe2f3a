/// What is wrong around a person now; three or more together go to the top of the day.
extension CareView {
  /// From how many concerns on a person stands at the top of the day.
  package static let manyConcerns = 3

  /// The concerns about a live person, a few words each; none for anybody else.
  package func concerns(_ row: Int) -> [String] {
    let standing = people[row]
    guard standing.isLive else { return [] }
    var words: [String] = []
    if hasUnansweredVisit(row) { words.append("no reply and not confirmed safe") }
    let calls = unansweredCalls(row)
    if calls > 0 { words.append(Phrase.count(calls, "call unanswered", "calls unanswered")) }
    if standing.lead < 0 { words.append("no lead") }
    if standing.isLeadAbsent, standing.cover == nil { words.append("lead away without cover") }
    if standing.overdueActions > 0 {
      words.append(Phrase.count(Int(standing.overdueActions), "action late", "actions late"))
    }
    if isReviewOverdue(standing), let review = spell(standing)?.nextReviewOn {
      words.append("review overdue \(today - review) d")
    }
    if isUnseen(row) {
      words.append("not seen" + (unseenSince(row).map { " for \(today - $0) d" } ?? ""))
    }
    let refused = byPerson.actions[row].count { isDeclinedOrDisputed(record.actions.rows[Int($0)]) }
    if refused > 0 { words.append(Phrase.count(refused, "action nobody holds", "actions nobody holds")) }
    if hasReferrerWaiting(row) { words.append("referrer not told") }
    if let spell = spell(standing), spell.outlook == .unstable { words.append("unstable") }
    return words
  }

  /// Calls by telephone or video that nobody answered since the person was last seen or spoken to.
  ///
  /// Also those where the person is known to be safe: that is another question.
  func unansweredCalls(_ row: Int) -> Int {
    let last = people[row].lastContact
    return byPerson.encounters[row].count { index in
      let contact = record.encounters.rows[Int(index)]
      guard contact.outcome == .noReply, contact.place == .phone || contact.place == .video,
        contact.status != .planned, contact.status != .cancelled, let at = contact.at, at <= moment.now
      else { return false }
      return last.map { local(at).day > $0 } ?? true
    }
  }

  /// Whether an action was declined, or it is disputed who should do it.
  package func isDeclinedOrDisputed(_ action: CareAction) -> Bool {
    action.isOpen && (action.status == .declined || action.disputedOn != nil)
  }

  /// Whether a referrer wants to be told how a referral of the person ended and has not been.
  package func hasReferrerWaiting(_ row: Int) -> Bool {
    byPerson.referrals[row].contains { state(record.referrals.rows[Int($0)]).isWaitingForFeedback }
  }

  /// How many referrals of the people at those positions wait for that for longer than the limit of gap rule
  /// `referral-no-feedback`, as the list of gaps counts them, and that limit; nil where the rule is not used.
  package func referrersWaitingLong(_ rows: [Int32]) -> (count: Int, limit: RuleLimit)? {
    guard let limit = RuleLimits.gap("referral-no-feedback", record), limit.isOn else { return nil }
    let days = WorkingDays(record)
    let count = rows.reduce(0) { sum, row in
      sum
        + byPerson.referrals[Int(row)].count { index in
          let state = state(record.referrals.rows[Int(index)])
          guard state.isWaitingForFeedback, let since = state.since else { return false }
          return limit.isPassed(since: since, at: moment, days)
        }
    }
    return (count, limit)
  }

  /// Whether a live person is in hospital.
  package func isInHospital(_ row: Int) -> Bool {
    people[row].isLive && record.people.rows[row].whereNow == .hospital
  }

  /// Since when nobody has seen or spoken to a person: the last contact, else the day they came on the caseload.
  func unseenSince(_ row: Int) -> Day? { people[row].lastContact ?? spell(people[row])?.startOn }

  /// Whether a live person has gone without contact for longer than their level of need allows; never for
  /// people in hospital or paused, whom other rules watch.
  ///
  /// The same people as gap rule `no-contact` finds, by the same limits, asked for one at a time.
  package func isUnseen(_ row: Int) -> Bool {
    let standing = people[row]
    guard standing.isLive, !isInHospital(row), let spell = spell(standing), spell.status != .paused,
      let tier = spell.tier.known, tier != .none,
      let limit = RuleLimits.gap("no-contact." + tier.code, record), limit.isOn
    else { return false }
    // Without a day only a limit that is passed at once can be.
    guard let since = unseenSince(row) else { return limit.value == 0 }
    return limit.isPassed(since: since, at: moment, WorkingDays(record))
  }

  /// The locality of an action: the person's, else the team's.
  package func locality(of action: CareAction) -> Ref<Locality>? {
    if action.person != nil { return standing(action.person).locality }
    return record.teams[action.ownerTeam]?.locality
  }
}
