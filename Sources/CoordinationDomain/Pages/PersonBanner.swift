/// The lines that identify one person on their own screen (NHS Common User Interface, patient banner).
public struct PersonBanner: Sendable, Hashable {
  /// `BEGUM, Rahima (Mrs)   Born 02-Mar-1941 (85y)   NHS No. 999 000 0174   Female`.
  public var line1: String
  /// What they like to be called, address and telephone.
  public var line2: String
  /// A death, visits that nobody answered, and people on the caseload who could be taken for this one, a sentence each.
  public var notes: [String]
  /// Whether the person has died; to be shown by background and pattern, and the note says it.
  public var isDeceased: Bool
}

extension CareView {
  /// The lines that identify the person at `row` of `people`.
  public func personBanner(_ row: Int) -> PersonBanner {
    let person = record.people.rows[row]
    let born = person.dateOfBirth.map { "\($0.long) (\(ageWords(person)))" } ?? "Not known"
    let gender = record.words(person.gender, of: "genders")
    let line1 = [
      name(person), "Born \(born)", "NHS No. \(nhsNumber(person))",
      gender.isEmpty ? "Gender not known" : Phrase.sentence(gender),
    ].joined(separator: "   ")
    let preferred = record.text[person.preferredName]
    let line2 = [
      preferred.isEmpty ? "" : "Likes to be called \(preferred)", addressWords(row), phones(person),
    ]
    return PersonBanner(
      line1: line1, line2: Phrase.joined(line2, "   "),
      notes: (deathWords(person).map { [$0] } ?? []) + unansweredSentences(row) + namesakeSentences(row),
      isDeceased: people[row].isDead)
  }

  /// `Died 12-Nov-2026 (reported, not confirmed)`; nil for the living.
  package func deathWords(_ person: Person) -> String? {
    guard let died = person.dateOfDeath, died <= today else { return nil }
    let words = person.deathStatus == .confirmed ? "confirmed" : "reported, not confirmed"
    return "Died \(died.long) (\(words))"
  }

  /// `! No reply Thu 19-Nov 14:00: nobody has confirmed that they are safe`, one for each such visit.
  package func unansweredSentences(_ row: Int) -> [String] {
    guard people[row].isLive else { return [] }
    return byPerson.encounters[row].map { record.encounters.rows[Int($0)] }.filter(isUnansweredVisit).map {
      contact in
      "! No reply \(contact.at.map { timeWords($0) } ?? "at a visit"): nobody has confirmed that they are safe"
    }
  }

  /// `= another BEGUM, Rahima born 03-Mar-1950 on this caseload`, one for each person who could be mistaken.
  package func namesakeSentences(_ row: Int) -> [String] {
    guard people[row].hasNamesake else { return [] }
    let own = plainName(row)
    return namesakes.of(row, record).map { other in
      let name = plainName(other)
      let born = record.people.rows[other].dateOfBirth.map { "born \($0.long)" } ?? "birth date not known"
      return "= \(name == own ? "another" : "much like") \(name) \(born) on this caseload"
    }
  }

  /// `BEGUM, Rahima`: without the title.
  func plainName(_ row: Int) -> String {
    let person = record.people.rows[row]
    return PersonName.display(family: record.text[person.familyName], given: record.text[person.givenName])
  }
}
