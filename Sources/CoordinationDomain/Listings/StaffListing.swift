extension Listing {
  /// Who's who: one row a professional who works here today.
  public static let staff = Listing(
    id: "staff", noun: "staff", one: "member of staff", columns: StaffColumns.all,
    tableColumns: ["name", "role_title", "team", "people_led", "ceiling", "away_until", "cover", "phone"],
    order: [SortTerm("family_name"), SortTerm("name")],
    groupings: ["team", "organisation", "locality", "role"],
    predicates: [
      ListingPredicate(.is, "away", "is away today") { view, row in view.staff.absence[row] >= 0 },
      ListingPredicate(.is, "full", "leads as many people as their ceiling, or more") { view, row in
        guard let ceiling = view.record.professionals.rows[row].caseloadCeiling else { return false }
        return view.staff.peopleLed[row] >= ceiling
      },
      ListingPredicate(.is, "free", "leads nobody") { view, row in view.staff.peopleLed[row] == 0 },
      ListingPredicate(.no, "cover", "is away with nobody to cover") { view, row in
        let absence = view.staff.absence[row]
        return absence >= 0 && view.record.absences.rows[Int(absence)].cover == nil
      },
    ],
    aliases: ["speaks": ["languages"], "who": ["name", "role", "role_title"], "area": ["locality"]],
    count: { $0.record.professionals.count },
    isLive: { $0.record.professionals.rows[$1].isActive(on: $0.today) },
    rowID: { view, row in view.record.text[view.record.professionals.rows[row].id] },
    rowWithID: { view, id in view.record.professionals.row(of: id, in: view.record) },
    searchable: { view, row, text in
      let record = view.record
      let professional = record.professionals.rows[row]
      text.add(professional.givenName, in: record.text)
      text.add(professional.familyName, in: record.text)
      text.add(professional.role, in: record.text)
      text.add(professional.roleTitle, in: record.text)
      text.add(professional.languages, in: record.text)
      text.addDigits(professional.phone, in: record.text)
      if let team = record.teams[professional.team] { text.add(team.name, in: record.text) }
    })
}

/// The columns of the list of staff.
private enum StaffColumns {
  static func column(
    _ id: String, _ heading: String, _ width: ClosedRange<Int>, _ meaning: String,
    side: ListingColumn.Side = .leading,
    display: (@Sendable (CareView, Int) -> String)? = nil,
    tone: (@Sendable (CareView, Int) -> ListingTone)? = nil,
    _ value: @escaping @Sendable (CareView, Professional, Int) -> ListingValue
  ) -> ListingColumn {
    ListingColumn(id, heading, width, meaning, side: side, display: display, tone: tone) { view, row in
      value(view, view.record.professionals.rows[row], row)
    }
  }

  static func absence(_ view: CareView, _ row: Int) -> Absence? {
    let index = view.staff.absence[row]
    return index < 0 ? nil : view.record.absences.rows[Int(index)]
  }

  static let all: [ListingColumn] = [
    column("professional_id", "Id", 7...12, "Id of the professional.") { view, one, _ in
      .some(view.record.text[one.id])
    },
    column("name", "Name", 16...26, "Role, family name and initial.") { view, one, _ in .text(view.name(one))
    },
    column("family_name", "Family name", 12...20, "Family name.") { view, one, _ in
      .some(view.record.text[one.familyName])
    },
    column("role", "Role", 4...8, "Role in short.") { view, one, _ in .some(view.record.text[one.role]) },
    column("role_title", "What they do", 14...28, "The role in full.") { view, one, _ in
      .some(view.record.text[one.roleTitle])
    },
    column("team", "Team", 14...30, "The team they work in.") { view, one, _ in .some(view.name(one.team)) },
    column("organisation", "Organisation", 12...22, "The organisation of that team.") { view, one, _ in
      .some(view.name(view.record.teams[one.team]?.organisation))
    },
    column(
      "locality", "Locality", 10...16, "The locality of that team; empty is the whole borough.",
      display: { view, row in
        view.name(view.record.teams[view.record.professionals.rows[row].team]?.locality) ?? "borough-wide"
      }
    ) { view, one, _ in .some(view.name(view.record.teams[one.team]?.locality)) },
    column(
      "people_led", "Leads", 5...6, "Live people they lead for.", side: .trailing,
      tone: { view, row in
        guard let ceiling = view.record.professionals.rows[row].caseloadCeiling else { return .plain }
        return view.staff.peopleLed[row] > ceiling ? .alarm : .plain
      }
    ) { view, _, row in .number(Int(view.staff.peopleLed[row])) },
    column("ceiling", "Ceiling", 7...7, "People they can lead for at once.", side: .trailing) { _, one, _ in
      .some(one.caseloadCeiling.map(Int.init))
    },
    column(
      "away_until", "Away until", 10...12, "First day back, where they are away today.",
      tone: { _, _ in .warning }
    ) { view, _, row in .some(absence(view, row)?.to) },
    column(
      "cover", "Cover", 12...20, "Who covers while they are away.",
      display: { view, row in
        absence(view, row).map { view.name($0.cover) ?? "NO COVER" } ?? ""
      },
      tone: { view, row in absence(view, row).map { $0.cover == nil ? .alarm : .plain } ?? .plain }
    ) { view, _, row in .some(view.name(absence(view, row)?.cover)) },
    column(
      "languages", "Languages", 10...30, "Languages they speak with people.",
      display: { view, row in
        view.record.text[view.record.professionals.rows[row].languages].split(separator: ";")
          .joined(separator: ", ")
      }
    ) { view, one, _ in .some(view.record.text[one.languages]) },
    column("phone", "Phone", 13...16, "Telephone number.") { view, one, _ in
      .some(view.record.text[one.phone])
    },
  ]
}
