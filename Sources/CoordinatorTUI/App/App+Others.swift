import CoordinationDomain

/// A record that is open on the screen.
struct OpenedRecord: Sendable, Hashable {
  /// What it is of.
  var target: PageTarget
  /// The last sequence when it was opened, or something was last done here: what comes later, others did.
  var since: Int
}

/// Several people at once: what others do never moves what the hands are on.
extension App {
  /// Answers an event with everything the workplace does for it; what is left is for the terminal.
  mutating func answer(_ event: InputEvent, at workplace: Workplace, width: Int, height: Int) -> Request {
    // The context is gone before anything is recorded: it would make every table that is written to be copied.
    let request = handle(event, in: workplace.context(width: width, height: height))
    if screen.subject == .gapMatrix { workplace.countGapsBefore() }
    guard case .perform(let submission) = request else { return request }
    _ = perform(submission, at: workplace, width: width, height: height)
    return .none
  }

  /// Has something recorded and takes in what became of it.
  mutating func perform(_ submission: Submission, at workplace: Workplace, width: Int, height: Int)
    -> SubmissionOutcome
  {
    hold(workplace.context(width: width, height: height))
    let outcome = workplace.perform(submission)
    let next = takeIn(outcome, of: submission, workplace.context(width: width, height: height))
    if case .perform(let submission) = next {
      _ = perform(submission, at: workplace, width: width, height: height)
    }
    return outcome
  }

  /// Takes in what became of something; what follows of itself is asked for.
  private mutating func takeIn(
    _ outcome: SubmissionOutcome, of submission: Submission, _ context: ScreenContext
  ) -> Request {
    settle(context)
    take(outcome, of: submission, context)
    // Whoever puts somebody aside goes on to the next.
    guard case .saved = outcome, submission.verb == "item park", screen is MeetingScreen else { return .none }
    return send(.action(.nextItem), context)
  }

  /// Takes in what has happened outside.
  mutating func lookAround(at workplace: Workplace, width: Int, height: Int) {
    var app = self
    let before = workplace.context(width: width, height: height).view.history.lastSequence
    let news = workplace.lookAround(whileTyping: isBusy) {
      app.hold(workplace.context(width: width, height: height))
    }
    let context = workplace.context(width: width, height: height)
    app.settle(context)
    // What is said of the open record is not said a second time.
    let isSaid = opened.map { context.view.changedWords($0.target, after: before, now: context.now) != nil }
    if let news, news.isUrgent {
      app.message = news.sentence
    } else if let news {
      app.heard = isSaid == true ? nil : news.sentence
    }
    self = app
  }

  /// Whether somebody is writing or answering: nothing moves under their fingers.
  private var isBusy: Bool { prompt != nil || question != nil || form != nil || notice != nil }

  /// Remembers when the record that is looked at was opened.
  mutating func noteOpened(_ context: ScreenContext) {
    guard screen.subject != opened?.target else { return }
    opened = screen.subject.map { OpenedRecord(target: $0, since: context.view.history.lastSequence) }
  }

  /// `changed by I. Farah 1 min ago: marked done …`; nil where nobody has changed what is open.
  func changedWords(_ context: ScreenContext) -> String? {
    opened.flatMap { context.view.changedWords($0.target, after: $0.since, now: context.now) }
  }

  private mutating func hold(_ context: ScreenContext) {
    var screen = screen
    screen.hold(in: context)
    stacks.replaceTop(screen)
  }

  private mutating func settle(_ context: ScreenContext) {
    var screen = screen
    screen.settle(in: context)
    stacks.replaceTop(screen)
  }
}
