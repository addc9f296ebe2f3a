extension Listing {
  /// The teams of every organisation: one row a team.
  public static let teams = Listing(
    id: "teams", noun: "teams", one: "team", columns: TeamColumns.all,
    tableColumns: [
      "name", "organisation", "locality", "in_post_wte", "established_wte", "people_led", "ceiling",
      "absent_today", "team_id",
    ],
    order: [SortTerm("locality_order"), SortTerm("name")],
    groupings: ["locality", "organisation", "kind"],
    predicates: [
      ListingPredicate(.is, "short", "has posts that are not filled") { view, row in
        let team = view.record.teams.rows[row]
        guard let inPost = team.inPostWTE, let established = team.establishedWTE else { return false }
        return inPost < established
      },
      ListingPredicate(.is, "full", "leads as many people as its ceiling, or more") { view, row in
        guard let ceiling = view.record.teams.rows[row].caseloadCeiling else { return false }
        return view.staff.peopleLedByTeam[row] >= ceiling
      },
      ListingPredicate(.is, "borough", "serves every locality") { view, row in
        view.record.teams.rows[row].locality == nil
      },
      ListingPredicate(.has, "absence", "has somebody away today") { view, row in
        view.absentMembers(ofTeamAt: row) > 0
      },
    ],
    aliases: ["who": ["organisation", "name"], "area": ["locality"]],
    count: { $0.record.teams.count },
    isLive: { $0.record.teams.rows[$1].isActive != false },
    rowID: { view, row in view.record.text[view.record.teams.rows[row].id] },
    rowWithID: { view, id in view.record.teams.row(of: id, in: view.record) },
    searchable: { view, row, text in
      let record = view.record
      let team = record.teams.rows[row]
      text.add(team.name, in: record.text)
      text.add(team.kind, in: record.text)
      if let organisation = record.organisations[team.organisation] {
        text.add(organisation.name, in: record.text)
        text.add(organisation.shortName, in: record.text)
      }
      text.add(view.name(team.locality) ?? "borough-wide")
      text.add(team.id, in: record.text)
      for member in view.staff.members[row] {
        text.add(record.professionals.rows[Int(member)].familyName, in: record.text)
        text.add(record.professionals.rows[Int(member)].givenName, in: record.text)
      }
    })
}

/// The columns of the list of teams.
private enum TeamColumns {
  static func column(
    _ id: String, _ heading: String, _ width: ClosedRange<Int>, _ meaning: String,
    side: ListingColumn.Side = .leading,
    display: (@Sendable (CareView, Int) -> String)? = nil,
    tone: (@Sendable (CareView, Int) -> ListingTone)? = nil,
    _ value: @escaping @Sendable (CareView, Team, Int) -> ListingValue
  ) -> ListingColumn {
    ListingColumn(id, heading, width, meaning, side: side, display: display, tone: tone) { view, row in
      value(view, view.record.teams.rows[row], row)
    }
  }

  static let all: [ListingColumn] = [
    column("team_id", "Id", 6...10, "Id of the team.") { view, team, _ in .some(view.record.text[team.id]) },
    column("name", "Team", 20...36, "Name of the team.") { view, team, _ in
      .some(view.record.text[team.name])
    },
    column("organisation", "Organisation", 12...22, "The organisation it is part of.") { view, team, _ in
      .some(view.name(team.organisation))
    },
    column(
      "locality", "Locality", 10...16, "The locality it serves; empty is the whole borough.",
      display: { view, row in view.name(view.record.teams.rows[row].locality) ?? "borough-wide" }
    ) { view, team, _ in .some(view.name(team.locality)) },
    column("locality_order", "Order", 5...5, "Where its locality stands in lists; borough-wide teams last.") {
      view, team, _ in .some(view.record.localities[team.locality]?.sortOrder.map(Int.init))
    },
    column("kind", "Kind", 12...22, "What sort of team.") { view, team, _ in
      .some(view.record.text[team.kind])
    },
    column(
      "in_post_wte", "In post", 7...7, "Posts filled, whole-time equivalents.", side: .trailing,
      tone: { view, row in
        let team = view.record.teams.rows[row]
        guard let inPost = team.inPostWTE, let established = team.establishedWTE else { return .plain }
        return inPost < established ? .warning : .plain
      }
    ) { _, team, _ in .some(team.inPostWTE) },
    column(
      "established_wte", "Of", 4...6, "Posts there should be, whole-time equivalents.", side: .trailing
    ) { _, team, _ in .some(team.establishedWTE) },
    column(
      "people_led", "Leads", 5...6, "Live people its members lead for.", side: .trailing,
      tone: { view, row in
        guard let ceiling = view.record.teams.rows[row].caseloadCeiling else { return .plain }
        return view.staff.peopleLedByTeam[row] > ceiling ? .alarm : .plain
      }
    ) { view, _, row in .number(Int(view.staff.peopleLedByTeam[row])) },
    column("ceiling", "Ceiling", 7...7, "People it can lead for at once.", side: .trailing) { _, team, _ in
      .some(team.caseloadCeiling.map(Int.init))
    },
    column(
      "absent_today", "Away", 4...5, "Members who are away today.", side: .trailing,
      tone: { view, row in view.absentMembers(ofTeamAt: row) > 0 ? .warning : .quiet }
    ) { view, _, row in .number(view.absentMembers(ofTeamAt: row)) },
    column("phone", "Phone", 13...16, "Telephone number.") { view, team, _ in
      .some(view.record.text[team.phone])
    },
    column("hours", "Hours", 12...24, "When it works.") { view, team, _ in
      .some(view.record.text[team.hours])
    },
  ]
}

extension CareView {
  /// Members of a team, active today, who are away.
  package func absentMembers(ofTeamAt row: Int) -> Int {
    staff.members[row].count { member in
      staff.absence[Int(member)] >= 0 && record.professionals.rows[Int(member)].isActive(on: today)
    }
  }
}
