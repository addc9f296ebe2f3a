import Testing

@testable import CoordinationDomain

/// Who could be taken for whom: one pass over everybody says what asking one by one says.
@Suite struct NamesakesTests {
  /// Live people with whom another live one shares the birth date and the sound of a name, each held against each.
  private func sharing(_ view: CareView) -> Set<Int32> {
    let rows = view.people.indices.filter { view.people[$0].isLive }
    func sound(_ text: Text) -> [UInt8] { SoundKey.key(Array(view.record.text[text].utf8)) }
    return Set(
      rows.filter { one in
        let a = view.record.people.rows[one]
        guard a.dateOfBirth != nil else { return false }
        return rows.contains { other in
          let b = view.record.people.rows[other]
          guard other != one, a.dateOfBirth == b.dateOfBirth else { return false }
          return !sound(a.familyName).isEmpty && sound(a.familyName) == sound(b.familyName)
            || !sound(a.givenName).isEmpty && sound(a.givenName) == sound(b.givenName)
        }
      }.map { Int32($0) })
  }

  @Test func `who shares a birth date and a name is the same in one pass, one by one, and each against each`()
  {
    let people = [
      "P-2: given_name=Rahima|family_name=Khan|date_of_birth=1941-03-02",
      "P-3: given_name=Ann|family_name=Baygum|date_of_birth=1950-01-01",
      "P-4: given_name=Rahima|family_name=Begum|date_of_birth=",
      "P-5: given_name=Joan|family_name=Smith|date_of_birth=1950-01-01",
      "P-6: given_name=Joan|family_name=Mason|date_of_birth=1950-01-01|date_of_death=2026-11-01|death_status=confirmed",
    ]
    let lines = people.flatMap { person in
      let id = person.prefix(3)
      return [
        "people \(person)|practice_ods_code=F84001", "caseload L-\(id): person_id=\(id)|tier=low",
      ]
    }
    for view in [GapBorough(lines).view(), SampleRecord.view] {
      let expected = sharing(view)
      #expect(view.namesakes.sharingABirthDate == expected)
      let oneByOne = view.people.indices.filter {
        view.people[$0].isLive && !view.namesakes.bornTheSameDay(as: $0, view.record).isEmpty
      }
      #expect(Set(oneByOne.map { Int32($0) }) == expected)
    }
    #expect(sharing(GapBorough(lines).view()) == [0, 1])
  }
}
