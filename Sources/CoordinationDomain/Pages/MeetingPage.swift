extension CareView {
  /// The meeting at `row` of `mdt_meetings`: when and where, the agenda, who comes, what the last one left open.
  public func meetingPage(_ row: Int) -> Page {
    let meeting = record.mdtMeetings.rows[row]
    return Page(
      title: meetingTitle(meeting),
      sections: [
        agendaSection(row), proposalSection(row), meetingFactsSection(row), attendanceSection(row),
        leftOpenSection(row),
      ])
  }

  /// `NE MDT, Fri 27-Nov-2026 09:30-11:30`.
  func meetingTitle(_ meeting: MDTMeeting) -> String {
    Phrase.joined([name(meeting.series) ?? "MDT", meetingTimes(meeting)])
  }

  /// `Fri 27-Nov-2026 09:30-11:30`.
  func meetingTimes(_ meeting: MDTMeeting) -> String {
    guard let starts = meeting.startsAt.map(local) else { return "time not known" }
    let ends = meeting.endsAt.map { "-" + local($0).clock } ?? ""
    return "\(starts.day.weekday.short) \(starts.day.long) \(starts.clock)\(ends)"
  }

  private func meetingFactsSection(_ row: Int) -> PageSection {
    let meeting = record.mdtMeetings.rows[row]
    let series = record.mdtSeries[meeting.series]
    func text(_ text: Text) -> String { text.isEmpty ? "Not known" : record.text[text] }
    var lines: [PageLine] = []
    // Once there is something to read, it is what the page is opened for.
    if meeting.status == .held || meeting.status == .live {
      lines.append(
        PageLine(
          label: "Papers", meeting.status == .held ? "Minutes" : "Minutes so far",
          target: .minutes(record.text[meeting.id])))
    }
    lines += [
      PageLine(
        label: "When", meetingTimes(meeting),
        trailing: meeting.status == .planned ? "" : label(meeting.status)),
      PageLine(label: "Where", text(meeting.venue)),
    ]
    if !meeting.joinURL.isEmpty { lines.append(PageLine(label: "Join", text(meeting.joinURL))) }
    if isComing(meeting) {
      lines.append(
        PageLine(label: "Agenda", agendaStateWords(row), tone: meeting.frozenAt == nil ? .plain : .good))
    }
    lines.append(PageLine(label: "For", localityName(ofMeeting: meeting) ?? "the whole borough"))
    lines.append(staffLine("Chair", series?.chair))
    lines.append(staffLine("Scribe", series?.scribe))
    lines.append(quorumLine(row, series))
    lines.append(minutesLine(row))
    return PageSection("", .right, lines)
  }

  /// `fixed Wed 18-Nov 16:00; who comes on now is marked`, `open; to be asked for by Wed 18-Nov`: an agenda before its
  /// meeting.
  func agendaStateWords(_ row: Int) -> String {
    let meeting = record.mdtMeetings.rows[row]
    if let frozen = meeting.frozenAt, frozen <= moment.now {
      return "fixed \(timeWords(frozen)); who comes on now is marked"
    }
    let limit = RuleLimits.agenda(record)["asked-for"]
    guard let starts = meeting.startsAt, let limit, limit.unit == "working-days" else { return "open" }
    let days = WorkingDays(record)
    let last = (0..<max(0, limit.value)).reduce(local(starts).day) { day, _ in days.last(before: day) }
    return last < today
      ? "open, though the last day to ask was \(dayWords(last))"
      : "open; to be asked for by \(dayWords(last))"
  }

  private func staffLine(_ label: String, _ ref: Ref<Professional>?) -> PageLine {
    PageLine(
      label: label, Phrase.joined([name(ref) ?? "Not known", awayWords(ref)]),
      tone: ref == nil || awayWords(ref) != nil ? .warning : .plain,
      target: ref.map { .professional(record.id($0)) })
  }

  /// Colleagues who come to the meeting as a whole; the person and their carer, who come for one item, do not
  /// make it quorate.
  ///
  /// Nor does whoever writes the minutes.
  private func countsForQuorum(_ one: MDTAttendance, _ scribe: Ref<Professional>?) -> Bool {
    guard let professional = one.professional, one.expectation != .itemOnly, professional != scribe else {
      return false
    }
    return one.status == .expected || one.status == .present || one.status == .deputised
  }

  private func quorumLine(_ row: Int, _ series: MDTSeries?) -> PageLine {
    guard let series, let minimum = series.quorumMinimum.map(Int.init) else {
      return PageLine(label: "Quorum", "not set", tone: .quiet)
    }
    let coming = attendanceByMeeting[row].count {
      countsForQuorum(record.mdtAttendance.rows[Int($0)], series.scribe)
    }
    let roles = record.text[series.quorumRoles].split(separator: ";").map { Phrase.words(String($0)) }
    let needed = Phrase.joined([
      "\(minimum) people", roles.isEmpty ? nil : "with \(roles.joined(separator: ", "))",
    ])
    return PageLine(
      label: "Quorum",
      "\(needed); \(coming) expected or present" + (series.scribe == nil ? "" : " without the scribe"),
      tone: coming < minimum ? .warning : .plain)
  }

  /// Minutes of the agenda and of opening and closing, against the length of the meeting.
  private func minutesLine(_ row: Int) -> PageLine {
    let plan = agendaPlan(ofMeetingAt: row)
    return PageLine(label: "Minutes", plan.used, tone: plan.isOver ? .warning : .plain, trailing: plan.rest)
  }

  private func agendaSection(_ row: Int) -> PageSection {
    let rows = agenda(ofMeetingAt: row)
    let lines = rows.enumerated().flatMap { position, index in agendaLines(Int(index), position + 1) }
    return PageSection(
      "Agenda (\(rows.count))", .left, lines.isEmpty ? [PageLine("Nobody yet", tone: .quiet)] : lines)
  }

  private func agendaLines(_ row: Int, _ number: Int) -> [PageLine] {
    let item = record.mdtItems.rows[row]
    let age = record.people[item.person].map { ageWords($0) }
    let lane = item.lane == .discuss || item.lane.isEmpty ? nil : label(item.lane)
    let minutes = item.minutes.map { "\($0) min" }
    var lines = [
      PageLine(
        label: String(number), Phrase.joined([name(item.person) ?? "Not known", age]),
        trailing: Phrase.joined([lane, minutes]), target: .agendaItem(record.text[item.id])),
      PageLine(whyWords(item), tone: .quiet, indent: 1, isPart: true),
    ]
    let question = record.text[item.question]
    if !question.isEmpty { lines.append(PageLine("Question: \(question)", indent: 1, isPart: true)) }
    switch item.status.known {
    case .discussed: lines.append(PageLine(decisionSentence(item), tone: .good, indent: 1, isPart: true))
    case .parked, .notReached:
      lines.append(
        PageLine(Phrase.sentence(label(item.status)), tone: .warning, indent: 1, isPart: true))
    default: break
    }
    return lines
  }

  private func attendanceSection(_ row: Int) -> PageSection {
    let rows = attendanceByMeeting[row].map { record.mdtAttendance.rows[Int($0)] }
    var groups: [(name: String, lines: [PageLine])] = []
    for attendance in rows {
      let group = attendanceOrganisation(attendance)
      if !groups.contains(where: { $0.name == group }) { groups.append((group, [])) }
      guard let at = groups.firstIndex(where: { $0.name == group }) else { continue }
      groups[at].lines.append(attendanceLine(attendance))
    }
    let apologies = rows.count { $0.status == .apologies || $0.status == .absent }
    let lines = groups.flatMap { [PageLine($0.name, tone: .quiet)] + $0.lines }
    let visitors = rows.count { $0.professional == nil || $0.expectation == .itemOnly }
    let counts = Phrase.joined([
      "\(rows.count - visitors)", visitors == 0 ? nil : "\(visitors) for one item", "\(apologies) cannot",
    ])
    return PageSection("Who comes (\(counts))", .right, lines)
  }

  private func attendanceOrganisation(_ attendance: MDTAttendance) -> String {
    guard let professional = attendance.professional else { return "Person, family and carers" }
    return name(organisation(of: professional)) ?? "Not known"
  }

  private func attendanceLine(_ attendance: MDTAttendance) -> PageLine {
    let contact = record.personalContacts[attendance.contact]
    let relative = contact.map {
      Phrase.joined([record.text[$0.name], Phrase.words(record.text[$0.relationship])])
    }
    let who = name(attendance.professional) ?? relative ?? name(attendance.person) ?? "Not known"
    let part = attendance.expectation == .core ? nil : label(attendance.expectation)
    let deputy = name(attendance.deputy).map { "deputy \($0)" }
    let isMissing = attendance.status == .apologies || attendance.status == .absent
    return PageLine(
      Phrase.joined([who, part, deputy]), tone: isMissing ? .warning : .plain,
      trailing: label(attendance.status),
      indent: 1, target: attendance.professional.map { .professional(record.id($0)) })
  }

  /// Actions agreed at the last held meeting of the series that are still open.
  func leftOpenSection(_ row: Int, namingPeople: Bool = true) -> PageSection {
    guard let last = lastHeld(before: row) else { return PageSection("", .right, []) }
    let items = Set(itemsByMeeting[last].map { record.mdtItems.ref(at: Int($0)) })
    let open = record.actions.rows.indices.filter { index in
      let action = record.actions.rows[index]
      return action.isOpen && action.mdtItem.map(items.contains) ?? false
    }.map(Int32.init)
    let day =
      record.mdtMeetings.rows[last].startsAt.map { local($0).day.short(near: today) } ?? "the last meeting"
    let heading = "Still open from \(day) (\(open.count))"
    let nothing = [PageLine("Everything agreed then is done", tone: .good)]
    return PageSection(
      heading, .right, open.isEmpty ? nothing : actionLines(open, namingPeople: namingPeople))
  }

  private func lastHeld(before row: Int) -> Int? {
    let meeting = record.mdtMeetings.rows[row]
    guard let starts = meeting.startsAt else { return nil }
    return record.mdtMeetings.rows.indices.filter { other in
      let candidate = record.mdtMeetings.rows[other]
      return candidate.series == meeting.series && candidate.status == .held
        && (candidate.startsAt.map { $0 < starts } ?? false)
    }.max { a, b in
      (record.mdtMeetings.rows[a].startsAt ?? starts) < (record.mdtMeetings.rows[b].startsAt ?? starts)
    }
  }
}
