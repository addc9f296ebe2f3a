import CoordinationDomain
import CoordinatorStorage

/// The made-up borough that a demonstration works on.
enum DemoData {
  /// The borough of the demonstration: the same as `sample-data`.
  static let borough = SampleBorough(people: 240, localities: 4, seed: 1, asOf: asOf)

  /// The day the demonstration lives on.
  private static let asOf = Day(year: 2026, month: 11, day: 20) ?? Day(number: 0)

  /// The private copy's folder, made where it is not there yet or `fresh` is asked for.
  static func folder(fresh: Bool) throws(Refusal) -> String {
    let folder = DataLocation.demo(environment: ProcessEnvironment.read())?.path
    guard let folder else {
      throw Refusal("There is no home folder to keep the demo in. Set XDG_STATE_HOME.", .noData)
    }
    do {
      if fresh { try FileSystem.removeFolder(folder) }
      if !FileSystem.exists(FileSystem.join(folder, "people.csv")) {
        var notices = StandardStream.error()
        notices.writeLine(
          "Making the people of the demonstration; that is done once and takes a few seconds.")
        // Under its name only when all of it is there: a start that was interrupted leaves no half borough.
        let making = folder + ".making"
        try FileSystem.removeFolder(making)
        try SampleFolder.writeFiles(borough, into: making)
        try FileSystem.removeFolder(folder)
        try FileSystem.move(making, to: folder)
      }
    } catch let problem as FileProblem {
      throw Refusal(problem.sentence, .notSaved)
    } catch let problem as JournalProblem {
      throw Refusal(problem.sentence, .notSaved)
    } catch {
      throw Refusal("\(folder) could not be written.", .notSaved)
    }
    return folder
  }
}
