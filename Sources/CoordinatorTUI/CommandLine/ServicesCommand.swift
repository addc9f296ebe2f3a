import ArgumentParser
import CoordinationDomain

/// `coordinator services`: the directory of services.
struct ServicesCommand: ParsableCommand {
  static let configuration = ListPrinter.configuration(
    "services", of: .services, "List the directory of services: what is open, has room, and how to reach it.")

  @OptionGroup var data: DataOptions
  @OptionGroup var list: ListOptions

  func run() throws { try ListPrinter.run(.services, data, list) }
}
