/// Who was at a meeting.
extension MeetingMinutes {
  /// Who was there, who came instead of whom, who sent apologies, who did not come, who came for one item.
  var attendanceSections: [PageSection] {
    let rows = view.attendanceByMeeting[paper.row].map { record.mdtAttendance.rows[Int($0)] }
    let staff = rows.filter { $0.professional != nil && $0.expectation != .itemOnly }
    func section(_ heading: String, _ isWanted: (MDTAttendance) -> Bool) -> PageSection {
      let found = staff.filter(isWanted)
      return PageSection("\(heading) (\(found.count))", .left, byOrganisation(found))
    }
    let present = section("Present") { $0.status == .present || $0.status == .deputised }
    return [
      present.lines.isEmpty
        ? PageSection("Present", .left, [PageLine("Nobody was recorded", tone: .warning)]) : present,
      section("Apologies") { $0.status == .apologies },
      section("Did not come, no apologies") { $0.status == .absent },
      section(paper.meeting.status == .held ? "Expected, nothing recorded" : "Expected") {
        $0.status == .expected
      },
      visitorSection,
    ]
  }

  private func byOrganisation(_ rows: [MDTAttendance]) -> [PageLine] {
    var groups: [(name: String, people: [String])] = []
    for row in rows {
      let came = row.status == .deputised ? row.deputy ?? row.professional : row.professional
      let organisation = view.name(view.organisation(of: came)) ?? "Not known"
      if let known = groups.firstIndex(where: { $0.name == organisation }) {
        groups[known].people.append(attendanceWords(row))
      } else {
        groups.append((organisation, [attendanceWords(row)]))
      }
    }
    return groups.map { PageLine(label: $0.name, $0.people.joined(separator: "; ")) }
  }

  /// `DN Adeyemi, F for CN Farah, A`, `GP Shaw, B to 15:00`.
  private func attendanceWords(_ row: MDTAttendance) -> String {
    let who = view.name(row.professional) ?? "Not known"
    var words = who
    if row.status == .deputised { words = "\(view.name(row.deputy) ?? "a deputy not named") for \(who)" }
    if let joined = row.joinedAt, isLate(joined) { words += " from \(view.local(joined).clock)" }
    if let left = row.leftAt { words += " to \(view.local(left).clock)" }
    return words
  }

  /// JUDGEMENT: who came in the first five minutes was there.
  private func isLate(_ joined: Instant) -> Bool {
    guard let began = paper.meeting.openedAt ?? paper.meeting.startsAt else { return false }
    return joined - began > 300
  }

  private var visitorSection: PageSection {
    let lines = items.flatMap { index in
      paper.visitors(of: index).map { words in
        PageLine("\(words), for \(paper.name(item(index).person))")
      }
    }
    return PageSection(
      "For one item only (\(lines.count))", .left,
      lines.map { line in
        var line = line
        line.text = Phrase.sentence(line.text)
        return line
      })
  }
}
