/// Splits delimited text into rows of fields, byte by byte (RFC 4180, read tolerantly).
///
/// LF, CRLF and CR end a line. A field in quotes may hold separators, line ends and doubled quotes. A quote
/// that is never closed spoils its own line only: the row is marked and reading goes on with the next line.
///
/// It owns the room for a row's fields, which is used again for the next row; hence it cannot be copied.
struct DelimitedReader: ~Copyable {
  /// One field: where its text lies, and what has to be done to it.
  struct Field: BitwiseCopyable {
    var start: Int
    var end: Int
    /// It stood in quotes and has doubled quotes inside.
    var hasDoubledQuotes: Bool
  }

  private let bytes: UnsafePointer<UInt8>
  private let end: Int
  private let separator: UInt8
  private var position: Int
  private var nextLine = 1

  // Not an array: appending to one asks for every field whether somebody else holds it.
  private var storage: UnsafeMutablePointer<Field>
  private var capacity = 64
  private var count = 0
  private var line = 1
  private var rowStart: Int
  private var unclosedQuote = 0
  /// The separator, the line feed and the carriage return, each eight times.
  private let stops: (UInt64, UInt64, UInt64)

  private static let quote = UInt8(ascii: "\"")
  private static let lf = UInt8(ascii: "\n")
  private static let cr = UInt8(ascii: "\r")

  init(_ bytes: UnsafePointer<UInt8>, range: Range<Int>, separator: UInt8 = UInt8(ascii: ",")) {
    self.bytes = bytes
    self.end = range.upperBound
    self.position = range.lowerBound
    self.rowStart = range.lowerBound
    self.separator = separator
    storage = .allocate(capacity: capacity)
    stops = (
      UInt64(separator) * ByteWords.ones, UInt64(DelimitedReader.lf) * ByteWords.ones,
      UInt64(DelimitedReader.cr) * ByteWords.ones
    )
  }

  deinit { storage.deallocate() }

  /// The row that was read last.
  var row: DelimitedRow {
    DelimitedRow(
      fields: UnsafeBufferPointer(start: storage, count: count), line: line, start: rowStart, end: position,
      unclosedQuote: unclosedQuote)
  }

  /// Reads the next row that is not a blank line; false at the end.
  // Called once a row: sixty copies of it, one for every type of row, would only be slower to build.
  @inline(never)
  mutating func next() -> Bool {
    while position < end, bytes[position] == DelimitedReader.lf || bytes[position] == DelimitedReader.cr {
      skipLineEnd()
    }
    guard position < end else { return false }
    count = 0
    line = nextLine
    rowStart = position
    unclosedQuote = 0
    while true {
      if position < end, bytes[position] == DelimitedReader.quote {
        readQuoted()
      } else {
        let stop = plainEnd(from: position)
        append(position, stop)
        position = stop
      }
      guard position < end, bytes[position] == separator else { break }
      position += 1
    }
    skipLineEnd()
    return true
  }

  @inline(__always)
  private mutating func append(_ start: Int, _ end: Int, hasDoubledQuotes: Bool = false) {
    if count == capacity { grow() }
    (storage + count).initialize(to: Field(start: start, end: end, hasDoubledQuotes: hasDoubledQuotes))
    count += 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Field>.allocate(capacity: capacity * 2)
    larger.initialize(from: storage, count: count)
    storage.deallocate()
    storage = larger
    capacity *= 2
  }

  @inline(__always)
  private mutating func skipLineEnd() {
    guard position < end else { return }
    if bytes[position] == DelimitedReader.cr {
      position += 1
      if position < end, bytes[position] == DelimitedReader.lf { position += 1 }
      nextLine += 1
    } else if bytes[position] == DelimitedReader.lf {
      position += 1
      nextLine += 1
    }
  }

  /// Where a field without quotes ends.
  @inline(__always)
  private func plainEnd(from start: Int) -> Int {
    // Every second field is empty.
    if start < end, bytes[start] == separator { return start }
    var i = start
    while i + 8 <= end {
      let word = ByteWords.load(bytes + i)
      let found =
        ByteWords.matches(word, stops.0) | ByteWords.matches(word, stops.1) | ByteWords.matches(word, stops.2)
      if found != 0 { return i + ByteWords.index(found) }
      i += 8
    }
    while i < end, bytes[i] != separator, bytes[i] != DelimitedReader.lf, bytes[i] != DelimitedReader.cr {
      i += 1
    }
    return i
  }

  /// A quoted field.
  ///
  /// A stray quote on the same line is text; after a line end it means that the first quote was never
  /// closed, for otherwise one slip would swallow the rows below it.
  private mutating func readQuoted() {
    let open = position
    var i = open + 1
    var doubled = false
    var lines = 0
    while i < end {
      let byte = bytes[i]
      if byte == DelimitedReader.quote {
        let next = i + 1 < end ? bytes[i + 1] : DelimitedReader.lf
        if next == DelimitedReader.quote {
          doubled = true
          i += 2
          continue
        }
        if next == separator || next == DelimitedReader.lf || next == DelimitedReader.cr {
          position = i + 1
          nextLine += lines
          append(open + 1, i, hasDoubledQuotes: doubled)
          return
        }
        if lines > 0 { break }
      } else if byte == DelimitedReader.lf {
        lines += 1
      } else if byte == DelimitedReader.cr, i + 1 >= end || bytes[i + 1] != DelimitedReader.lf {
        lines += 1
      }
      i += 1
    }
    if unclosedQuote == 0 { unclosedQuote = count + 1 }
    i = open + 1
    while i < end, bytes[i] != DelimitedReader.lf, bytes[i] != DelimitedReader.cr { i += 1 }
    position = i
    append(open + 1, i)
  }
}

/// One row as it was split, good until the reader goes on to the next.
///
/// Numbers and a pointer: it is handed from function to function for every field, and counts no references.
struct DelimitedRow: BitwiseCopyable {
  let fields: UnsafeBufferPointer<DelimitedReader.Field>
  /// The physical line on which it starts, from 1.
  let line: Int
  /// Where it starts.
  let start: Int
  /// Where it ends, its line end included.
  let end: Int
  /// The field number, from 1, of a quote that is never closed; 0 where there is none.
  let unclosedQuote: Int
}
