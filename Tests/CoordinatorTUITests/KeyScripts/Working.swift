import CoordinationDomain
import CoordinatorStorage

@testable import CoordinatorTUI

/// The program at a real desk without a terminal: keys record, and what others do in the same folder is seen.
final class Working {
  private(set) var app: App
  private(set) var request = App.Request.none
  let workplace: Workplace
  private let folder: SharedFolder
  private let width: Int
  private let height: Int

  /// `author` works on the folder; "" is somebody whom no login names.
  init(_ author: String = "S-0061", on folder: SharedFolder, width: Int = 80) throws {
    self.folder = folder
    (self.width, height) = (width, width == 80 ? 24 : 40)
    let clock = SystemClock { folder.now }
    workplace = Workplace(try Working.open(folder, author, clock), clock: clock) {
      (try? Working.open(folder, author, clock)).map { .success($0) }
        ?? .failure(UnreadFolder(sentence: "The folder cannot be read."))
    }
    workplace.earlier = { day in
      try? LoadedData.load(
        DataOptions(folder: folder.path, today: day.iso), environment: [:], clock: clock
      ).view
    }
    workplace.countProblems()
    app = App(message: workplace.openingWords)
  }

  private static func open(_ folder: SharedFolder, _ author: String, _ clock: SystemClock) throws(Refusal)
    -> OpenedFolder
  {
    let data = try LoadedData.load(DataOptions(folder: folder.path), environment: [:], clock: clock)
    var opened = data.opened(for: data.record.professional(named: author))
    opened.login = "kim"
    return opened
  }

  /// Presses the keys of a script, drawing after each as the run loop does.
  func press(_ script: KeyScript) throws {
    for key in try script.keys() { press(key) }
  }

  /// Presses one key, and draws.
  func press(_ key: Key) {
    request = app.answer(.key(key), at: workplace, width: width, height: height)
    _ = lines
  }

  /// The run loop's look at what happened outside, with a second gone by; the second look finds files settled.
  func lookAround() {
    for _ in 0..<2 {
      folder.now = folder.now + 1
      app.lookAround(at: workplace, width: width, height: height)
    }
  }

  /// What is on the glass.
  var lines: [String] {
    var canvas = Canvas(width: width, height: height)
    app.draw(on: &canvas, workplace.context(width: width, height: height))
    return canvas.lines
  }

  /// The line above the hints.
  var status: String { lines.dropLast().last ?? "" }

  var hints: String { lines.last ?? "" }

  /// The line with the cursor's mark, without the mark and what stands in a column beside it.
  var marked: String {
    let line = lines.first { $0.hasPrefix("▶") || $0.contains(" ▶") || $0.contains("│▶") } ?? ""
    return line.drop { $0 != "▶" }.dropFirst().split(separator: "│").first.map(String.init) ?? ""
  }

  func shows(_ words: String) -> Bool { lines.contains { $0.contains(words) } }
}
