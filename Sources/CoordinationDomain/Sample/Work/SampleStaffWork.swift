/// What was written down about staff in these weeks: who was away, and who covered.
struct SampleStaffWork {
  let world: SampleWorld
  let hours: SampleHours

  func deeds() -> [SampleDeed] {
    var random = SampleRandom(seed: world.seed, stream: 42, index: 0)
    guard let author = world.staff.coordinators.first else { return [] }
    var deeds: [SampleDeed] = []
    let teams = world.staff.teams.teams.filter {
      ["primary-care", "single-point-of-access", "urgent-response", "hospital-discharge", "carers"].contains(
        $0.kind)
    }
    let absences = SampleWorkTexts.absences
    for (number, team) in teams.prefix(absences.count).enumerated() {
      guard let who = team.members.first, let cover = team.members.dropFirst().first else { continue }
      let (reason, days) = absences[number]
      let from = hours.from + (4 + number * 4)
      var steps = SampleSteps(
        hours, on: from - (reason == "sickness" ? 0 : 3), until: hours.asOf, &random)
      let first = max(from, steps.day)
      let name = "absence \(number)"
      let isCovered = number % 3 != 1
      deeds.append(
        deed(steps, author, name) { desk in
          desk.professional(who).map {
            .staff(
              .away(
                StaffCommand.Absence(
                  professional: $0, from: first, back: first + days,
                  cover: isCovered ? desk.professional(cover) : nil, reason: reason)))
          }
        })
      if !isCovered {
        steps.wait(25)
        deeds.append(
          deed(steps, author) { desk in
            desk.absence(name).map { .staff(.cover($0, desk.professional(cover))) }
          })
      } else if days > 5 {
        steps.go(to: first + 1, &random)
        let back = first + days - 2
        deeds.append(deed(steps, author) { desk in desk.absence(name).map { .staff(.back($0, back)) } })
      }
    }
    return deeds
  }

  private func deed(
    _ steps: SampleSteps, _ author: Int, _ name: String? = nil,
    _ command: @escaping (SampleDesk) -> Command?
  ) -> SampleDeed {
    SampleDeed(day: steps.day, minute: steps.minute, author: author, name: name, command: command)
  }
}
