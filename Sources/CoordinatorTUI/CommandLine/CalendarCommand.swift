import ArgumentParser
import CoordinationDomain

/// `coordinator mdt ics`: meetings for a calendar.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ics",
    abstract: "Write a calendar file of a series of meetings, or of one meeting.",
    discussion: """
      iCalendar (RFC 5545), without anybody's name: the series, when, where, how to join.
      Moved and cancelled meetings say so, and a calendar that reads the file again takes over what changed.
      """)

  @Argument(help: ArgumentHelp("The id or the name of a series, or the id of a meeting.", valueName: "id"))
  var id: String

  @OptionGroup var data: DataOptions

  func run() throws {
    let data = try LoadedData.load(data)
    var output = StandardStream.output()
    output.write(try calendar(in: data.view))
    try output.finish()
    var notices = StandardStream.error()
    DataNotice.write(data, to: &notices)
  }

  private func calendar(in view: CareView) throws(Refusal) -> CalendarText {
    if let calendar = view.calendar(of: id) { return calendar }
    throw Refusal(
      "No series is called \"\(id)\", and no meeting has that id. There are the series: "
        + "\(view.seriesWords()). coordinator mdt meetings lists the meetings.", .noData)
  }
}
