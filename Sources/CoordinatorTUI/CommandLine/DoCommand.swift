import ArgumentParser
import CoordinationDomain
import CoordinatorStorage

/// `coordinator do`: records work, one command or one a line.
struct DoCommand: ParsableCommand {
  /// How the answers are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "do",
    abstract: "Record something: an action, a lead, a note. Every verb is in docs/commands.md.",
    discussion: """
      coordinator do "action add P-00012 chase mattress @reablement +2w"
      With --stdin one command a line; each is answered on a line of its own once it is on the disk.
      Ends with 1 where any was refused, 74 where any could not be saved.
      """)

  @Argument(help: ArgumentHelp("The command, in one pair of quotes.", valueName: "command"))
  var words: [String] = []

  @Flag(help: "Read commands from standard input, one a line.")
  var stdin = false

  @Option(help: "How to answer: text, or json for other programs.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "The last number of the journal that you have seen: what changed since is not run over.",
      valueName: "sequence"))
  var base: Int?

  @OptionGroup var data: DataOptions
  @OptionGroup var signIn: SignInOptions

  func validate() throws {
    if words.isEmpty != stdin {
      throw ValidationError("Give one command, or --stdin for one a line.")
    }
  }

  func run() throws {
    let data = try LoadedData.load(data, looksBack: false)
    let desk = data.desk(for: try SignIn.author(signIn, data.record))
    var teller = CommandTeller(desk: desk, format: format, seen: base) { data.recordingMoment() }
    if stdin {
      var input = StandardInput()
      while let line = input.nextLine() { teller.take(line) }
    } else {
      teller.take(words.joined(separator: " "))
    }
    try teller.finish()
  }
}
