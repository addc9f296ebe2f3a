extension SamplePast {
  mutating func takeBackCircle() {
    if isNew {
      takeBackWholeCircle()
      return
    }
    let done = deeds.count
    takeBackLead()
    if deeds.count == done, person.lead != nil, random.percent(5) { nameDeputy() }
    takeBackCoordinator()
    if random.percent(24) { takeBackMember() }
    if random.percent(6) { addFormerMember() }
  }

  // MARK: Somebody new

  /// Everybody who is involved with somebody new came in these weeks.
  private mutating func takeBackWholeCircle() {
    var standing: [SampleRow] = []
    for row in person.circle {
      if !row["contact_id"].isEmpty {
        if !isNewcomer { standing.append(row) }
        continue
      }
      guard row["end_on"].isEmpty else { continue }
      let begins = max(SampleTime.day(row["start_on"]) ?? person.start, person.start)
      switch row["role"] {
      case "lead": lead(row, on: begins)
      case "coordinator":
        var steps = steps(on: person.start)
        steps.wait(4)
        coordinate(person.coordinator, steps)
      default: join(row, on: begins)
      }
    }
    person.circle = standing
  }

  private mutating func lead(_ row: SampleRow, on day: Day) {
    guard let who = position(row["professional_id"]) else { return }
    let (id, reason) = (person.id, random.pick(SampleWorkTexts.firstLeads))
    var steps = steps(on: day)
    guard random.percent(60), mayAnswer(who, on: day) else {
      self.do(steps, coordinator()) { desk in
        guard let person = desk.person(id), let who = desk.professional(who) else { return nil }
        return .lead(.set(person, who, reason: reason))
      }
      return
    }
    offer(who, reason, steps)
    steps.go(to: day + random.within(0...2), &random)
    self.do(steps, who) { desk in desk.person(id).map { .lead(.accept($0)) } }
  }

  private mutating func coordinate(_ who: Int, _ steps: SampleSteps) {
    let id = person.id
    self.do(steps, coordinator()) { desk in
      guard let person = desk.person(id), let who = desk.professional(who) else { return nil }
      return .lead(.coordinator(person, who))
    }
  }

  private mutating func offer(_ who: Int, _ reason: String, _ steps: SampleSteps) {
    let id = person.id
    self.do(steps, coordinator()) { desk in
      guard let person = desk.person(id), let who = desk.professional(who) else { return nil }
      return .lead(.offer(person, who, reason: reason))
    }
  }

  private mutating func join(_ row: SampleRow, on day: Day) {
    let (id, organisation) = (person.id, row["organisation_id"])
    let who = position(row["professional_id"])
    let role = CareTeamRole.allCases.first { $0.code == row["role"] } ?? .member
    self.do(steps(on: day), coordinator()) { desk in
      guard let person = desk.person(id) else { return nil }
      if let who {
        return desk.professional(who).map { .circle(.join(person, .professional($0), role: role)) }
      }
      return desk.organisation(organisation).map { .circle(.join(person, .organisation($0), role: role)) }
    }
  }

  // MARK: Leads

  private func isInvolved(_ professional: Int) -> Bool {
    let id = world.professionalId(professional)
    return person.circle.contains { $0["professional_id"] == id }
  }

  /// Another led before, or nobody does since somebody went.
  private mutating func takeBackLead() {
    for place in person.circle.indices where person.circle[place]["role"] == "lead" {
      let row = person.circle[place]
      if let ended = SampleTime.day(row["end_on"]) {
        guard ended >= hours.from else { continue }
        person.circle[place]["end_on"] = ""
        person.circle[place]["reason"] = ""
        let (id, reason) = (person.id, row["reason"])
        self.do(steps(on: ended), coordinator()) { desk in
          desk.person(id).map { .lead(.end($0, reason: reason)) }
        }
      } else if let who = person.lead, hours.from - person.start > 30, random.percent(18) {
        let leaders = world.staff.leaders[person.teamLocality].filter { $0 != who && !isInvolved($0) }
        guard let former = random.pick(leaders), let another = random.pick(leaders) else { continue }
        person.circle[place]["professional_id"] = world.professionalId(former)
        hand(from: former, to: who, another)
      }
    }
  }

  /// One of the ways in which a lead changes hands.
  private mutating func hand(from former: Int, to who: Int, _ another: Int) {
    let id = person.id
    let reason = random.pick(SampleWorkTexts.leads)
    let day = someDay()
    var steps = steps(on: day)
    let way = random.below(100)
    if way < 30 || !mayAnswer(who, on: day) {
      self.do(steps, localityLead) { desk in
        guard let person = desk.person(id), let who = desk.professional(who) else { return nil }
        return .lead(.set(person, who, reason: reason))
      }
      return
    }
    if way < 70, another != former {
      offer(another, reason, steps)
      steps.go(to: steps.day + random.within(1...3), &random)
      let answer = random.pick(SampleWorkTexts.leadRefusals)
      if way < 50, mayAnswer(another, on: steps.day) {
        self.do(steps, another) { desk in desk.person(id).map { .lead(.decline($0, reason: answer)) } }
      } else {
        self.do(steps, coordinator()) { desk in
          desk.person(id).map { .lead(.withdraw($0, reason: "No answer, asking somebody else")) }
        }
      }
      steps.go(to: steps.day + 1, &random)
    }
    offer(who, reason, steps)
    steps.go(to: steps.day + random.within(0...2), &random)
    self.do(steps, who) { desk in desk.person(id).map { .lead(.accept($0)) } }
  }

  private mutating func nameDeputy() {
    let leaders = world.staff.leaders[person.teamLocality].filter { $0 != person.lead }
    guard person.isOpen, let deputy = random.pick(leaders) else { return }
    let id = person.id
    self.do(steps(on: someDay()), coordinator()) { desk in
      desk.person(id).map { .lead(.deputy($0, desk.professional(deputy))) }
    }
  }

  // MARK: Others

  private mutating func takeBackCoordinator() {
    let others = world.staff.coordinators.filter { $0 != person.coordinator }
    guard random.percent(6), let former = random.pick(others), hours.from - person.start > 10 else { return }
    for place in person.circle.indices
    where person.circle[place]["role"] == "coordinator" && person.circle[place]["end_on"].isEmpty {
      person.circle[place]["professional_id"] = world.professionalId(former)
      coordinate(person.coordinator, steps(on: someDay()))
    }
  }

  /// One of those who are involved joined in these weeks.
  private mutating func takeBackMember() {
    guard
      let place = person.circle.firstIndex(where: {
        ($0["role"] == "member" || $0["role"] == "link-worker") && $0["end_on"].isEmpty
      })
    else { return }
    join(person.circle.remove(at: place), on: someDay())
  }

  /// Somebody was involved and is no more.
  private mutating func addFormerMember() {
    let kind = random.pick(["reablement", "hospital-discharge", "carers", "mental-health"])
    let found = world.staff.somebody(kind: kind, locality: person.teamLocality, random: &random)
    guard let found, until - person.start > 50, !isInvolved(found) else { return }
    person.circle.append(SamplePersonMaker.membership("member", found, world, from: person.start + 5))
    let (id, reason) = (person.id, random.pick(SampleWorkTexts.leaving))
    self.do(steps(on: someDay()), coordinator()) { desk in
      guard let person = desk.person(id), let who = desk.professional(found) else { return nil }
      return .circle(.leave(person, .professional(who), reason: reason))
    }
  }
}
