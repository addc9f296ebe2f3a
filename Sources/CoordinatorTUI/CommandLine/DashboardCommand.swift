import ArgumentParser
import CoordinationDomain
import CoordinatorStorage

/// `coordinator` alone: opens the dashboard on the data folder.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the dashboard (what coordinator does when no command is named).")

  @OptionGroup var options: DataOptions
  @OptionGroup var signIn: SignInOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try Dashboard.open(options, signIn, screen)
  }
}

/// `coordinator demo`: opens a private copy of made-up data.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Open the dashboard on made-up people, to learn and to try things out.",
    discussion: "The data are your own copy; whatever is done to them changes nothing else.")

  @Flag(help: "Throw the copy away and start again.")
  var fresh = false

  @Option(
    help: ArgumentHelp("Work everything out for this day or moment.", valueName: "date"))
  var today: String?

  @OptionGroup var signIn: SignInOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let folder = try DemoData.folder(fresh: fresh)
    try Dashboard.open(DataOptions(folder: folder, today: today), signIn, screen)
  }
}

/// How the screen is used.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Use nothing but ASCII on screen.")
  var ascii = false

  @Flag(help: "Use no colours.")
  var monochrome = false

  @Flag(help: "Let the mouse choose and scroll from the start; m turns it on and off.")
  var mouse = false
}
