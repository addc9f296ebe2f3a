extension Listing {
  /// What arrived at the single point of access, undecided unless everything is asked for: one row an intake.
  public static let intake = Listing(
    id: "intake", noun: "requests", one: "request", columns: IntakeColumns.all,
    tableColumns: ["received_at", "name", "ask", "urgency", "referrer", "decision", "intake_id"],
    order: [SortTerm("received_at")],
    groupings: ["urgency", "channel", "decision"],
    predicates: [
      ListingPredicate(.no, "decision", "has not been decided") { view, row in
        view.isUndecided(view.record.intake.rows[row])
      },
      ListingPredicate(.is, "rapid", "asks for help within 2 hours and has not been decided") { view, row in
        let intake = view.record.intake.rows[row]
        return view.isUndecided(intake) && view.urgency(intake) == .twoHour
      },
      ListingPredicate(.is, "urgent", "was asked for or triaged as other than routine") { view, row in
        let urgency = view.urgency(view.record.intake.rows[row])
        return !urgency.isEmpty && urgency != .routine
      },
    ],
    aliases: ["who": ["referrer", "name"], "on": ["received_at"]],
    count: { $0.record.intake.count },
    isLive: { view, row in view.isUndecided(view.record.intake.rows[row]) },
    rowID: { view, row in view.record.text[view.record.intake.rows[row].id] },
    rowWithID: { view, id in view.record.intake.row(of: id, in: view.record) },
    touched: { $1.people.isEmpty ? .rows($1.rows(of: .intake)) : .all },
    searchable: { view, row, text in
      let intake = view.record.intake.rows[row]
      text.add(view.name(intake))
      text.add(intake.ask, in: view.record.text)
      text.add(intake.referrerName, in: view.record.text)
      text.add(intake.referrerOrganisation, in: view.record.text)
      text.add(intake.id, in: view.record.text)
    })
}

/// The columns of the list of intakes.
private enum IntakeColumns {
  static func column(
    _ id: String, _ heading: String, _ width: ClosedRange<Int>, _ meaning: String,
    display: (@Sendable (CareView, Int) -> String)? = nil,
    _ value: @escaping @Sendable (CareView, Intake) -> ListingValue
  ) -> ListingColumn {
    ListingColumn(id, heading, width, meaning, display: display) { view, row in
      value(view, view.record.intake.rows[row])
    }
  }

  static let all: [ListingColumn] = [
    column("intake_id", "Id", 7...12, "Id of the intake.") { view, intake in
      .some(view.record.text[intake.id])
    },
    column("received_at", "Received", 12...18, "When it arrived, the place's time.") { view, intake in
      intake.receivedAt.map { .time(view.local($0)) } ?? .absent
    },
    column("person_id", "Person id", 7...12, "Id of the person, where they are known.") { view, intake in
      .some(intake.person.map { view.record.id($0) })
    },
    column("name", "Person", 16...30, "The person, or the name that was given.") { view, intake in
      .some(view.name(intake))
    },
    column("ask", "Asks for", 20...60, "What is asked for.") { view, intake in
      .some(view.record.text[intake.ask])
    },
    column("urgency", "Urgency", 7...8, "How urgent: as triaged, else as asked.") { view, intake in
      .some(view.record.written(view.urgency(intake)))
    },
    column("channel", "Channel", 8...14, "How it arrived.") { view, intake in
      .some(Phrase.words(view.record.text[intake.channel]))
    },
    column("referrer", "Referrer", 14...30, "Who asks.") { view, intake in
      .some(
        Phrase.joined([
          view.record.text[intake.referrerName], view.record.text[intake.referrerOrganisation],
        ]))
    },
    column("decision", "Decision", 10...14, "What was decided.") { view, intake in
      .some(view.record.written(intake.decision))
    },
  ]
}

extension CareView {
  /// The person of an intake, else the name that was given.
  package func name(_ intake: Intake) -> String {
    let given = record.text[intake.name]
    return name(intake.person) ?? (given.isEmpty ? "Not known" : given)
  }
}
