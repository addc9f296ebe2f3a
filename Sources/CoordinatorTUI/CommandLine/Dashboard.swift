import CoordinationDomain
import CoordinatorStorage

/// Opens the dashboard on data that have been read; where there is no terminal, prints the list of people.
enum Dashboard {
  static func open(_ data: LoadedData, _ screen: ScreenOptions) throws {
    let environment = ProcessEnvironment.read()
    var options = TerminalOptions()
    options.ascii = screen.ascii
    options.monochrome = screen.monochrome
    options.mouse = screen.mouse
    switch Terminal.start(options, environment: environment) {
    case .failure(let reason): try printPeople(data, because: reason)
    case .success(let terminal):
      let view = data.view
      let loop = RunLoop(
        terminal: terminal, view: view, isDemo: data.record.isDemo, countProblems: { problems(data) })
      loop.run(App(message: notice(terminal)))
      terminal.stop()
    }
  }

  /// What was not as expected of the terminal; nil where all is well.
  private static func notice(_ terminal: Terminal) -> String? {
    if terminal.assumedXterm { return "This kind of terminal (TERM) is not known; xterm is assumed." }
    if terminal.isASCII, !terminal.options.ascii {
      return "No UTF-8 locale was found; letters are shown in ASCII."
    }
    return nil
  }

  private static func problems(_ data: LoadedData) -> ProblemCount {
    let found = [data.readingDiagnostics, data.record.check(on: data.moment)].joined()
    return ProblemCount(
      errors: found.count { $0.level == .error }, warnings: found.count { $0.level == .warning })
  }

  /// The same list as `coordinator people`, and why there is nothing else.
  private static func printPeople(_ data: LoadedData, because reason: TerminalUnavailable) throws(Refusal) {
    try ListPrinter.print(.people, data, ListingRequest())
    var notices = StandardStream.error()
    notices.writeLine(
      "\(reason.sentence) This is the list of coordinator people; see also coordinator --help.")
  }
}
