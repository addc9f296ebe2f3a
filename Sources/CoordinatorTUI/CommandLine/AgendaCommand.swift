import ArgumentParser
import CoordinationDomain

/// `coordinator mdt agenda`: agenda items of coming meetings; of one meeting the sheet that is circulated.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: "List the agenda items of coming meetings, or print the agenda of one.",
    discussion: """
      With a meeting, text and markdown are the sheet to circulate, csv and json the items of that meeting alone.
      \(Listing.agenda.helpText)
      """)

  @Argument(
    help: ArgumentHelp(
      "A meeting's id, for its agenda as it is circulated; all coming meetings without it.",
      valueName: "meeting"))
  var meeting: String?

  @Flag(help: "With a meeting: initials, rules and presenters only, for a wide circle.")
  var initials = false

  @OptionGroup var reader: ReaderOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var list: ListOptions

  func validate() throws {
    if meeting == nil, initials || reader.organisation != nil {
      throw ValidationError("--initials and --organisation need a meeting.")
    }
    if meeting != nil, !(list.filter + list.sort + list.columns).isEmpty {
      throw ValidationError("--filter, --sort and --columns are for the list, without a meeting.")
    }
    if initials, !list.format.isForReading {
      throw ValidationError("--initials is for text and markdown.")
    }
  }

  func run() throws {
    guard let meeting else { return try ListPrinter.run(.agenda, data, list) }
    let data = try LoadedData.load(data)
    let row = try MeetingRow.named(meeting, in: data.view)
    let reader = try reader.reader(in: data.view)
    if list.format.isForReading {
      let sheet = data.view.agendaSheet(row, for: reader, initialsOnly: initials)
      try PagePrinter.print(sheet, as: list.format == .markdown ? .markdown : .text, of: data)
    } else {
      try ListPrinter.print(.agenda, data.view.agendaItems(ofMeetingAt: row, for: reader), data, list.format)
    }
    PapersNotice.write(of: row, for: reader, in: data.view)
  }
}
