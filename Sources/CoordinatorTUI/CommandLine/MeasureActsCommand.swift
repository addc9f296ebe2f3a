import ArgumentParser
import CoordinationDomain
import CoordinatorStorage

/// Records and draws after each act, as the dashboard does, on no terminal.
struct MeasureActsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acts", abstract: "Record commands in turn and draw after each.",
    discussion: "They are really recorded: give it a copy of a folder.")

  @OptionGroup var options: DataOptions
  @OptionGroup var signIn: SignInOptions

  @Option(help: "Keys that are pressed once, first.")
  var first = ""

  @Option(
    name: .customLong("do"), parsing: .singleValue,
    help: "A command; several are taken in turn.")
  var commands: [String] = []

  @Option(help: "How many acts.")
  var times = 0

  @Flag(help: "Draw as after an act, without the act: what drawing takes by itself.")
  var onlyDraws = false

  func run() throws {
    let data = try LoadedData.load(options)
    let workplace = Workplace(data.opened(for: try SignIn.author(signIn, data.record))) {
      .failure(UnreadFolder(sentence: "The folder is read once here."))
    }
    var app = App()
    let size = Rect(width: 80, height: 24)
    var canvas = Canvas(width: size.width, height: size.height)
    func draw() {
      canvas.resize(width: size.width, height: size.height)
      app.draw(on: &canvas, workplace.context(width: size.width, height: size.height))
    }
    for character in first {
      let key = MeasureKeysCommand.key(character)
      _ = app.handle(.key(key), in: workplace.context(width: size.width, height: size.height))
      draw()
    }
    for number in 0..<times {
      if !onlyDraws, !commands.isEmpty {
        let submission = try submission(commands[number % commands.count])
        let outcome = workplace.perform(submission)
        app.take(outcome, of: submission, workplace.context(width: size.width, height: size.height))
        guard case .saved = outcome else { throw Refusal("\(outcome)", .notSaved) }
      }
      draw()
    }
    var output = StandardStream.output()
    for line in canvas.lines { output.writeLine("\(line)") }
    try output.finish()
  }

  /// What a prompt would hand over for the line.
  private func submission(_ line: String) throws(Refusal) -> Submission {
    let words = line.split(separator: " ")
    let name = words.prefix(2).joined(separator: " ")
    guard Verb.named(name) != nil else { throw Refusal("\"\(name)\" is no verb.", .usage) }
    return Submission(verb: name, lines: [words.dropFirst(2).joined(separator: " ")], seen: .max)
  }
}
