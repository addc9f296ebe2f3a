public import CoordinationDomain
internal import Glibc

/// A journal that is written at once, as if each act had been saved by itself: for data that are made up.
///
/// Beside it stands how far it goes, `sample` in the form of `start`: what somebody records afterwards is seen, and
/// never written over as if it were made up too.
public struct WholeJournal {
  private let folder: JournalFolder

  /// The journal of a data folder.
  public init(of data: String, calls: SystemCalls = .system) {
    folder = JournalFolder(data: data, calls: calls)
  }

  /// Writes acts, oldest first, in place of whatever is there: the moment of each and its lines' bodies.
  ///
  /// - Throws: ``JournalProblem`` where something cannot be written; what is there then is no journal.
  public func write(_ acts: [(at: Instant, bodies: [[UInt8]])]) throws(JournalProblem) {
    do throws(FileProblem) {
      let isThere = try folder.status(folder.path)?.isFolder == true
      if acts.isEmpty, !isThere { return }
      if !isThere { try folder.makeFolder(folder.path) }
    } catch { throw .cannotWrite(error) }
    let lock = try JournalLock(folder, for: .writing)
    defer { lock.release() }
    let files = try files(of: acts)
    do throws(FileProblem) {
      for name in try folder.names() ?? []
      where name == "head" || name == "start" || name == "sample" || JournalMonth(fileName: name) != nil {
        try OpenFile.repeated(.written, FileSystem.join(folder.path, name)) { () throws(SystemError) in
          try folder.calls.unlink(FileSystem.join(folder.path, name))
        }
      }
      for (name, bytes) in files { try folder.write(bytes, toNew: FileSystem.join(folder.path, name)) }
      try folder.synchronise(folder.path)
      try folder.synchronise(folder.data)
    } catch { throw .notSaved(error) }
  }

  /// Whether there is no journal, or nothing in it but what was made up.
  public func isMadeUp() -> Bool {
    do throws(JournalProblem) {
      let made: [UInt8]?
      do throws(FileProblem) {
        guard let names = try folder.names(), names.contains("head") else { return true }
        made = try folder.small(samplePath)
      } catch { throw .unreadable(error) }
      guard let end = made.flatMap({ JournalStart($0) }) else { return false }
      let read = try JournalFile.open(folder: folder.data, calls: folder.calls).read()
      return read.damage == nil && read.lastSequence == end.sequence && read.lastHash == end.hash
    } catch { return false }
  }

  private var samplePath: String { FileSystem.join(folder.path, "sample") }

  /// The months, the head and how far it goes, by name.
  private func files(of acts: [(at: Instant, bodies: [[UInt8]])]) throws(JournalProblem) -> [(
    name: String, bytes: [UInt8]
  )] {
    var months: [(month: JournalMonth, bytes: [UInt8])] = []
    var link = ChainCheck.Link(sequence: 0, hash: .origin)
    for act in acts {
      let lines = try NewAct(act.bodies, after: link)
      link = lines.last
      guard let own = JournalMonth(act.at) else { throw .notALine }
      if months.last.map({ $0.month < own }) ?? true { months.append((month: own, bytes: [])) }
      months[months.count - 1].bytes += lines.bytes
    }
    guard let last = months.last else { return [] }
    let place = JournalPlace(month: last.month, offset: last.bytes.count)
    return months.map { (name: $0.month.fileName, bytes: $0.bytes) } + [
      (name: "head", bytes: JournalHead(sequence: link.sequence, place: place, hash: link.hash).bytes),
      (name: "sample", bytes: JournalStart(sequence: link.sequence, hash: link.hash).bytes),
    ]
  }
}
