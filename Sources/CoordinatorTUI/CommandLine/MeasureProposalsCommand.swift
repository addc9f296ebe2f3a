import ArgumentParser
import CoordinationDomain

/// Works out whom the rules propose for a meeting, as often as asked: none against many times is what one takes.
struct MeasureProposalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proposals", abstract: "Work out whom the rules propose for the meeting of most people.")

  @OptionGroup var options: DataOptions

  @Option(help: "How often.")
  var times = 1

  func run() throws {
    let view = try LoadedData.load(options).view
    // The borough's own meetings ask every rule about everybody.
    let rows = Listing.meetings.rows(in: view)
    let widest = rows.max {
      view.peopleConcerned(byMeetingAt: Int($0)) < view.peopleConcerned(byMeetingAt: Int($1))
    }
    guard let widest else { throw Refusal("No meeting is in the data.", .noData) }
    var proposed = 0
    for _ in 0..<times { proposed += view.agendaProposals(forMeetingAt: Int(widest)).proposed.count }
    var output = StandardStream.output()
    output.writeLine(
      "\(proposed) proposals in \(times) times, of \(view.peopleConcerned(byMeetingAt: Int(widest))) people")
    try output.finish()
  }
}
