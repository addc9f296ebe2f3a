import Foundation
import Testing

@testable import CoordinationDomain

/// Hostile text through every renderer and back.
@Suite struct HostileListingTests {
  /// A list of one text column over some texts.
  private func listing(_ texts: [String]) -> (Listing, CareView) {
    let listing = Listing(
      id: "texts", noun: "texts", one: "texts",
      columns: [
        ListingColumn("text", "Text", 1...9, "A text.") { _, row in .text(texts[row]) },
        ListingColumn("after", "After", 1...9, "What follows.") { _, row in .number(row) },
      ],
      tableColumns: ["text", "after"], order: [], groupings: [], predicates: [], aliases: [:],
      count: { _ in texts.count }, isLive: { _, _ in true }, rowID: { _, row in "\(row)" },
      searchable: { _, _, _ in })
    return (listing, CareView(CareRecord(), at: Moment(now: Instant(seconds: 0), zone: .utc)))
  }

  private static let corpora = ["blns.json", "formula_injection.json", "terminal_escapes.json"]

  private func corpus() throws -> [String] {
    try HostileListingTests.corpora.flatMap { try SharedData.jsonStrings("hostile-text/" + $0) }
  }

  @Test func `no control or unseen character passes into tables, Markdown and JSON`() throws {
    let texts = try corpus()
    let (listing, view) = listing(texts)
    let rows = listing.rows(in: view)
    for format in [ListingFormat.table, .markdown, .json] {
      let text = listing.text(rows, columns: listing.columns, in: view, as: format)
      let unseen = text.unicodeScalars.filter { scalar in
        scalar != "\n"
          && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            || scalar.properties.generalCategory == .format)
      }
      #expect(unseen.isEmpty, "\(format)")
      let lines = text.utf8.count { $0 == 0x0A }
      #expect(lines == texts.count + (format == .table ? 1 : 2), "\(format)")
    }
  }

  @Test func `JSON reads back as it was`() throws {
    let texts = try corpus()
    let (listing, view) = listing(texts)
    let text = listing.text(listing.rows(in: view), columns: listing.columns, in: view, as: .json)
    let objects = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    #expect(objects?.compactMap { $0["text"] as? String } == texts)
  }

  @Test func `a field never begins as a formula, and our reader gives back what was there`() throws {
    // Files with a zero byte are refused as a whole, so no text of a record has one.
    let texts =
      try corpus().filter { !$0.utf8.contains(0) } + [
        "=1", "'=1", "''+1", "'", "'x", "-", "\"=1\"", "=\"a\",\"b\"", "＝1", "\t=1", "-0.05",
      ]
    // A row of our own files: the text column of people between two others.
    let fields = texts.map { text -> String in
      var output: [UInt8] = []
      var text = text
      text.withUTF8 { DelimitedWriter.append(field: $0, to: &output) }
      return String(decoding: output, as: UTF8.self)
    }
    for field in fields {
      let first = field.hasPrefix("\"") ? field.dropFirst().first : field.first
      #expect(first.map { !"=+-@\t\r\n＝＋－＠".contains($0) } ?? true, "\(field)")
    }
    var contents = FolderContents()
    let rows = fields.enumerated().map { "P-\($0),\($1),Family,1950-01-01,female,none" }
    contents.append(.people, ([Rows.peopleHeading] + rows).joined(separator: "\n").utf8)
    let (record, _) = CareRecord.read(contents)
    #expect(record.people.count == texts.count)
    for (row, text) in zip(record.people.rows, texts) {
      #expect(Array(record.text[row.givenName].utf8) == Array(text.utf8))
    }
  }

  @Test func `a negative number stays a number`() {
    let listing = Listing(
      id: "n", noun: "n", one: "n",
      columns: [ListingColumn("n", "N", 1...9, "N.") { _, _ in .decimal(-0.5) }],
      tableColumns: ["n"], order: [], groupings: [], predicates: [], aliases: [:], count: { _ in 1 },
      isLive: { _, _ in true }, rowID: { _, _ in "1" }, searchable: { _, _, _ in })
    let view = CareView(CareRecord(), at: Moment(now: Instant(seconds: 0), zone: .utc))
    #expect(listing.text([0], columns: listing.columns, in: view, as: .csv) == "n\n-0.5\n")
  }
}
