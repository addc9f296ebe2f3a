import ArgumentParser
import CoordinationDomain

/// `coordinator mdt minutes`: what a meeting decided.
struct MinutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract: "Print the minutes of a meeting.",
    discussion: "Who was there, what was decided about whom and why, who does what, and what is still to do.")

  @OptionGroup var paper: MeetingPaperOptions

  func run() throws {
    let (data, row, reader) = try paper.load()
    try PagePrinter.print(data.view.minutesPage(row, for: reader), as: paper.format, of: data)
    PapersNotice.write(of: row, for: reader, in: data.view)
  }
}

/// What whoever prints a paper is told beside it, where it may not go to everybody.
enum PapersNotice {
  /// Says that an organisation in the room may not have the whole paper, of a paper that is whole.
  static func write(of meeting: Int, for reader: Ref<Organisation>?, in view: CareView) {
    guard reader == nil, view.hasReadersWithLimits(ofMeetingAt: meeting) else { return }
    var notices = StandardStream.error()
    notices.writeLine(
      "Not everybody at the meeting may have all of this: print it for each organisation, with --organisation."
    )
  }
}
