import CoordinatorStorage
import Testing

@Suite struct JournalCrashTests {
  @Test(arguments: 0..<40)
  func `what was acknowledged survives power cuts, kills, failing disks and two at once`(seed: UInt64) {
    #expect(JournalHistory.failure(seed: seed, acts: 40) == nil)
  }
}
