import CoordinatorStorage
import Glibc
import Synchronization

/// Something that happens at one call of a process.
final class Trap: Sendable {
  private let armed = Mutex<
    (left: Int, only: SystemCall?, spring: @Sendable () throws(SystemError) -> Void)?
  >(nil)

  /// Lets it happen at the call so many calls on, of one kind or of any.
  func arm(
    _ calls: Int, only: SystemCall? = nil, _ spring: @escaping @Sendable () throws(SystemError) -> Void
  ) {
    armed.withLock { $0 = (calls, only, spring) }
  }

  func disarm() { armed.withLock { $0 = nil } }

  func pass(_ call: SystemCall) throws(SystemError) {
    let spring = armed.withLock { trap -> (@Sendable () throws(SystemError) -> Void)? in
      guard let (left, only, spring) = trap, only == nil || only == call else { return nil }
      trap = left > 1 ? (left - 1, only, spring) : nil
      return left > 1 ? nil : spring
    }
    try spring?()
  }
}

/// Two people who save at random on a disk that fails at random, held against what they were told.
struct JournalHistory {
  /// How a mutant's process sees the system.
  typealias Mutation = @Sendable (SystemCalls) -> SystemCalls

  private let disk = SimulatedDisk()
  private let mutation: Mutation
  private var chance: SeededChance
  private var sessions: [(process: Int, file: JournalFile, trap: Trap)] = []
  private var processes = 0
  private var acts = 0
  private var month = JournalMonth.november
  /// Bodies that somebody was told are saved, in their order, and those told not to be.
  private var acknowledged: [String] = []
  private var refused: Set<String> = []
  /// What went wrong; nil while nothing did.
  private(set) var failure: String?

  init(seed: UInt64, mutation: @escaping Mutation = { $0 }) {
    chance = SeededChance(seed: seed)
    self.mutation = mutation
  }

  /// Lives through so many acts and accidents; what went wrong, where something did.
  static func failure(seed: UInt64, acts: Int, mutation: @escaping Mutation = { $0 }) -> String? {
    var history = JournalHistory(seed: seed, mutation: mutation)
    for _ in 0..<acts where history.failure == nil { history.step() }
    history.check("at the end")
    return history.failure.map { "seed \(seed), act \(history.acts): \($0)" }
  }

  private func below(_ limit: Int, _ chance: inout SeededChance) -> Int { Int(chance.next() % UInt64(limit)) }

  private mutating func session(_ number: Int) throws -> (process: Int, file: JournalFile, trap: Trap) {
    while sessions.count <= number { sessions.append(try opened()) }
    return sessions[number]
  }

  private mutating func opened() throws -> (process: Int, file: JournalFile, trap: Trap) {
    processes += 1
    let trap = Trap()
    let calls = mutation(
      disk.calls(process: processes).watched { (call) throws(SystemError) in try trap.pass(call) })
    let file = try JournalFile.open(folder: "/data", calls: calls)
    _ = try file.read()
    return (processes, file, trap)
  }

  private mutating func step() {
    do {
      let number = below(2, &chance)
      let (process, file, trap) = try session(number)
      acts += 1
      if below(40, &chance) == 0 { month = .december }
      let bodies = (0..<1 + below(3, &chance)).map { "act\(acts)-\($0)" }
      let kind = below(12, &chance)
      let cut = kind < 2 ? SimulatedDisk.PowerCut.losesAll : .losesSome(seed: chance.next())
      let (disk, month, after) = (disk, month, 1 + below(40, &chance))
      switch kind {
      case 0...4:
        trap.arm(after) { () throws(SystemError) in
          disk.cutPower(cut)
          throw SystemError(EIO)
        }
      case 5, 6:
        trap.arm(after) { () throws(SystemError) in
          disk.kill(process)
          throw SystemError(EIO)
        }
      case 7: trap.arm(1, only: .pwrite) { () throws(SystemError) in throw SystemError(ENOSPC) }
      case 8: disk.change { $0.failsNextSynchronisation = true }
      case 9:
        let (mutation, stranger) = (mutation, 1_000_000 + acts)
        let body = "act\(acts)-stranger"
        let saved = Mutex(false)
        trap.arm(after) { () throws(SystemError) in
          let calls = mutation(disk.calls(process: stranger))
          let file = try? JournalFile.open(folder: "/data", calls: calls)
          let result = file?.append([body], at: month)
          saved.withLock { $0 = result?.saved != nil }
        }
        let mine = file.append(bodies, at: month)
        if saved.withLock({ $0 }) { acknowledged.append(body) } else { refused.insert(body) }
        note(mine, bodies)
        trap.disarm()
        return check("with two at once")
      default: break
      }
      note(file.append(bodies, at: month), bodies)
      trap.disarm()
      disk.change { $0.failsNextSynchronisation = false }
      if kind <= 4 { sessions = [] }
      if file.closed != nil || kind == 5 || kind == 6 { sessions = [] }
      if kind <= 9 { check("after accident \(kind)") }
    } catch { failure = "cannot be opened: \(error)" }
  }

  private mutating func note(_ result: AppendResult<Never>, _ bodies: [String]) {
    switch result.outcome {
    case .saved: acknowledged += bodies
    case .notSaved(.replaced): sessions = []
    case .notSaved, .refused: refused.formUnion(bodies)
    case .outcomeUnknown: break
    }
  }

  /// What is on the disk holds, and is all that was acknowledged, once, in its order, in whole acts.
  private mutating func check(_ when: String) {
    guard failure == nil else { return }
    do {
      processes += 1
      let read = try JournalFile.open(folder: "/data", calls: disk.calls(process: processes)).read()
      if let damage = read.damage {
        failure = "\(when): \(damage)"
        return
      }
      let bodies = JournalHistory.bodies(read)
      let found = Set(bodies)
      if found.count != bodies.count { failure = "\(when): something is there twice" }
      let missing = acknowledged.filter { !found.contains($0) }
      if !missing.isEmpty { failure = "\(when): \(missing) was acknowledged and is lost" }
      if bodies.contains(where: refused.contains) {
        failure = "\(when): something is there that was said not to be"
      }
      let known = Set(acknowledged)
      if bodies.filter(known.contains) != acknowledged {
        failure = failure ?? "\(when): the order is another one"
      }
    } catch { failure = "\(when): \(error)" }
  }

  /// The bodies of the verified lines.
  static func bodies(_ read: JournalRead) -> [String] {
    read.bytes[..<read.verified].split(separator: 0x0A).map { line in
      line.split(separator: 0x2C).dropFirst(2).dropLast().map { String(decoding: $0, as: UTF8.self) }
        .joined(separator: ",")
    }
  }
}
