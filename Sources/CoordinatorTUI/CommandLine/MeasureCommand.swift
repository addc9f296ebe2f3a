import ArgumentParser
import CoordinationDomain
import CoordinatorStorage

/// `coordinator measure`: work without a terminal, for `scripts/bench` to time and to count instructions of.
///
/// It reads no clock: the bench measures the process. Hidden, for nobody else has a use for it.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Do a piece of work and nothing else, to be measured.",
    shouldDisplay: false,
    subcommands: [
      MeasureLoadCommand.self, MeasureReplayCommand.self, MeasureKeysCommand.self, MeasureActsCommand.self,
      MeasureProposalsCommand.self, MeasureGapsCommand.self,
    ])
}

/// Reads everything and works out how everybody stands.
struct MeasureLoadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Read every file and work out how everybody stands.")

  @OptionGroup var options: DataOptions

  func run() throws {
    let data = try LoadedData.load(options)
    let view = data.view
    var output = StandardStream.output()
    output.writeLine("\(data.record.rowCount) rows, \(Listing.people.rows(in: view).count) people")
    try output.finish()
  }
}

/// Reads everything, with the journal or without it: the difference is what the journal takes.
struct MeasureReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Read every file, then check the journal's chain and replay it.")

  @OptionGroup var options: DataOptions

  @Flag(help: "Leave the journal alone.")
  var withoutJournal = false

  func run() throws {
    let location = try DataLocation.find(option: options.data, environment: ProcessEnvironment.read())
    var (record, _) = CareRecord.read(try DataFolder.read(location.path))
    var history = History()
    if !withoutJournal {
      let read = try JournalFile.open(folder: location.path, allowAnyFileSystem: true).read()
      record.replay(read.believed, into: &history)
    }
    var output = StandardStream.output()
    output.writeLine(
      "\(record.rowCount) rows, \(history.entries.count) events, \(history.notices.count) notices")
    try output.finish()
  }
}

/// Answers keys and draws after each, as the dashboard does, on no terminal.
struct MeasureKeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Answer keys and draw after each.",
    discussion: "Characters are keys; ↓ and ↑ are the arrows, ⏎ is Enter.")

  @OptionGroup var options: DataOptions

  @Option(help: "Keys that are pressed once, first.")
  var first = ""

  @Option(help: "Keys that are pressed again and again.")
  var keys = ""

  @Option(help: "How often.")
  var times = 0

  func run() throws {
    let data = try LoadedData.load(options)
    let view = data.view
    var app = App()
    let rows = RowCache()
    let size = Rect(width: 80, height: 24)
    var canvas = Canvas(width: size.width, height: size.height)
    let context = ScreenContext(
      view: view, rows: rows, size: size, problems: ProblemCount(), isDemo: data.record.isDemo)
    func press(_ keys: String) {
      for character in keys {
        _ = app.handle(.key(MeasureKeysCommand.key(character)), in: context)
        canvas.resize(width: size.width, height: size.height)
        app.draw(on: &canvas, context)
      }
    }
    press(first)
    for _ in 0..<times { press(keys) }
    var output = StandardStream.output()
    for line in canvas.lines { output.writeLine("\(line)") }
    try output.finish()
  }

  static func key(_ character: Character) -> Key {
    switch character {
    case "↓": .down
    case "↑": .up
    case "⏎": .enter
    default: .character(character)
    }
  }
}
