/// One person whom the rules, or last time, put on the agenda of a meeting.
public struct AgendaProposal: Sendable {
  /// Position in `people`.
  package var person: Int
  /// The names of the rules, the most pressing first.
  public var rules: [String]
  /// Why, in words with the figures, a sentence a rule.
  public var words: [String]
  /// Discuss where any reason is enough for it.
  public var lane: AgendaLane
  /// Minutes that it takes.
  public var minutes: Int
  /// How often it has been put off, this time included; 0 where it was settled.
  public var carried: Int
  /// The item it is carried over from, by position in `mdt_items`; nil for a new one.
  package var carriedFrom: Int?
  /// Smaller is more pressing.
  var weight: Int

  /// `Not reached on 13-Nov. 2 actions late, the oldest 9 days: chase mattress (ELFT)`.
  public var reason: String { words.joined(separator: ". ") }
}

extension AgendaProposal {
  /// Adds what a rule says; `weight` is smaller for a more pressing one.
  fileprivate mutating func add(_ rule: String, _ reason: String, _ lane: AgendaLane, _ weight: Int) {
    rules.append(rule)
    words.append(reason)
    guard lane == .discuss else { return }
    self.lane = .discuss
    self.weight = min(self.weight, weight)
  }
}

/// What the rules say about an agenda.
public struct AgendaProposals: Sendable {
  /// Whom they propose, the most pressing first.
  public var proposed: [AgendaProposal] = []
  /// How many live people of the meeting's locality each rule is about, is not about, and cannot tell of.
  public var counts: [(rule: String, yes: Int, no: Int, unknown: Int)] = []

  /// None of them.
  public init() {}
}

extension CareView {
  /// How many live people the meeting at a row of `mdt_meetings` is for: its locality's, its network's, everybody.
  public func peopleConcerned(byMeetingAt row: Int) -> Int {
    people.indices.count { isFor(personAt: $0, meetingAt: row) }
  }

  /// Whether the meeting at a row is for the person at a row: of its locality or network, or it is the borough's.
  func isFor(personAt person: Int, meetingAt row: Int) -> Bool {
    guard people[person].isLive, let series = record.mdtSeries[record.mdtMeetings.rows[row].series] else {
      return false
    }
    if let network = series.network {
      return record.practices[record.people.rows[person].practice]?.network == network
    }
    return series.locality == nil || series.locality == people[person].locality
  }

  /// Whom the rules and the last meeting propose for the meeting at a row of `mdt_meetings`.
  ///
  /// Not who is on its agenda, nor whose proposal was declined and stays away, unless something new has happened.
  public func agendaProposals(forMeetingAt row: Int) -> AgendaProposals {
    let draft = AgendaDraft(self, meeting: row)
    let minutes = AgendaMinutes(record)
    var result = AgendaProposals()
    var proposals = people.indices.filter { draft.concerns($0) }.map { person in
      AgendaProposal(
        person: person, rules: [], words: [], lane: .actionOnly, minutes: 0, carried: 0, weight: .max)
    }
    // Rule by rule: what belongs to a rule is fetched once and not for every person.
    for rule in AgendaRule.all {
      guard let limit = draft.limits[rule.name] else { continue }
      let find = rule.find
      let weight = result.counts.count
      var count = (rule: rule.name, yes: 0, no: 0, unknown: 0)
      for at in proposals.indices {
        switch find(draft, proposals[at].person, limit) {
        case .no: count.no += 1
        case .unknown: count.unknown += 1
        case .yes(let words, let lane):
          count.yes += 1
          proposals[at].add(rule.name, words, lane, weight)
        }
      }
      result.counts.append(count)
    }
    for var proposal in proposals where !proposal.rules.isEmpty && !draft.isSettled(proposal.person) {
      draft.carry(&proposal)
      proposal.minutes = minutes.usual(
        proposal.lane, isNew: draft.isNew(proposal.person), isBack: proposal.carriedFrom != nil)
      result.proposed.append(proposal)
    }
    result.proposed.sort { a, b in
      (a.weight, -a.rules.count, a.person) < (b.weight, -b.rules.count, b.person)
    }
    return result
  }
}

extension AgendaDraft {
  /// Whether the person is on this agenda, or was declined and stays away: until the day that was said, or until
  /// something new happens.
  func isSettled(_ person: Int) -> Bool {
    for index in view.byPerson.agendaItems[person] {
      let item = view.record.mdtItems.rows[Int(index)]
      let isHere = item.meeting == view.record.mdtMeetings.ref(at: meeting)
      if isHere, item.status.isOnAgenda { return true }
      guard item.status == .declined, isOfSeries(item) else { continue }
      guard let until = item.declinedUntil, until > day else {
        if isHere, item.declinedUntil == nil { return true }
        continue
      }
      if !bringsBack(person, since: until - (limits["declined-again"]?.value ?? 0)) { return true }
    }
    return false
  }

  private func isOfSeries(_ item: MDTItem) -> Bool {
    view.record.mdtMeetings[item.meeting]?.series == view.record.mdtMeetings.rows[meeting].series
  }

  /// Whether anything happened since a day that brings a declined proposal back at once: an admission, a fall, a death
  /// in the home, a visit nobody answered, a carer who cannot go on.
  private func bringsBack(_ person: Int, since declined: Day) -> Bool {
    view.byPerson.events[person].contains { index in
      let event = view.record.events.rows[Int(index)]
      guard let at = event.at, at <= view.moment.now, view.local(at).day > declined else { return false }
      switch event.kind.known {
      case .admission, .fall, .death, .noReply, .carerStrain: return true
      default: return false
      }
    }
  }

  /// Takes over from the last meeting what it did not settle.
  func carry(_ proposal: inout AgendaProposal) {
    guard proposal.rules.contains("carried-forward") || proposal.rules.contains("carried-three-times"),
      let last = lastItem(proposal.person)
    else { return }
    proposal.carriedFrom = last.index
    if last.item.status != .discussed { proposal.carried = Int(last.item.carriedCount ?? 0) + 1 }
  }

  /// Whether no meeting has talked about the person yet.
  func isNew(_ person: Int) -> Bool {
    !view.byPerson.agendaItems[person].contains { view.record.mdtItems.rows[Int($0)].status == .discussed }
  }
}
