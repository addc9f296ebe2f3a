/// A synthetic borough: every flat file of a data folder, made from a number of people and a seed.
///
/// The same arguments give the same bytes for ever, on every machine; only synthetic people, with NHS numbers
/// of the 999 range and telephone numbers that Ofcom keeps for drama. The first people are planted: each shows
/// one of the rules that a newcomer gets wrong.
public struct SampleBorough: Sendable {
  private let people: Int
  private let localities: Int
  private let seed: UInt64
  private let asOf: Day

  /// A borough of that many people and localities as it stands on a day.
  public init(people: Int, localities: Int, seed: UInt64, asOf: Day) {
    self.people = max(people, PlantedCase.allCases.count)
    self.localities = max(1, localities)
    self.seed = seed
    self.asOf = asOf
  }

  /// Every file in a stable order: its path inside the folder (`people.csv`, `directory/services.csv`) and its bytes.
  ///
  /// They say how everything stood six weeks before the day, where what was done since is among ``acts()``.
  public func write(_ sink: (String, [UInt8]) throws -> Void) rethrows {
    for table in made().files.all { try sink(table.file, table.bytes) }
  }

  /// As ``write(_:)``, and afterwards what was done in the six weeks before the day, oldest first.
  public func write(
    _ sink: (String, [UInt8]) throws -> Void, journal: ([SampleAct]) throws -> Void
  ) rethrows {
    let (files, deeds, staff) = made()
    for table in files.all { try sink(table.file, table.bytes) }
    try journal(desk(files, deeds, staff).acts)
  }

  /// How everybody stands at noon of the day, when everything is done: what somebody sees who opens the sample.
  package func view() -> CareView { worked().view }

  /// Everything done by the rules, and what they did not allow: nothing where the sample is right.
  func worked() -> SampleDesk {
    let (files, deeds, staff) = made()
    return desk(files, deeds, staff)
  }

  private func desk(_ files: SampleFiles, _ deeds: [SampleDeed], _ staff: [String]) -> SampleDesk {
    var contents = FolderContents()
    for table in files.all {
      guard let known = RecordTable.allCases.first(where: { $0.path == table.file }) else { continue }
      contents.append(known, table.bytes)
    }
    var desk = SampleDesk(contents, staff: staff, seed: seed, from: asOf - 42)
    let order = deeds.indices.sorted { a, b in
      (deeds[a].day, deeds[a].minute, a) < (deeds[b].day, deeds[b].minute, b)
    }
    for index in order { desk.take(deeds[index]) }
    desk.rest(on: asOf)
    return desk
  }

  private func made() -> (files: SampleFiles, deeds: [SampleDeed], staff: [String]) {
    var world = SampleWorld(people: people, localities: localities, seed: seed, asOf: asOf)
    var files = SampleFiles()
    let planted = PlantedCase.allCases
    let maker = SamplePersonMaker(world: world, planted: planted.count)
    let hours = SampleHours(until: asOf)
    var numbers = SampleNHSNumbers(seed: seed)
    var meetings = SampleMeetings(world: world)
    var endings = SampleEndings(maker: maker, hours: hours)
    let known = SampleIntake(world: world).people
    var deeds = SampleStaffWork(world: world, hours: hours).deeds()
    deeds += SampleHandovers(world: world, hours: hours).deeds()
    for index in 0..<people {
      var number = numbers.next()
      if index % 41 == 40 { number = "" }
      let isAtHome = index < planted.count && planted[index].livesInFirstLocality
      var person = maker.person(index, nhsNumber: number, locality: isAtHome ? 0 : nil)
      if index < planted.count {
        planted[index].plant(in: &person, PlantingGround(world: world, maker: maker))
      }
      let isLived = index >= planted.count && index < planted.count + Self.mostLived
      let isNewcomer =
        isLived && index % 3 != 0 && person.start >= hours.from && person.age >= 18 && !known.contains(index)
      if isLived { endings.consider(&person) }
      count(person, in: &world)
      if !isNewcomer { meetings.consider(person) }
      if isLived {
        var past = SamplePast(person, maker, hours, isNewcomer: isNewcomer)
        past.isMistakenForDead = endings.mistakes(person)
        past.takeBack()
        deeds += past.deeds
        person = past.person
      }
      if !isNewcomer { person.write(to: &files) }
    }
    meetings.write(to: &files)
    SampleIntake(world: world).write(to: &files)
    SampleTeamWriter(world: world).write(to: &files)
    var directory = SampleDirectoryWriter(world: world)
    directory.write(to: &files)
    SampleListWriter(world: world).write(to: &files)
    return (files, deeds, world.staff.professionals.map(\.id))
  }

  /// Of how many people the last weeks are told; of more it would say the same again.
  private static let mostLived = 1500

  private func count(_ person: SamplePerson, in world: inout SampleWorld) {
    guard person.isOpen else { return }
    let today = asOf.iso
    for row in person.circle where row["role"] == "lead" && row["status"] != "offered" {
      guard row["start_on"] <= today, row["end_on"].isEmpty || row["end_on"] > today else { continue }
      let number = Int(row["professional_id"].dropFirst(2)) ?? 0
      if world.staff.professionals.indices.contains(number - 1) {
        world.staff.professionals[number - 1].leads += 1
      }
    }
  }
}
