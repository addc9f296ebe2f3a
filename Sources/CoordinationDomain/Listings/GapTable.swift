/// Every gap of a book in its order, with what its columns ask more than once: made when a list of gaps is made.
struct GapTable: Sendable {
  let gaps: [Gap]
  /// The hidings that hold, by gap.
  private let hidden: [GapPlace: Int]
  /// The limits that were passed, by rule and position of the limit.
  private var limits: [GapPlace: GapLimitWords] = [:]

  init(_ book: GapBook, in view: CareView) {
    gaps = book.gaps
    hidden = view.hiddenGaps()
    for gap in gaps where limits[GapTable.limit(gap)] == nil {
      limits[GapTable.limit(gap)] = book.limit(of: gap)
    }
  }

  /// No gaps, for the documentation.
  init() {
    gaps = []
    hidden = [:]
  }

  private static func limit(_ gap: Gap) -> GapPlace { GapPlace(rule: gap.rule, row: Int32(gap.limit)) }

  func rule(_ row: Int) -> GapRule { GapRule.all[Int(gaps[row].rule)] }

  /// The limit that was passed.
  func limit(_ row: Int) -> GapLimitWords? { limits[GapTable.limit(gaps[row])] }

  /// Who is to act: by name where the record knows, else the role in words.
  func owner(_ row: Int, _ view: CareView) -> String {
    limit(row).map { view.gapOwner(gaps[row], role: $0.ownerRole) } ?? ""
  }

  /// What hides a gap today; nil where it is shown.
  func hiding(_ row: Int, _ view: CareView) -> HiddenGap? {
    hidden[gaps[row].place].map { view.record.hiddenGaps.rows[$0] }
  }

  func isHidden(_ row: Int) -> Bool { hidden[gaps[row].place] != nil }

  /// The row of the gap with an id.
  func row(of id: String, _ view: CareView) -> Int? {
    guard let place = view.gapPlace(id) else { return nil }
    return gaps.firstIndex { $0.place == place }
  }
}

extension CareView {
  /// Whom a gap concerns.
  func person(of gap: Gap) -> Person? { gap.person < 0 ? nil : record.people.rows[Int(gap.person)] }

  /// What a gap is about, where that is no person: the team, the service, the member of staff, the request.
  func subjectName(of gap: Gap) -> String {
    if let person = person(of: gap) { return name(person) }
    let row = Int(gap.row)
    switch GapRule.all[Int(gap.rule)].table {
    case .actions: return "team task"
    case .teams: return record.text[record.teams.rows[row].name]
    case .professionals: return name(record.professionals.rows[row])
    case .services: return record.text[record.services.rows[row].name]
    case .intake:
      let intake = record.intake.rows[row]
      let words = record.text[intake.name]
      return name(intake.person) ?? (words.isEmpty ? "Name not known" : words)
    default: return "Not known"
    }
  }
}
