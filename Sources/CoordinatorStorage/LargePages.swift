internal import Glibc

/// Memory in large pages, where the system has them: thousands of times fewer faults while it is filled.
enum LargePages {
  /// Asks for a block's memory in large pages before it is touched.
  ///
  /// A wish only; nothing depends on its being granted.
  static func ask(for block: UnsafeMutableRawBufferPointer) {
    guard let start = block.baseAddress else { return }
    let page = sysconf(Int32(_SC_PAGESIZE))
    let first = start.alignedUp(toMultipleOf: page)
    let length = (start + block.count) - first
    if length > page { _ = madvise(first, length - length % page, MADV_HUGEPAGE) }
  }
}
