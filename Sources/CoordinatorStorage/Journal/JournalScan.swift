internal import Glibc

/// One look at the journal from a place on: what is new there, how much of it holds, and what is odd.
struct JournalScan {
  let folder: JournalFolder
  /// Whether an ending without LF is judged, which needs the lock: without it somebody may just be writing there.
  let judgesEnding: Bool
  /// The new bytes, as in ``JournalRead``.
  var read = JournalRead()
  /// Where the next look goes on.
  var standing: JournalStanding
  /// Whether this is no longer the journal that was read.
  var isReplaced = false
  /// Whether something ends oddly that may only be half written so far.
  var isUnfinished = false
  /// What `head` said.
  var head: JournalHead?
  /// Where the new bytes of each month begin in its file.
  var bases: [Int] = []

  /// Looks at everything from the beginning on.
  init(_ folder: JournalFolder, judgesEnding: Bool) throws(JournalProblem) {
    self.folder = folder
    self.judgesEnding = judgesEnding
    standing = JournalStanding(start: .origin)
    try look(after: nil)
  }

  /// Looks at what comes after a place where the journal had been read to, in the file that was `held` open since.
  init(
    _ folder: JournalFolder, after standing: JournalStanding, held: stat?, judgesEnding: Bool
  ) throws(JournalProblem) {
    self.folder = folder
    self.judgesEnding = judgesEnding
    self.standing = standing
    do throws(FileProblem) {
      if let place = standing.place {
        guard let there = try folder.status(folder.path(place.month)), there.st_size >= place.offset,
          held.map(there.isSame) ?? true
        else {
          isReplaced = true
          return
        }
      }
    } catch { throw .unreadable(error) }
    try look(after: standing)
  }

  private mutating func look(after known: JournalStanding?) throws(JournalProblem) {
    var headBytes: [UInt8]?
    do throws(FileProblem) {
      let names = try folder.names() ?? []
      // Before the months: an act that is acknowledged in between must not look like one that is missing.
      headBytes = try folder.small(folder.headPath)
      let start = try readStart(names)
      if known == nil { standing = JournalStanding(start: start) }
      let months = JournalFolder.months(names)
      guard start == standing.start, months.starts(with: standing.months) else {
        isReplaced = true
        return
      }
      standing.months = months
    } catch { throw .unreadable(error) }
    if read.damage == nil {
      let from = standing.link
      readMonths()
      checkChain()
      checkHead(headBytes, from: from)
    }
    read.lastSequence = standing.link.sequence
    read.lastHash = standing.link.hash
    read.end = standing.place
  }

  private mutating func readStart(_ names: [String]) throws(FileProblem) -> JournalStart {
    guard names.contains("start"), let bytes = try folder.small(folder.startPath) else { return .origin }
    if let start = JournalStart(bytes) { return start }
    read.damage = JournalDamage(.badStart, file: "start")
    return standing.start
  }
}
