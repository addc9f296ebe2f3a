import Foundation
import Testing

@testable import CoordinationDomain

@Suite struct CorpusTests {
  /// All but `location_coordinates`, whose answer is of another file than its question.
  private static let dialects = [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf",
    "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ]

  @Test(arguments: dialects)
  func `every dialect of csv-spectrum is read as its authors say`(name: String) throws {
    guard let csv = SharedData.bytes("csv-spectrum/csvs/\(name).csv"),
      let json = SharedData.bytes("csv-spectrum/json/\(name).json")
    else { return }
    let expected = try JSONSerialization.jsonObject(with: Data(json)) as? [[String: String]]
    let rows = CorpusTests.rows(csv)
    let headings = try #require(rows.first)
    let read = rows.dropFirst().map { row in
      Dictionary(zip(headings, row), uniquingKeysWith: { first, _ in first })
    }
    #expect(read == expected)
  }

  private static func rows(_ bytes: [UInt8]) -> [[String]] {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return [] }
      var reader = DelimitedReader(base, range: 0..<buffer.count)
      var rows: [[String]] = []
      while reader.next() {
        rows.append(
          reader.row.fields.map { field in
            let bytes = UnsafeBufferPointer(start: base + field.start, count: field.end - field.start)
            let unescaped = field.hasDoubledQuotes ? RecordReader.unescaped(bytes) : Array(bytes)
            return String(decoding: unescaped, as: UTF8.self)
          })
      }
      return rows
    }
  }

  private func said(_ name: String) -> (record: CareRecord, sentences: [String])? {
    guard let bytes = SharedData.bytes("hostile-text/\(name).csv") else { return nil }
    var contents = FolderContents()
    contents.append(.people, bytes)
    let (record, diagnostics) = CareRecord.read(contents)
    return (record, diagnostics.filter { $0.file == "people.csv" }.map(\.sentence))
  }

  @Test func `a file saved by an old spreadsheet is read, and its letters are said to be wrong`() {
    guard let (record, sentences) = said("cp1252_excel") else { return }
    #expect(record.people.count == 1)
    #expect(sentences.contains("people.csv:2: error: letters that are not UTF-8; they show as marks"))
  }

  @Test func `bytes that are not UTF-8 spoil no other row`() {
    guard let (record, sentences) = said("invalid_utf8") else { return }
    #expect(record.people.rows.last.map { record.text[$0.familyName] } == "ok")
    #expect(sentences.count { $0.contains("not UTF-8") } == 1)
  }

  @Test func `a file in UTF-16 is one sentence and not a thousand`() {
    guard let (record, sentences) = said("utf16le_bom") else { return }
    #expect(record.people.count == 0)
    #expect(sentences == ["people.csv: error: the file is written as UTF-16 and was not read"])
  }

  @Test func `a line that names the separator is obeyed`() {
    guard let (record, _) = said("sep_line_semicolon") else { return }
    #expect(record.people.rows.map { record.text[$0.familyName] } == ["Begum"])
  }

  @Test func `a file as a spreadsheet writes it is read`() {
    guard let (record, sentences) = said("utf8_bom_crlf_excel") else { return }
    #expect(record.people.rows.first.map { record.text[$0.familyName] } == "Élodie")
    #expect(record.people.rows.first?.dateOfBirth == Day(year: 1945, month: 7, day: 14))
    #expect(sentences.contains("people.csv:2:4: error: \"9.99E+09\" is not an NHS number"))
  }

  @Test func `bytes that are no text are told`() {
    var contents = FolderContents()
    contents.append(.teams, [0x50, 0x4B, 0x03, 0x04, 0, 0])
    contents.append(.localities, [0x41, 0x0A, 0, 1, 2])
    let (_, diagnostics) = CareRecord.read(contents)
    let sentences = diagnostics.map(\.sentence)
    #expect(sentences.contains("teams.csv: error: the file is a spreadsheet, not CSV, and was not read"))
    #expect(
      sentences.contains(
        "localities.csv:2: error: the file is not text (it has a zero byte) and was not read"))
  }
}
