import ArgumentParser
import CoordinationDomain

/// `coordinator localities`: the localities and where each stands.
struct LocalitiesCommand: ParsableCommand {
  static let configuration = ListPrinter.configuration(
    "localities", of: .localities, "List the localities and where each stands.")

  @OptionGroup var data: DataOptions
  @OptionGroup var list: ListOptions

  func run() throws { try ListPrinter.run(.localities, data, list) }
}
