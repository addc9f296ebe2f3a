import Testing

@testable import CoordinationDomain

@Suite struct TableTests {
  private static func record() -> CareRecord {
    var contents = FolderContents()
    contents.append(
      .actions, "action_id,title,person_id\nX-1,One,P-1\nX-2,Two,P-2\nX-3,\"Thr\"\"ee\",P-1\n".utf8)
    return CareRecord.read(contents).record
  }

  @Test func `a row that is removed takes its id with it and those after it move down`() throws {
    var record = Self.record()
    let refs = record.actions.rows.indices.map { record.actions.ref(at: $0) }
    record.actions.remove(row: 1)
    #expect(record.actions.rows.map { record.text[$0.title] } == ["One", "Thr\"ee"])
    #expect(record.actions.row(of: refs[1]) == nil)
    #expect(record.actions.find("X-2".utf8, in: record) == nil)
    #expect(record.actions.row(of: "X-3", in: record) == 1)
    #expect(record.actions.ref(at: 1) == refs[2])
    #expect(record.id(refs[1]) == "X-2")
  }

  @Test func `an id that was removed can be given again`() throws {
    var record = Self.record()
    let ref = record.actions.ref(at: 0)
    record.actions.remove(row: 0)
    #expect(record.actions.append(CareAction(), slot: ref.slot) == 2)
    #expect(record.actions.row(of: ref) == 2)
    #expect(record.actions.append(CareAction(), slot: ref.slot) == nil)
    #expect(record.actions.count == 3)
  }

  @Test func `an id of the files keeps its number`() {
    var record = Self.record()
    let known = record.actions.ref(at: 1)
    #expect(record.intern("X-2".utf8, in: .actions) == known.slot)
    #expect(record.slotCount(of: .actions) == 3)
  }

  @Test func `ids added later are found again, however many`() {
    var record = Self.record()
    let long = "X-" + String(repeating: "9", count: 40)
    let ids = (1...500).map { "X-N\($0)" } + [long, long + "8"]
    let slots = ids.map { record.intern($0.utf8, in: .actions) }
    #expect(slots == (3..<3 + UInt32(ids.count)).map { $0 })
    #expect(ids.map { record.intern($0.utf8, in: .actions) } == slots)
    #expect(slots.map { record.id(Ref<CareAction>(slot: $0)) } == ids)
    #expect(record.intern("X-N7".utf8, in: .people) == 2)
  }

  @Test func `an id that no row bears leads nowhere until one does`() throws {
    var record = Self.record()
    let slot = record.intern("X-9".utf8, in: .actions)
    #expect(record.actions[Ref<CareAction>(slot: slot)] == nil)
    #expect(record.actions.find("X-9".utf8, in: record) == nil)
    #expect(record.actions.append(CareAction(), slot: slot) == 3)
    #expect(record.actions.find("X-9".utf8, in: record) == Ref(slot: slot))
  }
}
