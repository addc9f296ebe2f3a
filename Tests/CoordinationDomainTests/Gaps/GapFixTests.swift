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

  @Test func `what closes a gap stands first, and what does not says so`() throws {
    for rule in GapRule.all {
      let effects = GapFix.of(rule.name).steps.map(\.effect)
      let order = effects.compactMap { GapFix.Effect.allCases.firstIndex(of: $0) }
      #expect(order == order.sorted(), "\(rule.name)")
      #expect(effects.isEmpty || effects[0] == .closes, "\(rule.name)")
    }
    #expect(
      GapFix.of("no-lead").steps == [
        GapFix.Step(verb: "lead set", effect: .closes), GapFix.Step(verb: "lead offer", effect: .notYet),
      ])
    let view = SampleView.shared
    let late = try #require(GapBook(view).gaps.first { $0.ruleName == "action-late" })
    #expect(
      view.gapPage(late).section("").contains("Mark an action done; 2 that do not close it."))
  }

  /// What is typed after the subject of a verb, for a rule that the sample has a gap of.
  private static let answers = [
    "no-lead": ["lead set": "@S-0061", "lead offer": "@S-0061"],
    "lead-left": ["lead set": "@S-0061", "lead offer": "@S-0061"],
    "no-reply-visit": ["note safe": "her daughter has seen her"],
    "lead-absent": ["absence cover": "@S-0034"],
    "no-contact": [
      "note add": "home seen, all well", "contact plan": "tue 10:30 home", "action add": "ring her +1w",
    ],
    "review-overdue": ["person review": "+4w"],
    "no-review-date": ["person review": "+4w"],
    "action-late": [
      "action done": "delivered and shown how it works", "action due": "+1w", "action chase": "rang",
    ],
    "action-declined": ["action owner": "@S-0061"],
    "no-coordinator": ["coordinator set": "@S-0061"],
    "referral-no-feedback": ["referral fed-back": "told by telephone"],
    "action-no-name": ["action owner": "@S-0061"],
    "action-not-accepted": ["action accept": "", "action owner": "@S-0061", "action chase": "rang"],
    "action-on-hold": ["action accept": "", "action chase": "rang"],
    "paused-too-long": ["spell resume": ""],
  ]

  @Test(arguments: answers.keys.sorted())
  func `on the sample it comes of the gap what the table says`(rule: String) throws {
    let sample = CommandInput.sample()
    let gap = try #require(
      GapBook(sample.view).gaps.first {
        $0.ruleName == rule && GapFix.of($0, in: sample.view) == GapFix.of(rule)
      }, "the sample has none")
    let id = sample.view.gapID(gap)
    let fix = try #require(sample.view.gapFix(id))
    let subjects = sample.view.gapSubjects(id)
    let admin = sample.view.record.professionals.rows.first { $0.access == .admin }
    let author = admin.map { sample.view.record.text[$0.id] } ?? "S-0061"
    for (name, typed) in try #require(Self.answers[rule]) {
      var input = sample
      let step = try #require(fix.steps.first { $0.verb == name }, "\(name) is not in the table")
      let subject: String? =
        switch Verb.named(name)?.parameters.first?.argument {
        case .person: subjects.person
        case .action: subjects.action
        case .contact: subjects.contact
        case .referral: subjects.referral
        case .absence: subjects.absence
        default: nil
        }
      let line = "\(name) \(try #require(subject)) \(typed)"
      #expect(input.refusal(line, by: author).isEmpty, "\(line)")
      #expect(
        (input.view.gap(id) == nil) == (step.effect != .notYet), "\(id) after \(line)")
    }
  }

  @Test func `a later date says what was promised first, and the sheet of the day says it too`() throws {
    let view = SampleView.shared
    let action = try #require(view.action("X-00238-1").flatMap { view.record.actions[$0] })
    #expect(view.firstPromiseWords(action) == "first promised for Fri 13-Nov")
    let asker = view.professional("S-0061")
    let command = try CommandReader.read("action due X-00238-1 +2w", in: view, by: asker)
    #expect(
      view.echo(of: command, by: asker).last?.words
        == "first promised for Fri 13-Nov: if late again, it counts from then, as figures always do")
    let lines = view.handoverPlaces.flatMap { place in
      let draft = HandoverDraft(view, place)
      return draft.items.map(draft.line)
    }
    #expect(lines.contains { $0.detail.contains("3 d late, first promised for Fri 13-Nov") })
  }

  @Test func `once somebody is asked to lead, their answer is what closes it`() throws {
    var input = CommandInput.sample()
    let gap = try #require(
      GapBook(input.view).gaps.first {
        $0.ruleName == "no-lead" && GapFix.of($0, in: input.view) == GapFix.of("no-lead")
      })
    let id = input.view.gapID(gap)
    let person = try #require(input.view.gapPersonID(gap))
    #expect(input.refusal("lead offer \(person) @S-0061", by: "S-0061").isEmpty)
    #expect(
      input.view.gapFix(id)?.steps.map(\.verb) == [
        "lead accept", "lead set", "lead decline", "lead withdraw",
      ])
    #expect(input.view.gapFix(id)?.steps.map(\.effect) == [.closes, .closes, .notYet, .notYet])
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
