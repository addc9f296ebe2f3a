/// What is known of somebody who is about to be added.
public struct Newcomer: Hashable, Sendable {
  /// As it was typed; anything but ten digits with the right check digit counts for nothing.
  public var nhsNumber: String
  /// Empty where not known.
  public var familyName: String
  /// Empty where not known.
  public var givenName: String
  /// nil where not known.
  public var dateOfBirth: Day?

  /// Somebody by what was typed; empty is not known.
  public init(
    nhsNumber: String = "", familyName: String = "", givenName: String = "", dateOfBirth: Day? = nil
  ) {
    self.nhsNumber = nhsNumber
    self.familyName = familyName
    self.givenName = givenName
    self.dateOfBirth = dateOfBirth
  }
}

/// How sure it is that two are the same person.
public enum DuplicateStrength: Int, Comparable, Sendable {
  /// The same NHS number.
  case certain
  /// The same birth date and a name that is the same, sounds the same or stands the other way round.
  case likely
  /// The same birth date and family name; or a likely one with another NHS number.
  case possible

  /// Surer ones are smaller.
  public static func < (a: DuplicateStrength, b: DuplicateStrength) -> Bool { a.rawValue < b.rawValue }
}

/// Somebody in the record who may be the newcomer.
public struct Duplicate: Hashable, Sendable {
  /// Who it is.
  public var person: Ref<Person>
  /// The id that files know them by.
  public var id: String
  /// How sure it is.
  public var strength: DuplicateStrength
  /// Who they are, what is the same, and how they stand on the caseload.
  public var sentence: String
}

extension CareView {
  /// People who may be the newcomer, the surest first, of equal ones those on the caseload first.
  ///
  /// By NHS number, else by birth date and name; never by address, where different people live. Names alone
  /// prove nothing, so without a birth date on both sides only the number counts.
  public func duplicates(of newcomer: Newcomer) -> [Duplicate] {
    let search = DuplicateSearch(newcomer)
    var found: [(isLive: Bool, match: Duplicate)] = []
    for (row, person) in record.people.rows.enumerated() {
      guard let likeness = search.likeness(to: person, record.text) else { continue }
      let duplicate = Duplicate(
        person: record.people.ref(at: row), id: record.text[person.id], strength: likeness.strength,
        sentence: sentence(likeness, person, people[row]))
      found.append((people[row].isLive, duplicate))
    }
    return found.sorted { a, b in
      (a.match.strength.rawValue, a.isLive ? 0 : 1, a.match.id)
        < (b.match.strength.rawValue, b.isLive ? 0 : 1, b.match.id)
    }.map(\.match)
  }

  private func sentence(
    _ likeness: DuplicateSearch.Likeness, _ person: Person, _ standing: PersonStanding
  ) -> String {
    let born = person.dateOfBirth.map { "born \($0.long) (\(ageWords(person)))" } ?? "birth date not known"
    let spell = spellWords(standing)
    let state = standing.isLive ? "On the caseload" : standing.isDead ? "Has died" : spell
    return "\(name(person)), \(born), has \(likeness.words). \(state)."
  }
}

/// A newcomer's number and names in the form in which they are compared.
struct DuplicateSearch {
  struct Likeness: Equatable {
    var strength: DuplicateStrength
    /// What is the same: `the same birth date and family name`.
    var words: String
  }

  private let number: UInt64?
  private let born: Day?
  private let family: Name
  private let given: Name

  /// A name as it is written and as it sounds.
  private struct Name {
    let folded: [UInt8]
    let sound: [UInt8]

    init(_ text: String) { self.init(Folding.fold(text)) }

    init(_ text: Text, _ store: TextStore) {
      var folded: [UInt8] = []
      store.withBytes(text) { Folding.append(folding: $0, to: &folded) }
      self.init(folded)
    }

    private init(_ folded: [UInt8]) {
      let trimmed = folded.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()
      self.folded = Array(trimmed)
      sound = SoundKey.key(self.folded)
    }

    func isWritten(like other: Name) -> Bool { !folded.isEmpty && folded == other.folded }
    func sounds(like other: Name) -> Bool { !sound.isEmpty && sound == other.sound }
  }

  init(_ newcomer: Newcomer) {
    number = NHSNumber(newcomer.nhsNumber)?.value
    born = newcomer.dateOfBirth
    family = Name(newcomer.familyName)
    given = Name(newcomer.givenName)
  }

  /// What speaks for this being the newcomer; nil where nothing does.
  func likeness(to person: Person, _ text: TextStore) -> Likeness? {
    let theirs = text.withBytes(person.nhsNumber) { NHSNumber.digits($0) }.flatMap {
      NHSNumber(value: $0)?.value
    }
    let isBorn = born != nil && born == person.dateOfBirth
    let isNumber = number != nil && number == theirs
    guard isBorn || isNumber else { return nil }
    let names = nameLikeness(Name(person.familyName, text), Name(person.givenName, text))
    if isNumber {
      let isOdd = names == nil && !isBorn
      let doubt = isOdd ? ", but another name and birth date: check the number" : ""
      return Likeness(strength: .certain, words: "the same NHS number" + doubt)
    }
    guard let names else { return nil }
    let isOther = number != nil && theirs != nil
    return Likeness(
      strength: isOther ? .possible : names.strength,
      words: "the same birth date and " + names.words + (isOther ? ", but another NHS number" : ""))
  }

  private func nameLikeness(_ theirFamily: Name, _ theirGiven: Name) -> Likeness? {
    if family.isWritten(like: theirFamily), given.isWritten(like: theirGiven) {
      return Likeness(strength: .likely, words: "name")
    }
    if family.sounds(like: theirFamily), given.sounds(like: theirGiven) {
      return Likeness(strength: .likely, words: "a name that sounds the same")
    }
    if family.sounds(like: theirGiven), given.sounds(like: theirFamily) {
      return Likeness(strength: .likely, words: "the names the other way round")
    }
    if family.isWritten(like: theirFamily) { return Likeness(strength: .possible, words: "family name") }
    if family.sounds(like: theirFamily) {
      return Likeness(strength: .possible, words: "a family name that sounds the same")
    }
    return nil
  }
}
