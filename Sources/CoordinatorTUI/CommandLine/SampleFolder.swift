import CoordinationDomain
import CoordinatorStorage

/// A folder with a synthetic borough, the journal of its last weeks and its descriptors.
enum SampleFolder {
  /// Writes every file of the borough, its journal and the descriptors of both packages.
  ///
  /// A folder with anything in it is refused, but for an older sample where that may be replaced; so nobody's real
  /// data can be written over.
  static func write(_ borough: SampleBorough, to folder: String, mayReplace: Bool) throws(Refusal) {
    do {
      try refuseIfOccupied(folder, mayReplace: mayReplace)
      try FileSystem.makeFolders(folder)
      try writeFiles(borough, into: folder)
      let (record, _) = CareRecord.read(try DataFolder.read(folder))
      _ = try DescriptorFiles.write(for: record, into: folder)
    } catch let problem as FileProblem {
      throw Refusal(problem.sentence, .notSaved)
    } catch let problem as FolderProblem {
      throw Refusal(problem.sentence, .notSaved)
    } catch let problem as JournalProblem {
      throw Refusal(problem.sentence, .notSaved)
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal("\(folder) could not be written.", .notSaved)
    }
  }

  /// Writes the files and the journal, without descriptors, over whatever is there.
  static func writeFiles(_ borough: SampleBorough, into folder: String) throws {
    try borough.write { path, bytes in
      let path = FileSystem.join(folder, path)
      try FileSystem.makeFolders(FileSystem.parent(of: path))
      try FileSystem.write(bytes, to: path)
    } journal: { acts in
      try WholeJournal(of: folder).write(acts.map { (at: $0.at, bodies: $0.bodies) })
    }
  }

  private static func refuseIfOccupied(_ folder: String, mayReplace: Bool) throws {
    guard FileSystem.exists(folder) else { return }
    guard FileSystem.kind(of: folder) == .folder else {
      throw Refusal("\(folder) is not a folder.", .refused)
    }
    let names = try FileSystem.list(folder)
    if names.isEmpty { return }
    guard isSample(folder) else {
      throw Refusal("\(folder) is not empty and not a sample, so nothing was written.", .refused)
    }
    guard mayReplace else {
      throw Refusal("\(folder) holds a sample already. Write over it with --force.", .refused)
    }
    if !WholeJournal(of: folder).isMadeUp() {
      throw Refusal(
        "Work has been recorded in \(folder)/journal, so nothing was written. Choose another folder.",
        .refused)
    }
  }

  /// Whether a folder says that it is a demonstration, and no person in it has a number that could be real.
  static func isSample(_ folder: String) -> Bool {
    guard let contents = try? DataFolder.read(folder), contents.problems.isEmpty else { return false }
    let record = CareRecord.read(contents).record
    return record.isDemo && record.people.count > 0
  }
}
