/// How levels of need, frailty and outlooks were changed since a day, as the journal tells it.
struct NeedChanges: Sendable {
  /// The level of need before the first change since that day, by position in `caseload`.
  private(set) var tierBefore: [Int32: NeedTier] = [:]
  /// The frailty score before the first change since that day.
  private(set) var frailtyBefore: [Int32: Int] = [:]
  /// When the outlook became what it is.
  private(set) var outlookSince: [Int32: Day] = [:]

  /// Reads the journal's entries about spells, the latest first.
  init(_ view: CareView, since day: Day) {
    for entry in view.history.entries.reversed() where entry.isApplied {
      switch entry.kind {
      case .tierSet, .outlookSet, .undone, .redone: break
      default: continue
      }
      guard let line = view.record.line(of: entry),
        let row = view.record.caseload.find(line.subject.utf8, in: view.record)
          .flatMap({ view.record.caseload.row(of: $0) })
      else { continue }
      let changed = view.local(entry.at).day
      for field in line.fields {
        switch field.name {
        case "outlook" where outlookSince[Int32(row)] == nil: outlookSince[Int32(row)] = changed
        case "tier" + JournalText.was where changed >= day:
          tierBefore[Int32(row)] = NeedTier.allCases.first { $0.code == field.value }
        case "frailty_score" + JournalText.was where changed >= day:
          frailtyBefore[Int32(row)] = Int(field.value)
        default: break
        }
      }
    }
  }
}
