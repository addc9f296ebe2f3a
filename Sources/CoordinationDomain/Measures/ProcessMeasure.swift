/// A share that says how well the work is done: of whom or what it is asked, and of how many it holds.
///
/// Every measure prints its rule with its figures, so that nobody compares what is not the same.
struct ProcessMeasure: Sendable {
  /// Its name, kept for ever: `with-lead`.
  let id: String
  /// How it reads in a table, at most 26 columns.
  let title: String
  /// Of whom it is asked and when it holds, short enough to stand under its figures, with the limits of gap rules that
  /// it takes.
  let rule: @Sendable (RuleLimits) -> String
  /// What is said where it is asked of nobody, at most 21 columns: `nobody came home`.
  let nobody: String
  /// The rows it asks about.
  let table: RecordTable
  /// What it finds about a row of its table.
  let find: @Sendable (MeasureDraft, Int) -> MeasureFinding

  init(
    _ id: String, _ title: String, of table: RecordTable, nobody: String = "nobody",
    rule: @escaping @Sendable (RuleLimits) -> String,
    _ find: @escaping @Sendable (MeasureDraft, Int) -> MeasureFinding
  ) {
    self.id = id
    self.title = title
    self.nobody = nobody
    self.rule = rule
    self.table = table
    self.find = find
  }
}

extension RuleLimits {
  /// `28 days`, as the rules of measures print a limit; says where it is switched off, for then nobody is asked about.
  func printed(_ name: String) -> String {
    self[name].map { GapLimitWords.figure($0.value, $0.unit) } ?? "(\(name) is switched off)"
  }
}

/// What a measure finds about one row.
enum MeasureFinding: Hashable, Sendable {
  /// It is not asked of this row.
  case apart
  /// It is asked, and what it asks about is not known.
  case unknown
  case holds(Bool)
}

/// A part of a whole, with those of whom it is not known.
public struct MeasureCount: Hashable, Sendable {
  /// Of how many it holds, of those of whom it is asked and known.
  public var share = Share()
  /// Of how many it is asked and not known.
  public var unknown = 0

  /// Nothing counted.
  public init() {}

  mutating func take(_ finding: MeasureFinding) {
    switch finding {
    case .apart: break
    case .unknown: unknown += 1
    case .holds(let holds): share.take(holds)
    }
  }
}

/// A view as measures look at it, with the limits that they take from the rules of gaps.
struct MeasureDraft: Sendable {
  let view: CareView
  let limits: RuleLimits
  let workingDays: WorkingDays

  init(_ view: CareView) {
    self.view = view
    limits = RuleLimits.gaps(view.record)
    workingDays = WorkingDays(view.record)
  }

  var record: CareRecord { view.record }

  /// The spell of somebody who is on the caseload and living; nil for anybody else.
  func spell(_ person: Int) -> CaseloadSpell? {
    let standing = view.people[person]
    return standing.isLive && standing.spell >= 0 ? record.caseload.rows[Int(standing.spell)] : nil
  }

  func day(_ instant: Instant?) -> Day? { instant.map { view.local($0).day } }
}
