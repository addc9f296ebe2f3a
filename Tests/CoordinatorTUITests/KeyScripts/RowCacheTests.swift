import Testing

@testable import CoordinationDomain
@testable import CoordinatorTUI

/// What the cache promises: brought up to date, it answers what an empty one would.
@Suite struct RowCacheTests {
  private static let questions: [(ListKind, ListParameters)] = [
    (.people, ListParameters()),
    (.people, ListParameters(filter: "is:late")),
    (.people, ListParameters(sort: [SortTerm("overdue_actions", descending: true)])),
    (.people, ListParameters(filter: "begum", grouping: "lead")),
    (.people, ListParameters(filter: "is:any", sort: [SortTerm("next_review")], grouping: "locality")),
    (.actions, ListParameters(grouping: "organisation")),
    (.actions, ListParameters(filter: "nurse")),
    (.actions, ListParameters(filter: "is:any", sort: [SortTerm("person", descending: true)])),
    (.actions, ListParameters(sort: [SortTerm("days_overdue")], grouping: "person")),
    (.agenda, ListParameters(grouping: "series")),
    (.meetings, ListParameters()),
    (.teams, ListParameters(sort: [SortTerm("people_led", descending: true)])),
    (.staff, ListParameters(filter: "is:free")),
    (.gaps, ListParameters(grouping: "title")),
    (.gaps, ListParameters(filter: "late", grouping: "subject")),
  ]

  @Test func `a meeting is worked out once for a key, however many ask, and is what it would be afresh`()
    throws
  {
    let mine = try Working(on: try SharedFolder())
    let id = "MT-NE-20261120"
    var before = 0
    for key in try (KeyScript.meeting + .everybodyIsHere + "n Enter r 1 a 3 Enter Down e Esc b n Enter N Esc")
      .keys()
    {
      mine.press(key)
      let (rows, view) = (mine.workplace.rows, mine.workplace.context(width: 80, height: 24).view)
      #expect(rows.meetings.madeCount <= before + 1, "\(key)")
      #expect(rows.meetings.meeting(id, view) == view.liveMeeting(id), "\(key)")
      before = rows.meetings.madeCount
    }
    #expect(before > 0)
  }

  @Test(arguments: UInt64(1)...2)
  func `after any act the lines are those of an empty cache`(seed: UInt64) {
    var view = SampleView.shared
    var random = SampleRandom(seed: seed)
    let cache = RowCache()
    cache.countHandovers()
    for step in 0..<8 {
      for (list, parameters) in Self.questions {
        let lines = cache.lines(list, parameters, view)
        let expected = RowCache().lines(list, parameters, view)
        let isSame =
          lines.lines == expected.lines && lines.rows == expected.rows && lines.found == expected.found
          && lines.lineOfRow == expected.lineOfRow && lines.total == expected.total
          && lines.hiddenLate == expected.hiddenLate && lines.shownLate == expected.shownLate
        #expect(isSame, "seed \(seed), act \(step): \(list) \(parameters)")
      }
      let reader = view.record.professional(named: Playing.author)
      #expect(
        cache.todayPage(view, for: reader) == view.todayPage(for: reader), "seed \(seed), act \(step)")
      #expect(cache.shortestWait(view) == RowCache().shortestWait(view), "seed \(seed), act \(step)")
      for _ in 0...random.below(3) {
        view.apply { record in ((), RecordChanges(Self.act(&record, &random, step))) }
      }
      cache.apply(view.takeChanges(), to: view)
    }
  }

  /// Changes an action, a name or a lead, or adds an action.
  private static func act(_ record: inout CareRecord, _ random: inout SampleRandom, _ step: Int)
    -> [RowChange]
  {
    let row = random.below(record.actions.count)
    let due = SampleView.asOf + random.within(-9...9)
    switch random.below(6) {
    case 0:
      record.actions.update(row) {
        $0.status = Code($0.status == .completed ? ActionStatus.accepted : .completed)
      }
      return [RowChange(.actions, row: row, .changed)]
    case 1:
      record.actions.update(row) { $0.dueOn = due }
      return [RowChange(.actions, row: row, .changed)]
    case 2:
      let title = record.text.add("Nurse \(step), please".utf8)
      var action = record.actions.rows[row]
      let slot = record.intern("X-NEW-\(step)-\(random.below(1_000_000))".utf8, in: .actions)
      action.id = record.ids[.actions].texts[Int(slot)]
      action.title = title
      return record.actions.append(action, slot: slot).map { [RowChange(.actions, row: $0, .added)] } ?? []
    case 3:
      let person = random.below(record.people.count)
      let name = record.text.add(["Begum", "Aalto", "Żak"][random.below(3)].utf8)
      record.people.update(person) { $0.familyName = name }
      return [RowChange(.people, row: person, .changed)]
    case 4:
      let member = random.below(record.careTeam.count)
      record.careTeam.update(member) { $0.endOn = $0.endOn == nil ? due : nil }
      return [RowChange(.careTeam, row: member, .changed)]
    default:
      let spell = random.below(record.caseload.count)
      record.caseload.update(spell) { $0.endOn = $0.endOn == nil ? due : nil }
      return [RowChange(.caseload, row: spell, .changed)]
    }
  }

  @Test func `the cursor stays on its row when an act takes one out above it`() throws {
    var screen = ListScreen(.people)
    var view = SampleView.shared
    let rows = RowCache()
    func context() -> ScreenContext {
      ScreenContext(
        view: view, rows: rows, size: Rect(width: 80, height: 24), problems: ProblemCount(), isDemo: true)
    }
    for _ in 0..<9 { _ = screen.handle(.action(.down), in: context()) }
    let chosen = try #require(screen.selectedID(in: context()))
    let row = try #require(Listing.people.row(of: chosen, in: view))
    view.apply { record in
      record.people.remove(row: row == 0 ? 1 : 0)
      return ((), RecordChanges(needsWholeReckoning: true))
    }
    rows.apply(view.takeChanges(), to: view)
    #expect(screen.selectedID(in: context()) == chosen)
  }
}
