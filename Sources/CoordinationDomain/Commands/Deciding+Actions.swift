extension Deciding {
  /// Decides on what is asked about an action.
  mutating func decide(_ command: ActionCommand) throws(CommandRefusal) -> [Event] {
    switch command {
    case .add(let adding): return [try add(adding)]
    case .done(let ref, let evidence):
      let evidence = try require(
        UsualOutcomes.text(Phrase.trimmed(evidence)),
        "What shows that it is done? One line is needed, for example \"delivered, seen by nurse\".")
      return try change(ref, .actionCompleted, .answerAction) { edit in
        edit.set(\.completedOn, today)
        edit.set(\.outcome, evidence)
        edit.set(\.statusReason, "")
        edit.set(\.blocker, "")
        edit.set(\.disputedOn, nil)
        edit.set(\.holderMeanwhile, nil)
        setStatus(.completed, &edit)
      }
    case .due(let ref, let due):
      return try change(ref, .actionDueSet, .changeAction) { edit in
        edit.set(\.dueOn, due.day)
        edit.set(\.dueAt, due.instant)
        if record.actions[ref]?.firstDueOn == nil { edit.set(\.firstDueOn, due.day) }
      }
    case .owner(let ref, let owner): return try give(ref, to: owner)
    case .accept(let ref):
      return try change(ref, .actionAccepted, .answerAction) { edit in
        edit.set(\.statusReason, "")
        edit.set(\.blocker, "")
        setStatus(.accepted, &edit)
      }
    case .decline(let ref, let reason):
      let reason = try require(reason, "Why is it declined? Whoever asked has to know.")
      return try change(ref, .actionDeclined, .answerAction) { edit in
        edit.set(\.statusReason, reason)
        setStatus(.declined, &edit)
      }
    case .dispute(let ref, let holder, let reason):
      try refuseIfGone(holder)
      return try change(ref, .actionDisputed, .changeAction, because: reason) { edit in
        edit.set(\.disputedOn, record.actions[ref]?.disputedOn ?? today)
        edit.set(\.holderMeanwhile, holder)
      }
    case .settle(let ref, let owner, let reason): return try settle(ref, owner, reason)
    case .hold(let ref, let reason, let blocker, let until):
      let reason = try require(reason, "Why is it on hold? Say what it waits for.")
      return try change(ref, .actionHeld, .changeAction) { edit in
        edit.set(\.statusReason, reason)
        edit.set(\.blocker, blocker)
        if let until {
          edit.set(\.dueOn, until.day)
          edit.set(\.dueAt, until.instant)
        }
        setStatus(.onHold, &edit)
      }
    case .chase(let ref, let note):
      return try change(ref, .actionChased, .answerAction, because: note) { edit in
        edit.set(\.chasedOn, today)
        edit.set(\.chaseCount, Int(record.actions[ref]?.chaseCount ?? 0) + 1)
      }
    case .cancel(let ref, let reason):
      let reason = try require(reason, "Why is it cancelled? It was promised to somebody.")
      return try change(ref, .actionCancelled, .changeAction) { edit in
        edit.set(\.statusReason, reason)
        setStatus(.cancelled, &edit)
      }
    case .reopen(let ref, let reason): return try reopen(ref, reason)
    }
  }

  // MARK: Adding

  private mutating func add(_ adding: ActionCommand.Adding) throws(CommandRefusal) -> Event {
    let title = try require(adding.title, "What is to be done? A few words are needed.")
    let author = try author()
    try require(.addAction, about: adding.person.map { .person($0) } ?? .nothing)
    var origin = adding.origin
    if let person = adding.person { origin = try originAbout(person, origin) }
    // What is promised while a meeting talks about somebody comes of that meeting, and stands in its minutes.
    let item = adding.person.flatMap { view.openItem(about: $0) }
    if item != nil, origin == .other { origin = .mdt }
    return try newAction(adding, titled: title, raisedBy: author, origin: origin, item: item)
  }

  /// The row of a new action, with its owner; whoever calls has seen to it that it may be added.
  mutating func newAction(
    _ adding: ActionCommand.Adding, titled title: String, raisedBy author: Ref<Professional>,
    origin: ActionOrigin, item: Ref<MDTItem>? = nil
  ) throws(CommandRefusal) -> Event {
    guard let owner = adding.owner ?? view.usualOwner(for: adding.person, asker: author) else {
      throw CommandRefusal(
        .rule, "Who answers for it? Type @ and the name of an organisation, team or person.")
    }
    try refuseIfGone(owner)
    try refuseIfObjected(owner.organisation, adding.person)
    var edit = RowEdit<CareAction>(
      .actionAdded, new: ids.make(CareAction.self, in: record), in: record)
    edit.set(\.person, adding.person)
    edit.set(\.title, title)
    edit.set(\.origin, origin)
    edit.set(\.mdtItem, item)
    edit.set(\.ownerOrganisation, owner.organisation)
    edit.set(\.ownerTeam, owner.team)
    edit.set(\.owner, owner.professional)
    edit.set(\.raisedBy, author)
    edit.set(\.raisedOn, today)
    edit.set(\.dueOn, adding.due?.day)
    edit.set(\.firstDueOn, adding.due?.day)
    edit.set(\.dueAt, adding.due?.instant)
    edit.set(\.priority, adding.priority)
    if adding.priority.clockHours != nil, adding.due?.instant == nil, adding.priority != .twoDay {
      throw CommandRefusal(.words, "An action this urgent needs the moment it is due, for example +2h.")
    }
    setStatus(owner.professional == author ? .accepted : .requested, &edit)
    guard let event = edit.event else { throw CommandRefusal(.unchanged, "That changes nothing.") }
    return event
  }

  /// Actions are about people on the caseload; after a death only those that follow from it.
  private func originAbout(_ person: Ref<Person>, _ origin: ActionOrigin) throws(CommandRefusal)
    -> ActionOrigin
  {
    let standing = view.standing(person)
    if standing.isLive { return origin }
    let name = view.name(person) ?? ""
    if standing.isDead { return .bereavement }
    throw CommandRefusal(
      .rule, "\(name) is not on the caseload, so nobody would see it. Start a new spell first (spell start).")
  }

  // MARK: Changing

  private func settle(_ ref: Ref<CareAction>, _ owner: ActionOwner, _ reason: String) throws(CommandRefusal)
    -> [Event]
  {
    guard let action = record.actions[ref], action.disputedOn != nil else {
      throw CommandRefusal(
        .rule, "It is not disputed whose this is; give it to somebody with \"action owner\".")
    }
    try refuseIfGone(owner)
    try refuseIfObjected(owner.organisation, action.person)
    return try change(ref, .actionSettled, .settleDispute, because: reason) { edit in
      edit.set(\.disputedOn, nil)
      edit.set(\.holderMeanwhile, nil)
      set(owner, &edit)
    }
  }

  private func give(_ ref: Ref<CareAction>, to owner: ActionOwner) throws(CommandRefusal) -> [Event] {
    guard let action = record.actions[ref] else { throw noSuchAction }
    try refuseIfGone(owner)
    try refuseIfObjected(owner.organisation, action.person)
    if view.owner(of: action) == owner {
      throw CommandRefusal(.rule, "It is with \(view.words(owner)) already.")
    }
    return try change(ref, .actionOwnerSet, .changeAction) { edit in set(owner, &edit) }
  }

  private func set(_ owner: ActionOwner, _ edit: inout RowEdit<CareAction>) {
    edit.set(\.ownerOrganisation, owner.organisation)
    edit.set(\.ownerTeam, owner.team)
    edit.set(\.owner, owner.professional)
    edit.set(\.statusReason, "")
    setStatus(owner.professional == asker ? .accepted : .requested, &edit)
  }

  private func reopen(_ ref: Ref<CareAction>, _ reason: String) throws(CommandRefusal) -> [Event] {
    guard let action = record.actions[ref] else { throw noSuchAction }
    if action.isOpen { throw CommandRefusal(.rule, "It is open already.") }
    try require(.changeAction, about: .action(ref))
    var edit = RowEdit(.actionReopened, of: ref, in: record, \.actions)
    edit.set(\.completedOn, nil)
    edit.set(\.outcome, "")
    edit.set(\.statusReason, "")
    setStatus(.requested, &edit)
    return with(edit.event, because: reason)
  }

  private func setStatus(_ status: ActionStatus, _ edit: inout RowEdit<CareAction>) {
    edit.set(\.status, status)
    edit.set(\.statusOn, today)
  }

  /// One change of an open action by somebody who may.
  private func change(
    _ ref: Ref<CareAction>, _ name: EventName, _ act: AccessAct, because reason: String = "",
    _ make: (inout RowEdit<CareAction>) -> Void
  ) throws(CommandRefusal) -> [Event] {
    guard let action = record.actions[ref] else { throw noSuchAction }
    try require(act, about: .action(ref))
    guard action.isOpen else {
      let when = (action.completedOn ?? action.statusOn).map { " on " + $0.short(near: today) } ?? ""
      throw CommandRefusal(
        .rule, "It was \(view.label(action.status))\(when). Reopen it first (action reopen).")
    }
    var edit = RowEdit(name, of: ref, in: record, \.actions)
    make(&edit)
    return with(edit.event, because: reason)
  }

  func with(_ event: Event?, because reason: String) -> [Event] {
    guard var event else { return [] }
    event.because = Phrase.trimmed(reason)
    return [event]
  }

  // MARK: Owners

  private var noSuchAction: CommandRefusal { CommandRefusal(.noSuch, "That action is not there.") }

  private func refuseIfGone(_ owner: ActionOwner) throws(CommandRefusal) {
    try refuseIfGone(owner.organisation)
    if let team = owner.team, record.teams[team]?.isActive == false {
      throw CommandRefusal(.rule, "\(view.name(team) ?? "That team") no longer works. Name another.")
    }
    if let who = owner.professional, record.professionals[who]?.isActive(on: today) == false {
      throw CommandRefusal(.rule, "\(view.name(who) ?? "") does not work here now. Name somebody else.")
    }
  }

  private func refuseIfGone(_ organisation: Ref<Organisation>) throws(CommandRefusal) {
    if record.organisations[organisation]?.isActive == false {
      throw CommandRefusal(.rule, "\(view.name(organisation) ?? "") no longer works. Name another.")
    }
  }

  /// An organisation that somebody does not want to share with is not given anything about them.
  func refuseIfObjected(_ organisation: Ref<Organisation>, _ person: Ref<Person>?) throws(CommandRefusal) {
    if view.objects(person, to: organisation) {
      throw CommandRefusal(
        .rule,
        "\(view.name(organisation) ?? "That organisation") may not be told about this person. Name another, "
          + "or settle the sharing first.")
    }
  }
}
