import Glibc

/// Where papers lie that somebody keeps from the screen: a folder of their own, that nobody else may look into.
public enum PaperFolder {
  /// Writes a text under a name that says nothing of anybody, beside what lies there already and never over it.
  ///
  /// - Parameters:
  ///   - name: What it is, for example `minutes-2026-11-20`.
  ///   - ending: Without the dot: `txt`.
  /// - Returns: Where it lies.
  /// - Throws: ``FileProblem`` where there is no home, no room or no permission.
  public static func keep(_ text: String, name: String, ending: String, environment: [String: String])
    throws(FileProblem) -> String
  {
    guard let folder = DataLocation.papers(environment: environment) else {
      throw FileProblem(.made, "a folder for papers", code: ENOENT)
    }
    try FileSystem.makeFolders(folder)
    for attempt in 1..<1000 {
      let stem = attempt == 1 ? name : "\(name)-\(attempt)"
      let path = FileSystem.join(folder, "\(stem).\(ending)")
      do throws(FileProblem) {
        let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600, attempt: .made)
        try write(text, to: file, at: path)
        return path
      } catch {
        if error.code != EEXIST { throw error }
      }
    }
    throw FileProblem(.made, FileSystem.join(folder, name), code: EEXIST)
  }

  /// Takes away a paper that went to the printer: what is on paper needs no file.
  public static func remove(_ path: String) { unlink(path) }

  /// Half a paper is worse than none: it looks whole.
  private static func write(_ text: String, to file: borrowing OpenFile, at path: String) throws(FileProblem)
  {
    do throws(FileProblem) {
      try file.write(Array(text.utf8))
      try file.synchronise()
    } catch {
      unlink(path)
      throw error
    }
  }
}
