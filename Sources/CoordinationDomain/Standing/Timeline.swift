/// Something that happened with a person, for the timeline.
struct TimelineEntry: Sendable, Hashable {
  /// When; midnight where only the day is known.
  var at: LocalTime
  /// Who did it or told of it; empty where nobody in particular.
  var who: String
  /// What happened.
  var words: String
  /// How loud it is.
  var tone: ListingTone = .plain
  /// The event of the journal that tells it; nil where the files alone do.
  var sequence: Int?
  /// Whether it was taken back and does not stand.
  var isUndone = false
  /// The event of the journal that recorded what a row of the files tells here; nil where the files alone do.
  var recordedAs: Int?
}

/// Gathers what happened with a person from the journal and from every table that has dates.
///
/// What the journal tells, with its time and who recorded it, is not told again by a date of the files.
struct Timeline {
  let view: CareView
  private let row: Int
  /// What the journal tells about a row.
  var told: [HistorySubject: [EventName: Int32]] = [:]
  private var entries: [TimelineEntry] = []

  /// What happened up to now, latest first; on the same moment the later row of the files first.
  ///
  /// `everything` tells what was taken back too, and that it was; `acts` are the positions in the history of the
  /// events about the person, where somebody has looked for those of many people at once.
  static func entries(
    of row: Int, in view: CareView, everything: Bool = false, acts: [Int32]? = nil
  ) -> [TimelineEntry] {
    var timeline = Timeline(view: view, row: row)
    let person = view.record.people.ref(at: row)
    if let acts {
      timeline.take(acts.lazy.map { view.history.entries[Int($0)] }, everything: everything)
    } else {
      timeline.take(
        view.history.entries.lazy.filter { $0.person == person && $0.isApplied }, everything: everything)
    }
    timeline.takeSpells()
    timeline.takeLeads()
    timeline.takeReferrals()
    timeline.takeActions()
    timeline.takeDecisions()
    timeline.takeEvents()
    timeline.takeEncounters()
    let now = view.moment.local
    // What was recorded has happened, also where the day that is looked at stands still.
    return timeline.entries.enumerated().filter { $0.element.sequence != nil || $0.element.at <= now }
      .sorted { ($1.element.at, $1.offset) < ($0.element.at, $0.offset) }.map(\.element)
  }

  private init(view: CareView, row: Int) {
    self.view = view
    self.row = row
  }

  var record: CareRecord { view.record }

  private mutating func add(_ day: Day?, _ who: String?, _ words: String, _ tone: ListingTone = .plain) {
    guard let day else { return }
    add(LocalTime(day: day, secondOfDay: 0), who, words, tone)
  }

  private mutating func add(
    _ at: LocalTime, _ who: String?, _ words: String, _ tone: ListingTone = .plain, recordedAs: Int? = nil
  ) {
    add(
      TimelineEntry(
        at: at, who: who ?? "", words: Phrase.flowing(words), tone: tone, recordedAs: recordedAs))
  }

  mutating func add(_ entry: TimelineEntry) { entries.append(entry) }

  private mutating func takeSpells() {
    for index in view.byPerson.spells[row] {
      let spell = record.caseload.rows[Int(index)]
      let pathway = record.words(spell.pathway, of: "pathways")
      if !tells(.spellStarted, .caseload, index) {
        add(spell.startOn, nil, Phrase.joined(["Came on the caseload", Phrase.plain(pathway)]))
      }
      if tells(.spellEnded, .caseload, index) { continue }
      guard let end = spell.endOn else { continue }
      let reason = view.label(spell.endReason)
      add(end, nil, "Left the caseload: " + view.label(spell.status) + (reason.isEmpty ? "" : ", \(reason)"))
    }
  }

  private mutating func takeLeads() {
    for index in view.byPerson.careTeam[row] {
      let member = record.careTeam.rows[Int(index)]
      guard member.role == .lead else { continue }
      let isBegun = [.leadSet, .leadOffered, .leadAccepted].contains { tells($0, .careTeam, index) }
      let isEnded = [.leadEnded, .leadDeclined, .leadWithdrawn].contains { tells($0, .careTeam, index) }
      let holder = view.name(member.professional) ?? "Not known"
      let reason = record.text[member.reason]
      switch member.status.known {
      case .offered where isBegun: break
      case .withdrawn where isEnded: break
      case .offered: add(member.startOn, holder, "Asked to take the lead")
      case .withdrawn:
        add(
          member.endOn ?? member.startOn, holder,
          "Will not take the lead" + (reason.isEmpty ? "" : ": \(reason)"))
      default:
        let isOver = member.endOn.map { $0 <= view.today } ?? false
        if !isBegun {
          add(member.startOn, holder, "Became lead" + (reason.isEmpty || isOver ? "" : ": \(reason)"))
        }
        if !isEnded { add(member.endOn, holder, "No longer lead" + (reason.isEmpty ? "" : ": \(reason)")) }
      }
    }
  }

  private mutating func takeReferrals() {
    for index in view.byPerson.referrals[row] {
      let referral = record.referrals.rows[Int(index)]
      let service = view.name(referral.service) ?? "a service not known"
      func add(_ at: Instant?, _ who: String?, _ words: String, _ tone: ListingTone = .plain) {
        if let at { self.add(view.local(at), who, words, tone) }
      }
      let reason = record.text[referral.declineReason]
      let elsewhere = record.text[referral.reroutedTo]
      add(referral.sentAt, view.referrerName(referral), "Referred to \(service)")
      add(referral.acceptedAt, service, "Accepted the referral")
      add(
        referral.declinedAt, service,
        "Declined the referral" + (reason.isEmpty ? "" : ": \(reason)")
          + (elsewhere.isEmpty ? "" : ", sent on to \(elsewhere)"), .warning)
      add(referral.firstContactAt, service, "First contact")
      let outcome = record.text[referral.outcome]
      self.add(referral.outcomeOn, service, "Outcome: " + (outcome.isEmpty ? "not written down" : outcome))
      if tells(.referralFedBack, .referrals, index) { continue }
      self.add(referral.fedBackOn, service, "Told \(view.referrerName(referral)) how it ended")
    }
  }

  private mutating func takeActions() {
    for index in view.byPerson.actions[row] {
      let action = record.actions.rows[Int(index)]
      guard action.status == .completed, !tells(.actionCompleted, .actions, index) else { continue }
      let outcome = record.text[action.outcome]
      let who = view.name(action.owner) ?? view.name(action.ownerTeam) ?? view.name(action.ownerOrganisation)
      add(
        action.completedOn ?? action.statusOn, who,
        "Done: " + record.text[action.title] + (outcome.isEmpty ? "" : " (\(outcome))"))
    }
  }

  private mutating func takeDecisions() {
    for index in view.byPerson.agendaItems[row] {
      let item = record.mdtItems.rows[Int(index)]
      guard let meeting = record.mdtMeetings[item.meeting], let starts = meeting.startsAt else { continue }
      guard meeting.status == .held || meeting.status == .live else { continue }
      let series = view.name(meeting.series) ?? "MDT"
      switch item.status.known {
      case .discussed where tells(.decisionRecorded, .mdtItems, index): continue
      case .notReached where tells(.itemNotReached, .mdtItems, index): continue
      case .discussed: add(view.local(starts), series, view.decisionSentence(item))
      case .notReached: add(view.local(starts), series, "Not reached", .warning)
      default: continue
      }
    }
  }

  private mutating func takeEvents() {
    for index in view.byPerson.events[row] {
      let event = record.events.rows[Int(index)]
      guard let at = event.at else { continue }
      let kind = Phrase.sentence(view.label(event.kind)) + (event.isPlanned == true ? " (planned)" : "")
      add(
        view.local(at), record.text[event.source], Phrase.joined([kind, record.text[event.where]]), .warning)
    }
  }

  private mutating func takeEncounters() {
    for index in view.byPerson.encounters[row] {
      let contact = record.encounters.rows[Int(index)]
      guard let at = contact.at else { continue }
      let isTrouble = contact.outcome == .noReply && !view.isConfirmedSafe(contact)
      add(
        view.local(at), view.name(contact.professional), view.contactSentence(contact),
        isTrouble ? .alarm : .plain, recordedAs: sequence(of: .contactRecorded, .encounters, index))
    }
  }
}
