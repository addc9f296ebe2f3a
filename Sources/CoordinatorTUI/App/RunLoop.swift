/// Waits for events, lets the app answer all that are there, draws once.
struct RunLoop {
  let terminal: Terminal
  let workplace: Workplace
  let editing: Editing

  /// Runs until somebody leaves.
  func run(_ app: App) {
    var app = app
    var canvas = Canvas(width: 0, height: 0)
    while true {
      draw(app, &canvas)
      if !workplace.hasCounted {
        workplace.countProblems()
        continue
      }
      let events = terminal.nextEvents(
        timeoutMilliseconds: Workplace.patience, alsoWaitingOn: workplace.descriptors)
      for event in events where !answer(event, &app) { return }
      if let news = workplace.lookAround() { app.hear(news) }
    }
  }

  private func draw(_ app: App, _ canvas: inout Canvas) {
    let size = terminal.size
    canvas.resize(width: size.width, height: size.height)
    app.draw(on: &canvas, workplace.context(width: size.width, height: size.height))
    terminal.present(canvas)
  }

  /// Answers one event; false where somebody leaves.
  private func answer(_ event: InputEvent, _ app: inout App) -> Bool {
    let size = terminal.size
    // The context is gone before anything is recorded: it would make every table that is written to be copied.
    switch app.handle(event, in: workplace.context(width: size.width, height: size.height)) {
    case .none: break
    case .leave: return false
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    case .toggleMouse: terminal.setMouse(!terminal.hasMouse)
    case .perform(let submission): perform(submission, &app)
    case .edit(let note):
      let edited = editing.edit(note, on: terminal)
      if let submission = app.take(edited, note) { perform(submission, &app) }
    }
    return true
  }

  private func perform(_ submission: Submission, _ app: inout App) {
    let outcome = workplace.perform(submission)
    if case .saved = outcome, let draft = submission.draft { editing.discard(draft) }
    let size = terminal.size
    app.take(outcome, of: submission, workplace.context(width: size.width, height: size.height))
  }
}
