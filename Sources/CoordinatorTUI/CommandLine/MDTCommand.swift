import ArgumentParser

/// `coordinator mdt`: agendas, meetings, and the papers of a meeting.
struct MDTCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mdt", abstract: "List agendas and meetings, and print the papers of a meeting.",
    subcommands: [
      AgendaCommand.self, MeetingsCommand.self, MinutesCommand.self, MeetingActionsCommand.self,
      ProposalsCommand.self, CalendarCommand.self, FiguresCommand.self,
    ], defaultSubcommand: AgendaCommand.self)
}
