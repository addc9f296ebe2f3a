internal import Glibc

extension JournalFolder {
  /// Copies what a power cut left half written into a file of its own, on the disk when done; that file's path.
  func keepAside(_ tail: TornTail) throws(FileProblem) -> String {
    let source = try OpenFile(path(tail.place.month), O_RDONLY, attempt: .read, calls: calls)
    let bytes = try source.bytes(tail.length, at: tail.place.offset)
    let name = "torn-\(tail.place.month.text)-\(tail.place.offset)"
    for number in 1...9999 {
      let copy = FileSystem.join(path, "\(name)-\(number)")
      do throws(FileProblem) {
        try write(bytes, toNew: copy)
        try synchronise(path)
        return copy
      } catch {
        if error.code != EEXIST { throw error }
      }
    }
    throw FileProblem(.made, FileSystem.join(path, name), code: EEXIST)
  }

  /// Writes a file that must not be there yet; its bytes are on the disk when done, its name is not.
  ///
  /// Where that fails the new file goes again.
  func write(_ bytes: [UInt8], toNew path: String) throws(FileProblem) {
    let file = try open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW)
    do throws(FileProblem) {
      try file.write(bytes)
      try file.synchronise()
    } catch {
      try? calls.unlink(path)
      throw error
    }
  }
}
