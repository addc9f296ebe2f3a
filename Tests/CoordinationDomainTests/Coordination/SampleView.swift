@testable import CoordinationDomain

/// The committed borough at noon of its day, made once for all tests.
enum SampleView {
  static let shared: CareView = {
    var contents = FolderContents()
    let byPath = Dictionary(uniqueKeysWithValues: FileCatalogue.all.map { ($0.path, $0.table) })
    for (path, bytes) in SampleFolder.shared.bytes {
      if let table = byPath[path] { contents.append(table, bytes) }
    }
    let (record, _) = CareRecord.read(contents)
    return CareView(record, at: Moment(noonOf: SampleFolder.asOf, zone: .europeLondon))
  }()
}

extension CareView {
  func person(_ id: String) -> Ref<Person>? { record.people.find(id.utf8, in: record) }
  func professional(_ id: String) -> Ref<Professional>? {
    record.professionals.find(id.utf8, in: record)
  }
  func action(_ id: String) -> Ref<CareAction>? { record.actions.find(id.utf8, in: record) }
}
