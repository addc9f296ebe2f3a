extension CareView {
  /// One person as the meeting talks about them, by the id of the agenda item: what has to be seen first stands first.
  ///
  /// Nothing on it says more than those in the room may read: neither address nor flags.
  public func liveItemPage(_ id: String) -> Page? {
    guard let ref = record.mdtItems.find(id.utf8, in: record), let row = record.mdtItems.row(of: ref) else {
      return nil
    }
    let item = record.mdtItems.rows[row]
    let title = name(item.person) ?? "Not known"
    guard let person = personRow(ofAgendaItemAt: row) else {
      return Page(title: title, sections: [PageSection("", .left, whyLines(item))])
    }
    let meeting = item.meeting.flatMap { record.mdtMeetings.row(of: $0) }
    let starts = record.mdtMeetings[item.meeting]?.startsAt ?? moment.now
    var since = sinceSection(person, lastDiscussion(of: person, before: starts))
    since.side = .left
    return Page(
      title: title,
      sections: [
        PageSection(
          "", .left,
          whyLines(item) + lastTimeLines(person, before: starts) + [mattersLine(person)] + viewLines(item)
            + leadLines(person) + [decidedLine(item)]),
        addedSection(ref), openActionSection(byPerson.actions[person], .left), since, circleSection(person),
        meeting.map { presentSection($0) } ?? PageSection("", .left, []),
      ])
  }

  private func whyLines(_ item: MDTItem) -> [PageLine] {
    let carried = Int(item.carriedCount ?? 0)
    let question = record.text[item.question]
    let put = carried == 1 ? "put off once" : "put off \(carried) times"
    let how = carried > 0 ? " (\(put))" : ""
    return [
      PageLine(
        label: "Why today", Phrase.sentence(whyWords(item)) + how, tone: carried > 1 ? .warning : .plain),
      PageLine(
        label: "Question", question.isEmpty ? "None written" : question,
        tone: question.isEmpty ? .quiet : .plain, trailing: name(item.presenter) ?? ""),
    ]
  }

  /// What was decided about the person last, and that it waits for a yes where it does.
  private func lastTimeLines(_ person: Int, before starts: Instant) -> [PageLine] {
    let decided = byPerson.agendaItems[person].map { record.mdtItems.rows[Int($0)] }.compactMap { item in
      record.mdtMeetings[item.meeting]?.startsAt.flatMap { at in
        at < starts && item.status == .discussed ? (item: item, at: at) : nil
      }
    }
    guard let last = decided.max(by: { $0.at < $1.at }) else { return [] }
    let isOpen = last.item.isProvisional == true
    return [
      PageLine(
        label: "Last time", "\(local(last.at).day.short(near: today)): \(decisionSentence(last.item))",
        tone: isOpen ? .warning : .quiet, trailing: isOpen ? "waits for a yes" : "")
    ]
  }

  private func mattersLine(_ person: Int) -> PageLine {
    let words = record.text[spell(people[person])?.whatMatters ?? .none]
    return words.isEmpty
      ? PageLine(label: "Matters", "Not asked yet", tone: .warning) : PageLine(label: "Matters", "“\(words)”")
  }

  private func viewLines(_ item: MDTItem) -> [PageLine] {
    let own = record.text[item.personsView]
    let carers = record.text[item.carersView]
    let reason = record.text[item.notAskedBecause]
    let notAsked = reason.isEmpty ? "Not asked yet" : "Not asked because: \(reason)"
    let person = PageLine(
      label: "Person", own.isEmpty ? notAsked : "“\(own)”", tone: own.isEmpty ? .warning : .plain)
    return carers.isEmpty ? [person] : [person, PageLine(label: "Carer", "“\(carers)”")]
  }

  private func decidedLine(_ item: MDTItem) -> PageLine {
    guard item.status == .discussed else {
      let isParked = item.status == .parked
      return PageLine(
        label: "Decision", isParked ? "None yet: parked" : "None yet", tone: isParked ? .warning : .quiet)
    }
    let back = item.backOn.map { ", back on \($0.weekday.short) \($0.short(near: today))" } ?? ""
    return PageLine(
      label: "Decision", decisionSentence(item) + back, tone: item.isProvisional == true ? .warning : .good)
  }

  /// What was promised while the meeting was at the item.
  private func addedSection(_ item: Ref<MDTItem>) -> PageSection {
    let rows = record.actions.rows.indices.filter { record.actions.rows[$0].mdtItem == item }
    let lines = rows.map { index in
      let action = record.actions.rows[index]
      return PageLine(
        Phrase.joined([record.text[action.title], owner(of: action).map { words($0) } ?? "NO OWNER"]),
        tone: .good,
        trailing: dueTrailing(action), indent: 1, target: .action(record.text[action.id]))
    }
    return PageSection("Added in this meeting (\(lines.count))", .left, lines)
  }
}

extension CareView {
  /// Who is in the room, who is still expected and who cannot come, in few lines.
  func presentSection(_ meeting: Int) -> PageSection {
    let there = room(ofMeetingAt: meeting, countsExpected: false).compactMap { name($0) }
    var lines = [
      there.isEmpty
        ? PageLine("Nobody is marked as present", tone: .warning)
        : PageLine(there.joined(separator: " · "))
    ]
    for (status, words) in [(AttendanceStatus.expected, "Not here yet"), (.apologies, "Apologies")] {
      let names = attendanceByMeeting[meeting].map { record.mdtAttendance.rows[Int($0)] }
        .filter { $0.status.known == status && $0.leftAt == nil }.compactMap { name($0.professional) }
      if !names.isEmpty {
        lines.append(PageLine("\(words): \(names.joined(separator: " · "))", tone: .quiet))
      }
    }
    return PageSection("Present (\(there.count))", .left, lines)
  }
}
