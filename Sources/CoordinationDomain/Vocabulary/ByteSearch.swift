/// Looks for some bytes among others, as they stand: both sides are folded before.
enum ByteSearch {
  /// Where `needle` first stands in `hay`, from `start` on; nil where it does not.
  ///
  /// No bytes at all stand everywhere.
  @inline(__always)
  static func find(
    _ needle: UnsafeBufferPointer<UInt8>, in hay: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int? {
    guard let first = needle.first else { return start }
    var i = start
    let last = hay.count - needle.count
    while i <= last {
      if hay[i] == first {
        var k = 1
        while k < needle.count, hay[i + k] == needle[k] { k += 1 }
        if k == needle.count { return i }
      }
      i += 1
    }
    return nil
  }
}
