import Testing

@testable import CoordinationDomain

/// Every limit of every rule: the first day it speaks, the last it does not, where all is well, where it cannot tell.
@Suite struct GapRuleTests {
  @Test func `where all is well there is no gap`() {
    let view = GapBorough().view()
    #expect(GapBook(view).gaps.map { view.gapID($0) } == [])
  }

  @Test(arguments: GapCase.all)
  func `on the first day past its limit a rule speaks`(one: GapCase) {
    #expect(one.borough(one.fires).answer(one.rule).gaps.contains(one.gap))
  }

  @Test(arguments: GapCase.all)
  func `on the last day within its limit a rule is silent`(one: GapCase) {
    let answer = one.borough(one.quiet).answer(one.rule)
    #expect(!answer.gaps.contains { $0.split(separator: " ")[0] == one.limit }, "\(answer)")
  }

  @Test(arguments: GapCase.all)
  func `where all is well a rule is silent, and knows it`(one: GapCase) {
    let answer = one.borough(one.fires, one.well).answer(one.rule)
    #expect(answer.gaps.isEmpty && answer.count.unknown == 0, "\(answer)")
  }

  @Test(arguments: GapCase.all.filter { $0.missing != nil })
  func `what is not known is counted as not known`(one: GapCase) {
    let answer = one.borough(one.fires, one.missing ?? []).answer(one.rule)
    #expect(answer.gaps.isEmpty && answer.count.unknown > 0, "\(answer)")
  }

  /// The words stand in documents and letters: none may be empty, or name what is not there.
  @Test(arguments: GapCase.all)
  func `a gap says what it is`(one: GapCase) throws {
    let words = try #require(one.borough(one.fires).words(one.rule))
    #expect(words.count > 10 && !words.contains("  ") && !words.contains("Optional"), "\(words)")
  }

  /// Rules about what comes in, about staff and about services are about nobody; one is about the dead.
  private static let ofNobody = [
    "intake-waiting", "intake-unmet", "lead-over-ceiling", "team-short", "service-stale",
    "bereaved-no-contact",
  ]

  @Test(
    arguments: GapCase.all.filter { !ofNobody.contains($0.rule) },
    [
      "people P-1: date_of_death=2026-11-20", "caseload L-1: status=discharged|end_on=2026-11-20",
      "caseload L-1: status=entered-in-error|end_on=2026-11-20",
    ])
  func `the dead, the ended and those entered in error are apart`(one: GapCase, ending: String) {
    let answer = one.borough(one.fires, [ending]).answer(one.rule)
    #expect(answer.gaps.isEmpty, "\(answer)")
    if one.rule != "same-person-twice" { #expect(answer.isApart, "\(answer)") }
  }

  private static let watchedOtherwise = [
    "no-contact", "home-no-follow-up", "event-no-follow-up", "review-overdue", "no-review-date",
    "plan-review-overdue", "plan-first-review", "visitors-week",
  ]

  @Test(arguments: GapCase.all)
  func `rules about contact, reviews and visits leave those in hospital and paused to others`(one: GapCase) {
    let hospital = one.borough(one.fires, ["people P-1: where_now=hospital|where_since=2026-11-19"])
    let paused = one.borough(one.fires, ["caseload L-1: status=paused|paused_until=2026-12-01"])
    if GapRuleTests.watchedOtherwise.contains(one.rule) {
      #expect(hospital.answer(one.rule).isApart)
      #expect(paused.answer(one.rule).isApart)
    } else if one.rule != "paused-too-long" {
      #expect(!paused.answer(one.rule).gaps.isEmpty)
    }
  }

  // MARK: Limits are data

  @Test(arguments: GapCase.all)
  func `a limit that is switched off finds nothing, unless it keeps people safe`(one: GapCase) {
    let answer = one.borough(one.fires, ["gap_rules \(one.limit): on=N"]).answer(one.rule)
    let isFound = answer.gaps.contains { $0.split(separator: " ")[0] == one.limit }
    let keepsSafe = ["no-locality", "no-reply-visit", "intake-unmet", "decision-not-in-record"]
    #expect(isFound == keepsSafe.contains(one.rule), "\(answer)")
  }

  @Test(arguments: [
    ("no-contact.high", "10", "2026-11-10", "2026-11-09"), ("no-plan", "0", "2026-11-21", "2026-11-20"),
    ("review-overdue", "3", "2026-11-17", "2026-11-16"), ("action-late", "1", "2026-11-19", "2026-11-18"),
  ])
  func `another limit in the file moves the boundary`(
    limit: String, value: String, quiet: String, fires: String
  ) throws {
    let one = try #require(GapCase.all.first { $0.limit == limit })
    let line = "gap_rules \(limit): limit=\(value)"
    #expect(one.borough(quiet, [line]).answer(one.rule).gaps.isEmpty)
    #expect(one.borough(fires, [line]).answer(one.rule).gaps.count == 1)
  }

  @Test func `every limit that is shipped has its rule, every rule its limits, and each of them its case`() {
    let shipped = Set(ShippedGapRules.rules.map { $0[0] })
    let known = Set(GapRule.all.flatMap(\.limitNames))
    // What has parameters alone has no limit of its own.
    #expect(known.subtracting(shipped) == ["no-contact", "intake-waiting", "intake-unmet"])
    #expect(shipped.subtracting(known).isEmpty)
    #expect(Set(GapRule.all.map(\.name)).count == GapRule.all.count)
    // Held by tests of their own: how long deaths are looked at, and what must not be told apart by name.
    let cases = Set(GapCase.all.map(\.limit))
    #expect(shipped.subtracting(cases) == ["bereaved-no-contact.within", "flag-past-review.staff-safety"])
    #expect(cases.subtracting(shipped).isEmpty)
  }
}
