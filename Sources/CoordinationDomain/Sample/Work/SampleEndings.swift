/// Sees to it that a time on the caseload has ended in each of the ways in the last six weeks.
struct SampleEndings {
  let maker: SamplePersonMaker
  let hours: SampleHours
  private var waiting: [SpellEnding?]
  /// Nobody nearer to the last one ends.
  private var next = 0
  private var hasMistaken = false

  init(maker: SamplePersonMaker, hours: SampleHours) {
    self.maker = maker
    self.hours = hours
    // A death is none of the endings that are chosen.
    waiting = SpellEnding.allCases.map { $0 } + [nil]
  }

  /// Ends the time of the next who fits.
  mutating func consider(_ person: inout SamplePerson) {
    guard person.index >= next, person.isOpen, person.spell["status"] != "paused" else { return }
    let isNew = person.start >= hours.from
    let place = waiting.firstIndex { ($0 == .error) == isNew }
    guard let place, isNew || hours.from - person.start > 40 else { return }
    let ending = waiting.remove(at: place)
    next = person.index + 9
    let day = isNew ? person.start + 2 : hours.workday(hours.asOf - 3 - waiting.count * 5)
    switch ending {
    case .some(let ending):
      if ending == .movedOut { person.row["moved_out_on"] = day.iso }
      person.end(ending.status.code, on: day, reason: ending.endReason?.code ?? "")
    case .none: maker.die(&person, on: day)
    }
  }

  /// Whether this is the one who is reported dead by mistake: somebody with a namesake's luck.
  mutating func mistakes(_ person: SamplePerson) -> Bool {
    guard !hasMistaken, person.isOpen, waiting.count < 4, hours.from - person.start > 40,
      person.index > next - 5, person.spell["status"] == "active"
    else { return false }
    hasMistaken = true
    return true
  }
}
