/// Something about the data that a person should know: where it is, what is wrong, what would be right.
public struct Diagnostic: Sendable, Hashable {
  /// How bad it is.
  public enum Level: String, Sendable, Comparable, CaseIterable {
    /// Worth knowing; nothing has to be done.
    case note
    /// Probably wrong, or out of date; used as it stands.
    case warning
    /// A rule is broken; the row is kept where it can be, and what it says may not be relied on.
    case error

    /// Notes are smaller than warnings, warnings than errors.
    public static func < (a: Level, b: Level) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }

  /// The file's path inside the data folder, for example `people.csv`.
  public var file: String
  /// The physical line on which the row starts, from 1; 0 where it concerns the whole file.
  public var line: Int
  /// The number of the field in the row, from 1; 0 where it concerns the whole row or file.
  public var column: Int
  /// How bad it is.
  public var level: Level
  /// What is wrong, a phrase without a full stop.
  public var message: String
  /// The row as it stands in the file, cut to what is useful; empty where there is none.
  public var excerpt: String = ""
  /// What would be right, a sentence; empty where that is plain.
  public var expected: String = ""

  /// Something about a place in a file.
  public init(
    file: String, line: Int, column: Int, level: Level, message: String, excerpt: String = "",
    expected: String = ""
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.level = level
    self.message = message
    self.excerpt = excerpt
    self.expected = expected
  }

  /// `actions.csv:14:3`, or the file alone where it has no line.
  public var place: String {
    line == 0 ? file : column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
  }

  /// Place, level and message in one line: `actions.csv:14:3: warning: unknown status "bokked"`.
  public var sentence: String { "\(place): \(level.rawValue): \(message)" }
}
