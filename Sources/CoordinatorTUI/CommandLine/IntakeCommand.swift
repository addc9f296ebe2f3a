import ArgumentParser
import CoordinationDomain

/// `coordinator intake`: what waits at the single point of access.
struct IntakeCommand: ParsableCommand {
  static let configuration = ListPrinter.configuration(
    "intake", of: .intake, "List what arrived at the single point of access and waits for a decision.")

  @OptionGroup var data: DataOptions
  @OptionGroup var list: ListOptions

  func run() throws { try ListPrinter.run(.intake, data, list) }
}
