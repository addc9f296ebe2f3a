import Testing

@testable import CoordinationDomain

/// What the book promises: brought up to date, it says what a new one would; the most serious first.
@Suite struct GapBookTests {
  @Test(arguments: UInt64(1)...4)
  func `after any act the book is what a new one would be`(seed: UInt64) {
    var view = SampleRecord.view
    var book = GapBook(view)
    var act = RandomAct(seed: seed &+ 500)
    for step in 1...20 {
      let removes = act.random.percent(4)
      let changes = view.apply { record in
        let changes = act.act(on: &record, removing: removes)
        return (changes, changes)
      }
      book.renew(view.takeChanges(), in: view)
      // A whole book is slow where nothing is optimised.
      guard step.isMultiple(of: 4) else { continue }
      let differences = book.differences(from: GapBook(view), in: view)
      #expect(differences.isEmpty, "seed \(seed), by act \(step): \(changes.rows)")
      if !differences.isEmpty { return }
    }
  }

  @Test func `a cover who falls ill leaves a gap, and so does nobody else's absence`() {
    let absence = "absences AB-1: cover_professional_id=S-2"
    let before = GapBorough([absence, "absences AB-2: professional_id=S-4"])
    #expect(before.answer("lead-absent").gaps.isEmpty)
    let after = GapBorough([absence, "absences AB-2: professional_id=S-2"])
    #expect(after.answer("lead-absent").gaps == ["lead-absent since 2026-11-16"])
    #expect(after.words("lead-absent")?.hasSuffix("Khan, A covers, but is not here either") == true)
    var view = before.view()
    var book = GapBook(view)
    view.apply { record in
      record.absences.update(1) { $0.professional = record.professionals.ref(at: 1) }
      return ((), RecordChanges([RowChange(.absences, row: 1, .changed)]))
    }
    book.renew(view.takeChanges(), in: view)
    #expect(book.gaps.contains { $0.ruleName == "lead-absent" })
  }

  @Test func `a request, a team's task and a member of staff are looked at again whatever changed`() {
    var view = GapBorough([
      "intake Q-1: decision=advice", "actions X-1: person_id=|due_on=2026-11-19|status=completed",
    ]).view()
    var book = GapBook(view)
    #expect(book.gaps.isEmpty)
    view.apply { record in
      record.intake.update(0) {
        $0.decision = .none
        $0.urgencyAsked = Code(Priority.twoHour)
      }
      record.actions.update(0) { $0.status = Code(ActionStatus.accepted) }
      return (
        (), RecordChanges([RowChange(.intake, row: 0, .changed), RowChange(.actions, row: 0, .changed)])
      )
    }
    book.renew(view.takeChanges(), in: view)
    #expect(book.gaps.map(\.limitName) == ["intake-waiting.2-hour", "action-late"])
  }

  @Test func `whoever comes to share a birth date with somebody of their name is looked at again`() {
    var view = GapBorough([
      "people P-2: given_name=Rahima|family_name=Begum|date_of_birth=1941-03-20|nhs_number=|practice_ods_code=F84001",
      "caseload L-2: person_id=P-2|tier=low|start_on=2026-11-18",
    ]).view()
    var book = GapBook(view)
    #expect(!book.gaps.contains { $0.ruleName == "same-person-twice" })
    view.apply { record in
      let born = record.people.rows[0].dateOfBirth
      record.people.update(1) { $0.dateOfBirth = born }
      return ((), RecordChanges([RowChange(.people, row: 1, .changed)]))
    }
    book.renew(view.takeChanges(), in: view)
    #expect(book.gaps.filter { $0.ruleName == "same-person-twice" }.map(\.person).sorted() == [0, 1])
    #expect(book.differences(from: GapBook(view), in: view).isEmpty)
  }

  @Test func `the most serious rule stands first, then the most serious limit, then the longest`() {
    let view = SampleRecord.view
    let gaps = GapBook(view).gaps
    #expect(gaps.count > 20)
    for (a, b) in zip(gaps, gaps.dropFirst()) {
      #expect(a.rule <= b.rule)
      guard a.rule == b.rule, a.limit == b.limit else { continue }
      if let first = a.since { #expect(b.since.map { first <= $0 } ?? true) }
    }
    let escalated = GapBorough([
      "care_team M-1: end_on=2026-11-20",
      "people P-2: given_name=Ann|family_name=Smith|practice_ods_code=F84001",
      "caseload L-2: person_id=P-2|tier=low|start_on=2026-11-01",
    ])
    #expect(
      escalated.answer("no-lead").gaps == ["no-lead.escalate since 2026-11-01", "no-lead since 2026-11-20"])
  }

  @Test func `what is counted is what is found`() {
    let view = SampleRecord.view
    let book = GapBook(view)
    for (rule, _, count) in book.counts {
      #expect(book.gaps.count { $0.ruleName == rule } == count.yes, "\(rule)")
    }
    let ofPeople = view.people.indices.reduce(0) { $0 + book.gaps(of: $1).count }
    #expect(ofPeople <= book.gaps.count && ofPeople > 0)
    #expect(Set(book.gaps.map { view.gapID($0) }).count == book.gaps.count)
  }

  @Test func `at another moment there are other gaps`() {
    let borough = GapBorough(["caseload L-1: next_review_on=2026-11-20"])
    #expect(borough.answer("review-overdue").gaps.isEmpty)
    #expect(
      borough.answer("review-overdue", "2026-11-21T00:01").gaps == ["review-overdue since 2026-11-20"])
  }
}

extension GapBook {
  /// What two books say differently, in words.
  fileprivate func differences(from other: GapBook, in view: CareView) -> [String] {
    let (a, b) = (Set(gaps), Set(other.gaps))
    var found = a.subtracting(b).map { "too many: \(view.gapID($0))" }
    found += b.subtracting(a).map { "missing: \(view.gapID($0))" }
    for (one, two) in zip(counts, other.counts) where one.count != two.count {
      found.append("\(one.rule): \(one.count) is not \(two.count)")
    }
    return found
  }
}
