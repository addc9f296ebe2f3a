import CoordinatorStorage
import Glibc
import Synchronization

/// A disk in memory that keeps apart what was written and what was synchronised.
///
/// A power cut takes from it what it takes from a real one, thousands of times a second. Weaker than ext4: a new file's name is lost unless
/// its folder was synchronised.
final class SimulatedDisk: Sendable {
  /// What is left after the power went, of what was not synchronised.
  enum PowerCut {
    /// Nothing.
    case losesAll
    /// Of each file and folder the state of some moment since, perhaps half written.
    case losesSome(seed: UInt64)
  }

  struct Node {
    var isFolder = false
    /// The states since the last synchronisation, that one first.
    var versions: [[UInt8]] = [[]]
    var nameVersions: [[String: Int]] = [[:]]

    var bytes: [UInt8] {
      get { versions.last ?? [] }
      set { versions.append(newValue) }
    }
    var names: [String: Int] {
      get { nameVersions.last ?? [:] }
      set { nameVersions.append(newValue) }
    }

    /// From here on nothing older can come back.
    mutating func synchroniseBytes() { versions = [bytes] }
    mutating func synchroniseNames() { nameVersions = [names] }
  }

  struct State {
    var nodes: [Int: Node] = [1: Node(isFolder: true)]
    var opened: [Int32: (node: Int, process: Int)] = [:]
    /// Who holds a lock on a file: descriptors, and whether they share it.
    var locks: [Int: (holders: Set<Int32>, isShared: Bool)] = [:]
    var lastDescriptor: Int32 = 100
    var clock = 0
    var space = DiskSpace(free: 1 << 40, isReadOnly: false)
    var fileSystemType = 0xEF53
    var dead: Set<Int> = []
    /// Whether the next synchronisation fails.
    ///
    /// As on Linux, the bytes are then held to be on the disk and are not.
    var failsNextSynchronisation = false
    var believedSynchronised: Set<Int> = []
    var forbidden: [String: Int32] = [:]
  }

  private let state = Mutex(State())

  init() {
    change { state in
      let data = state.make("/data", isFolder: true)
      state.nodes[data]?.nameVersions = [[:]]
      state.nodes[1]?.nameVersions = [["data": data]]
    }
  }

  func change<Value: Sendable>(_ body: (inout State) -> Value) -> Value {
    state.withLock { body(&$0) }
  }

  /// A file's bytes; nil where there is none.
  func bytes(_ path: String) -> [UInt8]? {
    change { state in state.find(path).flatMap { state.nodes[$0]?.bytes } }
  }

  /// Puts a file there, synchronised.
  func put(_ path: String, _ bytes: [UInt8]) {
    change { state in
      let node = state.find(path) ?? state.make(path, isFolder: false)
      state.nodes[node]?.versions = [bytes]
      for node in state.nodes.keys { state.nodes[node]?.synchroniseNames() }
    }
  }

  func names(_ path: String) -> [String] {
    change { state in state.find(path).flatMap { state.nodes[$0]?.names.keys.sorted() } ?? [] }
  }

  /// Ends a process: its files close, its locks go, its calls do nothing any more.
  func kill(_ process: Int) {
    change { state in
      state.dead.insert(process)
      for (file, open) in state.opened where open.process == process { state.close(file) }
    }
  }

  /// Cuts the power: all processes end, and unsynchronised bytes and names may go.
  func cutPower(_ cut: PowerCut) {
    change { state in
      for (file, open) in state.opened {
        state.dead.insert(open.process)
        state.close(file)
      }
      var chance = SeededChance(seed: 0)
      if case .losesSome(let seed) = cut { chance = SeededChance(seed: seed) }
      for number in state.nodes.keys.sorted() {
        guard var node = state.nodes[number] else { continue }
        switch cut {
        case .losesAll:
          node.versions = [node.versions[0]]
          node.nameVersions = [node.nameVersions[0]]
        case .losesSome:
          let kept = Int(chance.next() % UInt64(node.versions.count))
          var bytes = node.versions[kept]
          if kept + 1 < node.versions.count, chance.next() % 2 == 0 {
            bytes = SimulatedDisk.half(bytes, node.versions[kept + 1], &chance)
          }
          node.versions = [bytes]
          node.nameVersions = [node.nameVersions[Int(chance.next() % UInt64(node.nameVersions.count))]]
        }
        state.nodes[number] = node
      }
    }
  }

  /// A write that was caught half way: some of what was added, or zeros in its place.
  ///
  /// A small write in place is one
  /// disk sector and is there or not.
  private static func half(_ old: [UInt8], _ new: [UInt8], _ chance: inout SeededChance) -> [UInt8] {
    guard new.count > old.count, new.starts(with: old) else { return chance.next() % 2 == 0 ? old : new }
    let added = Int(chance.next() % UInt64(new.count - old.count + 1))
    if chance.next() % 4 == 0 { return old + [UInt8](repeating: 0, count: added) }
    return Array(new[..<(old.count + added)])
  }
}

extension SimulatedDisk.State {
  func find(_ path: String) -> Int? {
    var node = 1
    for name in path.split(separator: "/") {
      guard let next = nodes[node]?.names[String(name)] else { return nil }
      node = next
    }
    return node
  }

  func parent(_ path: String) -> (node: Int, name: String)? {
    guard let slash = path.lastIndex(of: "/"), let node = find(String(path[..<slash])) else { return nil }
    return (node, String(path[path.index(after: slash)...]))
  }

  @discardableResult mutating func make(_ path: String, isFolder: Bool) -> Int {
    let number = nodes.count + 1
    nodes[number] = SimulatedDisk.Node(isFolder: isFolder)
    if let (parent, name) = parent(path) { nodes[parent]?.names[name] = number }
    return number
  }

  mutating func close(_ file: Int32) {
    unlock(file)
    opened[file] = nil
  }

  mutating func unlock(_ file: Int32) {
    guard let node = opened[file]?.node else { return }
    locks[node]?.holders.remove(file)
    if locks[node]?.holders.isEmpty == true { locks[node] = nil }
  }

  /// What has to be so for a call of a process; the error it fails with otherwise.
  func refusal(_ process: Int, _ path: String = "") -> Int32? {
    dead.contains(process) ? EIO : forbidden[path]
  }
}

/// Chance that comes out the same for the same seed (SplitMix64).
struct SeededChance: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
