import ArgumentParser
import CoordinationDomain

/// `coordinator mdt figures`: what the meetings of the last weeks come to.
struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Show who comes to meetings, how many people they reach, what is put off and what is decided.",
    discussion:
      "Meetings held in the last \(CareView.weeksLookedBackOn) weeks; numerator and denominator beside each figure."
  )

  @Option(help: ArgumentHelp("Only this locality, by id or name.", valueName: "locality"))
  var locality: String?

  @Option(help: ArgumentHelp("Meetings from this day on.", valueName: "date"))
  var since: String?

  @OptionGroup var data: DataOptions

  @Option(help: PageFormat.help)
  var format: PageFormat = .text

  func run() throws {
    let data = try LoadedData.load(data)
    let view = data.view
    let page = view.meetingFiguresPage(try place(in: view), since: try firstDay(in: view))
    try PagePrinter.print(page, as: format, of: data)
  }

  private func place(in view: CareView) throws(Refusal) -> Ref<Locality>? {
    guard let locality else { return nil }
    if let found = view.locality(named: locality) { return found }
    throw Refusal("No locality has the id or the name \"\(locality)\".", .noData)
  }

  private func firstDay(in view: CareView) throws(Refusal) -> Day? {
    guard let since else { return nil }
    if let moment = Moment(since, zone: view.moment.zone), moment.today <= view.today { return moment.today }
    throw Refusal("--since \"\(since)\" is not a date that has been. Write 2026-09-01.", .usage)
  }
}
