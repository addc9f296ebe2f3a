/// The last six weeks of one person of the sample: how they stood before, and what was done since.
///
/// What is made is how everybody stands at the end. This takes back what happened in the six weeks and has it
/// done again, step by step, by those who would have done it; what no command can do stays as it is. Other files of
/// this type take back one kind of thing each.
struct SamplePast {
  let world: SampleWorld
  let maker: SamplePersonMaker
  let hours: SampleHours
  /// The person, as they stood six weeks ago once ``takeBack()`` has run.
  var person: SamplePerson
  var random: SampleRandom
  /// What was done, in no order.
  var deeds: [SampleDeed] = []
  /// The last day on which anything is done for them.
  var until: Day
  /// Whether they were reported dead and are not.
  var isMistakenForDead = false
  /// Whether they were added in these weeks and stand in no file.
  let isNewcomer: Bool

  init(
    _ person: SamplePerson, _ maker: SamplePersonMaker, _ hours: SampleHours, isNewcomer: Bool
  ) {
    world = maker.world
    self.maker = maker
    self.hours = hours
    self.person = person
    self.isNewcomer = isNewcomer
    random = SampleRandom(seed: world.seed, stream: 40, index: person.index)
    until = hours.asOf
  }

  /// Takes the six weeks back.
  mutating func takeBack() {
    if !person.isOpen {
      guard let ended = SampleTime.day(person.spell["end_on"]), ended >= hours.from else { return }
      takeBackEnding(on: ended)
    }
    takeBackBeginning()
    takeBackSpell()
    takeBackWhereabouts()
    takeBackCircle()
    takeBackActions()
    takeBackContacts()
    takeBackReferrals()
    if !isNewcomer { takeBackDetails() }
    if isMistakenForDead { reportWronglyDead() }
  }

  // MARK: Deeds

  /// Something done at a moment of a thing's steps.
  mutating func `do`(
    _ steps: SampleSteps, _ author: Int, _ name: String? = nil,
    _ command: @escaping (SampleDesk) -> Command?
  ) {
    deeds.append(
      SampleDeed(day: steps.day, minute: steps.minute, author: author, name: name, command: command))
  }

  /// Steps that begin on a day.
  mutating func steps(on day: Day) -> SampleSteps {
    SampleSteps(hours, on: max(day, person.start), until: until, &random)
  }

  /// A working day of these weeks on which the person was on the caseload.
  mutating func someDay() -> Day {
    let first = max(hours.from, person.start)
    for _ in 0..<6 {
      let day = first + random.below(max(1, until - first))
      if hours.isWorkday(day) { return day }
    }
    return first
  }

  var isNew: Bool { person.start >= hours.from }

  // MARK: Who

  /// Whoever coordinates for the person: most of it is done by few.
  mutating func coordinator() -> Int {
    let nurse = world.staff.special.nurseCoordinator
    if nurse > 0, person.teamLocality == 1, random.percent(45) { return nurse }
    return person.coordinator
  }

  /// Somebody of the person's locality who may settle what coordinators may not.
  var localityLead: Int {
    let team = world.staff.team(kind: "adult-social-care", locality: person.teamLocality)
    return team.flatMap { world.staff.teams.teams[$0].members.dropFirst().first } ?? person.coordinator
  }

  /// Whether somebody works there and may write notes and answer what is theirs.
  func mayAnswer(_ position: Int, on day: Day) -> Bool {
    guard world.staff.professionals.indices.contains(position) else { return false }
    let one = world.staff.professionals[position]
    return ["contribute", "coordinate", "lead", "admin"].contains(one.access)
      && (one.activeTo.map { $0 > day } ?? true)
  }

  /// Whoever answers for something where they may, else a coordinator.
  mutating func answerer(_ owner: Int, on day: Day) -> Int {
    mayAnswer(owner, on: day) && random.percent(65) ? owner : coordinator()
  }

  /// The position of the professional with an id.
  func position(_ id: String) -> Int? {
    guard id.hasPrefix("S-"), let number = Int(id.dropFirst(2)) else { return nil }
    return world.staff.professionals.indices.contains(number - 1) ? number - 1 : nil
  }
}

extension SampleTime {
  /// The day that an ISO date or instant begins with, as it is written.
  static func day(_ text: String) -> Day? {
    let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? Day(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  /// The minute of the day on the wall that an instant written by `stamp` has.
  static func minute(_ stamp: String) -> Int? {
    guard let day = day(stamp) else { return nil }
    let parts = stamp.dropFirst(11).prefix(5).split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 60 + parts[1] + (isSummer(day) ? 60 : 0) : nil
  }
}
