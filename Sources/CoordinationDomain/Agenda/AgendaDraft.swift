/// A meeting that an agenda is drawn up for, and what every rule asks about it.
///
/// A reference, and nothing in it changes: it holds the whole view, and a value would be copied for everybody whom a
/// rule is asked about.
final class AgendaDraft: Sendable {
  /// How everything stands.
  let view: CareView
  /// Position in `mdt_meetings`.
  let meeting: Int
  /// When it starts; the moment of the view where nobody wrote it.
  let starts: Instant
  /// The place's day it starts on.
  let day: Day
  /// The day of the meeting after it: the next one that is planned, else by the rhythm of the series.
  let nextDay: Day
  /// Monday to Friday without bank holidays.
  let workingDays: WorkingDays
  /// The limits of `agenda_rules.csv`.
  let limits: RuleLimits
  /// The limits of `gap_rules.csv`, for what an agenda asks about gaps.
  let gapLimits: RuleLimits
  /// Gaps that put somebody on the agenda when they have been open for long.
  let openGaps: AgendaGaps
  /// Whom nobody has seen.
  let contactGaps: AgendaGaps
  /// How needs changed lately, as the journal tells it.
  let needs: NeedChanges

  /// What is asked about the meeting at a row of `mdt_meetings`.
  init(_ view: CareView, meeting row: Int) {
    let record = view.record
    let meeting = record.mdtMeetings.rows[row]
    let starts = meeting.startsAt ?? view.moment.now
    let day = view.local(starts).day
    let limits = RuleLimits.agenda(record)
    self.view = view
    self.meeting = row
    self.starts = starts
    self.day = day
    self.limits = limits
    let gapLimits = RuleLimits.gaps(record)
    self.gapLimits = gapLimits
    let gaps = GapDraft(view, GapBackground(limits: gapLimits, at: view.moment, in: view))
    let contact = limits[AgendaRule.noContact.name]
    openGaps = AgendaGaps(
      GapRule.forAgenda.filter { $0.name != GapRule.noContact.name || contact == nil },
      openFor: limits[AgendaRule.gapOpen.name], at: starts, gaps, limits: gapLimits)
    contactGaps = AgendaGaps([.noContact], openFor: contact, at: starts, gaps, limits: gapLimits)
    workingDays = WorkingDays(record)
    let later = record.mdtMeetings.rows.compactMap { other -> Instant? in
      guard other.series == meeting.series, other.status == .planned, let at = other.startsAt, at > starts
      else {
        return nil
      }
      return at
    }.min()
    let weeks = max(1, Int(record.mdtSeries[meeting.series]?.everyWeeks ?? 1))
    nextDay = later.map { view.local($0).day } ?? day + weeks * 7
    needs = NeedChanges(view, since: day - (limits["need-risen"]?.value ?? 0))
  }

  /// How the reason of an item ends that was asked for when the agenda was fixed already.
  static let afterFixing = ", after the agenda was fixed"

  /// Whether the meeting is for the person at a row.
  func concerns(_ row: Int) -> Bool { view.isFor(personAt: row, meetingAt: meeting) }

  /// The spell on the caseload that counts.
  func spell(_ row: Int) -> CaseloadSpell { view.spell(view.people[row]) ?? CaseloadSpell() }

  /// The days from a day to the meeting: `10 days before`, `the same day`.
  func before(_ day: Day) -> String {
    day >= self.day ? "the same day" : view.daysWords(self.day - day) + " before"
  }

  /// What happened to a person in the days up to the meeting, the latest last; nothing that lies ahead of now.
  func events(_ row: Int, within days: Int, _ isWanted: (PersonEvent) -> Bool) -> [(
    event: PersonEvent, day: Day
  )] {
    var found: [(event: PersonEvent, at: Instant)] = []
    for index in view.byPerson.events[row] {
      let event = view.record.events.rows[Int(index)]
      guard let at = event.at, at <= view.moment.now, isWanted(event) else { continue }
      found.append((event, at))
    }
    if found.isEmpty { return [] }
    found.sort { $0.at < $1.at }
    let earliest = day - days
    return found.map { ($0.event, view.local($0.at).day) }.filter { $0.1 >= earliest }
  }

  /// The person's last item at an earlier meeting of the series that is over, and that meeting's day.
  func lastItem(_ row: Int) -> (index: Int, item: MDTItem, day: Day)? {
    let series = view.record.mdtMeetings.rows[meeting].series
    var best: (index: Int, item: MDTItem, at: Instant)?
    for index in view.byPerson.agendaItems[row] {
      let item = view.record.mdtItems.rows[Int(index)]
      guard item.status.isOnAgenda, let earlier = view.record.mdtMeetings[item.meeting],
        earlier.series == series, earlier.status == .held, let at = earlier.startsAt, at < starts
      else { continue }
      if best.map({ $0.at < at }) ?? true { best = (Int(index), item, at) }
    }
    return best.map { ($0.index, $0.item, view.local($0.at).day) }
  }
}
