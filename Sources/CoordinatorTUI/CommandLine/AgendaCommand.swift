import ArgumentParser
import CoordinationDomain

/// `coordinator mdt agenda`: agenda items of coming meetings.
struct AgendaCommand: ParsableCommand {
  static let configuration = ListPrinter.configuration(
    "agenda", of: .agenda, "List the agenda items of coming meetings.")

  @OptionGroup var data: DataOptions
  @OptionGroup var list: ListOptions

  func run() throws { try ListPrinter.run(.agenda, data, list) }
}
