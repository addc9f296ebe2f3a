import ArgumentParser
import CoordinationDomain

/// `coordinator actions`: open actions of every organisation.
struct ActionsCommand: ParsableCommand {
  static let configuration = ListPrinter.configuration(
    "actions", of: .actions, "List what has been promised and is open.")

  @OptionGroup var data: DataOptions
  @OptionGroup var list: ListOptions

  func run() throws { try ListPrinter.run(.actions, data, list) }
}
