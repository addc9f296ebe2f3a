extension Listing {
  /// What every measure comes to in every locality: one row a measure and locality, for spreadsheets.
  public static func measures(_ pack: LocalityPack) -> Listing {
    let scopes = pack.scopes
    let measures = ProcessMeasure.all
    @Sendable func place(_ row: Int) -> (measure: Int, scope: LocalityFigures.Scope) {
      (row % measures.count, scopes[row / measures.count])
    }
    func column(
      _ id: String, _ heading: String, _ width: ClosedRange<Int>, _ meaning: String,
      _ value: @escaping @Sendable (CareView, Int, LocalityFigures.Scope) -> ListingValue
    ) -> ListingColumn {
      ListingColumn(id, heading, width, meaning) { view, row in
        let at = place(row)
        return value(view, at.measure, at.scope)
      }
    }
    @Sendable func told(_ measure: Int, _ scope: LocalityFigures.Scope, _ count: Int) -> ListingValue {
      pack.share(measure, in: scope) == nil ? .absent : .number(count)
    }
    return Listing(
      id: "pack", noun: "figures", one: "figure",
      columns: [
        column("locality", "Locality", 10...20, "The locality, or the whole place.") { view, _, scope in
          .text(view.name(of: scope))
        },
        column("locality_id", "Loc", 3...8, "Its id; none for people in none, empty for all.") {
          view, _, scope in .some(view.scopeID(scope))
        },
        column("measure", "Measure", 12...24, "Name of the measure.") { _, measure, _ in
          .text(measures[measure].id)
        },
        column("title", "What", 20...26, "What it measures.") { _, measure, _ in
          .text(measures[measure].title)
        },
        column("numerator", "Of these", 8...8, "Of how many it holds; empty where it is not shown.") {
          _, measure, scope in told(measure, scope, pack.figures.count(measure, in: scope).share.part)
        },
        column("denominator", "Asked of", 8...8, "Of how many it is asked and known.") { _, measure, scope in
          told(measure, scope, pack.figures.count(measure, in: scope).share.whole)
        },
        column("not_known", "Not known", 9...9, "Of how many it is asked and not known.") {
          _, measure, scope in .some(pack.unknown(measure, in: scope))
        },
        column("percent", "%", 3...4, "The share in hundredths.") { _, measure, scope in
          .some(pack.percent(measure, in: scope))
        },
        column("week_ago", "Week ago", 8...8, "The share a week before.") { _, measure, scope in
          .some(pack.percentBefore(measure, in: scope))
        },
        column("rule", "Rule", 30...80, "Of whom it is asked and when it holds.") { _, measure, _ in
          .text(pack.rule(measure))
        },
      ],
      tableColumns: ["locality", "title", "numerator", "denominator", "percent"], order: [],
      groupings: ["locality"],
      predicates: [], aliases: [:], count: { _ in scopes.count * measures.count }, isLive: { _, _ in true },
      rowID: { view, row in
        let at = place(row)
        return "\(view.scopeID(at.scope) ?? "all")/\(measures[at.measure].id)"
      },
      searchable: { _, row, text in text.add(measures[place(row).measure].title) })
  }
}
