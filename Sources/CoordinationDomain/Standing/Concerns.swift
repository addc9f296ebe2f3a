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
      let since = standing.lastContact ?? spell(standing)?.startOn
      words.append("not seen" + (since.map { " for \(today - $0) d" } ?? ""))
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

  /// Whether a live person is in hospital.
  package func isInHospital(_ row: Int) -> Bool {
    people[row].isLive && record.people.rows[row].whereNow == .hospital
  }

  /// Whether a live person has gone without contact for longer than their level of need allows; never for
  /// people in hospital or paused, whom other rules watch.
  package func isUnseen(_ row: Int) -> Bool {
    let standing = people[row]
    guard standing.isLive, !isInHospital(row), let spell = spell(standing), spell.status != .paused else {
      return false
    }
    guard let limit = contactLimit(spell.tier), let since = standing.lastContact ?? spell.startOn else {
      return false
    }
    return today - since > limit
  }

  /// Days without contact that a level of need allows: `no-contact.<tier>` of gap_rules.csv.
  private func contactLimit(_ tier: Code<NeedTier>) -> Int? {
    let rule = "no-contact." + record.written(tier)
    if let setting = record.gapRules[record.gapRules.find(rule.utf8, in: record)] {
      return setting.isOn == false ? nil : setting.limit.map { Int($0) }
    }
    // Where the file has no such row: judgements, the same as the shipped file's.
    switch tier.known {
    case .veryHigh: return 14
    case .high: return 28
    case .moderate: return 84
    case .low: return 182
    default: return nil
    }
  }

  /// The locality of an action: the person's, else the team's.
  package func locality(of action: CareAction) -> Ref<Locality>? {
    if action.person != nil { return standing(action.person).locality }
    return record.teams[action.ownerTeam]?.locality
  }
}
