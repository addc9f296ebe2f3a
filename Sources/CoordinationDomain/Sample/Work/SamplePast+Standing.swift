extension SamplePast {
  /// How somebody stood on the caseload: need, review, what matters, how steady things are, pauses.
  mutating func takeBackSpell() {
    guard !isNew else { return }
    takeBackTier()
    takeBackReview()
    takeBackWords()
    takeBackPause()
  }

  private mutating func takeBackTier() {
    guard let since = SampleTime.day(person.spell["tier_on"]), since >= hours.from, since < until,
      let place = NeedTier.allCases.firstIndex(where: { $0.code == person.tier })
    else { return }
    let tier = NeedTier.allCases[place]
    // Most have come to need more; none and very high have one neighbour each.
    let isMore = place == 0 || place < NeedTier.allCases.count - 1 && random.percent(70)
    let before = NeedTier.allCases[isMore ? place + 1 : place - 1]
    let (id, source) = (person.id, person.spell["tier_source"])
    person.spell["tier"] = before.code
    person.spell["tier_on"] = max(person.start, since - 150).iso
    self.do(steps(on: since), coordinator()) { desk in
      desk.person(id).map { .person(.tier($0, tier, source: source)) }
    }
  }

  private mutating func takeBackReview() {
    guard let review = SampleTime.day(person.spell["next_review_on"]), review > hours.asOf, random.percent(25)
    else { return }
    let day = someDay()
    guard day < until else { return }
    person.spell["next_review_on"] = hours.workday(day).iso
    let id = person.id
    self.do(steps(on: day), coordinator()) { desk in desk.person(id).map { .person(.review($0, review)) } }
  }

  private mutating func takeBackWords() {
    let spell = person.spell
    let id = person.id
    if random.percent(6), let end = spell["what_matters"].firstIndex(of: ".") {
      let (words, first) = (spell["what_matters"], String(spell["what_matters"][...end]))
      if words != first {
        person.spell["what_matters"] = first
        self.do(steps(on: someDay()), coordinator()) { desk in
          desk.person(id).map { .person(.matters($0, words)) }
        }
      }
    }
    guard spell["outlook"] != "stable", person.isOpen, random.percent(70),
      let outlook = Outlook.allCases.first(where: { $0.code == spell["outlook"] })
    else { return }
    person.spell["outlook"] = "stable"
    let ifThen = spell["if_then"]
    self.do(steps(on: someDay()), coordinator()) { desk in
      desk.person(id).map { .person(.outlook($0, outlook, ifThen: ifThen)) }
    }
  }

  private mutating func takeBackPause() {
    let id = person.id
    if person.spell["status"] == "paused", let back = SampleTime.day(person.spell["paused_until"]) {
      person.spell["status"] = "active"
      person.spell["paused_until"] = ""
      var steps = steps(on: until)
      steps.wait(20)
      pause(until: back, steps)
    } else if person.isOpen, until == hours.asOf, random.percent(4) {
      let day = hours.from + random.below(20)
      var steps = steps(on: day)
      pause(until: SampleTime.workday(steps.day + 14), steps)
      steps.go(to: day + 12, &random)
      self.do(steps, coordinator()) { desk in desk.person(id).map { .spell(.resume($0)) } }
    }
  }

  private mutating func pause(until day: Day, _ steps: SampleSteps) {
    let (id, reason) = (person.id, random.pick(SampleWorkTexts.pauses))
    self.do(steps, coordinator()) { desk in
      desk.person(id).map { .spell(.pause($0, until: day, reason: reason)) }
    }
  }

  // MARK: Where they were

  /// Somebody in hospital came there, and somebody who came home was there.
  mutating func takeBackWhereabouts() {
    guard !isNew, person.isOpen else { return }
    if person.row["where_now"] == "hospital", let since = SampleTime.day(person.row["where_since"]),
      since >= hours.from
    {
      let home = SampleTime.day(person.row["expected_home_on"])
      person.row["where_now"] = "home"
      person.row["where_since"] = ""
      person.row["expected_home_on"] = ""
      set(.hospital, heardOf(since), expectedHome: home)
    } else if person.row["where_now"] == "home", let admitted = last("admission"),
      let home = last("discharge"),
      admitted >= hours.from, home > admitted, home < until
    {
      let heard = heardOf(admitted)
      set(.hospital, heard, expectedHome: nil)
      set(.home, max(heard + 1, heardOf(home)), expectedHome: nil)
    }
  }

  private mutating func set(_ place: Whereabouts, _ day: Day, expectedHome: Day?) {
    let id = person.id
    self.do(steps(on: day), coordinator()) { desk in
      desk.person(id).map { .person(.whereabouts($0, place, expectedHome: expectedHome)) }
    }
  }

  private func last(_ kind: String) -> Day? {
    person.events.last { $0["kind"] == kind }.flatMap { SampleTime.day($0["at"]) }
  }

  /// The day itself, or the next working day.
  private func heardOf(_ day: Day) -> Day {
    var heard = day
    while hours.workday(heard) < day, heard < hours.asOf { heard = heard + 1 }
    return heard
  }

  // MARK: Referrals

  mutating func takeBackReferrals() {
    for place in person.referrals.indices {
      let row = person.referrals[place]
      guard let told = SampleTime.day(row["fed_back_on"]), told >= hours.from, told <= until,
        !row["closed_on"].isEmpty
      else { continue }
      person.referrals[place]["fed_back_on"] = ""
      person.referrals[place]["closed_on"] = ""
      let id = "R-\(person.number)-\(place + 1)"
      let words = random.pick(SampleWorkTexts.feedback)
      var steps = steps(on: told)
      let author = coordinator()
      self.do(steps, author) { desk in desk.referral(id).map { .referral(.fedBack($0, words)) } }
      steps.wait(1)
      self.do(steps, author) { desk in
        desk.referral(id).map { .referral(.close($0, outcome: "", isNotWanted: false)) }
      }
    }
  }

  // MARK: Details

  /// A number that was mistyped or has changed, or how somebody likes to be reached.
  mutating func takeBackDetails() {
    guard random.percent(7), person.isOpen else { return }
    let id = person.id
    let column = random.pick(["phone_home", "phone_mobile", "contact_preference"])
    let value = person.row[column]
    guard !value.isEmpty else { return }
    if column == "contact_preference" {
      person.row[column] = value == "phone" ? "letter" : "phone"
    } else {
      // Two digits the wrong way round.
      var digits = Array(value)
      guard digits.count > 2, digits[digits.count - 1] != digits[digits.count - 2] else { return }
      digits.swapAt(digits.count - 1, digits.count - 2)
      person.row[column] = String(digits)
    }
    self.do(steps(on: someDay()), coordinator()) { desk in
      desk.person(id).map { .person(.correct($0, [Detail(column, value)])) }
    }
  }
}
