import ArgumentParser
import CoordinationDomain

/// `coordinator people`: the people on the caseload.
struct PeopleCommand: ParsableCommand {
  static let configuration = ListPrinter.configuration(
    "people", of: .people, "List the people on the caseload.")

  @OptionGroup var data: DataOptions
  @OptionGroup var list: ListOptions

  func run() throws { try ListPrinter.run(.people, data, list) }
}
