import ArgumentParser
import CoordinationDomain

/// `coordinator teams`: the teams of every organisation.
struct TeamsCommand: ParsableCommand {
  static let configuration = ListPrinter.configuration(
    "teams", of: .teams, "List the teams of every organisation.")

  @OptionGroup var data: DataOptions
  @OptionGroup var list: ListOptions

  func run() throws { try ListPrinter.run(.teams, data, list) }
}
