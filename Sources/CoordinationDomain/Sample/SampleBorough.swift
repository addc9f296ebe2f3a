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
  public func write(_ sink: (String, [UInt8]) throws -> Void) rethrows {
    for table in made().all { try sink(table.file, table.bytes) }
  }

  private func made() -> SampleFiles {
    var world = SampleWorld(people: people, localities: localities, seed: seed, asOf: asOf)
    var files = SampleFiles()
    let planted = PlantedCase.allCases
    let maker = SamplePersonMaker(world: world, planted: planted.count)
    var numbers = SampleNHSNumbers(seed: seed)
    var meetings = SampleMeetings(world: world)
    for index in 0..<people {
      var number = numbers.next()
      if index % 41 == 40 { number = "" }
      let isAtHome = index < planted.count && planted[index].livesInFirstLocality
      var person = maker.person(index, nhsNumber: number, locality: isAtHome ? 0 : nil)
      if index < planted.count {
        planted[index].plant(in: &person, PlantingGround(world: world, maker: maker))
      }
      count(person, in: &world)
      meetings.consider(person)
      person.write(to: &files)
    }
    meetings.write(to: &files)
    SampleIntake(world: world).write(to: &files)
    SampleTeamWriter(world: world).write(to: &files)
    var directory = SampleDirectoryWriter(world: world)
    directory.write(to: &files)
    SampleListWriter(world: world).write(to: &files)
    return files
  }

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
