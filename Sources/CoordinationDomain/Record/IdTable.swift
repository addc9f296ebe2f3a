/// Every id of one table and the number each was given, in the order they were met.
///
/// Open addressing over the bytes themselves: no strings are made. `texts` point into the record's bytes.
struct IdTable: Sendable {
  /// For each number the id's text.
  private(set) var texts: ContiguousArray<Text> = []
  private var buckets: ContiguousArray<UInt32> = ContiguousArray(repeating: 0, count: 64)
  private var hashes: ContiguousArray<UInt32> = []

  var count: Int { texts.count }

  /// The number of an id, given now if it is new. `base` is the start of the bytes that `text` points into.
  @inline(__always)
  mutating func intern(_ text: Text, base: UnsafePointer<UInt8>) -> UInt32 {
    let bytes = UnsafeBufferPointer(start: base + Int(text.offset), count: Int(text.length))
    let hash = IdTable.hash(bytes)
    var bucket = Int(hash) & (buckets.count - 1)
    while buckets[bucket] != 0 {
      let slot = buckets[bucket] - 1
      let known = texts[Int(slot)]
      if hashes[Int(slot)] == hash, known.length == text.length,
        IdTable.same(base + Int(known.offset), bytes)
      {
        return slot
      }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    let slot = UInt32(texts.count)
    texts.append(text)
    hashes.append(hash)
    buckets[bucket] = slot + 1
    if texts.count * 2 > buckets.count { grow() }
    return slot
  }

  /// The number of an id that was met before.
  func find(_ bytes: UnsafeBufferPointer<UInt8>, in store: TextStore) -> UInt32? {
    let hash = IdTable.hash(bytes)
    var bucket = Int(hash) & (buckets.count - 1)
    while buckets[bucket] != 0 {
      let slot = buckets[bucket] - 1
      if hashes[Int(slot)] == hash, store.withBytes(texts[Int(slot)], { $0.elementsEqual(bytes) }) {
        return slot
      }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    return nil
  }

  private mutating func grow() {
    let size = buckets.count * 4
    buckets = ContiguousArray(repeating: 0, count: size)
    for slot in hashes.indices {
      var bucket = Int(hashes[slot]) & (size - 1)
      while buckets[bucket] != 0 { bucket = (bucket + 1) & (size - 1) }
      buckets[bucket] = UInt32(slot) + 1
    }
  }

  @inline(__always)
  private static func same(_ a: UnsafePointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    for i in 0..<b.count where a[i] != b[i] { return false }
    return true
  }

  /// FNV-1a with a final mix: short keys, and the result must not differ between runs.
  @inline(__always)
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var h: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { h = (h ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: h ^ (h >> 32))
  }
}
