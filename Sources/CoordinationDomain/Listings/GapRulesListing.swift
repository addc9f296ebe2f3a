extension Listing {
  /// The rules that find gaps: how many rows each is about, is not about and cannot tell of, with its limit.
  ///
  /// One row a limit: a rule that has several has a row for each, and is counted in its own.
  public static func gapRules(_ book: GapBook?) -> Listing {
    let table = GapRuleTable(book)
    return Listing(
      id: "gaps --rules", noun: "rules", one: "rule", columns: GapRuleTable.columns(table),
      tableColumns: ["rule", "title", "fires", "does_not", "not_known", "limit", "owner", "source"],
      order: [SortTerm("place")], groupings: [],
      predicates: [
        ListingPredicate(.is, "on", "is used") { _, row in table.rows[row].limit.isOn },
        ListingPredicate(.is, "local", "has a limit that is set locally, not a published one") { _, row in
          !table.rows[row].limit.isPublished
        },
      ],
      aliases: ["who": ["owner"]], count: { _ in table.rows.count }, isLive: { _, _ in true },
      rowID: { _, row in table.rows[row].limit.name },
      searchable: { _, row, text in
        text.add(table.rows[row].limit.name)
        text.add(table.rows[row].limit.title)
      })
  }

  /// Rules by localities with what has changed in a week: one row a rule.
  public static func gapMatrix(_ matrix: GapMatrix) -> Listing {
    let lines = matrix.lines
    func number(
      _ id: String, _ heading: String, _ meaning: String, _ value: @escaping @Sendable (Int) -> Int?
    ) -> ListingColumn {
      ListingColumn(id, heading, max(5, heading.count)...max(8, heading.count), meaning, side: .trailing) {
        _, row in .some(value(row))
      }
    }
    let places = matrix.places.enumerated().map { place, at in
      number(
        at.id.isEmpty ? "no_locality" : at.id, at.id.isEmpty ? "None" : at.id, "Gaps in \(at.name)."
      ) { lines[$0].counts[place] }
    }
    let changes = matrix.places.enumerated().map { place, at in
      let id = at.id.isEmpty ? "no_locality" : at.id
      return number(id + "_change", id + " change", "More than a week before in \(at.name), or fewer.") {
        lines[$0].change(at: place)
      }
    }
    let change = ListingColumn(
      "change", "Week", 5...6, "More than a week before in all, or fewer.", side: .trailing,
      display: { _, row in GapMatrix.words(lines[row].change) }
    ) { _, row in .some(lines[row].change) }
    return Listing(
      id: "gaps --matrix", noun: "rules", one: "rule",
      columns: [
        ListingColumn("rule", "Rule", 12...26, "Name of the rule.") { _, row in .text(lines[row].rule) },
        ListingColumn("title", "Rule in words", 16...36, "The rule in words.") { _, row in
          .text(lines[row].title)
        },
      ] + places + [
        number("total", "Total", "Gaps in all.") { lines[$0].total }, change,
        number("hidden", "Hidden", "Gaps that are hidden, and in no other count.") { lines[$0].hidden },
      ] + changes + [
        number("place", "Place", "The most serious rule is 1.") { $0 + 1 }
      ],
      tableColumns: ["title"] + places.map(\.id) + ["total", "change", "hidden"],
      order: [SortTerm("place")], groupings: [],
      predicates: [
        ListingPredicate(.is, "serious", "comes first: somebody may come to harm, or nobody holds them") {
          _, row in lines[row].isSerious
        },
        ListingPredicate(.has, "gaps", "finds any, or did a week before") { _, row in
          lines[row].total > 0 || lines[row].hidden > 0 || (lines[row].change ?? 0) != 0
        },
      ], aliases: [:], count: { _ in lines.count }, isLive: { _, _ in true },
      rowID: { _, row in lines[row].rule }, searchable: { _, row, text in text.add(lines[row].title) })
  }
}

/// The rules and their limits with what they find.
private struct GapRuleTable: Sendable {
  struct Row: Sendable {
    var limit: GapLimitWords
    var fires: Int
    /// Of the whole rule; nil in the rows of its further limits.
    var others: GapBook.Count?
  }

  let rows: [Row]

  init(_ book: GapBook?) {
    guard let book else {
      rows = []
      return
    }
    var fires: [String: Int] = [:]
    for gap in book.gaps { fires[gap.limitName, default: 0] += 1 }
    let counts = book.counts.reduce(into: [:]) { $0[$1.rule] = $1.count }
    rows = book.limits.compactMap { limit in
      let others = limit.name == limit.rule ? counts[limit.rule] : nil
      return Row(limit: limit, fires: others?.yes ?? fires[limit.name] ?? 0, others: others)
    }
  }

  static func columns(_ table: GapRuleTable) -> [ListingColumn] {
    func text(
      _ id: String, _ heading: String, _ width: ClosedRange<Int>, _ meaning: String,
      _ value: @escaping @Sendable (Row) -> String?
    ) -> ListingColumn {
      ListingColumn(id, heading, width, meaning) { _, row in .some(value(table.rows[row])) }
    }
    func number(
      _ id: String, _ heading: String, _ meaning: String, _ value: @escaping @Sendable (Row) -> Int?
    ) -> ListingColumn {
      ListingColumn(id, heading, max(5, heading.count)...max(7, heading.count), meaning, side: .trailing) {
        _, row in .some(value(table.rows[row]))
      }
    }
    return [
      text("rule", "Rule", 12...26, "Name of the limit in gap_rules.csv.") { $0.limit.name },
      text("title", "Rule in words", 16...36, "The rule in words.") { $0.limit.title },
      number("fires", "Fires", "Rows it is about; of a limit after a dot those beyond that limit.") {
        $0.fires
      },
      number("does_not", "Does not", "Rows where all is well.") { $0.others?.no },
      number("not_known", "Not known", "Rows of which it cannot be told, as something is not recorded.") {
        $0.others?.unknown
      },
      ListingColumn("on", "On", 3...3, "Whether it is used.") { _, row in
        .yesNo(table.rows[row].limit.isOn)
      },
      ListingColumn(
        "limit", "Limit", 8...24, "The limit, a number of its unit.",
        display: { _, row in table.rows[row].limit.unit.isEmpty ? "" : table.rows[row].limit.limit }
      ) { _, row in .number(table.rows[row].limit.value) },
      text("unit", "Unit", 5...12, "What the limit counts.") { $0.limit.unit },
      text("owner", "Who acts", 8...17, "The role that is to act.") { $0.limit.owner },
      text("source", "Source", 16...70, "Where the limit comes from, or that it is set locally.") {
        $0.limit.source
      },
      ListingColumn("place", "Place", 5...5, "The most serious is 1.", side: .trailing) { _, row in
        .number(row + 1)
      },
    ]
  }
}
