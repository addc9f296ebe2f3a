@testable import CoordinationDomain

/// A list asked of a few lines of CSV.
struct ListingInput {
  let view: CareView
  let listing: Listing

  /// `now` is `2026-11-20`, at noon, or `2026-11-20T14:30`.
  init(_ listing: Listing, now: String, _ files: [RecordTable: String]) {
    var contents = FolderContents()
    for (table, text) in files.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      contents.append(table, (text + "\n").utf8)
    }
    let (record, _) = CareRecord.read(contents)
    let moment = Moment(now, zone: .europeLondon) ?? Moment(now: Instant(seconds: 0), zone: .utc)
    view = CareView(record, at: moment)
    self.listing = listing
  }

  /// The ids of the rows that a filter lists, in file order.
  func ids(_ filter: String = "") -> [String] {
    listing.rows(matching: listing.query(filter), in: view).map { listing.id(of: Int($0), in: view) }
  }

  /// The ids in the order of a sort.
  func ids(sortedBy sort: String, _ filter: String = "") throws -> [String] {
    let rows = listing.rows(matching: listing.query(filter), in: view)
    return listing.sorted(rows, by: try listing.sortTerms(sort).get(), in: view).map {
      listing.id(of: Int($0), in: view)
    }
  }

  /// A field of the row with an id, as exports write it.
  func field(_ column: String, of id: String) -> String? {
    guard let row = listing.row(of: id, in: view) else { return nil }
    return listing.column(column)?.value(of: row, in: view).written
  }

  /// The whole text of a request.
  func text(
    _ format: ListingFormat, columns: String = "", filter: String = "", sort: String = ""
  ) throws -> String {
    let request = ListingRequest(filter: filter, sort: sort, columns: columns, format: format)
    let selection = try listing.selection(for: request, in: view).get()
    return listing.text(selection.rows, columns: selection.columns, in: view, as: format)
  }

  /// What a request is refused for; empty where it is not.
  func refusal(_ request: ListingRequest) -> [String] {
    switch listing.selection(for: request, in: view) {
    case .success: []
    case .failure(let refusal): refusal.problems.map(\.sentence)
    }
  }
}

/// Rows with the columns that these tests do not vary filled in.
enum Rows {
  static let peopleHeading = "person_id,given_name,family_name,date_of_birth,gender,interpreter"

  /// So many people from `P-1` on, each with a name of their own.
  static func people(_ count: Int) -> String {
    let rows = (1...count).map { "P-\($0),Given,Family\($0),1950-01-01,female,none" }
    return ([peopleHeading] + rows).joined(separator: "\n")
  }

  /// Spells: `P-1,active,2026-01-01,2026-11-20`.
  static func caseload(_ rows: String...) -> String {
    let numbered = rows.enumerated().map { "L-\($0 + 1),\($1),frailty,high" }
    return (["caseload_id,person_id,status,start_on,end_on,pathway,tier"] + numbered).joined(separator: "\n")
  }

  /// An active spell for each of so many people.
  static func everybodyActive(_ count: Int) -> String {
    let rows = (1...count).map { "L-\($0),P-\($0),active,2026-01-01,frailty,high" }
    return (["caseload_id,person_id,status,start_on,pathway,tier"] + rows).joined(separator: "\n")
  }

  /// Actions: `P-1,requested,2026-11-19,`: person, status, due_on, due_at.
  static func actions(_ rows: String...) -> String {
    let numbered = rows.enumerated().map { "X-\($0 + 1),Do it,\($1)" }
    return (["action_id,title,person_id,status,due_on,due_at,origin"] + numbered).joined(separator: "\n")
  }

  /// Leads: `P-1,S-1,2026-01-01,2026-02-01,held`.
  static func leads(_ rows: String...) -> String {
    let numbered = rows.enumerated().map { "M-\($0 + 1),lead,\($1)" }
    return (["membership_id,role,person_id,professional_id,start_on,end_on,status"] + numbered)
      .joined(separator: "\n")
  }

  static let staff = """
    professional_id,given_name,family_name,role,team_id,access,active_to
    S-1,Ada,Okafor,DN,T-1,lead,
    S-2,Bo,Lee,SW,T-1,lead,
    S-3,Cy,Gone,OT,T-1,lead,2026-11-20
    """
}
