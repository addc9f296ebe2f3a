/// How a kind of column is said in a Frictionless table schema.
extension ColumnKind {
  /// Writes the type and its format.
  func writeType(to json: inout JSONText) {
    switch self {
    case .id, .key, .text, .nhsNumber, .code, .reference, .references, .words: json.member("type", "string")
    case .day: json.member("type", "date")
    case .instant:
      json.member("type", "datetime")
      // Seconds and zone may be left out, which the default format does not allow.
      json.member("format", "any")
    case .yesNo:
      json.member("type", "boolean")
      json.member("trueValues", ["Y"])
      json.member("falseValues", ["N"])
    case .integer: json.member("type", "integer")
    case .decimal: json.member("type", "number")
    case .clock: json.member("type", "time")
    }
  }

  /// Whether there is more to say than that a field is required.
  var isConstrained: Bool {
    switch self {
    case .id, .key, .nhsNumber, .code, .integer, .decimal: true
    case .text, .day, .instant, .yesNo, .clock, .reference, .references, .words: false
    }
  }

  /// Writes what a value may be.
  func writeConstraints(to json: inout JSONText) {
    switch self {
    case .id(let prefix):
      json.member("unique", true)
      json.member("pattern", "^\(prefix)-[A-Z0-9][A-Z0-9-]{0,30}$")
    case .key: json.member("unique", true)
    case .nhsNumber: json.member("pattern", "^[0-9]{3} ?[0-9]{3} ?[0-9]{4}$")
    case .code(let list): json.member("enum", list.codes)
    case .integer(let range):
      json.member("minimum", range.lowerBound)
      json.member("maximum", range.upperBound)
    case .decimal(let range):
      json.member("minimum", range.lowerBound)
      json.member("maximum", range.upperBound)
    case .text, .day, .instant, .yesNo, .clock, .reference, .references, .words: break
    }
  }
}
