import CoordinationDomain

@testable import CoordinatorTUI

/// The program as somebody of the sample's staff has it who may record: keys in, a picture out, and what is asked to
/// be recorded.
struct SignedIn {
  private(set) var app = App()
  private(set) var width: Int
  private(set) var height: Int
  /// What the last input asked of the run loop.
  private(set) var request = App.Request.none
  private let view = SampleView.shared
  private let rows = RowCache()
  private let author: String

  init(as author: String = "S-0061", width: Int = 80, height: Int = 24) {
    self.author = author
    (self.width, self.height) = (width, height)
    rows.countHandovers()
  }

  var context: ScreenContext {
    ScreenContext(
      view: view, rows: rows, size: Rect(width: width, height: height), problems: ProblemCount(),
      isDemo: false,
      author: view.record.professional(named: author), now: view.moment.now)
  }

  mutating func press(_ script: KeyScript) throws {
    for key in try script.keys() {
      request = app.handle(.key(key), in: context)
      _ = canvas
    }
  }

  mutating func paste(_ text: String) { request = app.handle(.paste(text), in: context) }

  /// What became of what was last asked for.
  mutating func answer(_ outcome: SubmissionOutcome) {
    if let submission { app.take(outcome, of: submission, context) }
  }

  /// Comes back from the editor with a text; what became of recording it.
  mutating func write(_ text: String, draft: String, _ outcome: SubmissionOutcome) {
    guard case .edit(let note) = request, let submission = note.submission(text, draft: draft),
      let recorded = app.take(.written(submission), note)
    else { return }
    app.take(outcome, of: recorded, context)
  }

  /// The draft that the last key opens again; nil where it begins a new one.
  var draft: String? {
    if case .edit(let note) = request { note.draft } else { nil }
  }

  /// What the last key asked to be recorded.
  var submission: Submission? {
    if case .perform(let submission) = request { submission } else { nil }
  }

  var canvas: Canvas {
    var canvas = Canvas(width: width, height: height)
    app.draw(on: &canvas, context)
    return canvas
  }

  var lines: [String] { canvas.lines }
  var status: String { lines.dropLast().last ?? "" }
  var hints: String { lines.last ?? "" }

  func shows(_ words: String) -> Bool { lines.contains { $0.contains(words) } }
}
