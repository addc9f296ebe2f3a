extension SamplePast {
  mutating func takeBackContacts() {
    var standing: [SampleRow] = []
    for row in person.encounters {
      guard let day = SampleTime.day(row["at"]), let minute = SampleTime.minute(row["at"]),
        let who = position(row["professional_id"]), mayAnswer(who, on: min(day, hours.asOf))
      else {
        standing.append(row)
        continue
      }
      let isPlanned = row["status"] == "planned"
      if isPlanned, !person.needsInterpreter, day > hours.asOf, random.percent(60) {
        plan(row, day, minute, by: who)
      } else if !isPlanned, row["outcome"] == "seen", day >= max(hours.from, person.start), day <= until,
        hours.isWorkday(day)
      {
        write(row, day, minute, by: who)
      } else if !isNewcomer {
        standing.append(row)
      }
    }
    person.encounters = standing
    callCoordinators()
    if random.percent(5) { visitNobodyAnswers() }
    if random.percent(5), !person.needsInterpreter { planInVain() }
  }

  /// A contact that took place: written down there and then, planned before that for some.
  private mutating func write(_ row: SampleRow, _ day: Day, _ minute: Int, by who: Int) {
    let (id, text) = (person.id, row["note"])
    let isHome = row["place"] == "home" && row["with"] == "person"
    if isHome, !person.needsInterpreter, day - 3 >= max(hours.from, person.start), random.percent(30) {
      let name = plan(steps(on: day - 3), day, minute, by: who, note: "Visit")
      deeds.append(
        SampleDeed(day: day, minute: minute, author: who) { desk in
          desk.contact(name).map { .contact(.done($0, .seen, note: text)) }
        })
      return
    }
    let kind =
      row["with"] == "carer" ? NoteKind.carer : NoteKind(rawValue: row["place"]) ?? .home
    deeds.append(
      SampleDeed(day: day, minute: minute, author: who) { desk in
        desk.person(id).map { .contact(.note($0, kind, text)) }
      })
  }

  /// A contact that is still to come, planned a few days ago.
  private mutating func plan(_ row: SampleRow, _ day: Day, _ minute: Int, by who: Int) {
    _ = plan(steps(on: hours.asOf - random.within(0...6)), day, minute, by: who, note: row["note"])
  }

  private mutating func plan(_ steps: SampleSteps, _ day: Day, _ minute: Int, by who: Int, note: String)
    -> String
  {
    let (id, name) = (person.id, "contact \(person.number) \(deeds.count)")
    let time = LocalTime(day: day, hour: minute / 60, minute: minute % 60)
    self.do(steps, random.percent(50) ? who : coordinator(), name) { desk in
      guard let person = desk.person(id) else { return nil }
      return .contact(
        .plan(
          ContactCommand.Plan(
            person, at: desk.view.moment.zone.instant(time), with: desk.professional(who), note: note)))
    }
    return name
  }

  /// What coordinators hear on the phone: of some people often.
  private mutating func callCoordinators() {
    let count = random.weighted(person.tier == "very-high" ? [10, 50, 40] : [60, 32, 8])
    for _ in 0..<count {
      let day = someDay()
      guard day < until else { continue }
      let (id, text) = (person.id, random.pick(SampleWorkTexts.notes))
      self.do(steps(on: day), coordinator()) { desk in
        desk.person(id).map { .contact(.note($0, .professional, text)) }
      }
    }
  }

  /// Nobody answers, and within two hours somebody has confirmed that all is well.
  private mutating func visitNobodyAnswers() {
    let day = someDay()
    guard day < until, !isNew, let lead = person.lead, mayAnswer(lead, on: day) else { return }
    var steps = steps(on: day)
    let (id, name) = (person.id, "contact \(person.number) \(deeds.count)")
    let (text, safe) = (random.pick(SampleWorkTexts.unanswered), random.pick(SampleWorkTexts.safe))
    self.do(steps, lead, name) { desk in desk.person(id).map { .contact(.note($0, .noReply, text)) } }
    steps.wait(random.within(15...95))
    self.do(steps, coordinator()) { desk in
      desk.contact(name).map { .contact(.safe($0, confirmedBy: safe)) }
    }
  }

  /// A visit that was planned and does not take place.
  private mutating func planInVain() {
    let day = someDay()
    guard day + 4 < until, let lead = person.lead, mayAnswer(lead, on: day) else { return }
    var steps = steps(on: day)
    let name = plan(steps, hours.workday(until), 11 * 60 + 55, by: lead, note: "Visit")
    steps.go(to: day + random.within(1...3), &random)
    let reason = random.pick(SampleWorkTexts.visitsCancelled)
    let byPerson = random.percent(70)
    self.do(steps, coordinator()) { desk in
      desk.contact(name).map {
        .contact(.cancel($0, byPerson ? .cancelledByPerson : .cancelledByUs, reason: reason))
      }
    }
  }
}
