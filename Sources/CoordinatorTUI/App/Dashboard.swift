import CoordinationDomain
import CoordinatorStorage

/// Opens the dashboard on data that have been read; where there is no terminal, prints the list of people.
enum Dashboard {
  static func open(_ data: LoadedData, _ screen: ScreenOptions) throws {
    Terminal.guardCrashes()
    let environment = ProcessEnvironment.read()
    var options = TerminalOptions()
    options.ascii = screen.ascii
    options.monochrome = screen.monochrome
    options.mouse = screen.mouse
    switch Terminal.start(options, environment: environment) {
    case .failure: try printPeople(data)
    case .success(let terminal):
      let view = CareView(data.record, at: data.moment)
      let loop = RunLoop(
        terminal: terminal, view: view, problems: problems(data), isDemo: data.record.isDemo)
      loop.run(App())
      terminal.stop()
    }
  }

  private static func problems(_ data: LoadedData) -> ProblemCount {
    let diagnostics = data.diagnostics()
    return ProblemCount(
      errors: diagnostics.count { $0.level == .error },
      warnings: diagnostics.count { $0.level == .warning })
  }

  private static func printPeople(_ data: LoadedData) throws {
    var output = StandardStream.output()
    output.writeLine("No terminal.")
    try output.finish()
  }
}
