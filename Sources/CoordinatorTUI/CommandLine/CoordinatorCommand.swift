import ArgumentParser
import CoordinationDomain
import CoordinatorStorage

/// The whole command line.
struct CoordinatorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coordinator",
    abstract: "Who looks after whom, what is promised, and where the gaps are.",
    subcommands: [
      DashboardCommand.self, DemoCommand.self, TodayCommand.self, PeopleCommand.self, PersonCommand.self,
      ActionsCommand.self, MDTCommand.self, GapsCommand.self, PackCommand.self, HandoverSheetCommand.self,
      TeamsCommand.self, LocalitiesCommand.self, StaffCommand.self, ServicesCommand.self, IntakeCommand.self,
      JournalCommand.self,
      DoCommand.self, CheckCommand.self, DoctorCommand.self, FoldCommand.self, SampleCommand.self,
      GenerateDocsCommand.self,
      MeasureCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self)

  /// Runs the command that the arguments name; what the program ends with.
  ///
  /// Whatever is printed about the arguments is made safe: they may hold anything.
  static func run(_ arguments: [String]) -> ExitStatus {
    JournalFile.prepareProcess()
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return .done
    } catch let refusal as Refusal {
      var stream = StandardStream.error()
      if !refusal.sentence.isEmpty { stream.writeLines("coordinator: " + refusal.sentence) }
      return refusal.status
    } catch {
      let isHelp = exitCode(for: error) == .success
      var stream = isHelp ? StandardStream.output() : StandardStream.error()
      let message = fullMessage(for: error)
      if !message.isEmpty { stream.writeLines(message) }
      return isHelp ? .done : .usage
    }
  }
}
