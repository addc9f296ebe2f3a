/// Where the data come from, and what said so.
public struct DataLocation: Hashable, Sendable {
  /// What named the folder.
  public enum Origin: Sendable {
    /// `--data` on the command line.
    case option
    /// `COORDINATOR_DATA` in the environment.
    case environment
    /// The user's own data folder (XDG Base Directory Specification).
    case userFolder
    /// The made-up data of `coordinator demo`.
    case demo
  }

  /// The folder's path.
  public var path: String
  /// What named it.
  public var origin: Origin

  /// A folder and what named it.
  public init(path: String, origin: Origin) {
    self.path = path
    self.origin = origin
  }

  /// The folder to read: `--data`, else `COORDINATOR_DATA`, else the user's data folder where it is there.
  ///
  /// - Throws: ``NoDataLocation`` where none is named.
  public static func find(option: String?, environment: [String: String]) throws(NoDataLocation)
    -> DataLocation
  {
    if let option, !option.isEmpty { return DataLocation(path: option, origin: .option) }
    if let path = environment["COORDINATOR_DATA"], !path.isEmpty {
      return DataLocation(path: path, origin: .environment)
    }
    let own = userFolder(environment)
    if let own, FileSystem.kind(of: own) == .folder { return DataLocation(path: own, origin: .userFolder) }
    throw NoDataLocation(userFolder: own)
  }

  /// Where the demo keeps its data; nil where the environment names no home.
  public static func demo(environment: [String: String]) -> DataLocation? {
    base("XDG_STATE_HOME", ".local/state", environment).map {
      DataLocation(path: FileSystem.join($0, "coordinator/demo"), origin: .demo)
    }
  }

  /// Where drafts lie that are written in an editor; nil where the environment names no home.
  static func drafts(environment: [String: String]) -> String? {
    base("XDG_STATE_HOME", ".local/state", environment).map { FileSystem.join($0, "coordinator/drafts") }
  }

  /// Where papers lie that somebody keeps from the screen; nil where the environment names no home.
  static func papers(environment: [String: String]) -> String? {
    base("COORDINATOR_PAPERS", "coordinator-papers", environment)
  }

  /// The user's own data folder, there or not; nil where the environment names no home.
  public static func userFolder(_ environment: [String: String]) -> String? {
    base("XDG_DATA_HOME", ".local/share", environment).map { FileSystem.join($0, "coordinator") }
  }

  /// A folder that a variable names, else one at home; paths that are not absolute are ignored, as the XDG
  /// specification says.
  private static func base(_ variable: String, _ standard: String, _ environment: [String: String]) -> String?
  {
    if let path = environment[variable], path.hasPrefix("/") { return path }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return FileSystem.join(home, standard)
  }
}

/// Nothing says where the data are.
public struct NoDataLocation: Error, Hashable, Sendable {
  /// The folder that would have been used, had it been there.
  public var userFolder: String?

  /// Nothing is named, and this folder is not there.
  public init(userFolder: String?) { self.userFolder = userFolder }

  /// What to do, in whole sentences.
  public var sentence: String {
    let own = userFolder.map { ", or put your files into \($0)" } ?? ""
    return "No data folder is named. Give one with --data DIR or COORDINATOR_DATA\(own). "
      + "See made-up people with: coordinator demo"
  }
}
