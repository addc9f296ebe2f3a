extension GapRule {
  /// The same is asked twice and both are open: an action of the same name, or a referral to the same service, asked
  /// within the limit of the other.
  static let duplicateAsk = GapRule("duplicate-ask", "Asked for twice", of: .people, sense: .within) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let ask = draft.view.doubleAsks(row).first { $0.apart <= limits.own.value }
    return ask.map { .yes(since: $0.since) } ?? .no
  } words: { view, gap in
    let ask = view.doubleAsks(Int(gap.person)).first { $0.since == gap.since }
    return "\(ask?.words(view) ?? "the same") asked for twice, again \(view.dayAndDays(gap.since))"
  }
}

/// The same asked for twice.
struct DoubleAsk {
  /// The action or the referral that was asked for later, by position.
  enum Later {
    case action(Int32)
    case referral(Int32)
  }

  var later: Later
  /// The day of the later one.
  var since: Day
  /// Days between the two.
  var apart: Int

  /// What was asked for.
  func words(_ view: CareView) -> String {
    switch later {
    case .action(let row): "“\(view.record.text[view.record.actions.rows[Int(row)].title])”"
    case .referral(let row): view.name(view.record.referrals.rows[Int(row)].service) ?? "a service"
    }
  }
}

extension CareView {
  /// Pairs of open asks of a person for the same, the nearest to each other first.
  func doubleAsks(_ person: Int) -> [DoubleAsk] {
    var found: [DoubleAsk] = []
    let actions = record.actions.rows
    let theirs = byPerson.actions[person]
    for row in theirs where actions[Int(row)].isOpen {
      guard let asked = actions[Int(row)].raisedOn else { continue }
      let title = actions[Int(row)].title
      for other in theirs.prefix(while: { $0 != row })
      where actions[Int(other)].title.length == title.length && actions[Int(other)].isOpen {
        guard let before = actions[Int(other)].raisedOn,
          record.text.areEqual(title, actions[Int(other)].title)
        else { continue }
        found.append(DoubleAsk(later: .action(row), since: max(asked, before), apart: abs(asked - before)))
      }
    }
    let referrals = byPerson.referrals[person]
    for row in referrals where isOpenAsk(row) {
      let referral = record.referrals.rows[Int(row)]
      for other in referrals
      where other < row && record.referrals.rows[Int(other)].service == referral.service {
        guard isOpenAsk(other), let a = referral.sentAt.map({ local($0).day }),
          let b = record.referrals.rows[Int(other)].sentAt.map({ local($0).day })
        else { continue }
        found.append(DoubleAsk(later: .referral(row), since: max(a, b), apart: abs(a - b)))
      }
    }
    return found.count < 2 ? found : found.sorted { $0.apart < $1.apart }
  }

  private func isOpenAsk(_ referral: Int32) -> Bool {
    let referral = record.referrals.rows[Int(referral)]
    guard referral.service != nil else { return false }
    return state(referral).stage <= .started
  }
}
