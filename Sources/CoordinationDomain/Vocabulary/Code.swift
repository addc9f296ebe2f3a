/// A closed list of coded values that the program acts on.
///
/// `rawValue` counts from 1 in the order of the cases. A code that is not on the list is kept by ``Code``,
/// shown and reported, never dropped.
public protocol CodeList: RawRepresentable<UInt8>, CaseIterable, Hashable, Sendable {
  /// The code as files write it, for example `in-progress`.
  var code: String { get }
  /// The words shown to people, for example `in progress`.
  var label: String { get }
}

extension CodeList {
  /// The code with its hyphens as spaces, which most lists want as their words.
  public var label: String { hyphensAsSpaces }

  var hyphensAsSpaces: String { String(code.map { $0 == "-" ? " " : $0 }) }
}

/// A coded value as it stood in a file: empty, one of the list, or something else that is kept.
public struct Code<List: CodeList>: Hashable, Sendable, BitwiseCopyable {
  /// 0 is empty, 1...126 a case of the list, 127 and above a code the list does not have.
  var raw: UInt8

  /// The first number given to codes that are not on their list.
  static var firstUnrecognised: UInt8 { 127 }

  init(raw: UInt8) { self.raw = raw }

  /// Nothing was written.
  public static var none: Code { Code(raw: 0) }

  /// A case of the list.
  public init(_ known: List) { raw = known.rawValue }

  /// The case of the list; nil where nothing or something unknown was written.
  @inline(__always) public var known: List? { List(rawValue: raw) }

  /// Whether nothing was written.
  public var isEmpty: Bool { raw == 0 }

  /// Whether something was written that is not on the list.
  public var isUnrecognised: Bool { raw >= Code.firstUnrecognised }

  /// Whether it is this case.
  @inline(__always) public static func == (code: Code, list: List) -> Bool { code.raw == list.rawValue }

  /// Whether it is not this case.
  @inline(__always) public static func != (code: Code, list: List) -> Bool { code.raw != list.rawValue }
}
