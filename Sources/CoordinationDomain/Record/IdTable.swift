/// Every id of one table and the number each was given, in the order they were met.
///
/// Open addressing over the bytes themselves: no strings are made. `texts` point into the record's bytes.
struct IdTable: Sendable {
  /// For each number the id's text.
  private(set) var texts: ContiguousArray<Text> = []
  /// The hash in the upper half, the number and one in the lower; 0 is free.
  private var buckets = ContiguousArray<UInt64>(repeating: 0, count: 64)

  var count: Int { texts.count }

  /// The number of an id, given now if it is new.
  ///
  /// `base` is the start of the bytes of the files, which `text` and every id so far point into.
  @inline(__always)
  mutating func intern(_ text: Text, base: UnsafePointer<UInt8>) -> UInt32 {
    let start = base + Int(text.offset)
    let key = ShortBytes(start, Int(text.length))
    let hash = key.hash
    var bucket = Int(hash) & (buckets.count - 1)
    while buckets[bucket] != 0 {
      let entry = buckets[bucket]
      if UInt32(entry >> 32) == hash {
        let slot = UInt32(truncatingIfNeeded: entry) - 1
        let known = texts[Int(slot)]
        if known.length == text.length, IdTable.same(base + Int(known.offset), start, key) { return slot }
      }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    return take(text, hash: hash, in: bucket)
  }

  /// The next number, kept in a bucket that is free.
  @inline(__always)
  private mutating func take(_ text: Text, hash: UInt32, in bucket: Int) -> UInt32 {
    let slot = UInt32(texts.count)
    texts.append(text)
    buckets[bucket] = UInt64(hash) << 32 | UInt64(slot + 1)
    if texts.count * 2 > buckets.count { grow() }
    return slot
  }

  /// The number of an id, given now if it is new; its text is then one of those added to the store.
  ///
  /// For ids met after the files were read; while they are, ``intern(_:base:)`` is quicker.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, in store: inout TextStore) -> UInt32 {
    if let known = find(bytes, in: store) { return known }
    let hash = ShortBytes(bytes).hash
    var bucket = Int(hash) & (buckets.count - 1)
    while buckets[bucket] != 0 { bucket = (bucket + 1) & (buckets.count - 1) }
    return take(store.add(bytes), hash: hash, in: bucket)
  }

  /// The number of an id that was met before.
  func find(_ bytes: UnsafeBufferPointer<UInt8>, in store: TextStore) -> UInt32? {
    guard let start = bytes.baseAddress else { return nil }
    let key = ShortBytes(bytes)
    let hash = key.hash
    var bucket = Int(hash) & (buckets.count - 1)
    while buckets[bucket] != 0 {
      let entry = buckets[bucket]
      let slot = UInt32(truncatingIfNeeded: entry) - 1
      let isSame =
        UInt32(entry >> 32) == hash
        && store.withBytes(texts[Int(slot)]) { known in
          known.count == key.count && known.baseAddress.map { IdTable.same($0, start, key) } ?? false
        }
      if isSame { return slot }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    return nil
  }

  private mutating func grow() {
    let size = buckets.count * 4
    var larger = ContiguousArray<UInt64>(repeating: 0, count: size)
    for entry in buckets where entry != 0 {
      var bucket = Int(entry >> 32) & (size - 1)
      while larger[bucket] != 0 { bucket = (bucket + 1) & (size - 1) }
      larger[bucket] = entry
    }
    buckets = larger
  }

  /// Whether the bytes at `a` are those at `b`, of which `key` was made.
  @inline(__always)
  private static func same(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ key: ShortBytes) -> Bool {
    guard ShortBytes(a, key.count) == key else { return false }
    guard key.count > ShortBytes.exact else { return true }
    for i in 8..<key.count - 8 where a[i] != b[i] { return false }
    return true
  }
}
