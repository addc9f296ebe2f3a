import CoordinatorStorage
import Glibc
import Synchronization
import Testing

/// Journals that leave something out: if these were not caught, the checks that pass would mean nothing.
@Suite struct JournalMutantTests {
  /// Whether random histories find the mutant out.
  private func isCaught(_ mutation: @escaping JournalHistory.Mutation) -> Bool {
    (UInt64(0)..<80).contains { JournalHistory.failure(seed: $0, acts: 40, mutation: mutation) != nil }
  }

  @Test func `a journal that does not synchronise is caught`() {
    #expect(
      isCaught {
        var calls = $0; calls.fdatasync = { (_) throws(SystemError) in }; return calls
      })
  }

  @Test func `a journal that does not synchronise folders is caught`() {
    #expect(
      isCaught {
        var calls = $0; calls.fsync = { (_) throws(SystemError) in }; return calls
      })
  }

  @Test func `a journal that does not lock is caught`() {
    #expect(
      isCaught {
        var calls = $0; calls.flock = { (_, _) throws(SystemError) in }; return calls
      })
  }

  @Test func `a journal that does not take back what was half written is caught`() {
    #expect(
      isCaught {
        var calls = $0
        let real = calls
        calls.ftruncate = { (_, _) throws(SystemError) in }
        calls.pwrite = { (file, bytes, offset) throws(SystemError) in
          do throws(SystemError) { return try real.pwrite(file, bytes, offset) } catch {
            // The disk took it all and said that it did not.
            _ = try? real.pwrite(file, bytes, offset)
            throw error
          }
        }
        return calls
      })
  }

  @Test func `a journal that acknowledges before it synchronises is caught`() {
    #expect(
      isCaught {
        var calls = $0
        let real = calls
        let owed = Mutex<Int32?>(nil)
        calls.fdatasync = { (file) throws(SystemError) in owed.withLock { $0 = file } }
        calls.list = { (path) throws(SystemError) in
          // Some time later, at the next look.
          if let file = owed.withLock({
            let file = $0; $0 = nil; return file
          }) {
            try? real.fdatasync(file)
          }
          return try real.list(path)
        }
        return calls
      })
  }

  @Test func `a journal that believes a second synchronisation is caught`() {
    #expect(
      isCaught {
        var calls = $0
        let real = calls
        calls.fdatasync = { (file) throws(SystemError) in
          do throws(SystemError) { try real.fdatasync(file) } catch { try real.fdatasync(file) }
        }
        return calls
      })
  }

  @Test func `a journal that takes a short write for a whole one is caught`() {
    #expect(
      isCaught {
        var calls = $0
        let real = calls
        calls.pwrite = { (file, bytes, offset) throws(SystemError) in
          _ = try real.pwrite(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(200)), offset)
          return bytes.count
        }
        return calls
      })
  }

  @Test func `a journal that notes how far it goes before it synchronises is caught`() {
    #expect(
      isCaught {
        var calls = $0
        let real = calls
        let owed = Mutex<Int32?>(nil)
        calls.fdatasync = { (file) throws(SystemError) in owed.withLock { $0 = file } }
        calls.pwrite = { (file, bytes, offset) throws(SystemError) in
          let count = try real.pwrite(file, bytes, offset)
          if let journal = owed.withLock({ $0.take() }) { try real.fdatasync(journal) }
          return count
        }
        return calls
      })
  }

  // MARK: - Checks of one thing each, which the journal passes and a mutant does not

  /// Whether acknowledged events that are cut off at the end of a line are missed.
  private func missesWhatIsCutOff(_ mutation: JournalHistory.Mutation) throws -> Bool {
    let disk = SimulatedDisk()
    let file = try JournalFile.open(folder: "/data", calls: mutation(disk.calls()))
    let first = try #require(file.append(["one"]).saved)
    #expect(file.append(["two"]).saved != nil)
    disk.put(SampleJournal.path, first.bytes)
    return try JournalFile.open(folder: "/data", calls: disk.calls(process: 2)).read().damage == nil
  }

  @Test func `a journal that does not note how far it goes is caught`() throws {
    #expect(try !missesWhatIsCutOff { $0 })
    #expect(
      try missesWhatIsCutOff {
        var calls = $0
        let real = calls
        let count = Mutex(0)
        calls.pwrite = { (file, bytes, offset) throws(SystemError) in
          // The first note is written with the folder, the others after each act.
          if bytes.count == 128,
            count.withLock({
              $0 += 1; return $0 > 1
            })
          {
            return bytes.count
          }
          return try real.pwrite(file, bytes, offset)
        }
        return calls
      })
  }

  /// Whether somebody else can lock while an act is written, after the lock file was put in another's place.
  private func letsSomebodyElseIn(_ mutation: JournalHistory.Mutation) throws -> Bool {
    let disk = SimulatedDisk()
    #expect(try JournalFile.open(folder: "/data", calls: disk.calls()).append(["one"]).saved != nil)
    let isIn = Mutex(false)
    let isReplaced = Mutex(false)
    let path = "/data/journal/lock"
    let watched = disk.calls(process: 2).watched { (call) throws(SystemError) in
      let stranger = disk.calls(process: 3)
      if call == .flock,
        !isReplaced.withLock({
          let was = $0; $0 = true; return was
        })
      {
        try stranger.unlink(path)
        disk.put(path, [])
      }
      guard call == .pwrite else { return }
      let lock = try stranger.open(path, O_RDWR, 0)
      defer { stranger.close(lock) }
      if (try? stranger.flock(lock, LOCK_EX | LOCK_NB)) != nil { isIn.withLock { $0 = true } }
    }
    let file = try JournalFile.open(folder: "/data", calls: mutation(watched))
    #expect(file.append(["two"]).saved != nil)
    return isIn.withLock { $0 }
  }

  @Test func `a journal that does not compare the lock with its path is caught`() throws {
    #expect(try !letsSomebodyElseIn { $0 })
    #expect(
      try letsSomebodyElseIn {
        var calls = $0
        let real = calls
        let locked = Mutex<Int32>(-1)
        calls.flock = { (file, operation) throws(SystemError) in
          try real.flock(file, operation)
          locked.withLock { $0 = file }
        }
        calls.stat = { (path) throws(SystemError) in
          path.hasSuffix("/lock") ? try real.fstat(locked.withLock { $0 }) : try real.stat(path)
        }
        return calls
      })
  }

  /// Whether a power cut after a new month can take the end of the month before.
  private func losesTheMonthBefore(_ mutation: JournalHistory.Mutation) throws -> Bool {
    let disk = SimulatedDisk()
    #expect(try JournalFile.open(folder: "/data", calls: disk.calls()).append(["one"]).saved != nil)
    let dying = try JournalFile.open(
      folder: "/data",
      calls: disk.calls(process: 2).watched { (call) throws(SystemError) in
        guard call == .fdatasync else { return }
        disk.kill(2)
        throw SystemError(EIO)
      })
    #expect(dying.append(["two"]).saved == nil)
    let file = try JournalFile.open(folder: "/data", calls: mutation(disk.calls(process: 3)))
    #expect(file.append(["three"], at: .december).saved?.sequences == 3..<4)
    disk.cutPower(.losesAll)
    let read = try JournalFile.open(folder: "/data", calls: disk.calls(process: 4)).read()
    return read.damage != nil || JournalHistory.bodies(read) != ["one", "two", "three"]
  }

  @Test func `a journal that does not synchronise the month before is caught`() throws {
    #expect(try !losesTheMonthBefore { $0 })
    #expect(
      try losesTheMonthBefore {
        var calls = $0
        let real = calls
        let old = Mutex<Set<Int32>>([])
        calls.open = { (path, flags, mode) throws(SystemError) in
          let file = try real.open(path, flags, mode)
          if path == SampleJournal.path { _ = old.withLock { $0.insert(file) } }
          return file
        }
        calls.fdatasync = { (file) throws(SystemError) in
          if !old.withLock({ $0.contains(file) }) { try real.fdatasync(file) }
        }
        return calls
      })
  }
}
