import Foundation
import TestSupport
import Testing

@testable import CoordinationDomain

/// One broken input and what must be said about it.
///
/// The text: a line that says what the rule is, `today` and a date, each file after `--- its name`, and after
/// `--- expect` a line for everything that must be said. About the rows of these files nothing else may be.
struct BrokenFixture: CustomTestStringConvertible {
  let name: String
  let today: Day
  var files: [(path: String, text: String)] = []
  var expected: [String] = []

  var testDescription: String { name }

  init(name: String, text: String) throws {
    self.name = name
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let moment = Moment(String(lines[1].dropFirst("today ".count)), zone: .europeLondon)
    today = try #require(moment).today
    for line in lines.dropFirst(2).dropLast() {
      if line == "--- expect" {
        files.append(("", ""))
      } else if line.hasPrefix("--- ") {
        files.append((String(line.dropFirst(4)), ""))
      } else if files[files.count - 1].path.isEmpty {
        expected.append(line)
      } else {
        files[files.count - 1].text += line + "\n"
      }
    }
    files.removeLast()
    for i in files.indices where files[i].text == "\n" { files[i].text = "" }
  }

  static let folder = PackageFolder.url("Tests/CoordinationDomainTests/Fixtures/broken")

  static let all: [BrokenFixture] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
        .flatMap { try? BrokenFixture(name: name, text: $0) }
    }
  }()

  func said() -> [String] {
    var contents = FolderContents()
    for (path, text) in files {
      guard let table = RecordTable.allCases.first(where: { $0.path == path }) else { continue }
      contents.append(table, text.utf8)
    }
    let (record, diagnostics) = CareRecord.read(contents)
    let rules = record.check(on: Moment(noonOf: today, zone: .europeLondon))
    let paths = Set(files.map(\.path))
    return (diagnostics + rules).inOrder(with: record).filter { diagnostic in
      // A fixture has only the files and columns that its rule needs.
      paths.contains(diagnostic.file)
        && (diagnostic.line > 1 || expected.contains(diagnostic.sentence))
    }.map(\.sentence)
  }
}

@Suite struct BrokenFixtureTests {
  @Test func `there are fixtures, and each can be read`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: BrokenFixture.folder.path)
    #expect(names.count > 40)
    #expect(BrokenFixture.all.count == names.count)
  }

  @Test(arguments: BrokenFixture.all)
  func `what is broken is said, with its place, and nothing else`(fixture: BrokenFixture) {
    #expect(Set(fixture.said()) == Set(fixture.expected))
  }
}
