/// What belongs to each person, table by table: positions of rows by the position of the person.
public struct PersonIndexes: Sendable {
  package var spells = RowGroups()
  package var careTeam = RowGroups()
  package var actions = RowGroups()
  package var referrals = RowGroups()
  package var encounters = RowGroups()
  package var events = RowGroups()
  package var flags = RowGroups()
  package var plans = RowGroups()
  package var goals = RowGroups()
  package var needs = RowGroups()
  package var assessments = RowGroups()
  package var contacts = RowGroups()
  package var communicationNeeds = RowGroups()
  package var sharing = RowGroups()
  package var pointers = RowGroups()
  package var agendaItems = RowGroups()

  /// Gathers every table that names people.
  init(_ record: CareRecord) {
    spells = groups(record, record.caseload) { $0.person }
    careTeam = groups(record, record.careTeam) { $0.person }
    actions = groups(record, record.actions) { $0.person }
    referrals = groups(record, record.referrals) { $0.person }
    encounters = groups(record, record.encounters) { $0.person }
    events = groups(record, record.events) { $0.person }
    flags = groups(record, record.flags) { $0.person }
    plans = groups(record, record.plans) { $0.person }
    goals = groups(record, record.goals) { $0.person }
    needs = groups(record, record.needs) { $0.person }
    assessments = groups(record, record.assessments) { $0.person }
    contacts = groups(record, record.personalContacts) { $0.person }
    communicationNeeds = groups(record, record.communicationNeeds) { $0.person }
    sharing = groups(record, record.sharing) { $0.person }
    pointers = groups(record, record.recordPointers) { $0.person }
    agendaItems = groups(record, record.mdtItems) { $0.person }
  }

  @inline(__always)
  private func groups<Row>(
    _ record: CareRecord, _ table: Table<Row>, _ person: (Row) -> Ref<Person>?
  ) -> RowGroups {
    table.rows.withUnsafeBufferPointer { rows in
      RowGroups(count: rows.count, groups: record.people.count) { i in
        person(rows[i]).flatMap { record.people.row(of: $0) } ?? -1
      }
    }
  }
}
