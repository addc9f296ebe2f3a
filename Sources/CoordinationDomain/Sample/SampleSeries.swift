/// One locality's meetings: three held and three coming.
struct SampleSeries {
  let meetings: SampleMeetings
  let locality: Int
  var random: SampleRandom
  /// Who is next on an agenda.
  var nextUrgent = 0
  var nextOther = 0
  /// Items not reached last time, to be carried.
  var carried: [(item: String, person: SampleMeetings.Candidate, count: Int)] = []

  var world: SampleWorld { meetings.world }
  var placeId: String { world.geography.localities[locality].id }
  var seriesId: String { "MS-" + placeId }

  init(meetings: SampleMeetings, locality: Int) {
    self.meetings = meetings
    self.locality = locality
    random = SampleRandom(seed: meetings.world.seed, stream: 20, index: locality)
  }

  mutating func write(to files: inout SampleFiles) {
    let asOf = world.asOf
    let place = world.geography.localities[locality]
    // The first locality meets every week on the sample's own weekday, so that today has a meeting.
    let weeks = locality == 0 ? 1 : 2
    let next = locality == 0 ? SampleTime.workday(asOf) : SampleTime.workday(asOf + 3 + locality % 4)
    let start = locality == 0 ? 14 * 60 : 9 * 60 + 30
    let minutes = locality == 0 ? 120 : 90
    let members = core()
    files[.mdtSeries].add([
      "series_id": seriesId, "name": "Locality MDT " + place.name, "locality_id": place.id,
      "weekday": String(next.weekday.rawValue), "every_weeks": String(weeks), "minutes": String(minutes),
      "chair_id": members.dropFirst().first.map { world.professionalId($0.who) } ?? "",
      "scribe_id": world.staff.coordinators.first.map { world.professionalId($0) } ?? "",
      "quorum_minimum": "5",
      "quorum_roles": "primary-care;community-nursing;adult-social-care;community-therapy",
    ])
    for number in -3...2 {
      let day = next + number * weeks * 7
      let isHeld = number < 0
      let id = "MT-\(place.id)-" + day.iso.replacing("-", with: "")
      let frozen = SampleTime.workdayBefore(day - 2)
      files[.mdtMeetings].add([
        "meeting_id": id, "series_id": seriesId, "starts_at": SampleTime.stamp(day, start),
        "ends_at": SampleTime.stamp(day, start + minutes), "venue": venue(place.name),
        "join_url": "https://meet.example/\(SampleText.plain(place.name))",
        "frozen_at": frozen < asOf ? SampleTime.stamp(frozen, 16 * 60) : "",
        "status": isHeld ? "held" : "planned",
      ])
      attendance(meeting: id, day: day, start: start, held: isHeld, last: number == -1, members, to: &files)
      if isHeld {
        held(meeting: id, day: day, isLast: number == -1, to: &files)
      } else {
        coming(meeting: id, number: number, to: &files)
      }
    }
  }

  private func venue(_ name: String) -> String {
    [
      "Mile End Hospital, room 4", "Town Hall, room 2.11", "Health centre, first floor",
      "Harkness House, hall",
    ][
      locality % 4]
  }

  /// Core members, one of each kind of team, the same at every meeting.
  private mutating func core() -> [(who: Int, expected: String)] {
    var members: [(who: Int, expected: String)] = []
    for row in SampleMeetingTable.members {
      guard let team = world.staff.team(kind: row[0], locality: locality) else { continue }
      let special = world.staff.special
      let found = world.staff.teams.teams[team].members.first {
        ![special.left, special.absentWithCover, special.absentWithoutCover, special.sick].contains($0)
      }
      if let found { members.append((found, row[1])) }
    }
    return members
  }

  private func attendance(
    meeting: String, day: Day, start: Int, held: Bool, last: Bool, _ members: [(who: Int, expected: String)],
    to files: inout SampleFiles
  ) {
    let suffix = meeting.dropFirst(3)
    for (position, member) in members.enumerated() {
      var row = SampleRow([
        "attendance_id": "A-\(suffix)-\(position + 1)", "meeting_id": meeting,
        "professional_id": world.professionalId(member.who), "expected": member.expected,
        "attendance": held ? "present" : "expected",
      ])
      if held {
        // At the first locality's last meeting the GP had to leave before the last person was discussed.
        let leaves = last && locality == 0 && position == 0
        let turn = (position * 3 + Int(day.number)) % 11
        if leaves {
          row["joined_at"] = SampleTime.stamp(day, start)
          row["left_at"] = SampleTime.stamp(day, start + 60)
        } else if turn == 4 {
          row["attendance"] = "apologies"
        } else if turn == 5 {
          row["attendance"] = "absent"
        } else if turn == 7, let deputy = deputy(for: member.who) {
          row["attendance"] = "deputised"
          row["deputy_id"] = world.professionalId(deputy)
        } else {
          row["joined_at"] = SampleTime.stamp(day, start + (turn == 2 ? 12 : 0))
          if turn == 9 { row["left_at"] = SampleTime.stamp(day, start + 70) }
        }
      } else if position == members.count - 1 && locality == 0 {
        row["attendance"] = "apologies"
      }
      files[.mdtAttendance].add(row)
    }
    if !held && locality == 0 {
      // Comes for their own item only.
      files[.mdtAttendance].add([
        "attendance_id": "A-\(suffix)-P", "meeting_id": meeting,
        "person_id": "P-" + world.number(PlantedCase.carriedThreeTimes.index), "expected": "item-only",
        "attendance": "expected",
      ])
    }
  }

  private func deputy(for professional: Int) -> Int? {
    let special = world.staff.special
    return world.staff.teams.teams[world.staff.professionals[professional].team].members.first {
      ![professional, special.left, special.absentWithCover, special.absentWithoutCover, special.sick]
        .contains($0)
    }
  }
}
