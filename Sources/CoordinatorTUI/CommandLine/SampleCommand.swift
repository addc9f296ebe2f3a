import ArgumentParser
import CoordinationDomain

/// `coordinator sample`: made-up people in a folder of their own, to try things with.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Write a data folder of made-up people.",
    discussion: """
      The same numbers give the same files, on every machine. Nobody in them is real.
      What was done in the six weeks before the day stands in the journal.
      """)

  @Option(help: "How many people.")
  var people = 300

  @Option(help: "How many localities.")
  var localities = 4

  @Option(help: "Any whole number; another one makes other people.")
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("The day on which the data live; today if not given.", valueName: "date"))
  var asOf: String?

  @Flag(help: "Write over an older sample in the folder, unless somebody has recorded something in it.")
  var force = false

  @Argument(help: ArgumentHelp("The folder to write, new or empty.", valueName: "dir"))
  var folder: String

  func validate() throws {
    guard (1...1_000_000).contains(people) else { throw ValidationError("--people is from 1 to 1000000.") }
    guard (1...26).contains(localities) else { throw ValidationError("--localities is from 1 to 26.") }
  }

  func run() throws {
    let borough = SampleBorough(people: people, localities: localities, seed: seed, asOf: try day())
    try SampleFolder.write(borough, to: folder, mayReplace: force)
    var output = StandardStream.output()
    output.writeLine("Wrote a sample into \(folder). Look at it with: coordinator --data \(folder)")
    try output.finish()
  }

  private func day() throws(Refusal) -> Day {
    let zone = TimeZoneRule.europeLondon
    guard let asOf else { return zone.local(SystemClock().now()).day }
    if let moment = Moment(asOf, zone: zone) { return moment.today }
    throw Refusal("--as-of \"\(asOf)\" is not a date. Write 2026-11-20.", .usage)
  }
}
