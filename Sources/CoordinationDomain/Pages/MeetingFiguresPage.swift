extension CareView {
  /// What the meetings of the last weeks come to, for whoever leads a locality: who comes, how many people a meeting
  /// reaches and how long they take, what is put off, what is decided; numerator and denominator beside each.
  ///
  /// `locality` alone, or every locality and the borough's own meetings.
  public func meetingFiguresPage(_ locality: Ref<Locality>? = nil, since: Day? = nil) -> Page {
    let since = since ?? firstDayLookedBackOn
    let series = record.mdtSeries.rows.indices.filter { row in
      locality == nil || localityOfMeetings(of: row) == locality
    }
    let held = series.map { row in (series: row, meetings: heldMeetings(of: row, since: since)) }
    let all = held.flatMap(\.meetings)
    let title = "MDT figures, \(name(locality) ?? "every locality")"
    let span = PageLine(label: "Since", "\(since.weekday.short) \(since.long), \(today - since) days")
    let meetings = PageLine(label: "Held", Phrase.count(all.count, "meeting", "meetings"))
    guard !all.isEmpty else {
      return Page(title: title, sections: [PageSection("", .left, [span, meetings])])
    }
    let figures = MeetingFigures(self, meetings: all)
    return Page(
      title: title,
      sections: [
        PageSection("", .left, [span, meetings]), attendanceSection(figures), itemSection(figures),
        decisionSection(figures), seriesSection(held),
      ])
  }

  /// The id of a locality, as filters take it.
  public func localityID(_ locality: Ref<Locality>) -> String { record.id(locality) }

  private func localityOfMeetings(of series: Int) -> Ref<Locality>? {
    let row = record.mdtSeries.rows[series]
    return row.locality ?? record.networks[row.network]?.locality
  }

  private func heldMeetings(of series: Int, since: Day) -> [Int] {
    let ref = record.mdtSeries.ref(at: series)
    return record.mdtMeetings.rows.indices.filter { row in
      let meeting = record.mdtMeetings.rows[row]
      guard meeting.series == ref, meeting.status == .held, let starts = meeting.startsAt else {
        return false
      }
      return local(starts).day >= since
    }
  }

  /// `7.5 (30 in 4)`: to one place behind the point.
  private func rate(_ part: Int, _ whole: Int, _ unit: String) -> String {
    guard whole > 0 else { return "not recorded" }
    let tenths = (part * 10 + whole / 2) / whole
    return "\(tenths / 10).\(tenths % 10) (\(part) \(unit) \(whole))"
  }

  private func attendanceSection(_ figures: MeetingFigures) -> PageSection {
    let sorted = figures.attendance.sorted { a, b in
      if Share.isSmaller(a.share, b.share) { return true }
      if Share.isSmaller(b.share, a.share) { return false }
      return (name(a.organisation) ?? "") < (name(b.organisation) ?? "")
    }
    let lines = sorted.map { organisation, share in
      PageLine(
        name(organisation) ?? "Not known", tone: share.isUnderHalf ? .warning : .plain, trailing: share.words)
    }
    return PageSection("Core members who came or sent a deputy", .left, lines)
  }

  private func itemSection(_ figures: MeetingFigures) -> PageSection {
    PageSection(
      "People on agendas", .left,
      [
        PageLine("A meeting", trailing: rate(figures.items.whole, figures.meetings, "in")),
        PageLine("Decided", trailing: figures.items.words),
        PageLine("To be brought back, nothing decided", trailing: figures.broughtBack.words),
        PageLine(
          "Minutes planned for one", trailing: rate(figures.planned.total, figures.planned.count, "for")),
        PageLine(
          "Minutes spent on one", trailing: rate((figures.spent.total + 30) / 60, figures.spent.count, "on")),
        PageLine("Carried over from an earlier meeting", trailing: figures.carried.words),
      ]
        + (figures.mayBeCarried.map { times in
          [
            PageLine(
              "Carried over more than \(times) times",
              tone: figures.carriedOften.part > 0 ? .warning : .plain,
              trailing: figures.carriedOften.words)
          ]
        } ?? []))
  }

  private func decisionSection(_ figures: MeetingFigures) -> PageSection {
    let total = figures.provisional.whole
    let decisions = figures.decisions.map { (decisionLabel(record.text[$0.code]), $0.count) }
    let lines = decisions.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { label, count in
      PageLine(label, trailing: Share(count, of: total).words)
    }
    let provisional = PageLine(
      "Provisional, not confirmed yet", tone: figures.provisional.part > 0 ? .warning : .plain,
      trailing: figures.provisional.words)
    return PageSection("Decisions (\(total))", .left, lines + [provisional])
  }

  private func seriesSection(_ held: [(series: Int, meetings: [Int])]) -> PageSection {
    let lines = held.filter { !$0.meetings.isEmpty }.flatMap { series, meetings -> [PageLine] in
      let figures = MeetingFigures(self, meetings: meetings)
      return [
        PageLine(
          record.text[record.mdtSeries.rows[series].name],
          trailing: Phrase.count(meetings.count, "meeting", "meetings")),
        PageLine(
          Phrase.joined([
            "\(rate(figures.items.whole, figures.meetings, "in")) people a meeting",
            "decided \(figures.items.words)", "carried over \(figures.carried.words)",
          ]), tone: .quiet, indent: 1),
      ]
    }
    return PageSection("By series", .left, lines)
  }
}
