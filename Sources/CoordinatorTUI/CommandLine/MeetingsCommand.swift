import ArgumentParser
import CoordinationDomain

/// `coordinator mdt meetings`: the meetings.
struct MeetingsCommand: ParsableCommand {
  static let configuration = ListPrinter.configuration("meetings", of: .meetings, "List the meetings.")

  @OptionGroup var data: DataOptions
  @OptionGroup var list: ListOptions

  func run() throws { try ListPrinter.run(.meetings, data, list) }
}
