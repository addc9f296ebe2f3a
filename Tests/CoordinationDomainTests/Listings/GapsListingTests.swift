import Testing

@testable import CoordinationDomain

/// The list of gaps, the rules behind it and the counts by locality.
@Suite struct GapsListingTests {
  private let view = SampleRecord.view
  private let book: GapBook
  private let gaps: [Gap]
  private let listing: Listing

  init() {
    book = GapBook(view)
    gaps = book.gaps
    listing = .gaps(book, in: view)
  }

  private func rows(_ filter: String) -> [Int32] {
    let query = listing.query(filter)
    #expect(query.problems.isEmpty, "\(query.problems)")
    return listing.sorted(
      listing.rows(
        matching: query, in: view, among: listing.rows(in: view, everything: query.wantsEverything)),
      by: [], in: view)
  }

  @Test func `a gap has the columns that are promised for ever`() {
    #expect(
      listing.columns.map(\.id).prefix(9) == [
        "rule", "person_id", "action_id", "referral_id", "locality", "since", "days", "owner", "words",
      ])
    #expect(Listing.noGaps.columns.map(\.id) == listing.columns.map(\.id))
    #expect(
      Listing.gapRules(nil).columns.map(\.id).prefix(5) == [
        "rule", "title", "fires", "does_not", "not_known",
      ])
  }

  @Test func `the most serious rule comes first and of a rule the longest`() throws {
    let all = rows("")
    #expect(all.count == gaps.count)
    let order = GapRule.all.map(\.name)
    let rule = try #require(listing.column("rule"))
    let places = all.map { order.firstIndex(of: rule.value(of: Int($0), in: view).written) ?? -1 }
    #expect(places == places.sorted())
    let days = try #require(listing.column("days"))
    let noLead = rows("rule=no-lead").map { Int(days.value(of: Int($0), in: view).written) ?? 0 }
    #expect(noLead.count > 3)
    #expect(noLead == noLead.sorted(by: >))
  }

  @Test func `every row is found by its id and has its signs`() {
    for row in rows("is:any") {
      #expect(listing.row(of: listing.id(of: Int(row), in: view), in: view) == Int(row))
      let isSerious = GapRule.isSerious(Int(gaps[Int(row)].rule))
      #expect(view.signs(of: Int(row), in: listing).isAlarming == isSerious)
    }
    #expect(listing.row(of: "no-lead/P-00001", in: view) == nil)
  }

  @Test func `gaps are asked for by rule, place, seriousness and who acts`() {
    let all = rows("").count
    let places = ["NE", "NW", "SE", "SW"].map { rows("locality:\($0)").count }
    #expect(places.allSatisfy { $0 > 0 })
    #expect(places.reduce(rows("no:locality").count, +) == all)
    #expect(rows("rule=no-lead").count == 4)
    #expect(rows("is:serious").count + rows("-is:serious").count == all)
    #expect(!rows("owner:sultana").isEmpty)
    #expect(rows("owner:intake-lead") == rows("owner_role=intake-lead"))
    #expect(rows("P-00025").allSatisfy { view.gapPersonID(gaps[Int($0)]) == "P-00025" })
    #expect(rows("is:hidden").isEmpty)
  }

  @Test func `each rule says what it finds, does not find and cannot tell, and where its limit comes from`()
    throws
  {
    let rules = Listing.gapRules(book)
    let count = rules.rows(in: view).count
    #expect(count == GapRule.all.reduce(0) { $0 + $1.limitNames.count })
    func value(_ row: Int, _ column: String) -> String {
      rules.column(column)?.value(of: row, in: view).written ?? "?"
    }
    let noLead = try #require(rules.row(of: "no-lead", in: view))
    #expect(value(noLead, "fires") == "4")
    #expect(value(noLead, "unit") == "working-days")
    #expect(value(noLead, "source").hasPrefix("set locally: "))
    let own = (0..<count).filter { !value($0, "does_not").isEmpty }
    #expect(own.count == GapRule.all.count)
    #expect(own.reduce(0) { $0 + (Int(value($1, "fires")) ?? 0) } == gaps.count)
    let nice = try #require(rules.row(of: "home-no-follow-up", in: view))
    #expect(value(nice, "source").hasPrefix("NICE NG27"))
  }

  // MARK: By locality

  @Test func `the numbers of the matrix are those of the list`() throws {
    let matrix = GapMatrix(GapCounts(book, in: view), before: nil, in: view)
    #expect(matrix.places.map(\.id) == ["NE", "NW", "SE", "SW", ""])
    #expect(matrix.total == rows("").count)
    #expect(matrix.change == nil)
    for (at, place) in matrix.places.enumerated() {
      let scope = place.id.isEmpty ? "no:locality" : "locality_id=\(place.id)"
      #expect(matrix.total(at: at) == rows(scope).count)
      #expect(matrix.serious(at: at) == rows(scope + " is:serious").count)
      for line in matrix.lines {
        #expect(line.counts[at] == rows("\(scope) rule=\(line.rule)").count, "\(line.rule) \(place.id)")
      }
    }
  }

  @Test func `what is hidden is counted for itself, and is no improvement on the week`() throws {
    var input = CommandInput.sample()
    let before = GapCounts(input.view)
    #expect(input.refusal("gap hide no-lead/P-00025 +1w waits", by: "S-0061").isEmpty)
    let matrix = GapMatrix(GapCounts(input.view), before: before, in: input.view)
    let line = try #require(matrix.lines.first { $0.rule == "no-lead" })
    #expect((line.total, line.hidden, line.change) == (3, 1, 0))
    #expect(line.counts == [2, 0, 0, 1, 0])
    #expect(matrix.hidden == 1)
    #expect(matrix.change == 0)
    #expect(matrix.change(at: 1) == 0)
    #expect(matrix.hidden(at: 1) == 1)
    #expect(GapMatrix.words(matrix.change) == "=")
    let listing = Listing.gapMatrix(matrix)
    let row = try #require(listing.row(of: "no-lead", in: input.view))
    #expect(listing.column("NW_change")?.value(of: row, in: input.view) == .number(0))
    #expect(listing.column("total")?.value(of: row, in: input.view) == .number(3))
  }

  @Test func `the page of a gap says the rule, the limit, its source and who acts`() throws {
    let page = view.gapPage(try #require(book.gap("no-lead/P-00025", in: view)))
    #expect(page.title.hasPrefix("No lead professional: WICKS, Tracey (Mrs)"))
    let lines = page.sections[0].lines
    #expect(lines[0].text.hasPrefix("NO LEAD since 19-Dec-2024 (701 d)"))
    #expect(lines.first { $0.label == "Acts" }?.text == "SW Kaplan, H, as locality lead")
    #expect(
      lines.first { $0.label == "Limit" }?.text.hasPrefix("more than 5 working days; set locally: ") == true)
    #expect(book.gap("no-lead/P-00001", in: view) == nil)
  }

  @Test func `every gap leads to a page that there is`() {
    for gap in gaps {
      if case .list = view.gapTarget(view.gapID(gap)) {
        Issue.record("\(view.gapID(gap)) leads nowhere")
      }
    }
  }
}
