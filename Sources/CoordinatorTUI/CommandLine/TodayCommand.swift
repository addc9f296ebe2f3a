import ArgumentParser
import CoordinationDomain

/// `coordinator today`: the first screen, printed.
struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract:
      "Show the day: what needs somebody at once and now, what is on, and where each locality stands.",
    discussion: "The first screen of the dashboard. Whoever is signed in sees their own people as well.")

  @Option(
    help: ArgumentHelp(
      "Only this locality, by id or name; none for people in no locality.", valueName: "locality"))
  var locality: String?

  @OptionGroup var data: DataOptions
  @OptionGroup var signIn: SignInOptions

  @Option(help: PageFormat.help)
  var format: PageFormat = .text

  func run() throws {
    let data = try LoadedData.load(data)
    let view = data.view
    let reader = try SignIn.author(signIn, data.record)
    let page = view.todayPage(locality: try place(in: view), for: reader)
    try PagePrinter.print(page, as: format, of: data)
  }

  private func place(in view: CareView) throws(Refusal) -> String? {
    guard let locality, locality != "none" else { return locality }
    if let found = view.locality(named: locality) { return view.localityID(found) }
    throw Refusal("No locality has the id or the name \"\(locality)\".", .noData)
  }
}
