import Testing

@testable import CoordinationDomain

@Suite struct RowGroupsTests {
  /// Rows 0 to 5 in groups 0 and 2; row 3 in none.
  private let groups = RowGroups(count: 6, groups: 3) { [0, 2, 0, -1, 2, 0][$0] }

  @Test func `a row that is added stands last in its group`() {
    var groups = groups
    groups.place(6, in: 2, isNew: true)
    #expect(Array(groups[2]) == [1, 4, 6])
    #expect(Array(groups[0]) == [0, 2, 5])
    #expect(groups[1].isEmpty)
  }

  @Test func `a row that moves leaves its group and keeps the order of the file in the other`() {
    var groups = groups
    #expect(groups.place(2, in: 2) == 0)
    #expect(Array(groups[0]) == [0, 5])
    #expect(Array(groups[2]) == [1, 2, 4])
  }

  @Test func `a row that stays where it is moves nothing`() {
    var groups = groups
    #expect(groups.place(4, in: 2) == nil)
    #expect(groups.place(3, in: -1) == nil)
    #expect(Array(groups[2]) == [1, 4])
  }

  @Test func `a row that belongs to nobody any more is in no group, and may come back`() {
    var groups = groups
    #expect(groups.place(1, in: -1) == 2)
    #expect(Array(groups[2]) == [4])
    #expect(groups.place(1, in: -1) == nil)
    #expect(groups.place(1, in: 2) == -1)
    #expect(Array(groups[2]) == [1, 4])
  }

  @Test func `a group begins with its first row`() {
    var groups = groups
    #expect(groups[9].isEmpty)
    groups.place(6, in: 9, isNew: true)
    #expect(Array(groups[9]) == [6])
    #expect(groups.place(6, in: 1) == 9)
    #expect(groups[9].isEmpty)
    #expect(Array(groups[1]) == [6])
  }

  @Test(arguments: UInt64(1)...20)
  func `any order of placing gives the groups that a whole gathering gives`(seed: UInt64) {
    var random = SampleRandom(seed: seed)
    var keys = (0..<30).map { _ in random.below(8) - 1 }
    var groups = RowGroups(count: keys.count, groups: 7) { keys[$0] }
    for _ in 0..<200 {
      let key = random.below(8) - 1
      if random.percent(30) {
        groups.place(Int32(keys.count), in: key, isNew: true)
        keys.append(key)
      } else {
        let row = random.below(keys.count)
        groups.place(Int32(row), in: key)
        keys[row] = key
      }
    }
    let whole = RowGroups(count: keys.count, groups: 7) { keys[$0] }
    for group in -1..<8 { #expect(Array(groups[group]) == Array(whole[group])) }
  }
}
