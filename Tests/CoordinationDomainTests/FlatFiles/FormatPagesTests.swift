import CoordinationDomain
import Foundation
import TestSupport
import Testing

@Suite struct FormatPagesTests {
  @Test func `every file and every column is on a page`() {
    let text = FormatPages.all.map(\.text).joined()
    for file in FileCatalogue.all {
      #expect(text.contains("## `\(file.path)`"), "\(file.path)")
      for column in file.columns { #expect(text.contains("| `\(column.name)` |"), "\(column.name)") }
    }
  }

  @Test func `the committed pages are those that the schemas give`() throws {
    for (name, text) in FormatPages.all {
      let committed = try? String(contentsOf: PackageFolder.url("docs/formats/" + name), encoding: .utf8)
      #expect(committed == text, "docs/formats/\(name) is behind: coordinator generate-docs docs")
    }
  }
}
