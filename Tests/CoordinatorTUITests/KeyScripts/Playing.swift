import CoordinationDomain

@testable import CoordinatorTUI

/// The program without a terminal: takes keys, shows what would be on the glass.
struct Playing {
  private(set) var app = App()
  private(set) var width: Int
  private(set) var height: Int
  /// What the last input asked of the run loop.
  private(set) var request = App.Request.none
  private let view: CareView
  private let rows = RowCache()
  private let isDemo: Bool

  /// Who works here: the sample's care coordinator; nobody in a record without her.
  static let author = "S-0061"

  init(_ view: CareView = SampleView.shared, width: Int = 80, height: Int = 24, isDemo: Bool = false) {
    self.view = view
    self.width = width
    self.height = height
    self.isDemo = isDemo
    rows.countHandovers()
  }

  /// Presses the keys of a script, drawing after each as the run loop does.
  mutating func press(_ script: KeyScript) throws {
    for key in try script.keys() { send(.key(key)) }
  }

  mutating func send(_ event: InputEvent) {
    request = app.handle(event, in: context)
    _ = canvas
  }

  mutating func resize(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    send(.resize(width: width, height: height))
  }

  var context: ScreenContext {
    ScreenContext(
      view: view, rows: rows, size: Rect(width: width, height: height), problems: ProblemCount(),
      isDemo: isDemo, author: view.record.professional(named: Playing.author))
  }

  /// What is on the glass.
  var canvas: Canvas {
    var canvas = Canvas(width: width, height: height)
    app.draw(on: &canvas, context)
    return canvas
  }

  var lines: [String] { canvas.lines }

  /// The line above the hints.
  var status: String { lines.dropLast().last ?? "" }

  var hints: String { lines.last ?? "" }

  /// The tab that is marked as current.
  var tab: String { between("[", "]", in: lines.first ?? "") }

  /// The line with the cursor's mark, without the mark and what stands in a column beside it.
  var marked: String {
    let line = lines.first { $0.hasPrefix("▶") || $0.contains(" ▶") || $0.contains("│▶") } ?? ""
    return line.drop { $0 != "▶" }.dropFirst().split(separator: "│").first.map(String.init) ?? ""
  }

  func shows(_ words: String) -> Bool { lines.contains { $0.contains(words) } }

  private func between(_ start: Character, _ end: Character, in line: String) -> String {
    String(line.drop { $0 != start }.dropFirst().prefix { $0 != end })
  }
}

/// The committed sample's borough with its journal in memory, made once for all tests.
enum SampleView {
  static let borough = SampleBorough(people: 240, localities: 4, seed: 1, asOf: asOf)

  static let shared = borough.view()

  static let asOf = Day(year: 2026, month: 11, day: 20) ?? Day(number: 0)

  /// A view of a few lines of CSV.
  static func of(_ files: [RecordTable: String]) -> CareView {
    var contents = FolderContents()
    for (table, text) in files.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      contents.append(table, (text + "\n").utf8)
    }
    return view(contents)
  }

  static func view(_ contents: FolderContents) -> CareView {
    CareView(CareRecord.read(contents).record, at: Moment(noonOf: asOf, zone: .europeLondon))
  }
}
