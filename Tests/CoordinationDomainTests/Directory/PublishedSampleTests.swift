import Foundation
import TestSupport
import Testing

@testable import CoordinationDomain

/// The sample that Open Referral publishes with HSDS 3.0, which has faults: it must load and name them.
///
/// It is not part of the repository: looked for beside it, under `shared/data`, and passed over where absent.
@Suite struct PublishedSampleTests {
  private static let folder: URL? = {
    var folder = PackageFolder.url("Tests")
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      let sample = folder.appendingPathComponent("shared/data/hsds-3.0/published-sample")
      if FileManager.default.fileExists(atPath: sample.path) { return sample }
    }
    return nil
  }()

  private static func fixture() throws -> DirectoryFixture {
    let folder = try #require(folder)
    var files: [RecordTable: String] = [:]
    for table in RecordTable.allCases where table.isDirectory {
      let file = folder.appendingPathComponent(String(table.path.dropFirst("directory/".count)))
      files[table] = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    }
    return DirectoryFixture(files)
  }

  @Test(.enabled(if: folder != nil, "the published sample is not beside the repository"))
  func `the service loads with what is said of it`() throws {
    let fixture = try PublishedSampleTests.fixture()
    let service = fixture.directory.entry(at: 0)
    #expect(fixture.directory.count == 1)
    #expect(service.name == "Community Counselling")
    #expect(service.organisation == "Example Organization Inc.")
    #expect(service.phone?.words == "+44 1234 234567 ext. 100")
    #expect(service.languages.map(\.code) == ["ur"])
    #expect(service.agesWords == "12 to 100")
    #expect(service.places.map(\.postcode) == ["ABC 1234"])
    #expect(!service.alert.isEmpty)
    #expect(service.openness(at: DirectoryFixture.moment("2026-11-20T11:00")) == .notConfirmed)
    #expect(service.hoursWords(on: Day(number: 20_777)).hasPrefix("Hours not confirmed since 01-Jan-2005"))
    #expect(DirectorySearch(fixture.directory).find("counselling").services == [service.ref])
  }

  @Test(.enabled(if: folder != nil, "the published sample is not beside the repository"))
  func `keys that lead nowhere and other faults are listed`() throws {
    let fixture = try PublishedSampleTests.fixture()
    let read = fixture.diagnostics.map(\.sentence).filter { $0.hasPrefix("directory/") }
    for place in [
      "contacts.csv:2:2", "contacts.csv:2:4", "locations.csv:2:4", "taxonomy_terms.csv:2:8",
    ] {
      #expect(
        read.contains { $0.hasPrefix("directory/\(place): error: ") && $0.contains("is not in") }, "\(place)")
    }
    let checked = fixture.sentences()
    for sentence in [
      "attributes.csv:2:5: error: link_entity \"link_entity\" is not a file of the directory",
      "taxonomy_terms.csv:2:5: error: parent_id",
      "organizations.csv:2:13: error: parent_organization_id",
      "phones.csv:2:7: warning: the number \"+44 1234 234567\" has more in it than a number",
      "schedules.csv:2:10: warning: count and until are both given",
      "schedules.csv:2:16: warning: bymonthday is not used with WEEKLY",
      "schedules.csv:2:6: warning: the hours of Community Counselling are past their validity, 01-Jan-2005",
      "services.csv:2:19: warning: Community Counselling was last checked on 01-Jan-2005",
    ] {
      #expect(checked.contains { $0.hasPrefix("directory/" + sentence) }, "\(sentence)")
    }
  }
}
