/// The words for things in lists and sentences, one way each.
extension CareView {
  /// `BEGUM, Rahima (Mrs)`.
  package func name(_ person: Person) -> String {
    PersonName.display(
      family: record.text[person.familyName], given: record.text[person.givenName],
      title: record.text[person.title])
  }

  /// `BEGUM, Rahima (Mrs)`; what was written where the reference leads nowhere; nil where there is none.
  package func name(_ ref: Ref<Person>?) -> String? {
    ref.map { ref in record.people[ref].map { name($0) } ?? record.id(ref) }
  }

  /// `DN Adeyemi, F`.
  package func name(_ professional: Professional) -> String {
    PersonName.staff(
      role: record.text[professional.role], family: record.text[professional.familyName],
      given: record.text[professional.givenName])
  }

  /// `DN Adeyemi, F`; what was written where the reference leads nowhere; nil where there is none.
  package func name(_ ref: Ref<Professional>?) -> String? {
    ref.map { ref in record.professionals[ref].map { name($0) } ?? record.id(ref) }
  }

  /// The organisation's short name; what was written where the reference leads nowhere.
  package func name(_ ref: Ref<Organisation>?) -> String? {
    ref.map { ref in
      guard let organisation = record.organisations[ref] else { return record.id(ref) }
      let short = record.text[organisation.shortName]
      return short.isEmpty ? record.text[organisation.name] : short
    }
  }

  package func name(_ ref: Ref<Team>?) -> String? {
    ref.map { ref in record.teams[ref].map { record.text[$0.name] } ?? record.id(ref) }
  }

  package func name(_ ref: Ref<Locality>?) -> String? {
    ref.map { ref in record.localities[ref].map { record.text[$0.name] } ?? record.id(ref) }
  }

  /// Where people stand whom no practice and no override puts into a locality.
  package static let noLocality = "No locality"

  package func name(_ ref: Ref<Practice>?) -> String? {
    ref.map { ref in record.practices[ref].map { record.text[$0.name] } ?? record.id(ref) }
  }

  package func name(_ ref: Ref<MDTSeries>?) -> String? {
    ref.map { ref in record.mdtSeries[ref].map { record.text[$0.name] } ?? record.id(ref) }
  }

  package func name(_ ref: Ref<Service>?) -> String? {
    ref.map { ref in record.services[ref].map { record.text[$0.name] } ?? record.id(ref) }
  }

  /// The organisation a professional works for, through their team.
  package func organisation(of ref: Ref<Professional>?) -> Ref<Organisation>? {
    record.teams[record.professionals[ref]?.team]?.organisation
  }

  /// Who holds the current lead of a person; nil where nobody does.
  package func lead(_ standing: PersonStanding) -> Ref<Professional>? {
    standing.lead < 0 ? nil : record.careTeam.rows[Int(standing.lead)].professional
  }

  /// The words for a code: the list's own, or what was written.
  package func label<List: CodeList>(_ code: Code<List>) -> String { record.label(code) }
}

extension CareRecord {
  /// The id a reference was written with, even where no row bears it.
  package func id<Row: FlatFileRow>(_ ref: Ref<Row>) -> String {
    text[ids[Row.schema.description.table].texts[Int(ref.slot)]]
  }

  /// The words for a code: the list's own, or what was written; empty where nothing was.
  package func label<List: CodeList>(_ code: Code<List>) -> String {
    code.known?.label ?? unrecognised(code)
  }

  /// The code as files write it; empty where nothing was written.
  package func written<List: CodeList>(_ code: Code<List>) -> String {
    code.known?.code ?? unrecognised(code)
  }

  private func unrecognised<List: CodeList>(_ code: Code<List>) -> String {
    guard code.isUnrecognised else { return "" }
    let index = Int(code.raw - Code<List>.firstUnrecognised)
    return unrecognisedCodes.indices.contains(index) ? unrecognisedCodes[index] : "unknown code"
  }
}

extension CareRecord {
  /// The words codes.csv has for a code of a list; the code with its hyphens as spaces where it has none.
  package func words(_ code: Text, of list: String) -> String {
    let entry = codes.rows.first { text[$0.list] == list && text.areEqual($0.code, code) }
    return entry.map { text[$0.label] } ?? Phrase.words(text[code])
  }
}
