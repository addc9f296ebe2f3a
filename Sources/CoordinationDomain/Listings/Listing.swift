/// A list of one kind of thing as columns and rows, defined once: the screen, the command line, CSV, JSON and
/// print all render the same one.
///
/// Rows are positions in the table the list is of. Everything is asked of a ``CareView``; nothing is stored.
public struct Listing: Sendable {
  /// The name on the command line and in the documentation, for example `people`.
  public let id: String
  /// What the rows are, in words for a sentence such as "3 of 240 people".
  public let noun: String
  /// What one row is, for a sentence such as "1 person".
  public let one: String
  /// Every column, in the order of exports; ids are kept for ever.
  public let columns: [ListingColumn]
  /// Columns a table shows when nobody asks for others, most important first.
  public let tableColumns: [String]
  /// The order when nobody asks for another.
  public let order: [SortTerm]
  /// Columns the rows can be grouped by.
  public let groupings: [String]
  /// What `is:`, `no:` and `has:` can ask.
  public let predicates: [ListingPredicate]
  /// Other words for columns in a filter, for example `who`: the columns any of which may match.
  public let aliases: [String: [String]]
  /// How many rows there are, live or not.
  let count: @Sendable (CareView) -> Int
  /// Whether a row is listed without `is:any`.
  let isLive: @Sendable (CareView, Int) -> Bool
  /// The row's id, which breaks ties and which a selection holds.
  let rowID: @Sendable (CareView, Int) -> String
  /// The row with an id, found by the table's own index: asked at every key on a page.
  ///
  /// Without it all rows are looked through.
  var rowWithID: (@Sendable (CareView, String) -> Int?)?
  /// Which rows an act touches, where that is not simply all of them.
  var touched: @Sendable (CareView, ViewChanges) -> TouchedRows = { _, _ in .all }
  /// Writes the members of a row's object in JSON where all columns are asked for and the rows have more to say than
  /// that.
  var members: (@Sendable (CareView, Int, inout JSONText) -> Void)?
  /// What stands out about a row, for a list whose rows are of no table.
  var signs: (@Sendable (CareView, Int) -> RowSigns)?
  /// Groupings whose groups stand in the order of their first rows, and not by name.
  public var groupedInOrder: Set<String> = []
  /// Adds the text that plain words are looked for in.
  let searchable: @Sendable (CareView, Int, inout SearchText) -> Void

  /// `1 person`, `240 people`.
  public func counted(_ count: Int) -> String { Phrase.count(count, one, noun) }

  /// The column with an id.
  public func column(_ id: String) -> ListingColumn? { columns.first { $0.id == id } }

  /// The row's id.
  public func id(of row: Int, in view: CareView) -> String { rowID(view, row) }

  /// The row with an id; nil where there is none.
  public func row(of id: String, in view: CareView) -> Int? {
    if let rowWithID { return rowWithID(view, id) }
    return (0..<count(view)).first { rowID(view, $0) == id }
  }

  /// How many rows the table has, live or not.
  public func size(in view: CareView) -> Int { count(view) }

  /// Whether a predicate holds for a row.
  public func holds(_ predicate: ListingPredicate, row: Int, in view: CareView) -> Bool {
    predicate.holds(view, row)
  }

  /// The rows that are listed, in file order; all of them where `everything` is asked for.
  public func rows(in view: CareView, everything: Bool = false) -> [Int32] {
    let count = count(view)
    var rows: [Int32] = []
    rows.reserveCapacity(count)
    for row in 0..<count where isListed(row, in: view, everything: everything) { rows.append(Int32(row)) }
    return rows
  }

  /// Whether a row is listed.
  public func isListed(_ row: Int, in view: CareView, everything: Bool = false) -> Bool {
    everything || isLive(view, row)
  }
}

/// One column of a list, written once.
public struct ListingColumn: Sendable {
  /// Which side the text stands on.
  public enum Side: Sendable { case leading, trailing }

  /// The key in JSON and the heading in CSV, kept for ever.
  public let id: String
  /// The heading on screen and in tables.
  public let heading: String
  /// What it means, a sentence for the documentation.
  public let meaning: String
  /// Columns of the terminal it needs at least, and those it can use.
  public let width: ClosedRange<Int>
  /// Which side the text stands on.
  public let side: Side
  let value: @Sendable (CareView, Int) -> ListingValue
  let display: (@Sendable (CareView, Int) -> String)?
  let tone: (@Sendable (CareView, Int) -> ListingTone)?

  init(
    _ id: String, _ heading: String, _ width: ClosedRange<Int>, _ meaning: String, side: Side = .leading,
    display: (@Sendable (CareView, Int) -> String)? = nil,
    tone: (@Sendable (CareView, Int) -> ListingTone)? = nil,
    value: @escaping @Sendable (CareView, Int) -> ListingValue
  ) {
    self.id = id
    self.heading = heading
    self.width = width
    self.meaning = meaning
    self.side = side
    self.value = value
    self.display = display
    self.tone = tone
  }

  /// The value of a row: what is filtered, sorted and exported.
  public func value(of row: Int, in view: CareView) -> ListingValue { value(view, row) }

  /// The text people read.
  public func text(of row: Int, in view: CareView) -> String {
    display?(view, row) ?? value(view, row).shown(near: view.today)
  }

  /// How loud the text is.
  public func tone(of row: Int, in view: CareView) -> ListingTone { tone?(view, row) ?? .plain }
}

/// Something a row is or is not, asked with `is:late`, `no:lead`, `has:carer`.
public struct ListingPredicate: Sendable {
  /// The word before the colon.
  public enum Question: String, Sendable, CaseIterable { case `is`, no, has }

  /// Which word asks it.
  public let question: Question
  /// The word after the colon.
  public let word: String
  /// What it means, a phrase for the documentation.
  public let meaning: String
  /// Whether it asks for rows that are not listed otherwise, and so looks among all.
  let isAboutEnded: Bool
  let holds: @Sendable (CareView, Int) -> Bool

  init(
    _ question: Question, _ word: String, _ meaning: String, isAboutEnded: Bool = false,
    holds: @escaping @Sendable (CareView, Int) -> Bool
  ) {
    self.question = question
    self.word = word
    self.meaning = meaning
    self.isAboutEnded = isAboutEnded
    self.holds = holds
  }

  /// As it is typed: `is:late`.
  public var typed: String { "\(question.rawValue):\(word)" }
}

/// One column of a sort order.
public struct SortTerm: Sendable, Hashable {
  /// The column's id.
  public var column: String
  /// Whether the largest comes first; absent values come last either way.
  public var isDescending: Bool

  /// Sorts by a column.
  public init(_ column: String, descending: Bool = false) {
    self.column = column
    isDescending = descending
  }
}
