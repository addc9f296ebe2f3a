extension CareView {
  /// Whether the action at a row of `actions` is the one that a meeting makes so that the person is told.
  func isOfTelling(_ row: Int32) -> Bool {
    record.text[record.actions.rows[Int(row)].title] == Deciding.tellThePerson
  }
}

extension Deciding {
  /// How the actions begin that a meeting makes when it ends.
  static let tellThePerson = "Tell the person what the MDT decided"
  static let tellTheReferrer = "Tell the referrer"

  /// The actions that follow from a decision: the person is told, and a referrer who waits to hear how it ended.
  ///
  /// The lead tells, where nobody leads the presenter, else whoever runs the meeting.
  mutating func telling(_ item: MDTItem, _ ref: Ref<MDTItem>) throws(CommandRefusal) -> [Event] {
    guard let person = item.person, let row = record.people.row(of: person), view.people[row].isLive else {
      return []
    }
    let author = try author()
    let lead = view.lead(view.standing(person))
    guard
      let owner = [lead, item.presenter].compactMap({ $0 }).first(where: isHere).flatMap({ view.owner($0) })
        ?? view.owner(author)
    else { return [] }
    let due = dueDay(workingDays: RuleLimits.gaps(record)["person-not-told"])
    var events: [Event] = []
    let isNews = record.text[item.decision] != DecisionCode.bringBack.rawValue
    if item.toldOn == nil, isNews, !isPromisedToTell(ref, row) {
      events += try following(Deciding.tellThePerson, person, owner, due, ref)
    }
    for index in view.byPerson.referrals[row] {
      let referral = record.referrals.rows[Int(index)]
      guard view.state(referral).isWaitingForFeedback, !hears(referral, owner, item) else { continue }
      let title =
        "\(Deciding.tellTheReferrer) (\(view.referrerName(referral))) how \(view.name(referral.service) ?? "it") ended"
      events += try following(title, person, owner, due, ref)
    }
    return events
  }

  /// Whether somebody promised in the meeting to tell the person: then it is not asked for a second time.
  ///
  /// JUDGEMENT: an open action of the item that begins with `tell` and then `her`, `the person`, `Mrs` or the name.
  private func isPromisedToTell(_ ref: Ref<MDTItem>, _ person: Int) -> Bool {
    let own = record.people.rows[person]
    let names = Set(
      [
        "her", "him", "them", "person", "mr", "mrs", "ms", "miss", record.text[own.familyName],
        record.text[own.givenName],
      ]
      .map { Folding.fold($0) })
    return view.byPerson.actions[person].contains { index in
      let action = record.actions.rows[Int(index)]
      guard action.mdtItem == ref, action.isOpen else { return false }
      let words = record.text[action.title].split(separator: " ").map { Folding.fold(String($0)) }
      let whom = words.dropFirst().first { $0 != Folding.fold("the") }
      return words.first == Folding.fold("tell") && whom.map(names.contains) ?? false
    }
  }

  /// Whether a referrer needs nobody to tell them: they would have to tell themselves, or sat in the room.
  private func hears(_ referral: Referral, _ owner: ActionOwner, _ item: MDTItem) -> Bool {
    guard let referrer = referral.referrer else { return false }
    if owner.professional == referrer { return true }
    let meeting = item.meeting.flatMap { record.mdtMeetings.row(of: $0) }
    return meeting.map { view.whoWasThere(ofMeetingAt: $0).contains(referrer) } ?? false
  }

  private func isHere(_ who: Ref<Professional>) -> Bool {
    record.professionals[who]?.isActive(on: today) ?? false
  }

  /// The day that many working days on; today's where the limit is switched off.
  func dueDay(workingDays limit: RuleLimit?) -> Day {
    let days = WorkingDays(record)
    return limit.map { $0.unit == "working-days" ? days.day($0.value, after: today) : today + $0.value }
      ?? days.first(onOrAfter: today)
  }

  /// An action that the program makes, unless the same is open already.
  mutating func following(
    _ title: String, _ person: Ref<Person>, _ owner: ActionOwner, _ due: Day, _ item: Ref<MDTItem>? = nil
  )
    throws(CommandRefusal) -> [Event]
  {
    let row = record.people.row(of: person) ?? -1
    let isOpen = view.byPerson.actions[row].contains { index in
      let action = record.actions.rows[Int(index)]
      return action.isOpen && record.text[action.title] == title
    }
    if isOpen { return [] }
    let reading = DueReading(day: due, instant: nil, movedFrom: nil, rest: nil, isPast: false, remarks: [])
    let adding = ActionCommand.Adding(title, about: person, owner: owner, due: reading, origin: .mdt)
    do throws(CommandRefusal) {
      return [try newAction(adding, titled: title, raisedBy: try author(), origin: .mdt, item: item)]
    } catch {
      // Whoever may not be told about the person may not be asked either: then it falls to whoever runs the meeting.
      guard let own = view.owner(try author()), own != owner else { return [] }
      var again = adding
      again.owner = own
      return [try newAction(again, titled: title, raisedBy: try author(), origin: .mdt, item: item)]
    }
  }
}
