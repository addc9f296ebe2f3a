extension Listing {
  /// What every measure comes to in every locality: one row a measure and locality, for spreadsheets.
  ///
  /// - Parameters:
  ///   - scopes: Whose figures; whoever asks for one locality sends on no other's.
  ///   - inWords: Whether a cell without a number says why, as a spreadsheet for people needs it; other programs get
  ///     nothing there, and the reason in a column of its own.
  public static func measures(
    _ pack: LocalityPack, in scopes: [LocalityFigures.Scope], inWords: Bool
  ) -> Listing {
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
    @Sendable func number(_ number: Int?, else words: String) -> ListingValue {
      number.map(ListingValue.number) ?? (inWords ? .text(words) : .absent)
    }
    let left = SuppressedCounts.words(nil)
    return Listing(
      id: "pack", noun: "figures", one: "figure",
      columns: [
        column("day", "Day", 10...10, "The day it is true for.") { view, _, _ in .day(view.today) },
        column("locality", "Locality", 10...20, "The locality, or the whole place.") { view, _, scope in
          .text(view.name(of: scope))
        },
        column("locality_id", "Loc", 3...8, "Its id; none for people in none, all for all.") {
          view, _, scope in .text(view.scopeID(scope) ?? "all")
        },
        column("measure", "Measure", 12...24, "Name of the measure.") { _, measure, _ in
          .text(measures[measure].id)
        },
        column("title", "What", 20...26, "What it measures.") { _, measure, _ in
          .text(measures[measure].title)
        },
        column("numerator", "Of these", 8...8, "Of how many it holds.") { _, measure, scope in
          number(pack.share(measure, in: scope)?.part, else: left)
        },
        column("denominator", "Asked of", 8...8, "Of how many it is asked and known.") { _, measure, scope in
          number(pack.share(measure, in: scope)?.whole, else: left)
        },
        column("not_known", "Not known", 9...9, "Of how many it is asked and not known.") {
          _, measure, scope in number(pack.unknown(measure, in: scope), else: left)
        },
        column("percent", "%", 3...4, "The share in hundredths.") { _, measure, scope in
          number(pack.percent(measure, in: scope), else: pack.reason(measure, in: scope) ?? "")
        },
        column("week_ago", "Week ago", 8...8, "The share a week before.") { _, measure, scope in
          number(
            pack.percentBefore(measure, in: scope), else: pack.weekBefore == nil ? "not known" : "not said")
        },
        column(
          "note", "Note", 9...20, "Why there is no share: not shown, nobody to ask of, of fewer than 10."
        ) {
          _, measure, scope in .some(pack.reason(measure, in: scope))
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

extension LocalityPack {
  /// Why there is no share in hundredths; nil where there is one.
  fileprivate func reason(_ place: Int, in scope: LocalityFigures.Scope) -> String? {
    guard let share = share(place, in: scope) else { return SuppressedCounts.words(nil) }
    if share.whole == 0 {
      return unknown(place, in: scope) == 0 ? ProcessMeasure.all[place].nobody : "not known"
    }
    return percent(place, in: scope) == nil ? "of fewer than \(ToldFigures.leastOfPercent)" : nil
  }
}
