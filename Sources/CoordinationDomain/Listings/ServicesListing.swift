extension Listing {
  /// The directory of services: one row a service that takes people, or may again.
  public static let services = Listing(
    id: "services", noun: "services", one: "service", columns: ServiceColumns.all,
    tableColumns: ["name", "organisation", "open_now", "capacity", "wait_weeks", "phone", "service_id"],
    order: [SortTerm("name")],
    groupings: ["organisation", "open_now", "status"],
    predicates: [
      ListingPredicate(.is, "open", "is open now") { view, row in
        view.service(row).openness(at: view.moment).isOpen == true
      },
      ListingPredicate(.is, "closed", "is closed now") { view, row in
        view.service(row).openness(at: view.moment).isOpen == false
      },
      ListingPredicate(.is, "stale", "was last checked too long ago") { view, row in
        view.service(row).isStale(on: view.today)
      },
      ListingPredicate(.is, "full", "has no room") { view, row in
        view.service(row).room.map { $0.available <= 0 } ?? false
      },
      ListingPredicate(.has, "room", "has room") { view, row in
        view.service(row).room.map { $0.available > 0 } ?? false
      },
      ListingPredicate(.has, "alert", "has an alert") { view, row in !view.service(row).alert.isEmpty },
      ListingPredicate(.no, "hours", "has no hours that are confirmed") { view, row in
        view.service(row).openness(at: view.moment).isOpen == nil
      },
    ],
    aliases: [
      "speaks": ["languages"], "for": ["who_for"], "who": ["organisation"], "wait": ["wait_weeks"],
      "need": ["needs"], "refer": ["who_may_refer"], "area": ["areas"],
    ],
    count: { $0.record.services.count },
    isLive: { $0.service($1).isListed },
    rowID: { view, row in view.record.text[view.record.services.rows[row].id] },
    rowWithID: { view, id in view.record.services.row(of: id, in: view.record) },
    // What an act does to the directory makes everything new.
    touched: { _, _ in .rows([]) },
    searchable: { view, row, text in
      let entry = view.service(row)
      for words in [
        entry.name, entry.alternateName, entry.description, entry.organisation, entry.eligibility,
      ] {
        text.add(words)
      }
      for words in entry.needs + entry.needSynonyms + entry.languages.map(\.name) { text.add(words) }
    })
}

extension CareView {
  /// The directory's entry at a position of `services`.
  package func service(_ row: Int) -> ServiceEntry { directory.entry(at: row) }
}

/// The columns of the list of services.
private enum ServiceColumns {
  static func column(
    _ id: String, _ heading: String, _ width: ClosedRange<Int>, _ meaning: String,
    side: ListingColumn.Side = .leading,
    display: (@Sendable (CareView, ServiceEntry) -> String)? = nil,
    tone: (@Sendable (CareView, ServiceEntry) -> ListingTone)? = nil,
    _ value: @escaping @Sendable (CareView, ServiceEntry) -> ListingValue
  ) -> ListingColumn {
    var shown: (@Sendable (CareView, Int) -> String)?
    if let display { shown = { view, row in display(view, view.service(row)) } }
    var loudness: (@Sendable (CareView, Int) -> ListingTone)?
    if let tone { loudness = { view, row in tone(view, view.service(row)) } }
    return ListingColumn(
      id, heading, width, meaning, side: side, display: shown, tone: loudness
    ) { view, row in value(view, view.service(row)) }
  }

  static func tone(_ openness: Openness) -> ListingTone {
    switch openness.isOpen {
    case true?: .good
    case false?: .quiet
    case nil: .warning
    }
  }

  static let all: [ListingColumn] = identity + reaching

  static let identity: [ListingColumn] = [
    column("service_id", "Id", 8...36, "Id of the service.") { _, entry in .some(entry.id) },
    column(
      "name", "Service", 22...40, "Name of the service.",
      tone: { _, entry in entry.alert.isEmpty ? .plain : .warning }
    ) { _, entry in .some(entry.name) },
    column("organisation", "Organisation", 12...28, "Who runs it.") { _, entry in .some(entry.organisation) },
    column(
      "open_now", "Open now", 26...27,
      "Whether it is open at the moment; empty where the hours are not confirmed.",
      display: { view, entry in
        entry.status == .temporarilyClosed
          ? "temporarily closed" : entry.openness(at: view.moment).words(today: view.today)
      },
      tone: { view, entry in
        ServiceColumns.tone(entry.openness(at: view.moment))
      }
    ) { view, entry in entry.openness(at: view.moment).isOpen.map(ListingValue.yesNo) ?? .absent },
    column(
      "capacity", "Room", 5...5, "Places free, as last given.", side: .trailing,
      display: { _, entry in
        entry.room.map { $0.available <= 0 ? "full" : PlainNumber.words($0.available) } ?? ""
      },
      tone: { _, entry in (entry.room?.available ?? 1) <= 0 ? .warning : .plain }
    ) { _, entry in .some(entry.room?.available) },
    column(
      "wait_weeks", "Wait", 5...6, "Weeks from referral to first contact, as last given.", side: .trailing,
      display: { _, entry in entry.wait?.weeks.map { PlainNumber.words($0) + " wk" } ?? "" },
      tone: { view, entry in
        entry.isOldFigure(givenOn: entry.wait?.givenOn, today: view.today) ? .quiet : .plain
      }
    ) { _, entry in .some(entry.wait?.weeks) },
  ]

  static let reaching: [ListingColumn] = [
    column("who_for", "Who for", 14...40, "Who it is for.") { _, entry in .some(entry.eligibility) },
    column("who_may_refer", "Who may refer", 12...30, "Who may refer to it.") { _, entry in
      .some(entry.mayReferWords)
    },
    column("needs", "Needs", 12...30, "The needs it answers, semicolons between.") { _, entry in
      .some(entry.needs.joined(separator: ";"))
    },
    column("areas", "Areas", 10...24, "The areas it serves, semicolons between.") { _, entry in
      .some(entry.areas.joined(separator: ";"))
    },
    column(
      "languages", "Languages", 10...30, "Languages spoken, semicolons between.",
      display: { _, entry in
        entry.languages.map(\.name).joined(separator: ", ")
      }
    ) { _, entry in .some(entry.languages.map(\.name).joined(separator: ";")) },
    column("phone", "Phone", 13...18, "The number to ring first.") { _, entry in .some(entry.phone?.words) },
    column(
      "assured_on", "Checked", 6...11, "The day the entry was last checked.",
      tone: { view, entry in entry.isStale(on: view.today) ? .warning : .plain }
    ) { _, entry in .some(entry.assuredOn) },
    column("status", "Status", 8...18, "active, inactive, defunct or temporarily closed.") { _, entry in
      .some(entry.statusWords)
    },
  ]
}
