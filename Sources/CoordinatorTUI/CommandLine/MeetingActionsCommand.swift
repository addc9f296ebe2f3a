import ArgumentParser
import CoordinationDomain

/// `coordinator mdt actions`: what was agreed at a meeting, a list for each organisation.
struct MeetingActionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions",
    abstract: "Print what was agreed at a meeting, a list for each organisation.",
    discussion: """
      Each list holds what that organisation may see and nothing else.
      As json the actions themselves, with the keys of coordinator actions.
      """)

  @OptionGroup var paper: MeetingPaperOptions

  func run() throws {
    let (data, row, reader) = try paper.load()
    let view = data.view
    if paper.format == .json {
      try ListPrinter.print(.actions, view.meetingActions(row, of: reader), data, .json)
    } else {
      try PagePrinter.print(view.meetingActionsPage(row, of: reader), as: paper.format, of: data)
    }
    let missing = view.actionsInNoList(ofMeetingAt: row, of: reader)
    guard missing > 0 else { return }
    var notices = StandardStream.error()
    notices.writeLine(
      (missing == 1 ? "1 action that was agreed is" : "\(missing) actions that were agreed are")
        + " in no organisation's list: whoever is to do it may not hear about the person. Settle the sharing first, "
        + "or give it to somebody else.")
  }
}
