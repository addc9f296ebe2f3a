import Glibc

extension FileSystem {
  /// Takes a folder away with all that is in it; links are taken away themselves, and never followed.
  ///
  /// The folder is renamed first, so that whoever has it open sees at once that it is gone, and a removal that stops
  /// half way leaves nothing half there under its name. Nothing there is fine.
  public static func removeFolder(_ path: String) throws(FileProblem) {
    let aside = path + ".thrown-away"
    try removeTree(aside)
    if rename(path, aside) != 0 {
      guard errno == ENOENT else { throw FileProblem(.removed, path) }
      return
    }
    try removeTree(aside)
  }

  /// Gives a folder that is finished its name, which nothing bears yet; on the disk when done.
  public static func move(_ path: String, to name: String) throws(FileProblem) {
    guard rename(path, name) == 0 else { throw FileProblem(.renamed, path) }
    try synchroniseFolder(parent(of: name))
  }

  private static func removeTree(_ path: String) throws(FileProblem) {
    var status = stat()
    if lstat(path, &status) != 0 {
      guard errno == ENOENT else { throw FileProblem(.removed, path) }
      return
    }
    guard status.isFolder else {
      guard unlink(path) == 0 else { throw FileProblem(.removed, path) }
      return
    }
    for name in try list(path) { try removeTree(join(path, name)) }
    guard rmdir(path) == 0 else { throw FileProblem(.removed, path) }
  }
}
