extension Deciding {
  /// Decides on what is asked about a referral.
  func decide(_ command: ReferralCommand) throws(CommandRefusal) -> [Event] {
    switch command {
    case .fedBack(let ref, let words): return try feedBack(ref, words)
    case .close(let ref, let outcome, let isNotWanted): return try close(ref, outcome, isNotWanted)
    }
  }

  private func changeable(_ ref: Ref<Referral>) throws(CommandRefusal) -> Referral {
    let referral = record.referrals[ref] ?? Referral()
    try require(.changeReferral, about: referral.person.map { .person($0) } ?? .nothing)
    if let refusal = view.closingRefusal(ref), refusal.reason == .closedAlready {
      throw CommandRefusal(.rule, refusal.sentence)
    }
    return referral
  }

  private func feedBack(_ ref: Ref<Referral>, _ words: String) throws(CommandRefusal) -> [Event] {
    let referral = try changeable(ref)
    let state = view.state(referral)
    if state.stage == .fedBack, let told = state.since {
      throw CommandRefusal(
        .rule, "The referrer was told on \(view.dayWords(told)). Close it (referral close).")
    }
    var edit = RowEdit(.referralFedBack, of: ref, in: record, \.referrals)
    edit.set(\.fedBackOn, today)
    if state.stage < .declined {
      let outcome = try require(
        words, "Nothing says yet how it ended: it \(state.waitsFor). Write what the referrer was told.")
      edit.set(\.outcome, outcome)
      edit.set(\.outcomeOn, today)
      return [edit.event].compactMap { $0 }
    }
    return with(edit.event, because: words)
  }

  private func close(_ ref: Ref<Referral>, _ outcome: String, _ isNotWanted: Bool) throws(CommandRefusal)
    -> [Event]
  {
    var referral = try changeable(ref)
    let outcome = Phrase.trimmed(outcome)
    var edit = RowEdit(.referralClosed, of: ref, in: record, \.referrals)
    var because = outcome
    if !outcome.isEmpty, referral.outcome.isEmpty {
      referral.outcomeOn = referral.outcomeOn ?? today
      edit.set(\.outcome, outcome)
      edit.set(\.outcomeOn, referral.outcomeOn)
      because = ""
    }
    if isNotWanted {
      referral.replyRoute = Code(ReplyRoute.none)
      edit.set(\.replyRoute, ReplyRoute.none)
    }
    if let refusal = view.closingRefusal(of: referral) {
      let how =
        refusal.reason == .notFedBack
        ? " Type \"referral fed-back\", or add the word not-wanted." : " Type it here, in a few words."
      throw CommandRefusal(.rule, refusal.sentence + how)
    }
    edit.set(\.closedOn, today)
    return with(edit.event, because: because)
  }
}
