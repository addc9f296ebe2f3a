import ArgumentParser
import CoordinationDomain

/// `coordinator staff`: who is who.
struct StaffCommand: ParsableCommand {
  static let configuration = ListPrinter.configuration(
    "staff", of: .staff, "List the staff of every organisation: who is who, who is away, who covers.")

  @OptionGroup var data: DataOptions
  @OptionGroup var list: ListOptions

  func run() throws { try ListPrinter.run(.staff, data, list) }
}
