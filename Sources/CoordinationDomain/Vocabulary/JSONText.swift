/// JSON (RFC 8259) while it is written: objects keep the order in which their members are added.
///
/// Nothing unseen is written as itself: controls, direction marks and other format characters become `\uXXXX`,
/// so the text is safe on a terminal and reads back as it was.
public struct JSONText: Sendable {
  /// What has been written so far, in UTF-8.
  public private(set) var utf8: [UInt8] = []
  private let isIndented: Bool
  private var depth = 0
  private var isFirst = true
  private var followsName = false

  /// Nothing yet; `indented` puts every member and element on a line of its own, for people to read.
  public init(indented: Bool = false) { isIndented = indented }

  /// The same as characters.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Writes an object whose members `body` adds.
  public mutating func object<E: Error>(_ body: (inout JSONText) throws(E) -> Void) throws(E) {
    try nest("{", "}", body)
  }

  /// Writes an array whose elements `body` adds.
  public mutating func array<E: Error>(_ body: (inout JSONText) throws(E) -> Void) throws(E) {
    try nest("[", "]", body)
  }

  /// Writes a member's name; its value comes next.
  public mutating func name(_ name: String) {
    separate()
    quote(name)
    append(isIndented ? ": " : ":")
    followsName = true
  }

  /// Writes a text, or null.
  public mutating func value(_ text: String?) {
    separate()
    guard let text else { return append("null") }
    quote(text)
  }

  /// Writes a whole number, or null.
  public mutating func value(_ number: Int?) {
    separate()
    append(number.map(String.init) ?? "null")
  }

  /// Writes a number, without a fraction where it has none; null for nil and for what JSON cannot write.
  public mutating func value(_ number: Double?) {
    separate()
    guard let number, number.isFinite else { return append("null") }
    let isWhole = number == number.rounded() && abs(number) < 1e15
    append(isWhole ? String(Int(number)) : String(number))
  }

  /// Writes true, false or null.
  public mutating func value(_ truth: Bool?) {
    separate()
    append(truth.map { $0 ? "true" : "false" } ?? "null")
  }

  /// Writes a member whose value is a text or null.
  public mutating func member(_ name: String, _ text: String?) {
    self.name(name)
    value(text)
  }

  /// Writes a member whose value is a whole number or null.
  public mutating func member(_ name: String, _ number: Int?) {
    self.name(name)
    value(number)
  }

  /// Writes a member whose value is a number or null.
  public mutating func member(_ name: String, _ number: Double?) {
    self.name(name)
    value(number)
  }

  /// Writes a member whose value is true, false or null.
  public mutating func member(_ name: String, _ truth: Bool?) {
    self.name(name)
    value(truth)
  }

  /// Writes a member whose value is an array of texts.
  public mutating func member(_ name: String, _ texts: [String]) {
    self.name(name)
    array { json in
      for text in texts { json.value(text) }
    }
  }

  private mutating func nest<E: Error>(
    _ open: String, _ close: String, _ body: (inout JSONText) throws(E) -> Void
  ) throws(E) {
    separate()
    append(open)
    depth += 1
    isFirst = true
    try body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    append(close)
  }

  /// The comma and the line end before whatever comes next.
  private mutating func separate() {
    if followsName {
      followsName = false
      return
    }
    if depth == 0 { return }
    if !isFirst { append(",") }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    append("\n")
    utf8.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func append(_ text: String) { utf8.append(contentsOf: text.utf8) }

  private mutating func quote(_ text: String) {
    utf8.append(0x22)
    for scalar in text.unicodeScalars { JSONText.escape(scalar, into: &utf8) }
    utf8.append(0x22)
  }
}

extension JSONText {
  private static func escape(_ scalar: Unicode.Scalar, into utf8: inout [UInt8]) {
    switch scalar.value {
    case 0x22: utf8.append(contentsOf: [0x5C, 0x22])
    case 0x5C: utf8.append(contentsOf: [0x5C, 0x5C])
    case 0x0A: utf8.append(contentsOf: [0x5C, 0x6E])
    case 0x20...0x7E: utf8.append(UInt8(scalar.value))
    case 0...0x9F: appendUnits(scalar, into: &utf8)
    default:
      if isUnseen(scalar) {
        appendUnits(scalar, into: &utf8)
      } else {
        utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Whether a character shows nothing itself and may change how others show.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// `\uXXXX`, twice for a character outside the basic plane (UTF-16, as JSON has it).
  private static func appendUnits(_ scalar: Unicode.Scalar, into utf8: inout [UInt8]) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      utf8.append(contentsOf: "\\u".utf8)
      utf8.append(contentsOf: repeatElement(0x30, count: 4 - digits.utf8.count))
      utf8.append(contentsOf: digits.utf8)
    }
  }
}
