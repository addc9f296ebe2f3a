import CoordinatorStorage
import Glibc
import Testing

@testable import CoordinationDomain

/// Several people at desks of their own on one journal, with what each has seen lagging behind at random: everybody is
/// answered as the model says, and everybody sees the same in the end.
///
/// `COORDINATOR_MODEL_STEPS` makes it long.
@Suite struct DeskModelTests {
  private static var steps: Int {
    getenv("COORDINATOR_MODEL_STEPS").flatMap { Int(String(cString: $0)) } ?? 600
  }
  /// Commands on one journal; a simulated disk remembers every state of its files.
  private static let stepsOfAJournal = 120

  @Test func `whoever asks what, having seen whatever, is answered as a model of one shared list says`()
    throws
  {
    var answers: [String: Int] = [:]
    for round in 0..<max(1, DeskModelTests.steps / DeskModelTests.stepsOfAJournal) {
      var desks = try Desks(seed: UInt64(round), people: 4)
      for _ in 0..<DeskModelTests.stepsOfAJournal where desks.difference == nil { try desks.step() }
      try desks.compareEverything()
      #expect(desks.difference == nil, "round \(round)")
      if desks.difference != nil { return }
      answers.merge(desks.answers) { $0 + $1 }
    }
    // Nothing is shown by commands that are all answered alike.
    for answer in [ActionModel.Answer.saved, .refused, .conflict] {
      #expect(answers["\(answer)", default: 0] > 30, "\(answers)")
    }
  }

  @Test func `a desk that does not look who changed the same is caught`() throws {
    let isCaught = try (UInt64(0)..<5).contains { seed in
      var desks = try Desks(seed: seed, people: 4, asksForConflicts: false)
      for _ in 0..<DeskModelTests.stepsOfAJournal where desks.difference == nil { try desks.step() }
      return desks.difference != nil
    }
    #expect(isCaught)
  }

  @Test func `a desk that decides on what it saw last and not on what is there is caught`() throws {
    let isCaught = try (UInt64(0)..<5).contains { seed in
      var desks = try Desks(seed: seed, people: 4, takesInOthers: false)
      for _ in 0..<DeskModelTests.stepsOfAJournal where desks.difference == nil { try desks.step() }
      return desks.difference != nil
    }
    #expect(isCaught)
  }
}

/// People at desks of one journal, and the model of what they share.
struct Desks {
  private let disk = SimulatedDisk()
  private var desks: [Desk] = []
  private var model = ActionModel()
  private var chance: SeededChance
  private let asksForConflicts: Bool
  private(set) var answers: [String: Int] = [:]
  /// Where a desk and the model are not the same; nil while they are.
  private(set) var difference: String?

  /// The mutants ask nobody for conflicts, or give each desk a journal that hides what others write.
  init(seed: UInt64, people: Int, asksForConflicts: Bool = true, takesInOthers: Bool = true) throws {
    chance = SeededChance(seed: seed)
    self.asksForConflicts = asksForConflicts
    for number in 1...people {
      let disk = takesInOthers ? disk : SimulatedDisk()
      let view = SmallBorough.input.view
      let journal = try JournalFile.open(folder: "/data", calls: disk.calls(process: number))
      let author = view.record.professionals.find(["S-1", "S-2"][number % 2].utf8, in: view.record)
      desks.append(Desk(view, journal: journal, author: author))
    }
  }

  private mutating func below(_ limit: Int) -> Int { Int(chance.next() % UInt64(limit)) }

  /// Somebody looks around, or asks for something.
  mutating func step() throws {
    let desk = desks[below(desks.count)]
    if below(4) == 0 {
      _ = desk.follow()
      return
    }
    let known = desk.view.record.actions.rows.indices.map {
      desk.view.record.id(desk.view.record.actions.ref(at: $0))
    }
    .filter { $0 != "X-3" }
    // Few of them, so that people meet; the last are those that were added.
    let id = known[below(2) == 0 ? below(2) : known.count - 1 - below(min(3, known.count))]
    let (asked, line) = ask(id)
    let seen = below(3) == 0 ? below(desk.view.history.lastSequence + 1) : desk.view.history.lastSequence
    let expected = model.answer(asked, about: id, seenUpTo: seen)
    let command: Command
    do throws(CommandRefusal) {
      command = try CommandReader.read(line, in: desk.view, by: desk.author)
    } catch {
      difference = "\(line) is not understood: \(error.sentence)"
      return
    }
    let outcome = desk.perform(command, seenUpTo: asksForConflicts ? seen : nil, at: desk.view.moment.now)
    let answer: ActionModel.Answer
    switch outcome {
    case .saved(let act):
      answer = .saved
      if case .add = asked {
        model.take(asked, about: act.events.first?.subject ?? "")
      } else {
        model.take(asked, about: id)
      }
    case .refused(let refusal):
      if case .conflict = refusal.reason { answer = .conflict } else { answer = .refused }
    case .notSaved(let sentence):
      difference = "\(line): \(sentence)"
      return
    case .replaced:
      difference = "\(line): replaced"
      return
    }
    answers["\(answer)", default: 0] += 1
    if answer != expected {
      difference = "\(line), seen up to \(seen): \(answer), and the model says \(expected)"
    }
    compare(desk)
  }

  private mutating func ask(_ id: String) -> (ActionModel.Asked, String) {
    switch below(9) {
    case 0, 1, 2:
      let day = "2026-12-0\(1 + below(9))"
      return (.due(day), "action due \(id) \(day)")
    case 3: return (.done("seen \(id)"), "action done \(id) seen \(id)")
    case 4: return (.cancel, "action cancel \(id) not needed")
    case 5, 6: return (.reopen, "action reopen \(id) after all")
    case 7: return (.chase, "action chase \(id) rang")
    default: return (.add, "action add P-1 ring the ward @O-1")
    }
  }

  /// Holds what a desk that has just asked sees against the model.
  private mutating func compare(_ desk: Desk) {
    guard difference == nil else { return }
    let record = desk.view.record
    for (id, action) in model.actions.sorted(by: { $0.key < $1.key }) {
      guard let row = record.actions.row(of: id, in: record).map({ record.actions.rows[$0] }) else {
        difference = "\(id) is not there"
        return
      }
      let seen = ActionModel.Action(
        due: row.dueOn?.iso ?? "", isOpen: row.isOpen, status: row.status.known?.code ?? "",
        outcome: record.text[row.outcome], chases: Int(row.chaseCount ?? 0), changed: action.changed)
      if seen != action { difference = "\(id) is \(seen), and the model says \(action)" }
    }
    if desk.view.history.lastSequence != model.sequence { difference = "events are missing" }
  }

  /// Everybody looks around; then all see what the model says, and so does who reads the journal from the start.
  mutating func compareEverything() throws {
    for desk in desks {
      _ = desk.follow()
      compare(desk)
    }
    let read = try JournalFile.open(folder: "/data", calls: disk.calls(process: 99)).read()
    let fresh = Desk(
      SmallBorough.input.view,
      journal: try JournalFile.open(folder: "/data", calls: disk.calls(process: 100)),
      author: nil)
    _ = fresh.follow()
    if read.damage != nil { difference = difference ?? "\(String(describing: read.damage))" }
    compare(fresh)
  }
}
