/// What every measure comes to in each locality and in all of them, at one moment.
public struct LocalityFigures: Sendable {
  /// For whom something is counted.
  public enum Scope: Hashable, Sendable {
    /// Everybody, those in no locality included.
    case all
    /// By the locality's position in `localities`.
    case locality(Int)
    /// People in no locality.
    case none
  }

  /// The day it is true for.
  public let day: Day
  /// Every locality in its order, those in none where there are any, and all together.
  public let scopes: [Scope]
  private let counts: [Scope: [MeasureCount]]
  private let peopleCounts: [Scope: Int]

  /// Counts everything once.
  public init(_ view: CareView) {
    var counts: [Scope: [MeasureCount]] = [:]
    var people: [Scope: Int] = [:]
    let none = Array(repeating: MeasureCount(), count: ProcessMeasure.all.count)
    let draft = MeasureDraft(view)
    let record = view.record
    for (place, measure) in ProcessMeasure.all.enumerated() {
      for row in 0..<LocalityFigures.rowCount(of: measure.table, record) {
        let finding = measure.find(draft, row)
        guard finding != .apart else { continue }
        let scope = LocalityFigures.scope(of: row, measure.table, view)
        for counted in [scope, .all] { counts[counted, default: none][place].take(finding) }
      }
    }
    for row in view.people.indices where view.people[row].isLive {
      let scope = LocalityFigures.scope(of: row, .people, view)
      for counted in [scope, .all] { people[counted, default: 0] += 1 }
    }
    let inOrder = record.localities.rows.enumerated()
      .sorted { ($0.element.sortOrder ?? .max, $0.offset) < ($1.element.sortOrder ?? .max, $1.offset) }
      .map { Scope.locality($0.offset) }
    scopes = inOrder + (people[.none] == nil ? [] : [.none]) + [.all]
    day = view.today
    self.counts = counts
    peopleCounts = people
  }

  /// What a measure, by its place in ``ProcessMeasure/all``, comes to.
  public func count(_ place: Int, in scope: Scope) -> MeasureCount { counts[scope]?[place] ?? MeasureCount() }

  /// People on the caseload.
  public func people(in scope: Scope) -> Int { peopleCounts[scope] ?? 0 }

  private static func rowCount(of table: RecordTable, _ record: CareRecord) -> Int {
    switch table {
    case .people: record.people.count
    case .events: record.events.count
    case .actions: record.actions.count
    case .referrals: record.referrals.count
    case .personalContacts: record.personalContacts.count
    default: 0
    }
  }

  /// The locality of the person a row is about; of a team's task that of the team.
  private static func scope(of row: Int, _ table: RecordTable, _ view: CareView) -> Scope {
    let record = view.record
    let locality: Ref<Locality>? =
      switch table {
      case .people: view.people[row].locality
      case .events: view.standing(record.events.rows[row].person).locality
      case .actions: view.locality(of: record.actions.rows[row])
      case .referrals: view.standing(record.referrals.rows[row].person).locality
      case .personalContacts: view.standing(record.personalContacts.rows[row].person).locality
      default: nil
      }
    return locality.flatMap { record.localities.row(of: $0) }.map { .locality($0) } ?? .none
  }
}

extension CareView {
  /// What a scope is called: a locality's name, `No locality`, or the place.
  public func name(of scope: LocalityFigures.Scope) -> String {
    switch scope {
    case .all: record.setting("place") ?? "All localities"
    case .locality(let row): record.text[record.localities.rows[row].name]
    case .none: "No locality"
    }
  }

  /// A scope as a filter has it: a locality's id, `none`, or nothing.
  public func scopeID(_ scope: LocalityFigures.Scope) -> String? {
    switch scope {
    case .all: nil
    case .locality(let row): record.text[record.localities.rows[row].id]
    case .none: "none"
    }
  }
}
