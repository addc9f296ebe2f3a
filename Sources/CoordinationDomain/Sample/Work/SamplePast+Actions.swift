extension SamplePast {
  /// One action of these weeks: what it was, and what became of it.
  struct Promise {
    /// What deeds call it.
    var name: String
    var title: String
    var owner: Int
    var raised: Day
    var due: Day
    var origin = ActionOrigin.review
    var priority = Priority.routine
  }

  mutating func takeBackActions() {
    var standing: [SampleRow] = []
    var titles = Set(person.actions.map { $0["title"] })
    for row in person.actions {
      guard let raised = SampleTime.day(row["raised_on"]), let owner = position(row["owner_professional_id"]),
        let due = SampleTime.day(row["first_due_on"]), let since = SampleTime.day(row["status_on"])
      else {
        standing.append(row)
        continue
      }
      let name = "action \(person.number) \(deeds.count)"
      let promise = Promise(
        name: name, title: row["title"], owner: owner, raised: raised, due: due,
        origin: ActionOrigin.allCases.first { $0.code == row["origin"] } ?? .review,
        priority: row["priority"] == "2-day" ? .twoDay : .routine)
      // No command begins work on something, and not everything was written down here first.
      let isOurs = row["status"] != "in-progress" && !(row["status"] == "accepted" && random.percent(50))
      if raised >= hours.from, isOurs || isNewcomer {
        add(promise, row)
      } else if SamplePerson.isClosed(row), since >= hours.from {
        var before = row
        for column in ["completed_on", "outcome", "status_reason"] { before[column] = "" }
        before["status"] = "accepted"
        before["status_on"] = row["raised_on"]
        standing.append(before)
        var steps = steps(on: since)
        close("X-\(person.number)-\(standing.count)", owner, row, &steps)
      } else {
        standing.append(row)
      }
    }
    person.actions = standing
    more(than: &titles)
  }

  /// An action as it was raised and as it went on until it stood as it does.
  private mutating func add(_ promise: Promise, _ row: SampleRow) {
    var steps = steps(on: promise.raised)
    let author = raise(promise, steps)
    let status = row["status"]
    if status != "requested", author != promise.owner { accept(promise, &steps) }
    if let moved = SampleTime.day(row["due_on"]), moved != promise.due, moved >= promise.raised {
      steps.go(to: min(promise.due, hours.asOf - 1), &random)
      self.do(steps, coordinator()) { desk in
        desk.action(promise.name).map { .action(.due($0, DueReading(on: moved))) }
      }
    }
    chase(promise.name, row, &steps)
    if status == "on-hold", let since = SampleTime.day(row["status_on"]) {
      steps.go(to: since, &random)
      let (reason, blocker) = (row["status_reason"], row["blocker"])
      self.do(steps, coordinator()) { desk in
        desk.action(promise.name).map { .action(.hold($0, reason: reason, blocker: blocker, until: nil)) }
      }
    }
    guard SamplePerson.isClosed(row), let since = SampleTime.day(row["status_on"]) else { return }
    steps.go(to: since, &random)
    close(promise.name, promise.owner, row, &steps)
  }

  /// Writes it down; whoever did.
  private mutating func raise(_ promise: Promise, _ steps: SampleSteps) -> Int {
    let id = person.id
    let author = coordinator()
    self.do(steps, author, promise.name) { desk in
      guard let person = desk.person(id), let owner = desk.owner(promise.owner) else { return nil }
      return .action(
        .add(
          ActionCommand.Adding(
            promise.title, about: person, owner: owner, due: DueReading(on: promise.due),
            priority: promise.priority, origin: promise.origin)))
    }
    return author
  }

  /// Whoever was given it says yes; some say no first, and some dispute it.
  private mutating func accept(_ promise: Promise, _ steps: inout SampleSteps) {
    if random.percent(5), promise.owner != person.coordinator, mayAnswer(promise.owner, on: steps.day) {
      steps.go(to: steps.day + random.within(0...2), &random)
      let reason = random.pick(SampleActionTable.declineReasons)
      self.do(steps, promise.owner) { desk in
        desk.action(promise.name).map { .action(.decline($0, reason: reason)) }
      }
      steps.go(to: steps.day + 1, &random)
      let other = person.coordinator
      self.do(steps, person.coordinator) { desk in
        guard let action = desk.action(promise.name), let owner = desk.owner(other) else { return nil }
        return .action(.owner(action, owner))
      }
      steps.go(to: steps.day + random.within(0...2), &random)
      give(promise, &steps)
    } else if random.percent(3), hours.asOf - steps.day > 4, promise.owner != localityLead {
      dispute(promise, &steps)
    }
    steps.go(to: steps.day + random.weighted([60, 30, 10]), &random)
    let author = mayAnswer(promise.owner, on: steps.day) ? promise.owner : coordinator()
    self.do(steps, author) { desk in
      guard let action = desk.action(promise.name) else { return nil }
      return .action(.accept(action))
    }
  }

  private mutating func give(_ promise: Promise, _ steps: inout SampleSteps) {
    self.do(steps, person.coordinator) { desk in
      guard let action = desk.action(promise.name), let owner = desk.owner(promise.owner) else { return nil }
      return .action(.owner(action, owner))
    }
  }

  private mutating func dispute(_ promise: Promise, _ steps: inout SampleSteps) {
    steps.go(to: steps.day + 1, &random)
    let (reason, settled) = (
      random.pick(SampleWorkTexts.disputes), random.pick(SampleWorkTexts.settlements)
    )
    self.do(steps, coordinator()) { desk in
      guard let action = desk.action(promise.name), let holder = desk.organisation("O-GPCG") else {
        return nil
      }
      return .action(.dispute(action, holder: holder, reason: reason))
    }
    steps.go(to: steps.day + random.within(1...3), &random)
    self.do(steps, localityLead) { desk in
      guard let action = desk.action(promise.name), let owner = desk.owner(promise.owner) else { return nil }
      return .action(.settle(action, owner, reason: settled))
    }
  }

  private mutating func chase(_ name: String, _ row: SampleRow, _ steps: inout SampleSteps) {
    guard let last = SampleTime.day(row["chased_on"]), let count = Int(row["chase_count"]) else { return }
    for number in 0..<min(count, 3) {
      steps.go(to: last - (count - 1 - number) * 4, &random)
      chase(name, &steps)
    }
  }

  private mutating func chase(_ name: String, _ steps: inout SampleSteps) {
    let note = random.pick(SampleWorkTexts.chases)
    self.do(steps, coordinator()) { desk in desk.action(name).map { .action(.chase($0, note: note)) } }
  }

  /// Done or cancelled; now and then too early, and taken back.
  private mutating func close(_ name: String, _ owner: Int, _ row: SampleRow, _ steps: inout SampleSteps) {
    if row["status"] == "cancelled" {
      let reason = row["status_reason"]
      self.do(steps, coordinator()) { desk in desk.action(name).map { .action(.cancel($0, reason: reason)) } }
    } else {
      finish(name, owner, row["outcome"], &steps)
    }
  }

  private mutating func finish(_ name: String, _ owner: Int, _ evidence: String, _ steps: inout SampleSteps) {
    let author = answerer(owner, on: steps.day)
    let done: (SampleDesk) -> Command? = { desk in
      desk.action(name).map { .action(.done($0, evidence: evidence)) }
    }
    self.do(steps, author, name + " done", done)
    switch random.below(100) {
    case 0..<2:
      // The wrong line, and a moment later the right one again.
      steps.wait(2)
      undo(name + " done", author, steps)
      steps.wait(1)
      self.do(steps, author) { _ in .history(.redo) }
    case 2..<7 where steps.day < until:
      steps.wait(random.within(2...9))
      undo(name + " done", author, steps)
      steps.go(to: steps.day + 1, &random)
      self.do(steps, author, nil, done)
    case 7..<11 where until - steps.day > 2:
      steps.go(to: steps.day + 2, &random)
      let reason = random.pick(SampleWorkTexts.reopenings)
      self.do(steps, coordinator()) { desk in desk.action(name).map { .action(.reopen($0, reason: reason)) } }
      steps.go(to: until, &random)
      self.do(steps, author, nil, done)
    default: break
    }
  }

  mutating func undo(_ name: String, _ author: Int, _ steps: SampleSteps) {
    self.do(steps, author) { desk in desk.act(name).map { .history(.undo(act: $0, reason: "")) } }
  }

  // MARK: What came and went

  /// Promises that were made and kept within these weeks.
  private mutating func more(than titles: inout Set<String>) {
    let count =
      switch person.tier {
      case "very-high": 3
      case "high": 2
      case "moderate": 1
      default: random.percent(40) ? 1 : 0
      }
    let table = SampleActionTemplate.all
    var entry = random.below(table.count)
    var made = 0
    for _ in table.indices where made < count {
      let chosen = table[entry]
      entry = (entry + 17) % table.count
      guard chosen.suits(person) else { continue }
      made += 1
      let raised = someDay()
      let done = raised + random.within(1...9)
      let owner = world.staff.somebody(kind: chosen.kind, locality: person.teamLocality, random: &random)
      let title = maker.fill(chosen.title, person, random: &random)
      guard done < until, let owner, titles.insert(title).inserted else { continue }
      let promise = Promise(
        name: "action \(person.number) \(deeds.count)", title: title, owner: owner, raised: raised,
        due: SampleTime.workday(raised + random.within(4...11)),
        origin: random.percent(30) ? .mdt : random.percent(40) ? .handover : .review)
      var steps = steps(on: raised)
      let author = raise(promise, steps)
      if done - raised > 1, author != owner { accept(promise, &steps) }
      if done - raised > 5, random.percent(60) {
        steps.go(to: done - 2, &random)
        chase(promise.name, &steps)
      }
      steps.go(to: done, &random)
      finish(promise.name, owner, maker.fill(chosen.outcome, person, random: &random), &steps)
    }
  }
}

extension DueReading {
  /// A whole day, as if it had been typed.
  init(on day: Day) {
    self.init(day: day, instant: nil, movedFrom: nil, rest: nil, isPast: false, remarks: [])
  }
}
