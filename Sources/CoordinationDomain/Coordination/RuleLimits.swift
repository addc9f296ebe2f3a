/// The limit of one rule, with who is to act and where the figure comes from.
public struct RuleLimit: Hashable, Sendable {
  /// Whether the rule is used.
  public var isOn: Bool
  /// How much, in `unit`.
  public var value: Int
  /// `minutes hours days working-days weeks percent count`.
  public var unit: String
  /// Who is to act, as a role.
  public var owner: String
  /// Begins `SOURCE`, `BASIS` or `JUDGEMENT`.
  public var source: String
}

/// The limits of a family of rules by name: those of the place's file, else as they are shipped.
public struct RuleLimits: Sendable {
  private var byName: [String: RuleLimit] = [:]

  /// The limits of the rules that put people on an agenda.
  static func agenda(_ record: CareRecord) -> RuleLimits {
    RuleLimits(ShippedAgendaRules.rules, record.agendaRules, record)
  }

  /// The limits of the rules that find gaps.
  static func gaps(_ record: CareRecord) -> RuleLimits {
    RuleLimits(ShippedGapRules.rules, record.gapRules, record)
  }

  private init(_ shipped: [[String]], _ file: Table<some RuleSettingRow>, _ record: CareRecord) {
    for row in shipped { take(row[0], row[1] == "Y", Double(row[2]), row[3], row[4], row[5]) }
    for row in file.rows {
      take(
        record.text[row.id], row.isOn, row.limit, record.text[row.unit], record.text[row.ownerRole],
        record.text[row.source])
    }
  }

  private mutating func take(
    _ name: String, _ isOn: Bool?, _ value: Double?, _ unit: String, _ owner: String, _ source: String
  ) {
    let shipped = byName[name]
    byName[name] = RuleLimit(
      isOn: isOn ?? shipped?.isOn ?? true, value: value.map { Int($0) } ?? shipped?.value ?? 0,
      unit: unit.isEmpty ? shipped?.unit ?? "" : unit, owner: owner.isEmpty ? shipped?.owner ?? "" : owner,
      source: source.isEmpty ? shipped?.source ?? "" : source)
  }

  /// The limit of a rule, or of a rule's parameter after a dot; nil where it is unknown or switched off.
  public subscript(name: String) -> RuleLimit? { byName[name].flatMap { $0.isOn ? $0 : nil } }

  /// The row of a rule, switched off or not; nil where it is unknown.
  func row(_ name: String) -> RuleLimit? { byName[name] }

  /// A table of six cells a line, with bars between them.
  static func table(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

/// A row of a file of rules: `gap_rules.csv` and `agenda_rules.csv` have the same columns.
private protocol RuleSettingRow: FlatFileRow {
  var id: Text { get }
  var isOn: Bool? { get }
  var limit: Double? { get }
  var unit: Text { get }
  var ownerRole: Text { get }
  var source: Text { get }
}

extension AgendaRuleSetting: RuleSettingRow {}
extension GapRuleSetting: RuleSettingRow {}
