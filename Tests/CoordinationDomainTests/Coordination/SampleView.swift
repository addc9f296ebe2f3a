@testable import CoordinationDomain

/// The committed borough at noon of its day with everything done that its journal tells, made once for all tests.
enum SampleView {
  static let shared = SampleFolder.borough.view()
}

extension CareView {
  func person(_ id: String) -> Ref<Person>? { record.people.find(id.utf8, in: record) }
  func professional(_ id: String) -> Ref<Professional>? {
    record.professionals.find(id.utf8, in: record)
  }
  func action(_ id: String) -> Ref<CareAction>? { record.actions.find(id.utf8, in: record) }
}
