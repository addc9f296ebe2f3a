import CoordinationDomain

/// One screen: parameters only.
///
/// What it shows is worked out from the context each time it is drawn.
protocol Screen: Sendable {
  /// The scopes of the table of keys that hold here, the nearest first.
  var scopes: [KeyScope] { get }
  /// Whether a text field has the keys.
  var isTyping: Bool { get }
  /// Answers one input.
  mutating func handle(_ input: ScreenInput, in context: ScreenContext) -> Intent
  /// Why an action cannot be done here and now; nil where it can. Such actions are shown with the reason.
  func disabledReason(_ action: Action, in context: ScreenContext) -> String?
  /// Draws the body.
  func draw(on canvas: inout Canvas, in rect: Rect, with context: ScreenContext)
  /// What the line above the hints says: what is looked at, how many, in which order.
  func status(in context: ScreenContext) -> StatusText
  /// The actions worth a hint, the most useful first.
  func hints(in context: ScreenContext) -> [Action]
  /// What a key that records something is done to.
  func subjects(in context: ScreenContext) -> ScreenSubjects
  /// What was done is done: marks go.
  mutating func clearMarks()
  /// The forms in which what is looked at can be kept; empty where it cannot.
  var paperForms: [PaperForm] { get }
  /// What is looked at, in a form.
  func paper(_ form: PaperForm, in context: ScreenContext) -> Paper?
  /// What the screen is a record of, for saying who has changed it meanwhile; nil where it is of nothing.
  var subject: PageTarget? { get }
  /// Remembers what the cursor is on, before the rows around it change.
  mutating func hold(in context: ScreenContext)
  /// Puts the cursor on what was remembered, after they did.
  mutating func settle(in context: ScreenContext)
  /// The words that stand in the hint line while somebody types; nil where nobody does.
  func typingHint(in context: ScreenContext) -> DisplayText?
}

extension Screen {
  var isTyping: Bool { false }

  func disabledReason(_ action: Action, in context: ScreenContext) -> String? { nil }

  func typingHint(in context: ScreenContext) -> DisplayText? { nil }

  func subjects(in context: ScreenContext) -> ScreenSubjects { ScreenSubjects() }

  mutating func clearMarks() {}

  var subject: PageTarget? { nil }

  var paperForms: [PaperForm] { [] }

  func paper(_ form: PaperForm, in context: ScreenContext) -> Paper? { nil }

  mutating func hold(in context: ScreenContext) {}

  mutating func settle(in context: ScreenContext) {}
}

/// What reaches a screen.
enum ScreenInput: Sendable {
  case action(Action)
  /// A key while a text field has them.
  case key(Key)
  case paste(String)
  case answer(Answer)
  case mouse(MouseEvent)
}

/// What a screen asks of the program.
enum Intent: Sendable {
  case none
  /// Nothing happened, and this is why.
  case message(String)
  /// Go one step back.
  case pop
  /// Show what a line leads to.
  case show(PageTarget, ListOrigin?)
  /// Put another screen in this one's place.
  case replace(any Screen)
  /// Let the user choose; the answer comes back as input.
  case choose(Chooser)
  /// Put another screen on top.
  case push(any Screen)
  /// Have something recorded.
  case perform(Submission)
  /// Ask before something is recorded.
  case ask(Question)
  /// Ask for the rest of what a verb needs.
  case type(String, Asking)
}

/// The list a page was opened from, so that the next and the previous person can be found.
struct ListOrigin: Sendable, Hashable {
  var list: ListKind
  var parameters: ListParameters
}

/// The line above the hints.
struct StatusText: Sendable {
  var left: DisplayText
  /// Characters of `left` from here on are what was typed; nil where nobody types.
  var right: DisplayText = ""
  var style: Style = .bar
  /// Where the cursor stands while somebody types.
  var cursor: Int?
  /// Whether more lines are taken above where the words need them.
  var isMessage = false
  /// Whether it is said of a meeting that runs.
  var isLive = false
  /// Parts of `left` that are not understood, as column ranges.
  var greyed: [Range<Int>] = []
}

/// Everything a screen may look at.
struct ScreenContext {
  let view: CareView
  let rows: RowCache
  /// The whole window.
  let size: Rect
  /// What is wrong with the data, worst first.
  let problems: ProblemCount
  let isDemo: Bool
  /// Who works here; nil where nobody is signed in, who may only look.
  var author: Ref<Professional>?
  /// The time on the clock, for how long ago something was done.
  var now = Instant(seconds: 0)
  /// Whether somebody asked for another moment than the clock's.
  var isMomentAsked = false
  /// Whether something can be recorded, and who else is there.
  var standing = WorkStanding()

  /// The time that the journal would write down now.
  var clock: Instant { isMomentAsked ? view.moment.now : now }

  /// The list of a kind, as the record stands.
  func listing(_ list: ListKind) -> Listing { rows.listing(list, view) }

  /// The meeting with an id as those in it see it; nil where there is none.
  func liveMeeting(_ id: String) -> LiveMeeting? { rows.meetings.meeting(id, view) }

  /// The body's height, below the tabs and above the status.
  var bodyHeight: Int { max(1, size.height - Frame.linesAround) }
}

/// How many problems the data have.
struct ProblemCount: Sendable, Hashable {
  var errors = 0
  var warnings = 0
}
