/// Rules that find gaps, asked about one person for an agenda, so that it says what the list of gaps says.
///
/// Rules about people alone, which ask of the person and of nothing else: whoever is on the caseload is asked about.
struct AgendaGaps: Sendable {
  /// A rule with its limits now, and as they were so long before the meeting as a gap has to have been one.
  private struct Asked: Sendable {
    var position: Int
    var find: @Sendable (GapDraft, Int, GapLimits) -> GapFinding
    var now: GapLimits
    var before: GapLimits
  }

  private let draft: GapDraft
  private let hidden: [GapPlace: Int]
  private let asked: [Asked]
  /// Whether a gap counts at once.
  private let isAtOnce: Bool

  /// - Parameters:
  ///   - limit: For more than how many days before the meeting it has to have been a gap; 0 is at once.
  ///   - starts: When the meeting does.
  ///   - draft: With the limits as they are now.
  ///   - file: The same limits as they are written.
  init(
    _ rules: [GapRule], openFor limit: RuleLimit?, at starts: Instant, _ draft: GapDraft,
    limits file: RuleLimits
  ) {
    let days = limit?.value ?? 0
    let zone = draft.view.moment.zone
    let time = zone.local(starts)
    let earlier = LocalTime(day: time.day - (days + 1), secondOfDay: Int(time.secondOfDay))
    let then = Moment(now: zone.instant(earlier), zone: zone)
    self.draft = draft
    hidden = draft.view.hiddenGaps()
    isAtOnce = days == 0
    asked = GapRule.all.indices.compactMap { position in
      let rule = GapRule.all[position]
      guard draft.background.limits[position].isOn, rules.contains(where: { $0.name == rule.name }) else {
        return nil
      }
      return Asked(
        position: position, find: rule.find, now: draft.background.limits[position],
        before: GapLimits(rule, file, then, draft.background.workingDays))
    }
  }

  /// What they find about the person at a row of `people`, in the words of the list of gaps; not what somebody has
  /// hidden, with the reason why it may wait.
  func find(_ person: Int) -> AgendaFinding {
    var words: [String] = []
    var lane = AgendaLane.actionOnly
    var isUnknown = false
    for index in asked.indices {
      switch asked[index].find(draft, person, asked[index].now) {
      case .apart, .no: break
      case .unknown: isUnknown = true
      case .yes(let since, let limit):
        let position = asked[index].position
        let gap = Gap(
          rule: UInt8(position), limit: UInt8(limit), row: Int32(person), person: Int32(person), since: since)
        guard hidden[gap.place] == nil else { continue }
        guard isAtOnce || since != nil else {
          isUnknown = true
          continue
        }
        guard isAtOnce || wasGap(asked[index], person) else { continue }
        words.append(Phrase.sentence(draft.view.gapWords(gap)))
        if GapRule.all[position].isTalkedAbout || draft.spell(person).tier.isHighNeed { lane = .discuss }
      }
    }
    if words.isEmpty { return isUnknown ? .unknown : .no }
    return .yes(words.joined(separator: ". "), lane)
  }

  private func wasGap(_ one: Asked, _ person: Int) -> Bool {
    if case .yes = one.find(draft, person, one.before) { true } else { false }
  }
}

extension GapRule {
  /// The rules whose gaps put somebody on an agenda when nobody has closed them.
  ///
  /// JUDGEMENT: nobody leads, nobody has seen the person, there is no plan, or nobody asked after them when they came
  /// home.
  static let forAgenda: [GapRule] = [.noLead, .homeNoFollowUp, .noContact, .noPlan]

  /// Whether its gap is talked about at any level of need: a plan is the lead's to make, and no talk makes it.
  fileprivate var isTalkedAbout: Bool { name != GapRule.noPlan.name }
}
