import Glibc

/// Standard input, line by line.
struct StandardInput {
  /// Bytes that a line may have; what is longer is cut into several, of which none is a command.
  private static let longest = 1 << 20

  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// The next line without its line end; nil at the end.
  ///
  /// Bytes that are not UTF-8 become U+FFFD.
  mutating func nextLine() -> String? {
    while true {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return text(start..<end)
      }
      if isAtEnd || buffer.count - start > StandardInput.longest {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return text(start..<buffer.count)
      }
      fill()
    }
  }

  private func text(_ range: Range<Int>) -> String {
    let line = buffer[range]
    return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
  }

  private mutating func fill() {
    buffer.removeFirst(start)
    start = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count > 0 {
      buffer += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      isAtEnd = true
    }
  }
}
