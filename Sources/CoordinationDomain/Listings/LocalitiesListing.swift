extension Listing {
  /// The localities: one row a locality, whatever a place has.
  ///
  /// People in none are counted where they show, on Today and under `no:locality`.
  public static let localities = Listing(
    id: "localities", noun: "localities", one: "locality", columns: LocalityColumns.all,
    tableColumns: [
      "name", "people", "no_lead", "overdue_actions", "reviews_overdue", "teams", "lead", "locality_id",
    ],
    order: [SortTerm("sort_order"), SortTerm("name")],
    groupings: [], predicates: [], aliases: [:],
    count: { $0.record.localities.count },
    isLive: { _, _ in true },
    rowID: { view, row in view.record.text[view.record.localities.rows[row].id] },
    rowWithID: { view, id in view.record.localities.row(of: id, in: view.record) },
    searchable: { view, row, text in
      text.add(view.record.localities.rows[row].name, in: view.record.text)
      text.add(view.record.localities.rows[row].id, in: view.record.text)
    })
}

/// The columns of the list of localities.
private enum LocalityColumns {
  static func count(
    _ id: String, _ heading: String, _ meaning: String, tone: ListingTone = .plain,
    _ holds: @escaping @Sendable (CareView, PersonStanding) -> Bool
  ) -> ListingColumn {
    ListingColumn(
      id, heading, heading.count...max(8, heading.count), meaning, side: .trailing,
      tone: { view, row in count(view, row, holds) > 0 ? tone : .quiet }
    ) { view, row in .number(count(view, row, holds)) }
  }

  static func count(_ view: CareView, _ row: Int, _ holds: (CareView, PersonStanding) -> Bool) -> Int {
    let locality = view.record.localities.ref(at: row)
    return view.people.count { $0.isLive && $0.locality == locality && holds(view, $0) }
  }

  static let all: [ListingColumn] = [
    ListingColumn("locality_id", "Id", 4...8, "Id of the locality.") { view, row in
      .some(view.record.text[view.record.localities.rows[row].id])
    },
    ListingColumn("name", "Locality", 12...24, "Name of the locality.") { view, row in
      .some(view.record.text[view.record.localities.rows[row].name])
    },
    ListingColumn("sort_order", "Order", 5...5, "Where it stands in lists.", side: .trailing) { view, row in
      .some(view.record.localities.rows[row].sortOrder.map(Int.init))
    },
    count("people", "People", "Live people.") { _, _ in true },
    count("no_lead", "No lead", "Live people without a lead professional.", tone: .alarm) { $1.lead < 0 },
    count("overdue_actions", "With late", "Live people with an action past its day.", tone: .alarm) {
      $1.overdueActions > 0
    },
    count("reviews_overdue", "Review overdue", "Live people whose review is overdue.", tone: .warning) {
      $0.isReviewOverdue($1)
    },
    ListingColumn("teams", "Teams", 5...6, "Teams that serve this locality alone.", side: .trailing) {
      view, row in
      let locality = view.record.localities.ref(at: row)
      return .number(view.record.teams.rows.count { $0.locality == locality && $0.isActive != false })
    },
    ListingColumn("lead", "Locality lead", 14...24, "Who leads the locality.") { view, row in
      .some(view.name(view.record.localities.rows[row].localityLead))
    },
  ]
}
