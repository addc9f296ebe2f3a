/// Why a whole data folder cannot be read.
public enum FolderProblem: Error, Hashable, Sendable {
  /// Nothing is at the path.
  case notThere(path: String)
  /// Something is at the path, and it is not a folder.
  case notAFolder(path: String)
  /// The folder may not be looked into, or the system failed.
  case notReadable(FileProblem)
  /// The folder has none of the files.
  case empty(path: String)
  /// The files have more bytes together than one record can hold.
  case tooLarge(path: String, bytes: Int)

  /// What is wrong and what would help, in whole sentences.
  public var sentence: String {
    switch self {
    case .notThere(let path):
      "The data folder \(path) is not there. Check its name, or see made-up people with: coordinator demo"
    case .notAFolder(let path):
      "\(path) is not a folder. Give the folder that holds people.csv, not a file in it."
    case .notReadable(let problem):
      "The data folder \(problem.path) could not be read: \(problem.reason)."
    case .empty(let path):
      "The folder \(path) has no data files: it should have people.csv, caseload.csv and others. "
        + "See made-up people with: coordinator demo"
    case .tooLarge(let path, let bytes):
      "The files in \(path) are too large: \(bytes >> 20) MiB together, and 2,047 MiB is the most."
    }
  }
}
