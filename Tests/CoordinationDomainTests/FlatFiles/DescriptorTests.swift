import CoordinationDomain
import Foundation
import Testing

@Suite struct DescriptorTests {
  private func parsed(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func resources(_ text: String) throws -> [[String: Any]] {
    try #require(try parsed(text)["resources"] as? [[String: Any]])
  }

  @Test func `the same schemas give the same text, one resource a file`() throws {
    for package in Descriptor.Package.allCases {
      let text = Descriptor(package).text
      #expect(text == Descriptor(package).text)
      #expect(try resources(text).count == package.files.count)
    }
  }

  @Test func `no key leads to a resource that is not there`() throws {
    for package in Descriptor.Package.allCases {
      let all = try resources(Descriptor(package).text)
      let names = Set(all.compactMap { $0["name"] as? String })
      for resource in all {
        let schema = try #require(resource["schema"] as? [String: Any])
        for key in schema["foreignKeys"] as? [[String: Any]] ?? [] {
          let name = try #require((key["reference"] as? [String: Any])?["resource"] as? String)
          #expect(name.isEmpty || names.contains(name))
        }
      }
    }
  }

  @Test func `a record's descriptor has its files only, with the columns as they stand`() throws {
    var contents = FolderContents()
    contents.append(.people, "shoe_size,person_id,given_name\n".utf8)
    contents.append(.localities, "locality_id,name,sort_order\n".utf8)
    let (record, _) = CareRecord.read(contents)
    let all = try resources(Descriptor(.folder, of: record).text)
    #expect(all.compactMap { $0["path"] as? String } == ["localities.csv", "people.csv"])
    let fields = (all[1]["schema"] as? [String: Any])?["fields"] as? [[String: Any]]
    #expect(fields?.compactMap { $0["name"] as? String } == ["shoe_size", "person_id", "given_name"])
    #expect(fields?.compactMap { $0["type"] as? String } == ["any", "string", "string"])
    #expect(Descriptor(.directory, of: record).isEmpty)
  }

  @Test func `the directory's resources bear the names and paths of HSDS 3.0`() throws {
    guard let bytes = SharedData.bytes("hsds-3.0/datapackage.json") else { return }
    let published = try resources(String(decoding: bytes, as: UTF8.self))
    let ours = try resources(Descriptor(.directory).text)
    let names = Dictionary(
      uniqueKeysWithValues: ours.map { ($0["path"] as? String ?? "", $0["name"] as? String ?? "") })
    for resource in published {
      let path = try #require(resource["path"] as? String)
      #expect(names[path] == resource["name"] as? String, "\(path)")
    }
  }
}
