import Testing

@testable import CoordinationDomain

/// What closes a gap: every rule leads to verbs that there are, and they do close it.
@Suite struct GapFixTests {
  @Test func `every verb of every rule is one that can be asked for`() {
    for rule in GapRule.all {
      let fix = GapFix.of(rule.name)
      for verb in fix.verbs { #expect(Verb.named(verb) != nil, "\(rule.name): \(verb)") }
      #expect(!fix.verbs.isEmpty || !fix.words.isEmpty, "\(rule.name) says neither how nor why not")
    }
  }

  /// What is typed after the subject, for a rule that the sample has a gap of.
  private static let answers = [
    "no-reply-visit": "her daughter has seen her",
    "lead-absent": "@S-0034",
    "no-contact": "home seen, all well",
    "review-overdue": "+4w",
    "no-review-date": "+4w",
    "action-late": "delivered and shown how it works",
    "action-declined": "@S-0061",
    "no-coordinator": "@S-0061",
    "referral-no-feedback": "told by telephone",
    "action-no-name": "@S-0061",
    "paused-too-long": "",
  ]

  @Test(arguments: answers.keys.sorted())
  func `on the sample it closes the gap, and no other of that person comes of it`(rule: String) throws {
    var input = CommandInput.sample()
    let gap = try #require(GapBook(input.view).gaps.first { $0.ruleName == rule }, "the sample has none")
    let id = input.view.gapID(gap)
    let fix = try #require(input.view.gapFix(id))
    let subjects = input.view.gapSubjects(id)
    let verb = try #require(fix.verbs.first.flatMap { Verb.named($0) })
    let subject: String? =
      switch verb.parameters.first?.argument {
      case .person: subjects.person
      case .action: subjects.action
      case .contact: subjects.contact
      case .referral: subjects.referral
      case .absence: subjects.absence
      default: nil
      }
    let line = "\(verb.name) \(try #require(subject)) \(Self.answers[rule] ?? "")"
    let admin = input.view.record.professionals.rows.first { $0.access == .admin }
    let author = admin.map { input.view.record.text[$0.id] } ?? "S-0061"
    #expect(input.refusal(line, by: author).isEmpty, "\(line)")
    #expect(input.view.gap(id) == nil, "\(id) is there still after \(line)")
  }

  @Test func `once somebody is asked to lead, their answer is what closes it`() throws {
    var input = CommandInput.sample()
    let gap = try #require(
      GapBook(input.view).gaps.first {
        $0.ruleName == "no-lead" && input.view.gapFix(input.view.gapID($0))?.verbs == ["lead offer"]
      })
    let id = input.view.gapID(gap)
    let person = try #require(input.view.gapPersonID(gap))
    #expect(input.refusal("lead offer \(person) @S-0061", by: "S-0061").isEmpty)
    #expect(input.view.gapFix(id)?.verbs == ["lead accept", "lead decline", "lead withdraw"])
    #expect(input.refusal("lead accept \(person)", by: "S-0061").isEmpty)
    #expect(input.view.gapFix(id) == nil)
  }

  @Test func `a gap's id finds its rule and row again, and nothing else is taken for one`() {
    let view = SampleRecord.view
    let book = GapBook(view)
    for gap in book.gaps {
      let id = view.gapID(gap)
      #expect(view.gapPlace(id) == gap.place, "\(id)")
      #expect(book.gap(id, in: view) == gap, "\(id)")
    }
    for id in ["", "/", "no-lead", "no-lead/", "no-lead/X-00001-1", "P-00025", "no-lead/P-00025/x"] {
      #expect(view.gapPlace(id) == nil, "\(id)")
    }
    #expect(view.gapPlace("NO-LEAD/p-00025") != nil)
  }
}
