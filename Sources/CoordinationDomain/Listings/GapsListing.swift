extension Listing {
  /// Where somebody or something is about to be forgotten: one row a gap, the most serious rule first, the longest
  /// first.
  ///
  /// A hidden gap is there and not listed until its day, unless `is:hidden` or `is:any` asks for it.
  public static func gaps(_ book: GapBook, in view: CareView) -> Listing {
    gaps(GapTable(book, in: view))
  }

  /// The list without a row, for the documentation and the help.
  public static var noGaps: Listing { gaps(GapTable()) }

  /// The list's name, whichever gaps are in it.
  public static let gapsID = "gaps"

  static func gaps(_ table: GapTable) -> Listing {
    var listing = Listing(
      id: gapsID, noun: "gaps", one: "gap", columns: GapColumns.all(table),
      tableColumns: ["title", "subject", "words", "locality", "owner", "gap_id"],
      order: [SortTerm("place")],
      groupings: ["title", "subject", "locality", "owner", "owner_role"],
      predicates: GapColumns.predicates(table),
      aliases: [
        "name": ["subject"], "who": ["owner", "owner_role"], "late": ["days"], "area": ["area", "locality"],
        "owner": ["owner", "owner_role"],
      ],
      count: { _ in table.gaps.count }, isLive: { _, row in !table.isHidden(row) },
      rowID: { view, row in view.gapID(table.gaps[row]) },
      rowWithID: { view, id in table.row(of: id, view) },
      searchable: { view, row, text in
        let gap = table.gaps[row]
        text.add(view.subjectName(of: gap))
        text.add(table.rule(row).title)
        text.add(view.gapWords(gap))
        text.add(table.rule(row).name)
        guard let person = view.person(of: gap) else { return }
        text.addDigits(person.nhsNumber, in: view.record.text)
        text.add(person.id, in: view.record.text)
      })
    listing.signs = { view, row in
      let gap = table.gaps[row]
      return RowSigns(
        isAlarming: GapRule.isSerious(Int(gap.rule)),
        hasNamesake: gap.person >= 0 && view.people[Int(gap.person)].hasNamesake,
        isQuiet: table.isHidden(row))
    }
    listing.groupedInOrder = ["title", "subject", "owner"]
    return listing
  }
}

/// The columns of the list of gaps.
private enum GapColumns {
  static func predicates(_ table: GapTable) -> [ListingPredicate] {
    [
      ListingPredicate(.is, "hidden", "is hidden until a day", isAboutEnded: true) { _, row in
        table.isHidden(row)
      },
      ListingPredicate(.is, "serious", "comes first: somebody may come to harm, or nobody holds them") {
        _, row in GapRule.isSerious(Int(table.gaps[row].rule))
      },
      ListingPredicate(.is, "local", "is beyond a limit that is set locally, not a published one") {
        _, row in !(table.limit(row)?.isPublished ?? false)
      },
      ListingPredicate(.is, "new", "began in the last 7 days") { view, row in
        table.gaps[row].since.map { view.today - $0 <= Recent.days } ?? false
      },
      ListingPredicate(.no, "locality", "is of somebody or something of no one locality") { view, row in
        view.gapLocality(table.gaps[row]) == nil
      },
    ]
  }

  static func all(_ table: GapTable) -> [ListingColumn] { what(table) + whom(table) + course(table) }

  private static func what(_ table: GapTable) -> [ListingColumn] {
    [
      ListingColumn("rule", "Rule name", 12...24, "Name of the rule, kept for ever.") { _, row in
        .text(table.rule(row).name)
      },
      ListingColumn("person_id", "Person id", 7...12, "Id of whom it concerns.") { view, row in
        .some(view.gapPersonID(table.gaps[row]))
      },
      ListingColumn("action_id", "Action id", 7...12, "Id of the action, where it is about one.") {
        view, row in .some(view.gapActionID(table.gaps[row]))
      },
      ListingColumn("referral_id", "Referral id", 7...12, "Id of the referral, where it is about one.") {
        view, row in .some(view.gapReferralID(table.gaps[row]))
      },
      ListingColumn(
        "locality", "Locality", 10...16, "The locality of whom or what it is about.",
        display: { view, row in view.name(view.gapLocality(table.gaps[row])) ?? "No locality" }
      ) { view, row in .some(view.name(view.gapLocality(table.gaps[row]))) },
      ListingColumn("since", "Since", 6...11, "Since when; empty where no date says.") { _, row in
        .some(table.gaps[row].since)
      },
      ListingColumn(
        "days", "Days", 5...6, "Whole days since then.", side: .trailing,
        display: { view, row in view.gapDays(table.gaps[row]).map { "\($0) d" } ?? "" }
      ) { view, row in .some(view.gapDays(table.gaps[row])) },
      ListingColumn(
        "owner", "Who acts", 12...22, "Who is to act: by name where the record knows, else the role."
      ) { view, row in .some(table.owner(row, view)) },
      ListingColumn("words", "What is the matter", 28...90, "What is the matter, with the figures.") {
        view, row in .text(view.gapWords(table.gaps[row]))
      },
    ]
  }

  private static func whom(_ table: GapTable) -> [ListingColumn] {
    [
      ListingColumn("gap_id", "Gap id", 14...30, "Id of the gap: the rule and what it is about.") {
        view, row in .text(view.gapID(table.gaps[row]))
      },
      ListingColumn("title", "Rule", 16...40, "The rule in words.") { _, row in
        .text(table.rule(row).title)
      },
      ListingColumn(
        "subject", "Who or what", 16...22, "The person, else the team, service, request or colleague."
      ) {
        view, row in .text(view.subjectName(of: table.gaps[row]))
      },
      ListingColumn("subject_id", "About id", 7...12, "Id of the row that it is about.") { view, row in
        .text(view.gapSubjectID(table.gaps[row]))
      },
      ListingColumn(
        "age", "Age", 7...7, "The person's whole years.", side: .trailing,
        display: { view, row in view.person(of: table.gaps[row]).map { view.ageWords($0) } ?? "" }
      ) { view, row in .some(view.person(of: table.gaps[row]).flatMap { view.age($0) }) },
      ListingColumn("area", "Area", 8...14, "Street without the number; masked where it is restricted.") {
        view, row in
        let person = Int(table.gaps[row].person)
        return person < 0 ? .absent : .some(view.area(person))
      },
      ListingColumn("locality_id", "Loc", 3...4, "Id of the locality.") { view, row in
        .some(view.gapLocality(table.gaps[row]).map { view.record.id($0) })
      },
    ]
  }

  private static func course(_ table: GapTable) -> [ListingColumn] {
    [
      ListingColumn("owner_role", "Role", 10...16, "The role that is to act, as gap_rules.csv has it.") {
        _, row in .some(table.limit(row)?.ownerRole)
      },
      ListingColumn("limit", "Limit", 8...24, "The limit that was passed.") { _, row in
        .some(table.limit(row)?.limit)
      },
      ListingColumn("source", "Source", 12...60, "Where the limit comes from, or that it is set locally.") {
        _, row in .some(table.limit(row)?.source)
      },
      ListingColumn("hidden_until", "Hidden until", 6...12, "The day on which it is shown again.") {
        view, row in .some(table.hiding(row, view)?.until)
      },
      ListingColumn("hidden_reason", "Why hidden", 12...40, "Why it may wait.") { view, row in
        .some(table.hiding(row, view).map { view.record.text[$0.reason] })
      },
      ListingColumn("hidden_by", "Hidden by", 12...22, "Who hid it.") { view, row in
        .some(table.hiding(row, view).flatMap { view.name($0.hiddenBy) })
      },
      ListingColumn("place", "Place", 5...6, "The most serious is 1.", side: .trailing) { _, row in
        .number(row + 1)
      },
    ]
  }
}
