import ArgumentParser
import CoordinationDomain

/// `coordinator journal`: what has been recorded, by whom and when.
struct JournalCommand: ParsableCommand {
  static let configuration = ListPrinter.configuration(
    "journal", of: .journal,
    "List what has been recorded, the newest last. In json each event has its own fields besides.")

  @OptionGroup var data: DataOptions
  @OptionGroup var list: ListOptions

  func run() throws { try ListPrinter.run(.journal, data, list) }
}
