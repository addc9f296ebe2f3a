extension Listing {
  /// Agenda items of meetings, coming ones unless everything is asked for: one row an item.
  public static let agenda = Listing(
    id: "mdt", noun: "agenda items", one: "agenda item", columns: AgendaColumns.all,
    tableColumns: ["starts_at", "series", "sequence", "person", "reasons", "minutes", "lane", "item_id"],
    order: [SortTerm("starts_at"), SortTerm("meeting_id"), SortTerm("sequence")],
    groupings: ["series", "starts_at", "lane", "status"],
    predicates: [
      ListingPredicate(.is, "carried", "was carried over from an earlier meeting") { view, row in
        (view.record.mdtItems.rows[row].carriedCount ?? 0) > 0
      },
      ListingPredicate(.is, "provisional", "was decided by a meeting that was not quorate") { view, row in
        view.record.mdtItems.rows[row].isProvisional == true
      },
      ListingPredicate(.no, "decision", "has no decision") { view, row in
        view.record.mdtItems.rows[row].decision.isEmpty
      },
      ListingPredicate(.has, "question", "asks the meeting something") { view, row in
        !view.record.mdtItems.rows[row].question.isEmpty
      },
    ],
    aliases: [
      "meeting": ["meeting_id", "series"], "reason": ["reasons"], "who": ["presenter"], "on": ["starts_at"],
    ],
    count: { $0.record.mdtItems.count },
    isLive: { view, row in
      let item = view.record.mdtItems.rows[row]
      guard item.status.isOnAgenda, let meeting = view.record.mdtMeetings[item.meeting] else { return false }
      return view.isComing(meeting)
    },
    rowID: { view, row in view.record.text[view.record.mdtItems.rows[row].id] },
    rowWithID: { view, id in view.record.mdtItems.row(of: id, in: view.record) },
    touched: { view, changes in
      .rows(
        changes.rows(of: .mdtItems).union(changes.rows(of: view.byPerson.agendaItems))
          .union(changes.meetings.flatMap { view.itemsByMeeting[Int($0)] }))
    },
    searchable: { view, row, text in
      let item = view.record.mdtItems.rows[row]
      if let person = view.record.people[item.person] {
        text.add(person.givenName, in: view.record.text)
        text.add(person.familyName, in: view.record.text)
        text.addDigits(person.nhsNumber, in: view.record.text)
      }
      text.add(view.name(view.record.mdtMeetings[item.meeting]?.series) ?? "")
      text.add(item.reasonDetail, in: view.record.text)
      text.add(item.reasons, in: view.record.text)
      text.add(item.question, in: view.record.text)
    })

  /// Meetings: one row a meeting.
  public static let meetings = Listing(
    id: "mdt meetings", noun: "meetings", one: "meeting", columns: MeetingColumns.all,
    tableColumns: ["starts_at", "series", "locality", "status", "items", "meeting_id"],
    order: [SortTerm("nearness")],
    groupings: ["series", "locality", "status"],
    predicates: [
      ListingPredicate(.is, "coming", "is planned or running") { view, row in
        view.isComing(view.record.mdtMeetings.rows[row])
      },
      ListingPredicate(.is, "held", "has been held") { view, row in
        view.record.mdtMeetings.rows[row].status == .held
      },
    ],
    aliases: ["area": ["locality"], "on": ["starts_at"]],
    count: { $0.record.mdtMeetings.count },
    isLive: { view, row in view.record.mdtMeetings.rows[row].status != .cancelled },
    rowID: { view, row in view.record.text[view.record.mdtMeetings.rows[row].id] },
    rowWithID: { view, id in view.record.mdtMeetings.row(of: id, in: view.record) },
    touched: { .rows($1.meetings) },
    searchable: { view, row, text in
      let meeting = view.record.mdtMeetings.rows[row]
      text.add(view.name(meeting.series) ?? "")
      text.add(meeting.venue, in: view.record.text)
      text.add(view.localityName(ofMeeting: meeting) ?? "borough")
    })
}

/// The columns of the list of agenda items.
private enum AgendaColumns {
  static func column(
    _ id: String, _ heading: String, _ width: ClosedRange<Int>, _ meaning: String,
    side: ListingColumn.Side = .leading,
    display: (@Sendable (CareView, Int) -> String)? = nil,
    tone: (@Sendable (CareView, Int) -> ListingTone)? = nil,
    _ value: @escaping @Sendable (CareView, MDTItem) -> ListingValue
  ) -> ListingColumn {
    ListingColumn(id, heading, width, meaning, side: side, display: display, tone: tone) { view, row in
      value(view, view.record.mdtItems.rows[row])
    }
  }

  static let all: [ListingColumn] = [
    column("item_id", "Id", 7...12, "Id of the item.") { view, item in .some(view.record.text[item.id]) },
    column("meeting_id", "Meeting", 8...14, "Id of the meeting.") { view, item in
      .some(item.meeting.map { view.record.id($0) })
    },
    column("starts_at", "Meeting on", 12...18, "When the meeting starts, the place's time.") { view, item in
      view.record.mdtMeetings[item.meeting]?.startsAt.map { .time(view.local($0)) } ?? .absent
    },
    column("series", "Series", 12...26, "The series of meetings.") { view, item in
      .some(view.name(view.record.mdtMeetings[item.meeting]?.series))
    },
    column("sequence", "No.", 3...3, "Its place on the agenda.", side: .trailing) { _, item in
      .some(item.sequence.map(Int.init))
    },
    column("person_id", "Person id", 7...12, "Id of the person.") { view, item in
      .some(item.person.map { view.record.id($0) })
    },
    column(
      "person", "Person", 16...34, "The person.",
      display: { view, row in
        let ref = view.record.mdtItems.rows[row].person
        guard let person = view.record.people[ref] else { return view.name(ref) ?? "" }
        return "\(view.name(person)), \(view.ageWords(person))"
      }
    ) { view, item in .some(view.name(item.person)) },
    column("lane", "Lane", 8...12, "How it is handled: discuss, action-only or not-for-mdt.") { view, item in
      .some(view.record.written(item.lane))
    },
    column(
      "reasons", "Why", 20...60, "Names of the agenda rules that put the person here.",
      display: { view, row in view.whyWords(view.record.mdtItems.rows[row]) }
    ) { view, item in .some(view.record.text[item.reasons]) },
    column("question", "Question", 20...50, "What the meeting is asked.") { view, item in
      .some(view.record.text[item.question])
    },
    column("presenter", "Presenter", 14...20, "Who presents.") { view, item in
      .some(view.name(item.presenter))
    },
    column("minutes", "Min", 3...3, "Minutes allowed.", side: .trailing) { _, item in
      .some(item.minutes.map(Int.init))
    },
    column("status", "Status", 8...11, "How the item stands.") { view, item in
      .some(view.record.written(item.status))
    },
    column(
      "decision", "Decision", 10...24, "The decision, as a code of decisions.csv.",
      display: { view, row in
        view.decisionWords(view.record.mdtItems.rows[row])
      }
    ) { view, item in .some(view.record.text[item.decision]) },
    column(
      "carried", "Carried", 7...7, "How often it was carried over.", side: .trailing,
      display: { view, row in
        let count = view.record.mdtItems.rows[row].carriedCount ?? 0
        return count == 0 ? "" : "\(count)x"
      },
      tone: { view, row in (view.record.mdtItems.rows[row].carriedCount ?? 0) > 2 ? .warning : .plain }
    ) { _, item in .number(Int(item.carriedCount ?? 0)) },
  ]
}

/// The columns of the list of meetings.
private enum MeetingColumns {
  /// More minutes than any coming meeting is away: a thousand years.
  static let afterAllComing = 525_960_000

  static func column(
    _ id: String, _ heading: String, _ width: ClosedRange<Int>, _ meaning: String,
    side: ListingColumn.Side = .leading,
    display: (@Sendable (CareView, Int) -> String)? = nil,
    _ value: @escaping @Sendable (CareView, MDTMeeting, Int) -> ListingValue
  ) -> ListingColumn {
    ListingColumn(id, heading, width, meaning, side: side, display: display) { view, row in
      value(view, view.record.mdtMeetings.rows[row], row)
    }
  }

  static let all: [ListingColumn] = [
    column("meeting_id", "Id", 8...14, "Id of the meeting.") { view, meeting, _ in
      .some(view.record.text[meeting.id])
    },
    column("series_id", "Series id", 8...14, "Id of the series, as mdt ics and series plan take it.") {
      view, meeting, _ in meeting.series.map { .some(view.record.id($0)) } ?? .absent
    },
    column("series", "Series", 16...30, "The series.") { view, meeting, _ in .some(view.name(meeting.series))
    },
    column(
      "locality", "Locality", 10...16, "The locality of the series; empty is the borough.",
      display: {
        view, row in view.localityName(ofMeeting: view.record.mdtMeetings.rows[row]) ?? "borough"
      }
    ) { view, meeting, _ in .some(view.localityName(ofMeeting: meeting)) },
    column(
      "starts_at", "Starts", 16...16, "When it starts, the place's time.",
      display: { view, row in
        guard let starts = view.record.mdtMeetings.rows[row].startsAt.map(view.local) else {
          return "no time"
        }
        return "\(starts.day.weekday.short) \(starts.day.short(near: view.today)) \(starts.clock)"
      }
    ) { view, meeting, _ in meeting.startsAt.map { .time(view.local($0)) } ?? .absent },
    column(
      "nearness", "Soonest first", 6...13,
      "Minutes to the meeting; for past ones, after all coming ones, minutes since it.", side: .trailing
    ) { view, meeting, _ in
      guard let starts = meeting.startsAt else { return .absent }
      let minutes = (starts - view.moment.now) / 60
      return .number(view.isComing(meeting) ? minutes : afterAllComing + abs(minutes))
    },
    column(
      "ends_at", "Ends", 5...5, "When it ends, the place's time.",
      display: { view, row in
        view.record.mdtMeetings.rows[row].endsAt.map { view.local($0).clock } ?? ""
      }
    ) { view, meeting, _ in meeting.endsAt.map { .time(view.local($0)) } ?? .absent },
    column("status", "Status", 9...10, "planned, live, held or cancelled.") { view, meeting, _ in
      .some(view.record.written(meeting.status))
    },
    column("items", "Items", 5...5, "People on the agenda.", side: .trailing) { view, _, row in
      .number(view.agenda(ofMeetingAt: row).count)
    },
    column("venue", "Where", 12...30, "Where it is held.") { view, meeting, _ in
      .some(view.record.text[meeting.venue])
    },
  ]
}
