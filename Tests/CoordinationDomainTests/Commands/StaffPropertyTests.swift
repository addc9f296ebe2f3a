import Testing

@testable import CoordinationDomain

/// Whatever is done about leads, circles and staff, in whatever order: the record stays sound, and undoing all of it
/// brings back every field.
struct StaffPropertyTests {
  @Test(arguments: [1, 2] as [UInt64])
  func `random acts make no new errors, and undone in reverse leave no trace`(_ seed: UInt64) throws {
    var random = SampleRandom(seed: seed)
    var input = CommandInput.sample()
    let start = input.view.record
    let before = RecordText(start)
    var acts: [Int] = []
    var kinds: Set<String> = []
    var done: [String] = []
    var known = Set(problems(start, input.view.moment))
    for step in 1...100 {
      let line = command(&random, input)
      guard case .success(let act) = input.type(line) else { continue }
      acts.append(act)
      kinds.insert(line.split(separator: " ").prefix(2).joined(separator: " "))
      // The whole record is looked through after every fourth act.
      done.append(line)
      if acts.count % 4 == 0 {
        let new = problems(input.view.record, input.view.moment).filter { !known.contains($0) }
        #expect(new.isEmpty, "\(done)")
        done = []
      }
      if line.hasPrefix("staff leave") { expectClear(line, input) }
      if step % 33 == 0 {
        input.move(to: (input.view.today + 1).iso + "T12:00")
        known = Set(problems(start, input.view.moment))
      }
    }
    #expect(acts.count > 30)
    #expect(kinds.count >= 12, "\(kinds)")
    #expect(RecordText(input.view.record) != before)
    for act in acts.reversed() {
      let refusal = input.refusal("undo \(act)")
      #expect(refusal.isEmpty)
    }
    #expect(RecordText(input.view.record).difference(from: before) == [])
    #expect(input.view.history.notices.isEmpty)
  }

  /// On the day somebody leaves they hold nothing.
  private func expectClear(_ line: String, _ input: CommandInput) {
    let words = line.split(separator: " ")
    guard let who = input.view.professional(String(words[2])),
      let day = DateShorthand.day(String(words[3]), today: input.view.today)
    else { return }
    var later = input
    later.move(to: max(day, input.view.today).iso + "T12:00")
    let held = later.view.leaverCheck(who).ends
    #expect(held.isEmpty, "\(line): \(held.map(\.sentence))")
  }

  /// Errors of every file, and warnings of those that these commands write; that a lead whose last day was known
  /// has left by now is a gap and no act's doing.
  private func problems(_ record: CareRecord, _ moment: Moment) -> [String] {
    record.check(on: moment)
      .filter { $0.level == .error || ["care_team.csv", "absences.csv"].contains($0.file) }
      .filter { !$0.message.hasSuffix(", who leads, has left") }
      .map { "\($0.file): \($0.message)" }
  }

  private func command(_ random: inout SampleRandom, _ input: CommandInput) -> String {
    let record = input.view.record
    func pick(_ count: Int) -> Int { random.below(count) }
    // Few of each, so that acts meet.
    func person() -> String { record.text[record.people.rows[11 + pick(25)].id] }
    func staff() -> String { record.text[record.professionals.rows[1 + pick(12)].id] }
    func part() -> String { record.text[record.careTeam.rows[record.careTeam.count - 1 - pick(12)].id] }
    func absence() -> String { record.text[record.absences.rows[record.absences.count - 1 - pick(6)].id] }
    func day(_ range: Int) -> Day { input.view.today + (pick(range) - 3) }
    let from = day(14)
    let role = ["", "member", "link-worker", "named-gp"][pick(4)]
    switch pick(22) {
    case 0, 1, 2: return "lead set \(person()) @\(staff()) knows them"
    case 3, 4: return "lead offer \(person()) @\(staff())"
    case 5: return "lead accept \(asked(input, pick) ?? person())"
    case 6: return "lead decline \(asked(input, pick) ?? person()) no room"
    case 7: return "lead withdraw \(asked(input, pick) ?? person())"
    case 8: return "lead end \(person()) has moved on"
    case 9: return "lead deputy \(person()) \(pick(4) == 0 ? "none" : "@" + staff())"
    case 10: return "coordinator set \(person()) @\(staff())"
    case 11: return "coordinator end \(person())"
    case 12: return "circle join \(person()) @\(staff()) \(role)"
    case 13:
      let organisation = record.organisations.rows[pick(record.organisations.count)].id
      return "circle join \(person()) @\(record.text[organisation]) \(role)"
    case 14: return "circle leave \(part()) not needed"
    case 15, 16, 17:
      return
        "absence set \(staff()) \(from.iso) \((from + pick(14)).iso) \(pick(2) == 0 ? "@" + staff() : "")"
    case 18: return "absence cover \(absence()) @\(staff())"
    case 19: return "absence end \(absence()) \(day(20).iso)"
    case 20: return "staff leave \(leaver(staff())) \(day(10).iso) @\(staff())"
    default:
      let row = 1 + pick(12)
      let id = record.text[record.professionals.rows[row].id]
      return "staff handon \(id) @\(staff()) \(input.view.staff.peopleLed[row])"
    }
  }

  /// Whoever types the commands stays.
  private func leaver(_ id: String) -> String { id == "S-0061" ? "S-0002" : id }

  private func asked(_ input: CommandInput, _ pick: (Int) -> Int) -> String? {
    let asked = input.view.people.indices.filter { input.view.people[$0].offeredLead >= 0 }
    return asked.isEmpty
      ? nil : input.view.record.text[input.view.record.people.rows[asked[pick(asked.count)]].id]
  }
}

/// Every field of a record as files write it, by the row's id.
private struct RecordText: Equatable {
  private var rows: [String: [String]] = [:]

  init(_ record: CareRecord) {
    var record = record
    for door in TableDoor.all where door.idColumn != nil && !door.table.isDirectory {
      for slot in 0..<record.slotCount(of: door.table) {
        guard let row = door.rowOfSlot(&record, UInt32(slot)) else { continue }
        let fields = door.columns.indices.map { record.text(of: $0, row: row, door) }
        rows["\(door.table) \(slot)"] = fields
      }
    }
  }

  /// The rows that are not the same.
  func difference(from other: RecordText) -> [[String]] {
    Set(rows.keys).union(other.rows.keys).filter { rows[$0] != other.rows[$0] }.sorted()
      .flatMap { [other.rows[$0] ?? [$0, "none"], rows[$0] ?? [$0, "none"]] }
  }
}
