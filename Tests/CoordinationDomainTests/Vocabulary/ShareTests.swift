import Testing

@testable import CoordinationDomain

/// So many of so many: how they are rounded, said, added and put in order.
@Suite struct ShareTests {
  @Test(arguments: [
    (0, 5, 0), (1, 3, 33), (2, 3, 67), (1, 8, 13), (1, 200, 1), (199, 200, 100), (5, 5, 100), (6, 5, 120),
  ])
  func `hundredths are rounded half up`(part: Int, whole: Int, percent: Int) {
    #expect(Share(part, of: whole).percent == percent)
  }

  @Test func `none of none has no hundredths and says so`() {
    #expect(Share().percent == nil)
    #expect(Share().words == "none")
    #expect(Share(0, of: 4).words == "0% (0 of 4)")
    #expect(Share(5, of: 6).words == "83% (5 of 6)")
  }

  @Test func `what is counted one by one is what is counted together`() {
    var share = Share()
    for holds in [true, false, true] { share.take(holds) }
    #expect(share == Share(2, of: 3))
    #expect([share, Share(), Share(1, of: 2)].reduce(Share(), +) == Share(3, of: 5))
  }

  @Test func `shares are put in order before they are rounded`() {
    #expect(Share.isSmaller(Share(100, of: 301), Share(1, of: 3)))
    #expect(
      !Share.isSmaller(Share(1, of: 3), Share(2, of: 6)) && !Share.isSmaller(Share(2, of: 6), Share(1, of: 3))
    )
    #expect(Share(2, of: 5).isUnderHalf && !Share(2, of: 4).isUnderHalf && !Share().isUnderHalf)
  }
}
