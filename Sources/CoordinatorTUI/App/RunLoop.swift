import CoordinatorStorage

/// Waits for events, lets the app answer all that are there, draws once.
struct RunLoop {
  let terminal: Terminal
  let workplace: Workplace
  let editing: Editing
  let papers: Papers
  /// Where half-typed words are kept; nil where they are kept in memory alone.
  let halfTyped: HalfTyped?

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
        timeoutMilliseconds: workplace.patience, alsoWaitingOn: workplace.descriptors)
      for event in events {
        let stays = answer(event, &app)
        halfTyped?.keep(app.halfTyped)
        if !stays { return }
      }
      let size = terminal.size
      app.lookAround(at: workplace, width: size.width, height: size.height)
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
    switch app.answer(event, at: workplace, width: size.width, height: size.height) {
    case .none, .perform: break
    case .leave: return false
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    case .toggleMouse: terminal.setMouse(!terminal.hasMouse)
    case .keep(let paper, let place): app.message = papers.keep(paper, place, on: terminal)
    case .edit(let note):
      let edited = editing.edit(note, on: terminal)
      guard let submission = app.take(edited, note) else { break }
      let size = terminal.size
      let outcome = app.perform(submission, at: workplace, width: size.width, height: size.height)
      if case .saved = outcome, let draft = submission.draft { editing.discard(draft) }
    }
    return true
  }
}
