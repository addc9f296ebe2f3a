extension Listing {
  /// Whom the rules propose for one meeting: one row a proposal, the most pressing first.
  public static func proposals(_ proposals: AgendaProposals) -> Listing {
    let proposed = proposals.proposed
    return Listing(
      id: "mdt proposals", noun: "proposals", one: "proposal", columns: ProposalColumns.all(proposed),
      tableColumns: ["person", "reason", "lane", "minutes", "carried", "person_id"],
      order: [SortTerm("place")], groupings: ["lane"],
      predicates: [
        ListingPredicate(.is, "carried", "is carried over from an earlier meeting") { _, row in
          proposed[row].carried > 0
        }
      ],
      aliases: ["why": ["reason", "rules"]], count: { _ in proposed.count }, isLive: { _, _ in true },
      rowID: { view, row in view.record.text[view.record.people.rows[proposed[row].person].id] },
      searchable: { view, row, text in
        text.add(view.name(view.record.people.rows[proposed[row].person]))
        text.add(proposed[row].reason)
      })
  }

  /// How many people each rule of agendas is about, is not about, and cannot tell of: one row a rule.
  public static func agendaRules(_ proposals: AgendaProposals) -> Listing {
    let counts = proposals.counts
    func column(
      _ id: String, _ heading: String, _ width: ClosedRange<Int>, _ meaning: String,
      _ value: @escaping @Sendable (Int) -> ListingValue
    ) -> ListingColumn {
      ListingColumn(id, heading, width, meaning, side: id == "rule" ? .leading : .trailing) { _, row in
        value(row)
      }
    }
    return Listing(
      id: "mdt proposals --rules", noun: "rules", one: "rule",
      columns: [
        column("rule", "Rule", 12...24, "Name of the rule.") { .text(counts[$0].rule) },
        column("fires", "Fires", 5...7, "People that it is about.") { .number(counts[$0].yes) },
        column("does_not", "Does not", 8...8, "People that it is not about.") { .number(counts[$0].no) },
        column("not_known", "Not known", 9...9, "People of whom it cannot be told.") {
          .number(counts[$0].unknown)
        },
        column("place", "Place", 5...5, "The most pressing rule is 1.") { .number($0 + 1) },
      ],
      tableColumns: ["rule", "fires", "does_not", "not_known"], order: [SortTerm("place")], groupings: [],
      predicates: [], aliases: [:], count: { _ in counts.count }, isLive: { _, _ in true },
      rowID: { _, row in counts[row].rule }, searchable: { _, row, text in text.add(counts[row].rule) })
  }
}

/// The columns of the list of proposals.
private enum ProposalColumns {
  static func all(_ proposed: [AgendaProposal]) -> [ListingColumn] {
    @Sendable func person(_ row: Int, _ view: CareView) -> Person {
      view.record.people.rows[proposed[row].person]
    }
    return [
      ListingColumn("person_id", "Person id", 7...12, "Id of the person.") { view, row in
        .some(view.record.text[person(row, view).id])
      },
      ListingColumn(
        "person", "Person", 16...34, "The person.",
        display: { view, row in
          let person = person(row, view)
          return "\(view.name(person)), \(view.ageWords(person))"
        }
      ) { view, row in .some(view.name(person(row, view))) },
      ListingColumn("rules", "Rules", 12...40, "Names of the rules, the most pressing first.") { _, row in
        .some(proposed[row].rules.joined(separator: ";"))
      },
      ListingColumn("reason", "Why", 24...80, "Why, in words with the figures.") { _, row in
        .some(proposed[row].reason)
      },
      ListingColumn("lane", "Lane", 8...12, "How it would be handled: discuss or action-only.") { _, row in
        .some(proposed[row].lane.code)
      },
      ListingColumn("minutes", "Min", 3...3, "Minutes it would take.", side: .trailing) { _, row in
        .number(proposed[row].minutes)
      },
      ListingColumn(
        "carried", "Carried", 7...7, "How often it has been carried over, this time included.",
        side: .trailing
      ) { _, row in .number(proposed[row].carried) },
      ListingColumn("place", "Place", 5...5, "The most pressing is 1.", side: .trailing) { _, row in
        .number(row + 1)
      },
    ]
  }
}
