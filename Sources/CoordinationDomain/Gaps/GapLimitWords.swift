/// A limit of a rule that finds gaps, as people read it.
public struct GapLimitWords: Hashable, Sendable {
  /// The rule with its parameter, if it has one: `no-contact.very-high`.
  public var name: String
  /// The rule alone, kept for ever: `no-contact`.
  public var rule: String
  /// How the rule reads above a list.
  public var title: String
  /// Whether it is used.
  public var isOn: Bool
  /// Whether it cannot be switched off, whatever the file says.
  public var isAlwaysOn: Bool
  /// The figure as it stands in the file.
  public var value: Int
  /// `minutes hours days working-days weeks percent count`.
  public var unit: String
  /// `at once`, `more than 14 days`, `once the day has come`, `under 80 per cent`.
  public var limit: String
  /// Whose job it is, as the file has it: `lead`.
  public var ownerRole: String
  /// The same in words: `lead professional`.
  public var owner: String
  /// Whether a published standard sets the figure.
  public var isPublished: Bool
  /// `set locally: one day may be a day off`; the published source where there is one.
  public var source: String

  init(_ rule: GapRule, _ name: String, _ limit: RuleLimit) {
    self.name = name
    self.rule = rule.name
    title = rule.title
    isAlwaysOn = GapRule.alwaysOn.contains(rule.name)
    isOn = limit.isOn || isAlwaysOn
    value = limit.value
    unit = limit.unit
    self.limit = GapLimitWords.words(limit, name.hasSuffix(".within") ? .within : rule.sense)
    ownerRole = limit.owner
    owner = GapLimitWords.roleWords(limit.owner)
    isPublished = limit.source.hasPrefix("SOURCE")
    source = GapLimitWords.sourceWords(limit.source)
  }

  /// Every limit of every rule, and where those of each rule begin.
  static func all(_ file: RuleLimits) -> (limits: [GapLimitWords], first: [Int]) {
    var limits: [GapLimitWords] = []
    var first: [Int] = []
    for rule in GapRule.all {
      first.append(limits.count)
      for name in rule.limitNames {
        let limit = file.row(name) ?? RuleLimit(isOn: false, value: 0, unit: "", owner: "", source: "")
        limits.append(GapLimitWords(rule, name, limit))
      }
    }
    return (limits, first)
  }

  /// The figure with its unit, as the rule takes it.
  private static func words(_ limit: RuleLimit, _ sense: GapRule.Sense) -> String {
    let figure = figure(limit.value, limit.unit)
    switch sense {
    case .above: return limit.value == 0 && limit.unit != "count" ? "at once" : "more than \(figure)"
    case .below: return "under \(figure)"
    case .within: return limit.value == 0 ? "once the day has come" : "within \(figure)"
    }
  }

  /// `28 days`, `1 working day`, `80 per cent`.
  static func figure(_ value: Int, _ unit: String) -> String {
    switch unit {
    case "percent": "\(value) per cent"
    case "count": "\(value)"
    default: "\(value) " + Phrase.words(value == 1 ? String(unit.dropLast()) : unit)
    }
  }

  /// A role of the file in words: `locality lead`.
  static func roleWords(_ role: String) -> String {
    switch role {
    case "lead": "lead professional"
    case "coordinator": "care coordinator"
    case "mdt-chair": "MDT chair"
    case "caldicott-lead": "Caldicott lead"
    default: Phrase.words(role)
    }
  }

  /// Where a limit comes from, in words.
  private static func sourceWords(_ source: String) -> String {
    let parts = source.split(separator: ":", maxSplits: 1).map { Phrase.trimmed(String($0)) }
    let rest = parts.count > 1 ? parts[1] : ""
    switch parts.first {
    case "SOURCE": return rest
    case "JUDGEMENT": return Phrase.joined(["set locally", rest], ": ")
    case "BASIS": return Phrase.joined(["figure set locally", rest], "; rests on: ")
    default:
      return source.hasPrefix("JUDGEMENT")
        ? "set locally: " + Phrase.trimmed(String(source.dropFirst(9))) : source
    }
  }
}
