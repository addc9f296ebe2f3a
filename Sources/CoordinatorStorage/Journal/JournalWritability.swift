internal import Glibc

extension JournalFile {
  /// Whether something can be saved, as far as can be known without trying.
  public func writability() -> Writability {
    do throws(JournalProblem) {
      if let closed { throw closed }
      let space = try checkDisk()
      do throws(FileProblem) { try checkPermissions() } catch { throw .cannotWrite(error) }
      return space.isLow ? .lowSpace(space) : .writable
    } catch { return .readOnly(error) }
  }

  /// Refuses disks that may not keep their word, that may not be written to or that are nearly full.
  @discardableResult func checkDisk() throws(JournalProblem) -> FreeSpace {
    let (path, calls) = (folder.data, folder.calls)
    let type: Int
    let space: DiskSpace
    do throws(FileProblem) {
      type = try OpenFile.repeated(.read, path) { () throws(SystemError) in try calls.fileSystemType(path) }
      space = try OpenFile.repeated(.read, path) { () throws(SystemError) in try calls.space(path) }
      if space.isReadOnly { throw FileProblem(.written, path, code: EROFS) }
    } catch { throw .cannotWrite(error) }
    if !allowsAnyFileSystem, let name = DoubtfulFileSystem.name(type: type) {
      throw .otherFileSystem(name: name, folder: path)
    }
    let free = FreeSpace(free: space.free)
    if free.isTooLow { throw .diskNearlyFull(free: free.free, folder: path) }
    return free
  }

  /// Whether this user may write what an act writes.
  private func checkPermissions() throws(FileProblem) {
    guard try folder.status(folder.path) != nil else { return try check(folder.data, W_OK | X_OK) }
    try check(folder.path, W_OK | X_OK)
    var paths = [folder.lockPath, folder.headPath]
    if let month = standing?.months.last { paths.append(folder.path(month)) }
    for path in paths where try folder.status(path) != nil { try check(path, R_OK | W_OK) }
  }

  private func check(_ path: String, _ mode: Int32) throws(FileProblem) {
    try OpenFile.repeated(.written, path) { () throws(SystemError) in try folder.calls.access(path, mode) }
  }
}
