extension [Diagnostic] {
  /// The same in the order of the catalogue's files, then by line and column, each with the row it is about.
  public func inOrder(with record: CareRecord) -> [Diagnostic] {
    if isEmpty { return self }
    var rank: [String: Int] = [:]
    for file in FileCatalogue.all { rank[file.path] = Int(file.table.rawValue) }
    var keyed = enumerated().map { (file: rank[$1.file] ?? .max, position: $0, diagnostic: $1) }
    keyed.sort { a, b in
      let x = a.diagnostic
      let y = b.diagnostic
      return (a.file, x.line, x.column, a.position) < (b.file, y.line, y.column, b.position)
    }
    var excerpts = ExcerptReader(record)
    return keyed.map {
      excerpts.complete($0.diagnostic, table: RecordTable(rawValue: UInt8(clamping: $0.file)))
    }
  }
}

/// Finds the rows that diagnostics are about, going through each file once: they come in the order of lines.
struct ExcerptReader {
  private let record: CareRecord
  private var table: RecordTable?
  private var position = 0
  private var line = 1

  init(_ record: CareRecord) { self.record = record }

  /// The diagnostic with its row, where it has a line.
  mutating func complete(_ diagnostic: Diagnostic, table: RecordTable?) -> Diagnostic {
    guard diagnostic.line > 0, let table, let source = record.sources[table]
    else {
      return diagnostic
    }
    if table != self.table || diagnostic.line < line {
      self.table = table
      position = source.range.lowerBound
      line = 1
    }
    var result = diagnostic
    record.text.files.withUnsafeBufferPointer { bytes in
      while line < diagnostic.line, position < source.range.upperBound {
        skipLine(bytes, source.range.upperBound)
      }
      result.excerpt = ExcerptReader.firstLine(bytes, position..<source.range.upperBound)
    }
    return result
  }

  private mutating func skipLine(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) {
    while position < end, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    guard position < end else { return }
    let isPair = bytes[position] == 0x0D && position + 1 < end && bytes[position + 1] == 0x0A
    position += isPair ? 2 : 1
    line += 1
  }

  /// At most so many bytes of a row are kept; whoever shows them chooses the part around the field.
  static let longestExcerpt = 2000

  private static func firstLine(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var end = range.lowerBound
    while end < range.upperBound, end - range.lowerBound < longestExcerpt, bytes[end] != 0x0A,
      bytes[end] != 0x0D
    {
      end += 1
    }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[range.lowerBound..<end]), as: UTF8.self)
  }
}
