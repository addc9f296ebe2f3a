extension GapRule {
  /// The same is asked twice while one is open: an action of the same name, or a referral to the same service, within
  /// the limit of the other.
  static let duplicateAsk = GapRule("duplicate-ask", "Asked twice", of: .people) { draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    guard let double = draft.view.doubleAsk(row, within: limits.own.value) else { return .no }
    return .yes(since: double.since)
  } words: { view, gap in
    let limit = RuleLimits.gaps(view.record).row("duplicate-ask")?.value ?? 0
    let double = view.doubleAsk(Int(gap.person), within: limit)
    return
      "\(double?.title ?? "the same") asked twice, last \(gap.since.map { view.dayWords($0) } ?? "on a day not known")"
  }
}

extension CareView {
  /// Two open asks for the same, begun within some days of each other: what, and when the later one was.
  func doubleAsk(_ person: Int, within days: Int) -> (title: String, since: Day?)? {
    let actions = byPerson.actions[person].map { record.actions.rows[Int($0)] }.filter(\.isOpen)
    for (place, action) in actions.enumerated() {
      for other in actions[..<place] where record.text[other.title] == record.text[action.title] {
        guard let a = action.raisedOn, let b = other.raisedOn, abs(a - b) <= days else { continue }
        return ("“\(record.text[action.title])”", max(a, b))
      }
    }
    let referrals = byPerson.referrals[person].map { record.referrals.rows[Int($0)] }.filter { referral in
      switch state(referral).stage {
      case .sent, .acknowledged, .accepted, .started: true
      default: false
      }
    }
    for (place, referral) in referrals.enumerated() where referral.service != nil {
      for other in referrals[..<place] where other.service == referral.service {
        guard let a = referral.sentAt, let b = other.sentAt, abs(local(a).day - local(b).day) <= days else {
          continue
        }
        return (name(referral.service) ?? "a service", max(local(a).day, local(b).day))
      }
    }
    return nil
  }
}
