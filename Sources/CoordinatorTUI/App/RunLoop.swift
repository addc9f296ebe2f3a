import CoordinationDomain

/// Waits for events, lets the app answer all that are there, draws once.
struct RunLoop {
  let terminal: Terminal
  let view: CareView
  let isDemo: Bool
  /// Counts what is wrong with the data; asked once, when the first picture stands.
  let countProblems: () -> ProblemCount

  /// Runs until somebody leaves.
  func run(_ app: App) {
    var app = app
    let rows = RowCache()
    var canvas = Canvas(width: 0, height: 0)
    var problems: ProblemCount?
    while true {
      let size = terminal.size
      let context = ScreenContext(
        view: view, rows: rows, size: Rect(width: size.width, height: size.height),
        problems: problems ?? ProblemCount(), isDemo: isDemo)
      canvas.resize(width: size.width, height: size.height)
      app.draw(on: &canvas, context)
      terminal.present(canvas)
      if problems == nil {
        problems = countProblems()
        continue
      }
      for event in terminal.nextEvents(timeoutMilliseconds: nil) {
        switch app.handle(event, in: context) {
        case .none: break
        case .leave: return
        case .redraw: terminal.redraw()
        case .suspend: terminal.suspend()
        case .toggleMouse: terminal.setMouse(!terminal.hasMouse)
        }
      }
    }
  }
}
