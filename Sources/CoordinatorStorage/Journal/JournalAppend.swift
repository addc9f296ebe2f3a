internal import Glibc

extension JournalFile {
  /// Saves one act: waits for the lock, takes in what others have saved, asks for the lines, writes them with one
  /// write and returns when they are on the disk.
  ///
  /// `month` is the writer's; where the journal has a later one already, that is taken. `compose` is given what
  /// others have saved, and answers the bodies of the lines, `at,by,event,…` without a comma or LF at the end, or
  /// throws. It is asked at most once, and not at all where nothing can be saved anyway.
  public func append<Refusal: Error>(
    at month: JournalMonth, compose: (CaughtUp) throws(Refusal) -> [[UInt8]]
  ) -> AppendResult<Refusal> {
    var result = AppendResult<Refusal>(outcome: .notSaved(.notALine))
    do throws(JournalProblem) {
      if let closed { throw closed }
      try checkDisk()
      try makeFolder()
      let lock = try JournalLock(folder, for: .writing)
      defer { lock.release() }
      let (scan, caughtUp) = try catchUpLocked()
      result.foreign = caughtUp.foreign
      let bodies: [[UInt8]]
      do throws(Refusal) { bodies = try compose(caughtUp) } catch {
        result.outcome = .refused(error)
        return result
      }
      let act = try NewAct(bodies, after: ChainCheck.Link(sequence: lastSequence, hash: lastHash))
      result.repair = try repairEnding(scan)
      result.outcome = .saved(
        try write(act, at: month, result: &result.headProblem, isFirst: scan.head == nil))
    } catch {
      switch error {
      case .outcomeUnknown: result.outcome = .outcomeUnknown(error)
      case .unreadable(let problem): result.outcome = .notSaved(.notSaved(problem))
      default: result.outcome = .notSaved(error)
      }
    }
    return result
  }

  /// Reads to the end under the lock and verifies.
  private func catchUpLocked() throws(JournalProblem) -> (JournalScan, CaughtUp) {
    guard let standing else {
      let scan = try JournalScan(folder, judgesEnding: true)
      return (scan, try take(scan))
    }
    let scan = try JournalScan(folder, after: standing, held: heldStatus(), judgesEnding: true)
    return (scan, try take(scan))
  }

  /// Keeps aside what was being written when the power went and cuts it off, or gives the last line its LF back.
  private func repairEnding(_ scan: JournalScan) throws(JournalProblem) -> JournalRepair? {
    var repair: JournalRepair?
    do throws(FileProblem) {
      if let tail = scan.read.tornTail {
        let copy = try folder.keepAside(tail)
        let file = try folder.open(folder.path(tail.place.month), O_RDWR)
        try file.shorten(to: tail.place.offset)
        try file.synchroniseContents()
        repair = .tornTail(tail, keptIn: copy)
      }
      if let place = standing?.place, standing?.lacksNewline == true {
        let file = try folder.open(folder.path(place.month), O_RDWR)
        try file.write([0x0A], at: place.offset)
        standing?.place?.offset += 1
        standing?.lacksNewline = false
        repair = repair ?? .newline(place)
      }
      return repair
    } catch { throw .notSaved(error) }
  }

  /// Writes an act after the last one, under the lock.
  private func write(
    _ act: NewAct, at month: JournalMonth, result headProblem: inout FileProblem?, isFirst: Bool
  ) throws(JournalProblem) -> SavedAct {
    guard !act.bytes.isEmpty else { throw .notALine }
    let target = max(month, standing?.months.last ?? month)
    let last = standing?.place
    let place = JournalPlace(month: target, offset: last?.month == target ? last?.offset ?? 0 : 0)
    let file = try openMonth(at: place, after: last, isFirst: isFirst)
    try put(act.bytes, into: file, at: place.offset)
    let end = JournalPlace(month: target, offset: place.offset + act.bytes.count)
    do throws(FileProblem) {
      let head = JournalHead(sequence: act.last.sequence, place: end, hash: act.last.hash)
      try folder.open(folder.headPath, O_RDWR | O_NOFOLLOW).write(head.bytes)
    } catch { headProblem = error }
    stand(after: act, at: end, file)
    return SavedAct(bytes: act.bytes, sequences: act.sequences, place: place)
  }

  /// Opens the month to write to, new or not, with its name on the disk and everything before it too.
  private func openMonth(
    at place: JournalPlace, after last: JournalPlace?, isFirst: Bool
  ) throws(JournalProblem) -> OpenFile {
    do throws(FileProblem) {
      if isFirst { try makeHead(JournalHead(sequence: lastSequence, place: place, hash: lastHash)) }
      let file = try folder.open(folder.path(place.month), O_RDWR | O_CREAT | O_NOFOLLOW)
      if place.offset == 0 {
        // What somebody wrote in the month before and did not live to synchronise must not come to the disk later
        // than what the chain adds to it.
        if let last { try folder.open(folder.path(last.month), O_RDWR).synchroniseContents() }
        try folder.synchronise(folder.path)
      }
      guard try file.status().st_size == place.offset, standing?.lacksNewline != true else {
        throw FileProblem(.written, file.path, code: ESTALE)
      }
      return file
    } catch { throw .notSaved(error) }
  }

  /// One write, synchronised; where it fails the file is again as long as it was.
  private func put(_ bytes: [UInt8], into file: borrowing OpenFile, at offset: Int) throws(JournalProblem) {
    do throws(FileProblem) { try file.write(bytes, at: offset) } catch let failure {
      do throws(FileProblem) { try file.shorten(to: offset) } catch {
        let problem = JournalProblem.notTakenBack(failure, because: error)
        closed = problem
        throw problem
      }
      throw .notSaved(failure)
    }
    do throws(FileProblem) { try file.synchroniseContents() } catch {
      // Never asked again: the system may have thrown the bytes away and would answer that all is well. Nor are
      // they left for others to build on: what is in memory may not be on the disk.
      try? file.shorten(to: offset)
      let problem = JournalProblem.outcomeUnknown(error)
      closed = problem
      throw problem
    }
  }

  /// Stands after an act of one's own.
  private func stand(after act: NewAct, at place: JournalPlace, _ file: borrowing OpenFile) {
    var standing = standing ?? JournalStanding(start: .origin)
    if standing.place?.month != place.month {
      held = try? OpenFile(folder.path(place.month), O_RDONLY, attempt: .read, calls: folder.calls)
      standing.lines = 0
    }
    if standing.months.last != place.month { standing.months.append(place.month) }
    standing.link = act.last
    standing.place = place
    standing.lines += act.sequences.count
    self.standing = standing
  }

  /// The journal's folder, on the disk once the first event is.
  private func makeFolder() throws(JournalProblem) {
    do throws(FileProblem) {
      if try folder.status(folder.path)?.isFolder != true { try folder.makeFolder(folder.path) }
    } catch { throw .cannotWrite(error) }
  }

  /// The first `head`, of before the first event: from then on one that is missing was taken away.
  private func makeHead(_ head: JournalHead) throws(FileProblem) {
    try folder.synchronise(folder.data)
    let file = try folder.open(folder.headPath, O_RDWR | O_CREAT | O_NOFOLLOW)
    try file.write(head.bytes)
    try file.synchronise()
    try folder.synchronise(folder.path)
  }
}

/// An act's lines with their numbers and hashes.
struct NewAct {
  var bytes: [UInt8] = []
  /// The numbers of its events.
  let sequences: Range<Int>
  /// Its last event.
  private(set) var last: ChainCheck.Link

  /// The lines of bodies, after an event.
  init(_ bodies: [[UInt8]], after link: ChainCheck.Link) throws(JournalProblem) {
    let first = link.sequence + 1
    sequences = first..<first + bodies.count
    last = link
    bytes.reserveCapacity(bodies.reduce(0) { $0 + $1.count + 128 })
    for (index, body) in bodies.enumerated() {
      guard !body.isEmpty, !body.contains(0x0A) else { throw .notALine }
      let begin = bytes.count
      bytes.append(contentsOf: "\(first + index),\(first) \(index + 1)/\(bodies.count),".utf8)
      bytes.append(contentsOf: body)
      bytes.append(0x2C)
      let hash = bytes.withUnsafeBytes { last.hash.next(UnsafeRawBufferPointer(rebasing: $0[begin...])) }
      hash.append(to: &bytes)
      bytes.append(0x0A)
      last = ChainCheck.Link(sequence: first + index, hash: hash)
    }
  }
}
