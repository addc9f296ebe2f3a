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
    do throws(FileProblem) {
      if fresh { try FileSystem.removeFolder(folder) }
      if !FileSystem.exists(FileSystem.join(folder, "people.csv")) { try write(into: folder) }
    } catch {
      throw Refusal(error.sentence, .notSaved)
    }
    return folder
  }

  private static func write(into folder: String) throws(FileProblem) {
    var problem: FileProblem?
    borough.write { path, bytes in
      guard problem == nil else { return }
      do throws(FileProblem) {
        let whole = FileSystem.join(folder, path)
        try FileSystem.makeFolders(FileSystem.parent(of: whole))
        try FileSystem.write(bytes, to: whole)
      } catch {
        problem = error
      }
    }
    if let problem { throw problem }
  }
}
