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

  /// The limit of one rule that finds gaps, or of a rule's parameter, switched off or not, without working out all the
  /// others; nil where it is unknown.
  static func gap(_ name: String, _ record: CareRecord) -> RuleLimit? {
    let shipped = ShippedGapRules.rules.first { $0[0] == name }.map { RuleLimit(shipped: $0) }
    let row = record.gapRules[record.gapRules.find(name.utf8, in: record)]
    return row.map { RuleLimit($0, else: shipped, record.text) } ?? shipped
  }

  private init(_ shipped: [[String]], _ file: Table<some RuleSettingRow>, _ record: CareRecord) {
    for row in shipped { byName[row[0]] = RuleLimit(shipped: row) }
    let texts = record.text
    for row in file.rows {
      let name = texts[row.id]
      byName[name] = RuleLimit(row, else: byName[name], texts)
    }
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

extension RuleLimit {
  /// A row of a shipped table.
  fileprivate init(shipped row: [String]) {
    self.init(
      isOn: row[1] == "Y", value: Double(row[2]).map { Int($0) } ?? 0, unit: row[3], owner: row[4],
      source: row[5])
  }

  /// A row of the place's file; what it leaves empty is as shipped.
  fileprivate init(_ row: some RuleSettingRow, else shipped: RuleLimit?, _ texts: TextStore) {
    func text(_ text: Text, _ usual: String?) -> String { text.isEmpty ? usual ?? "" : texts[text] }
    self.init(
      isOn: row.isOn ?? shipped?.isOn ?? true, value: row.limit.map { Int($0) } ?? shipped?.value ?? 0,
      unit: text(row.unit, shipped?.unit), owner: text(row.ownerRole, shipped?.owner),
      source: text(row.source, shipped?.source))
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
