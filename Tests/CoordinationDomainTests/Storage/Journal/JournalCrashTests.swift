import CoordinatorStorage
import Glibc
import Synchronization
import Testing

@Suite struct JournalCrashTests {
  @Test(arguments: 0..<40)
  func `what was acknowledged survives power cuts, kills, failing disks and two at once`(seed: UInt64) {
    #expect(JournalHistory.failure(seed: seed, acts: 40) == nil)
  }
}

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
}
