/// How to reach somebody.
extension CareView {
  /// Said where no telephone number is kept.
  package static let noPhone = "no phone known"

  /// Their own number, else their team's.
  package func phone(_ ref: Ref<Professional>?) -> String {
    guard let professional = record.professionals[ref] else { return CareView.noPhone }
    let own = record.text[professional.phone]
    return own.isEmpty ? phone(professional.team) : own
  }

  /// A team's number.
  package func phone(_ ref: Ref<Team>?) -> String {
    let phone = record.text[record.teams[ref]?.phone ?? .none]
    return phone.isEmpty ? CareView.noPhone : phone
  }

  /// `Community Nursing NE, ELFT`: where somebody works.
  package func workplace(_ ref: Ref<Professional>?) -> String {
    let team = record.professionals[ref]?.team
    return Phrase.joined([name(team), name(record.teams[team]?.organisation)])
  }

  /// `Call on 020 7946 0123, no voicemail`: the person's wish and what to be careful about.
  package func contactWords(_ person: Person) -> String {
    let wish = record.text[person.contactPreference]
    return Phrase.joined([
      wish.isEmpty ? "preference not known" : Phrase.words(wish),
      person.contactCaution.isEmpty ? nil : label(person.contactCaution).uppercased(),
    ])
  }

  /// The person's own numbers: `020 7946 0123, mobile 07700 900123`.
  package func phones(_ person: Person) -> String {
    let home = record.text[person.phoneHome]
    let mobile = record.text[person.phoneMobile]
    let words = Phrase.joined([home, mobile.isEmpty ? nil : "mobile \(mobile)"])
    return words.isEmpty ? CareView.noPhone : words
  }

  /// `Bengali, INTERPRETER: Sylheti`: language and interpreter, always said.
  package func languageWords(_ person: Person) -> String {
    let language = record.text[person.language]
    return Phrase.joined([language.isEmpty ? "language not known" : language, interpreterWords(person)])
  }

  private func interpreterWords(_ person: Person) -> String {
    let need = person.interpreter
    if need.isEmpty { return "interpreter not known" }
    if need == InterpreterNeed.none { return "no interpreter" }
    let language = record.text[person.interpreterLanguage]
    switch need.known {
    case .bsl: return "INTERPRETER: \(label(need))"
    case .advocate: return "ADVOCATE NEEDED"
    default: break
    }
    let isOwn = language.isEmpty || language == record.text[person.language]
    return isOwn ? "INTERPRETER NEEDED" : "INTERPRETER: \(language)"
  }

  /// `at home, housebound`; `IN HOSPITAL since Tue 17-Nov (4 d), Royal London, home expected Wed 25-Nov`.
  package func whereWords(_ row: Int) -> String {
    let person = record.people.rows[row]
    if people[row].isDead { return "has died" }
    let housebound = person.isHousebound == true ? "housebound" : nil
    switch person.whereNow.known {
    case .home: return Phrase.joined(["at home", housebound])
    case nil where person.whereNow.isEmpty: return Phrase.joined(["at home", housebound])
    case .hospital:
      let ward = latestAdmission(row).map { record.text[$0.where] }
      let home = person.expectedHomeOn.map { "home expected " + dayWords($0) } ?? "no date for home"
      return Phrase.joined(["IN HOSPITAL " + sinceAndDays(person.whereSince), ward, home])
    default:
      let home = person.expectedHomeOn.map { "home expected " + dayWords($0) }
      return Phrase.joined([
        label(person.whereNow), name(person.careHome), sinceWords(person.whereSince), home, housebound,
      ])
    }
  }

  private func latestAdmission(_ row: Int) -> PersonEvent? {
    byPerson.events[row].map { record.events.rows[Int($0)] }
      .filter { $0.kind == .admission && ($0.at ?? moment.now) <= moment.now }
      .max { ($0.at ?? moment.now) < ($1.at ?? moment.now) }
  }
}
