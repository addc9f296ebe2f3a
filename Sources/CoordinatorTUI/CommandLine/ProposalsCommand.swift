import ArgumentParser
import CoordinationDomain

/// `coordinator mdt proposals`: whom the rules propose for a meeting.
struct ProposalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proposals",
    abstract: "List whom the rules and the last meeting propose for a meeting, and why.",
    discussion: """
      Not who is on its agenda. coordinator do "item accept PERSON MEETING" takes a proposal, item decline leaves it.
      \(Listing.proposals(AgendaProposals()).helpText)
      """)

  @Argument(help: ArgumentHelp("The meeting's id.", valueName: "meeting"))
  var meeting: String

  @Flag(help: "List the rules instead: how many people each is about, is not about, and cannot tell of.")
  var rules = false

  @OptionGroup var data: DataOptions
  @OptionGroup var list: ListOptions

  func run() throws {
    let data = try LoadedData.load(data)
    let proposals = data.view.agendaProposals(forMeetingAt: try MeetingRow.named(meeting, in: data.view))
    try ListPrinter.print(rules ? .agendaRules(proposals) : .proposals(proposals), data, list.request)
  }
}
