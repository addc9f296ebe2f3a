internal import Glibc

/// Explains what is odd about a journal, and repairs it without deleting anything.
public struct JournalDoctor {
  private let folder: JournalFolder

  /// A doctor for the journal of a data folder.
  public init(folder: String, calls: SystemCalls = .system) {
    self.folder = JournalFolder(data: folder, calls: calls)
  }

  /// Reads and verifies everything and says what it finds; one finding at least.
  public func examine() throws(JournalProblem) -> [JournalFinding] {
    let file = try JournalFile.open(folder: folder.data, allowAnyFileSystem: true, calls: folder.calls)
    return findings(try file.read())
  }

  /// Repairs what can be, under the lock, and examines the journal again.
  ///
  /// What is cut off was copied aside and is on the disk before; a repair that fails half way can be done again.
  public func repair() throws(JournalProblem) -> JournalTreatment {
    var treatment = JournalTreatment()
    let status: stat?
    do throws(FileProblem) { status = try folder.status(folder.path) } catch { throw .unreadable(error) }
    guard status != nil else { return JournalTreatment(findings: try examine()) }
    let lock = try JournalLock(folder, for: .writing)
    do {
      defer { lock.release() }
      let scan = try JournalScan(folder, judgesEnding: true)
      do throws(FileProblem) {
        if let damage = scan.read.damage {
          if damage.isRepairable { treatment.copies = [try keepWhatHolds(scan)] }
        } else if let tail = scan.read.tornTail {
          treatment.copies = [try folder.keepAside(tail)]
          try shorten(tail.place)
        } else if scan.read.lostNewline, let place = scan.standing.place {
          try folder.open(folder.path(place.month), O_RDWR).restoreNewline(at: place.offset)
        }
        let isHeadRight = scan.read.damage == nil && !scan.read.headIsOlder
        if !isHeadRight, scan.read.damage?.isRepairable != false { try writeHead(scan) }
      } catch { throw .notSaved(error) }
    }
    treatment.findings = try examine()
    return treatment
  }

  private func findings(_ read: JournalRead) -> [JournalFinding] {
    var kinds: [JournalFinding.Kind] = []
    if let damage = read.damage {
      kinds.append(.damage(damage, bytesAfter: read.bytes.count - read.verified))
    }
    if let tail = read.tornTail { kinds.append(.tornTail(tail)) }
    if read.lostNewline, let end = read.end { kinds.append(.lostNewline(end)) }
    if read.headIsOlder { kinds.append(.headIsOlder) }
    let events = read.bytes[..<read.verified].count { $0 == 0x0A }
    if kinds.isEmpty { kinds.append(.sound(events: events)) }
    return kinds.map { JournalFinding(kind: $0, folder: folder.path) }
  }

  /// Copies every file of the journal into a new folder, and then keeps what holds; that folder's path.
  ///
  /// Months after the damage are moved over their copies. The newest goes first, so that a crash on the way leaves
  /// something that is seen to be damaged.
  private func keepWhatHolds(_ scan: JournalScan) throws(FileProblem) -> String {
    let names = try folder.names() ?? []
    let aside = try makeAside(names)
    for name in names where name == "head" || name == "start" || JournalMonth(fileName: name) != nil {
      try copy(name, to: aside)
    }
    try folder.synchronise(aside)
    try folder.synchronise(folder.path)
    let kept = scan.standing.place
    for month in JournalFolder.months(names).reversed() where kept.map({ month > $0.month }) ?? true {
      let (from, to) = (folder.path(month), FileSystem.join(aside, month.fileName))
      try OpenFile.repeated(.renamed, from) { () throws(SystemError) in try folder.calls.rename(from, to) }
    }
    if var kept {
      if scan.standing.lacksNewline {
        try folder.open(folder.path(kept.month), O_RDWR).restoreNewline(at: kept.offset)
        kept.offset += 1
      }
      try shorten(kept)
    }
    try folder.synchronise(aside)
    try folder.synchronise(folder.path)
    return aside
  }

  /// A new folder `aside-1`, `aside-2` and so on.
  private func makeAside(_ names: [String]) throws(FileProblem) -> String {
    var number = 1
    while names.contains("aside-\(number)") { number += 1 }
    let path = FileSystem.join(folder.path, "aside-\(number)")
    try folder.makeFolder(path)
    return path
  }

  private func copy(_ name: String, to aside: String) throws(FileProblem) {
    let source = try OpenFile(
      FileSystem.join(folder.path, name), O_RDONLY, attempt: .read, calls: folder.calls)
    let bytes = try source.bytes(Int(try source.status().st_size))
    try folder.write(bytes, toNew: FileSystem.join(aside, name))
  }

  private func shorten(_ place: JournalPlace) throws(FileProblem) {
    let file = try folder.open(folder.path(place.month), O_RDWR)
    try file.shorten(to: place.offset)
    try file.synchroniseContents()
  }

  /// Writes `head` for what holds; a journal without events has none until its first.
  private func writeHead(_ scan: JournalScan) throws(FileProblem) {
    guard var place = scan.standing.place else {
      guard try folder.status(folder.headPath) != nil else { return }
      let empty = try folder.open(folder.headPath, O_RDWR)
      try empty.shorten(to: 0)
      return try empty.synchronise()
    }
    if scan.standing.lacksNewline { place.offset += 1 }
    let link = scan.standing.link
    let file = try folder.open(folder.headPath, O_RDWR | O_CREAT | O_NOFOLLOW)
    try file.write(JournalHead(sequence: link.sequence, place: place, hash: link.hash).bytes)
    try file.shorten(to: JournalHead.length)
    try file.synchronise()
    try folder.synchronise(folder.path)
  }
}

extension OpenFile {
  /// Gives the last line, which ends there, its LF back; on the disk when done.
  func restoreNewline(at offset: Int) throws(FileProblem) {
    try write([0x0A], at: offset)
    try synchroniseContents()
  }
}
