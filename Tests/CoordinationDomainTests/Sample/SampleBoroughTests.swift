import Testing

@testable import CoordinationDomain

@Suite struct SampleBoroughTests {
  private let folder = SampleFolder.shared

  @Test func `the same seed gives the same bytes`() {
    let again = SampleFolder()
    #expect(folder.bytes.map(\.path) == again.bytes.map(\.path))
    for (a, b) in zip(folder.bytes, again.bytes) { #expect(a.bytes == b.bytes, "\(a.path)") }
  }

  @Test func `another seed gives other people`() {
    let other = SampleFolder(people: 120, seed: 2)
    #expect(
      folder.rows("people.csv").map { $0["address_1"] } != other.rows("people.csv").map { $0["address_1"] })
  }

  @Test func `every NHS number is valid, begins 999 and is used once`() {
    let numbers = folder.rows("people.csv").compactMap { $0["nhs_number"] }.filter { !$0.isEmpty }
    #expect(numbers.count > 200)
    #expect(Set(numbers).count == numbers.count)
    for number in numbers {
      let digits = number.utf8.map { Int($0) - 48 }
      #expect(number.hasPrefix("999") && digits.count == 10)
      let sum = zip(digits, stride(from: 10, to: 1, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
      #expect((11 - sum % 11) % 11 == digits[9], "\(number)")
    }
  }

  @Test func `some people have no NHS number`() {
    #expect(folder.rows("people.csv").contains { $0["nhs_number"] == "" })
  }

  @Test(arguments: [1, 2, 4, 6, 9])
  func `any number of localities works and none is empty`(count: Int) {
    let folder = SampleFolder(people: 120, localities: count)
    let localities = folder.rows("localities.csv").compactMap { $0["locality_id"] }
    #expect(localities.count == count)
    let networks = folder.rows("networks.csv")
    #expect(Set(networks.compactMap { $0["locality_id"] }) == Set(localities))
    expectNoDanglingReference(in: folder)
  }

  @Test func `no row names something that is not there`() {
    expectNoDanglingReference(in: folder)
  }

  @Test func `every required field is filled and every code is known`() {
    for description in FileCatalogue.all {
      for row in folder.rows(description.path) {
        for column in description.columns {
          let value = row[column.name] ?? ""
          if value.isEmpty {
            #expect(!column.isRequired, "\(description.path) \(column.name)")
          } else if case .code(let list) = column.kind {
            #expect(list.codes.contains(value), "\(description.path) \(column.name) \(value)")
          }
        }
      }
    }
  }

  @Test func `the reader finds nothing wrong`() {
    var contents = FolderContents()
    for table in RecordTable.allCases {
      guard let file = folder.bytes.first(where: { $0.path == table.path }) else { continue }
      contents.append(table, file.bytes)
    }
    let (record, diagnostics) = CareRecord.read(contents)
    #expect(record.people.count > 230)
    let wrong = diagnostics.filter { $0.level > .note }.map(\.sentence)
    #expect(wrong == [])
  }

  @Test func `nothing has been done after the day of the sample`() {
    let past: [(String, [String])] = [
      ("actions.csv", ["raised_on", "status_on", "completed_on", "chased_on"]),
      ("caseload.csv", ["start_on", "end_on", "tier_on", "frailty_on", "efi_on"]),
      ("referrals.csv", ["sent_at", "acknowledged_at", "accepted_at", "first_contact_at", "fed_back_on"]),
      ("events.csv", ["at"]), ("assessments.csv", ["on"]), ("intake.csv", ["received_at", "decided_at"]),
    ]
    for (path, columns) in past {
      for row in folder.rows(path) {
        for column in columns { #expect((row[column] ?? "").prefix(10) <= "2026-11-20", "\(path) \(column)") }
      }
    }
    for row in folder.rows("encounters.csv") where row["status"] == "done" {
      #expect((row["at"] ?? "") < "2026-11-20T12")
    }
  }

  @Test func `a sample of another day moves with it`() throws {
    let day = try #require(Day(year: 2025, month: 3, day: 29))
    let folder = SampleFolder(people: 120, asOf: day)
    expectNoDanglingReference(in: folder)
    #expect(folder.rows("settings.csv").contains { $0["key"] == "as_of" && $0["value"] == "2025-03-29" })
    #expect(folder.rows("actions.csv").allSatisfy { ($0["raised_on"] ?? "") <= "2025-03-29" })
  }

  @Test func `every telephone number is one that Ofcom keeps for drama`() {
    for row in folder.rows("people.csv") {
      for number in [row["phone_home"], row["phone_mobile"]].compactMap({ $0 }) where !number.isEmpty {
        let isDrama = ["020 7946 0", "07700 900", "01632 960"].contains { number.hasPrefix($0) }
        #expect(isDrama, "\(number)")
      }
    }
  }

  @Test func `rules and limits are those of the design`() {
    let rules = folder.rows("gap_rules.csv")
    #expect(
      rules.contains { $0["rule"] == "no-contact.very-high" && $0["limit"] == "14" && $0["unit"] == "days" })
    #expect(
      folder.rows("agenda_rules.csv").contains { $0["rule"] == "carried-three-times" && $0["limit"] == "2" })
  }

  /// Reads which columns refer to which file from the schemas themselves.
  private func expectNoDanglingReference(in folder: SampleFolder) {
    var ids: [String: Set<String>] = [:]
    for description in FileCatalogue.all {
      guard let key = description.columns.first?.name else { continue }
      ids[description.path] = Set(folder.rows(description.path).compactMap { $0[key] })
    }
    for description in FileCatalogue.all {
      for row in folder.rows(description.path) {
        for column in description.columns {
          let value = row[column.name] ?? ""
          switch column.kind {
          case .reference(let table) where !value.isEmpty:
            #expect(ids[table.path]?.contains(value) == true, "\(description.path) \(column.name) \(value)")
          case .references(let table) where !value.isEmpty:
            for one in value.split(separator: ";") {
              #expect(
                ids[table.path]?.contains(String(one)) == true, "\(description.path) \(column.name) \(one)")
            }
          default: break
          }
        }
      }
    }
  }
}
