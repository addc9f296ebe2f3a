import Testing

@testable import CoordinationDomain

/// What commands about people promise, whatever is asked in whatever order: no new error in the record, and undoing
/// them one after the other leaves nothing behind.
struct RandomCommandTests {
  @Test(arguments: UInt64(1)...3)
  func `any commands leave no new error, and undoing them brings every column back`(seed: UInt64) throws {
    var input = CommandInput.sample()
    var random = RandomCommand(seed: seed)
    let before = input.tables
    let known = errors(input)
    var acts: [Int] = []
    var verbs: Set<String> = []
    for step in 0..<260 {
      let line = random.line(input)
      guard case .success(let act) = input.type(line) else { continue }
      acts.append(act)
      verbs.insert(line.split(separator: " ").prefix(2).joined(separator: " "))
      if step % 10 == 9 {
        let new = errors(input).subtracting(known)
        #expect(new.isEmpty, "seed \(seed), after \(line): \(new)")
        if !new.isEmpty { return }
      }
    }
    // Nothing is shown by commands that are all refused.
    #expect(acts.count > 100 && verbs.count > 14, "seed \(seed): \(acts.count) acts, \(verbs.sorted())")
    #expect(errors(input).subtracting(known).isEmpty)
    #expect(input.view.history.notices.isEmpty)
    #expect(input.view.differences(from: CareView(input.view.record, at: input.view.moment)).isEmpty)
    for act in acts.reversed() {
      let refusal = input.refusal("undo \(act)")
      #expect(refusal.isEmpty, "seed \(seed), act \(act): \(refusal)")
      if !refusal.isEmpty { return }
    }
    #expect(input.tables == before)
    #expect(input.view.history.notices.isEmpty)
  }

  @Test func `what is said before Enter is what Enter does`() throws {
    var input = CommandInput.sample()
    var random = RandomCommand(seed: 9)
    var kinds: Set<Bool> = []
    for _ in 0..<200 {
      let line = random.line(input)
      let asker = input.view.record.professionals.find("S-0061".utf8, in: input.view.record)
      let before: CommandRefusal?
      do throws(CommandRefusal) {
        let command = try CommandReader.read(line, in: input.view, by: asker)
        _ = input.view.echo(of: command, by: asker)
        before = input.view.refusal(of: command, by: asker)
      } catch { before = error }
      let refusal = input.refusal(line)
      #expect((before?.sentence ?? "") == refusal, "\(line)")
      kinds.insert(refusal.isEmpty)
    }
    #expect(kinds.count == 2)
  }

  private func errors(_ input: CommandInput) -> Set<String> {
    Set(
      input.view.record.check(on: input.view.moment).filter { $0.level == .error }
        .map { "\($0.file) \($0.line) \($0.column) \($0.message)" })
  }
}

/// Commands about people as somebody might type them, right and wrong.
private struct RandomCommand {
  private var random: SampleRandom
  private var person = "P-00001"

  init(seed: UInt64) { random = SampleRandom(seed: seed) }

  mutating func line(_ input: CommandInput) -> String {
    let record = input.view.record
    // Now and then the same person again: acts about one and the same meet.
    if random.percent(70) { person = id(record.people, record) }
    let contact = contact(input) ?? id(record.encounters, record)
    let referral = id(record.referrals, record)
    let number = input.text(person, "nhs_number") ?? ""
    let proof = number.isEmpty ? input.text(person, "date_of_birth") ?? "" : number
    let day = one(["today", "+3d", "+2w", "yesterday", "1 dec", "1941-03-02"])
    let answers = one(["all=cancel", "all=keep", ""])
    let lines = [
      "person add given_name=New family_name=Person\(random.below(99)) date_of_birth=\(day) gender=female "
        + "interpreter=\(one(["none", "spoken"])) spell=\(one(["referred", "active"])) tier=\(one(["high", "low"]))",
      "person correct \(person) \(one(["postcode=E1 4TT", "practice_ods_code=F84016", "date_of_birth=1950-02-03"]))",
      "person correct \(person) locality_override_id=\(one(["NE", "SW", ""]))",
      "person correct \(person) nhs_number=\(one(["", "9990000174", number]))",
      "person tier \(person) \(one(["very-high", "none", "other"])) MDT", "person review \(person) \(day)",
      "person matters \(person) tea, \"good\" tea\\n and a = chair",
      "person outlook \(person) watch ring the son",
      "person where \(person) \(one(["home", "hospital", "care-home"])) \(one(["", day]))",
      "spell start \(person) \(one(["", "active"])) \(one(["", "frailty"])) back again",
      "spell activate \(person)",
      "spell pause \(person) \(day)", "spell resume \(person)",
      "spell end \(person) \(one(["completed", "moved-out", "error", "other"])) as said \(answers)",
      "person died \(person) \(day) \(random.percent(90) ? proof : "9990000174") told \(answers)",
      "person death-confirmed \(deadOne(input))", "person death-mistaken \(deadOne(input)) seen alive",
      "note add \(person) \(one(["", "home", "carer", "noreply", "phone"])) a line of words",
      "note safe \(contact) daughter", "contact plan \(person) \(day) 14:00 \(one(["", "phone"])) bloods",
      "contact done \(contact) \(one(["", "noreply"])) well", "contact cancel \(contact) by-us no staff",
      "referral fed-back \(referral) rang", "referral close \(referral) seen \(one(["", "not-wanted"]))",
    ]
    return lines[random.below(lines.count)]
  }

  private mutating func one(_ words: [String]) -> String { words[random.below(words.count)] }

  private mutating func id<Row: FlatFileRow>(_ table: Table<Row>, _ record: CareRecord) -> String {
    record.id(table.ref(at: random.below(table.count)))
  }

  /// A contact that is planned or that nobody answered.
  private mutating func contact(_ input: CommandInput) -> String? {
    let record = input.view.record
    let rows = record.encounters.rows.indices.filter {
      record.encounters.rows[$0].status == .planned || record.encounters.rows[$0].outcome == .noReply
    }
    return rows.isEmpty ? nil : record.id(record.encounters.ref(at: rows[random.below(rows.count)]))
  }

  private mutating func deadOne(_ input: CommandInput) -> String {
    let record = input.view.record
    let rows = record.people.rows.indices.filter { record.people.rows[$0].dateOfDeath != nil }
    return rows.isEmpty ? person : record.id(record.people.ref(at: rows[random.below(rows.count)]))
  }
}
