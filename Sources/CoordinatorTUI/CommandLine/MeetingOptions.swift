import ArgumentParser
import CoordinationDomain

/// The organisation that a paper is for.
struct ReaderOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "For this organisation alone, by id or short name: nothing about people whom it may not hear about.",
      valueName: "id"))
  var organisation: String?

  /// The organisation; nil where none is asked for.
  func reader(in view: CareView) throws(Refusal) -> Ref<Organisation>? {
    guard let organisation else { return nil }
    let found = view.organisations(named: organisation)
    if let only = found.first, found.count == 1 { return only }
    if found.isEmpty {
      throw Refusal(
        "No organisation is called \"\(organisation)\". There are: \(view.organisationsInMeetings()).",
        .noData)
    }
    let names = found.map { view.organisationWords($0) }.joined(separator: ", ")
    throw Refusal("\"\(organisation)\" could be \(names). Name one by id.", .refused)
  }
}

/// Finds meetings by what is typed.
enum MeetingRow {
  /// The row of the meeting with an id.
  static func named(_ id: String, in view: CareView) throws(Refusal) -> Int {
    for written in [id, id.uppercased()] {
      if let row = Listing.meetings.row(of: written, in: view) { return row }
    }
    throw Refusal("No meeting has the id \"\(id)\". coordinator mdt meetings lists them.", .noData)
  }
}
