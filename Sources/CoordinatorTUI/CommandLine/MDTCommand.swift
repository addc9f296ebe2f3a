import ArgumentParser

/// `coordinator mdt`: agenda items, or with `meetings` the meetings.
struct MDTCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mdt", abstract: "List the agenda items of coming meetings, or the meetings.",
    subcommands: [AgendaCommand.self, MeetingsCommand.self], defaultSubcommand: AgendaCommand.self)
}
