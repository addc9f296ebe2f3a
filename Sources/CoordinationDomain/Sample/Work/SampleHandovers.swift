/// The handovers of these weeks: the first locality hands over every Thursday, the others every second.
struct SampleHandovers {
  let world: SampleWorld
  let hours: SampleHours

  /// Of how many people handovers are told; of more the sheets alone would outweigh everything else.
  static let mostPeople = 1000
  private static let evening = 17 * 60
  /// Of so many new items one is left unread.
  private static let leftUnread = 31

  private static let notes = [
    "The lift in Latham House is out of order until Monday.",
    "Ring before half past nine about transport; the desk closes early this week.",
    "Two new starters shadow home visits on Friday.",
    "Flu jabs at home are fully booked until the end of the month.",
    "The hospital discharge desk answers after ten only.",
    "Equipment deliveries are a day late all week.",
  ]

  /// What is noted, read back, taken over and signed.
  func deeds() -> [SampleDeed] {
    guard world.peopleCount <= SampleHandovers.mostPeople, world.staff.coordinators.count > 1 else {
      return []
    }
    let (comes, goes) = (world.staff.coordinators[0], world.staff.coordinators[1])
    let days = stride(from: 1, through: 42, by: 1).map { hours.asOf - $0 }
      .filter { $0.weekday == .thursday && hours.isWorkday($0) && $0 >= hours.from }
    var deeds: [SampleDeed] = []
    for (week, day) in days.enumerated() {
      for place in 0..<world.geography.localities.count where place == 0 || week % 2 == 0 {
        let minute = SampleHandovers.evening + place * 6
        let note = SampleHandovers.notes[(week + place) % SampleHandovers.notes.count]
        deeds += [
          deed(day, minute - 20, goes, place) { .note($1, note) },
          SampleDeed(day: day, minute: minute - 4, author: comes) { desk in
            SampleHandovers.reading(in: desk, place)
          },
          deed(day, minute, goes, place) { .give($1) },
          deed(day, minute + 3, comes, place) { .accept($1) },
        ]
      }
      deeds.append(
        SampleDeed(day: day, minute: SampleHandovers.evening + 50, author: comes) { _ in .handover(.looked) })
    }
    return deeds
  }

  private func deed(
    _ day: Day, _ minute: Int, _ author: Int, _ place: Int,
    _ command: @escaping (SampleDesk, HandoverPlace) -> HandoverCommand
  ) -> SampleDeed {
    SampleDeed(day: day, minute: minute, author: author) { desk in
      SampleHandovers.place(place, desk).map { .handover(command(desk, $0)) }
    }
  }

  private static func place(_ number: Int, _ desk: SampleDesk) -> HandoverPlace? {
    let places = desk.view.handoverPlaces.filter { $0.locality != nil }
    return places.indices.contains(number) ? places[number] : nil
  }

  /// Everything new, but for a few, as whoever comes reads it, with what they see to themselves.
  private static func reading(in desk: SampleDesk, _ number: Int) -> Command? {
    guard let place = place(number, desk) else { return nil }
    let draft = HandoverDraft(desk.view, place)
    let new = draft.items.filter { $0.needsReadBack || draft.isNews($0) }
    return .several(
      new.enumerated().compactMap { index, item in
        if item.needsReadBack {
          let ifThen = draft.line(item).more.first { $0.hasPrefix("If ") }
          let back = ifThen.map { "Understood: \($0)" } ?? "I ring the lead first thing, then rapid response"
          return .handover(.read(place, item: item.key, back: back))
        }
        if index % leftUnread == leftUnread - 1 { return nil }
        if index % 23 == 7, draft.taker(item) == nil { return .handover(.take(place, item: item.key)) }
        return .handover(.read(place, item: item.key, back: ""))
      })
  }
}
