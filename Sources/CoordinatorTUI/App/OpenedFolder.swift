import CoordinationDomain
import CoordinatorStorage

/// A data folder that was read, with the desk at which work on it is recorded.
struct OpenedFolder {
  /// Where it is.
  var path: String
  /// The desk; it holds the record, and nothing else does.
  var desk: Desk
  /// The moment that was asked for; nil where the clock says it.
  var askedMoment: Moment?
  /// Whether the moment stays, whatever the clock says.
  var isMomentFixed: Bool
  /// What the kernel calls whoever works here; nil where it does not know.
  var login: String?
  /// What was odd while the files were read.
  var diagnostics: [Diagnostic]
}

/// Why a folder could not be read, in a sentence.
struct UnreadFolder: Error {
  /// What is wrong and what would help.
  var sentence: String
}
