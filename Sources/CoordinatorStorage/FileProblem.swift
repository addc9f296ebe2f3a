import Glibc

/// Why something could not be done to a file or folder: what was tried, where, and what the system said.
public struct FileProblem: Error, Hashable, Sendable {
  /// What was tried, as it reads after "could not be".
  public enum Attempt: String, Sendable {
    case read, written, made, listed, opened, shortened, renamed, removed, locked
    case synchronised = "brought to the disk for certain"
  }

  /// What was tried.
  public var attempt: Attempt
  /// The path, as it was given; it may hold any bytes a file name may, so show it by way of `DisplayText`.
  public var path: String
  /// The system's error number (`errno`).
  public var code: Int32

  /// A problem with what the system said just now.
  package init(_ attempt: Attempt, _ path: String, code: Int32 = errno) {
    self.attempt = attempt
    self.path = path
    self.code = code
  }

  /// The reason in words: `you have no permission`.
  public var reason: String { FileProblem.reason(for: code) }

  /// The whole sentence, with the path first.
  public var sentence: String { "\(path) could not be \(attempt.rawValue): \(reason)." }
}

extension FileProblem {
  /// The system's error numbers in words that say what to look for.
  public static func reason(for code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "you have no permission"
    case ENOENT: "it is not there"
    case ENOTDIR: "a part of the path is not a folder"
    case EISDIR: "it is a folder"
    case ELOOP: "it is a link that leads back to itself"
    case EIO: "the disk reports an error"
    case ENOSPC: "the disk is full"
    case EDQUOT: "your share of the disk is used up"
    case EFBIG: "it would be larger than files may be here"
    case EROFS: "the disk is read-only"
    case EINTR: "a signal interrupted it"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "its name is too long"
    case ESTALE: "the network disk no longer knows it"
    case ENOTEMPTY, EEXIST: "something is there already"
    case EINVAL: "its name cannot be used"
    default: String(cString: strerror(code))
    }
  }
  /// What somebody can do about an error of the system when they saved something.
  enum Remedy {
    case freeSpace, askForMoreSpace, closePrograms, askForPermission, lookAtTheDisk, tryAgain

    init(_ code: Int32) {
      switch code {
      case ENOSPC: self = .freeSpace
      case EDQUOT: self = .askForMoreSpace
      case EMFILE, ENFILE, ENOMEM: self = .closePrograms
      case EACCES, EPERM, EROFS: self = .askForPermission
      case EIO: self = .lookAtTheDisk
      default: self = .tryAgain
      }
    }
  }
}
