/// Everything that people of the sample refer to: places, organisations, staff, services.
struct SampleWorld {
  let seed: UInt64
  let asOf: Day
  let peopleCount: Int
  let geography: SampleGeography
  var staff: SampleStaff
  let directory: SampleDirectory

  init(people: Int, localities: Int, seed: UInt64, asOf: Day) {
    self.seed = seed
    self.asOf = asOf
    peopleCount = people
    geography = SampleGeography(localities: localities)
    staff = SampleStaff(geography: geography, people: people, seed: seed, asOf: asOf)
    directory = SampleDirectory()
  }

  /// The person's number as it stands in every id about them.
  func number(_ index: Int) -> String {
    SampleText.padded(index + 1, peopleCount > 99_999 ? 6 : 5)
  }

  func organisationId(_ key: String) -> String { "O-" + key }

  func professionalId(_ position: Int) -> String { staff.professionals[position].id }
}
