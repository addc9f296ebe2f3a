/// Splits delimited text into rows of fields, byte by byte (RFC 4180, read tolerantly).
///
/// LF, CRLF and CR end a line. A field in quotes may hold separators, line ends and doubled quotes. A quote
/// that is never closed spoils its own line only: the row is marked and reading goes on with the next line.
struct DelimitedReader {
  /// One field: where its text lies, and what has to be done to it.
  struct Field {
    var start: Int
    var end: Int
    /// It stood in quotes and has doubled quotes inside.
    var hasDoubledQuotes: Bool
  }

  private let bytes: UnsafePointer<UInt8>
  private let end: Int
  private let separator: UInt8
  private(set) var position: Int
  private var nextLine = 1

  /// The fields of the row that was read last.
  private(set) var fields: [Field] = []
  /// The physical line on which that row starts, from 1.
  private(set) var line = 1
  /// Where that row starts.
  private(set) var rowStart: Int
  /// The field number, from 1, of a quote in that row that is never closed; 0 where there is none.
  private(set) var unclosedQuote = 0

  private static let quote = UInt8(ascii: "\"")
  private static let lf = UInt8(ascii: "\n")
  private static let cr = UInt8(ascii: "\r")

  init(_ bytes: UnsafePointer<UInt8>, range: Range<Int>, separator: UInt8 = UInt8(ascii: ",")) {
    self.bytes = bytes
    self.end = range.upperBound
    self.position = range.lowerBound
    self.rowStart = range.lowerBound
    self.separator = separator
    fields.reserveCapacity(64)
  }

  /// Reads the next row that is not a blank line; false at the end.
  mutating func next() -> Bool {
    while position < end, bytes[position] == DelimitedReader.lf || bytes[position] == DelimitedReader.cr {
      skipLineEnd()
    }
    guard position < end else { return false }
    fields.removeAll(keepingCapacity: true)
    line = nextLine
    rowStart = position
    unclosedQuote = 0
    repeat {
      if position < end, bytes[position] == DelimitedReader.quote {
        readQuoted()
      } else {
        readPlain()
      }
    } while takeSeparator()
    skipLineEnd()
    return true
  }

  @inline(__always)
  private mutating func takeSeparator() -> Bool {
    guard position < end, bytes[position] == separator else { return false }
    position += 1
    return true
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

  @inline(__always)
  private mutating func readPlain() {
    let start = position
    var i = position
    while i < end {
      let byte = bytes[i]
      if byte == separator || byte == DelimitedReader.lf || byte == DelimitedReader.cr { break }
      i += 1
    }
    position = i
    fields.append(Field(start: start, end: i, hasDoubledQuotes: false))
  }

  /// A quoted field. A stray quote on the same line is text; after a line end it means that the first
  /// quote was never closed, for otherwise one slip would swallow the rows below it.
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
          fields.append(Field(start: open + 1, end: i, hasDoubledQuotes: doubled))
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
    if unclosedQuote == 0 { unclosedQuote = fields.count + 1 }
    i = open + 1
    while i < end, bytes[i] != DelimitedReader.lf, bytes[i] != DelimitedReader.cr { i += 1 }
    position = i
    fields.append(Field(start: open + 1, end: i, hasDoubledQuotes: false))
  }
}
