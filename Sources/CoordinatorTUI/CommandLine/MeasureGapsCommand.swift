import ArgumentParser
import CoordinationDomain

/// Finds every gap, or looks again at one person, as often as asked: none against many times is what one takes.
struct MeasureGapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps", abstract: "Find every gap of everybody, or renew those of one person after another.")

  @OptionGroup var options: DataOptions

  @Option(help: "How often.")
  var times = 1

  @Flag(help: "Find them once, and then look again at one person as often.")
  var renew = false

  func run() throws {
    let view = try LoadedData.load(options).view
    let people = Listing.people.rows(in: view)
    var found = 0
    if renew {
      var book = GapBook(view)
      for turn in 0..<times where !people.isEmpty {
        var changes = ViewChanges()
        changes.people = [people[turn % people.count]]
        book.renew(changes, in: view)
      }
      found = book.gaps.count
    } else {
      for _ in 0..<times { found = GapBook(view).gaps.count }
    }
    var output = StandardStream.output()
    output.writeLine("\(found) gaps, \(people.count) people, \(times) times")
    try output.finish()
  }
}
