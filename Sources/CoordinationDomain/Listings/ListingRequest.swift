/// What a command line asks of a list, as it was typed.
public struct ListingRequest: Sendable, Hashable {
  /// The filter, empty for none.
  public var filter: String
  /// `due_on,-name`, empty for the listing's own order.
  public var sort: String
  /// Ids of columns with commas between, empty for the usual ones.
  public var columns: String
  /// The form the list is written in.
  public var format: ListingFormat

  /// Everything as the listing has it unless said otherwise.
  public init(
    filter: String = "", sort: String = "", columns: String = "", format: ListingFormat = .table
  ) {
    self.filter = filter
    self.sort = sort
    self.columns = columns
    self.format = format
  }
}

/// The rows and columns that answer a request.
public struct ListingSelection: Sendable {
  /// The rows, in order.
  public var rows: [Int32]
  /// The columns, in order.
  public var columns: [ListingColumn]
  /// A sentence on what the filter leaves out; nil where it leaves nothing out.
  public var hiddenNote: String?
}

extension Listing {
  /// The rows and columns asked for; fails with everything in the request that could not be understood,
  /// because leaving out one word of a filter would list everybody.
  public func selection(
    for request: ListingRequest, in view: CareView
  ) -> Result<ListingSelection, ListingRefusal> {
    let query = query(request.filter)
    var problems = query.problems + valueProblems(of: query, in: view)
    var terms: [SortTerm] = []
    var columns: [ListingColumn] = []
    switch sortTerms(request.sort) {
    case .success(let found): terms = found
    case .failure(let problem): problems.append(problem)
    }
    switch self.columns(request.columns, for: request.format) {
    case .success(let found): columns = found
    case .failure(let problem): problems.append(problem)
    }
    guard problems.isEmpty else { return .failure(ListingRefusal(problems: problems)) }
    let candidates = rows(in: view, everything: query.wantsEverything)
    let found = rows(matching: query, in: view, among: candidates)
    return .success(
      ListingSelection(
        rows: sorted(found, by: terms, in: view), columns: columns,
        hiddenNote: hiddenNote(found, of: candidates, in: view)))
  }

  /// Reads `name,age`; without any, a table shows the usual columns and an export all of them.
  public func columns(_ text: String, for format: ListingFormat) -> Result<[ListingColumn], QueryProblem> {
    let names = Listing.parts(of: text)
    guard !names.isEmpty else {
      return .success(format.isForReading ? tableColumns.compactMap { column($0) } : columns)
    }
    var found: [ListingColumn] = []
    for name in names {
      guard let column = column(name) else { return .failure(noColumn(name)) }
      if found.contains(where: { $0.id == name }) {
        return .failure(QueryProblem(what: "column \"\(name)\" is asked for twice"))
      }
      found.append(column)
    }
    return .success(found)
  }

  /// `3 of 240 people; the filter hides 237, of which 12 late`.
  private func hiddenNote(_ found: [Int32], of all: [Int32], in view: CareView) -> String? {
    let hidden = all.count - found.count
    guard hidden > 0 else { return nil }
    var note = "\(found.count) of \(all.count) \(noun); the filter hides \(hidden)"
    if let late = predicates.first(where: { $0.question == .is && $0.word == "late" }) {
      let shown = Set(found)
      let count = all.count { !shown.contains($0) && late.holds(view, Int($0)) }
      note += count == 0 ? ", none of them late" : ", of which \(count) late"
    }
    return note
  }

  /// The words between commas, blanks around them left out.
  static func parts(of text: String) -> [String] {
    text.split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// What is said of a column that is not there.
  func noColumn(_ name: String) -> QueryProblem {
    QueryProblem(what: "no column \"\(name)\"", suggestion: Spelling.nearest(name, among: columns.map(\.id)))
  }
}

/// Why a list was refused: every part of the request that could not be understood.
public struct ListingRefusal: Error, Hashable {
  /// What could not be understood, in the order of the request.
  public var problems: [QueryProblem]
}
