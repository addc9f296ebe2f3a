/// What belongs to each person, table by table: positions of rows by the position of the person.
public struct PersonIndexes: Sendable {
  package private(set) var spells = RowGroups()
  package private(set) var careTeam = RowGroups()
  package private(set) var actions = RowGroups()
  package private(set) var referrals = RowGroups()
  package private(set) var encounters = RowGroups()
  package private(set) var events = RowGroups()
  package private(set) var flags = RowGroups()
  package private(set) var plans = RowGroups()
  package private(set) var goals = RowGroups()
  package private(set) var needs = RowGroups()
  package private(set) var assessments = RowGroups()
  package private(set) var contacts = RowGroups()
  package private(set) var communicationNeeds = RowGroups()
  package private(set) var sharing = RowGroups()
  package private(set) var pointers = RowGroups()
  package private(set) var agendaItems = RowGroups()

  /// Gathers every table that names people.
  init(_ record: CareRecord) {
    var gathering = Gathering(people: record.people)
    visitTables(record, &gathering)
  }

  /// Puts a row that was added or changed where it belongs; answers whose it is and whose it was, by position in
  /// `people`: nobody's where its table names no people.
  mutating func place(_ change: RowChange, _ record: CareRecord) -> [Int32] {
    var placing = Placing(people: record.people, change: change)
    visitTables(record, &placing)
    return placing.touched
  }

  /// The one list of which table is gathered where.
  @inline(__always)
  private mutating func visitTables(_ record: CareRecord, _ visitor: inout some PersonTableVisitor) {
    visitor.visit(&spells, record.caseload)
    visitor.visit(&careTeam, record.careTeam)
    visitor.visit(&actions, record.actions)
    visitor.visit(&referrals, record.referrals)
    visitor.visit(&encounters, record.encounters)
    visitor.visit(&events, record.events)
    visitor.visit(&flags, record.flags)
    visitor.visit(&plans, record.plans)
    visitor.visit(&goals, record.goals)
    visitor.visit(&needs, record.needs)
    visitor.visit(&assessments, record.assessments)
    visitor.visit(&contacts, record.personalContacts)
    visitor.visit(&communicationNeeds, record.communicationNeeds)
    visitor.visit(&sharing, record.sharing)
    visitor.visit(&pointers, record.recordPointers)
    visitor.visit(&agendaItems, record.mdtItems)
  }
}

/// Does one thing with every table that names people and with its groups.
private protocol PersonTableVisitor {
  mutating func visit<Row: OfPerson>(_ groups: inout RowGroups, _ table: Table<Row>)
}

private struct Gathering: PersonTableVisitor {
  let people: Table<Person>

  @inline(__always)
  mutating func visit<Row: OfPerson>(_ groups: inout RowGroups, _ table: Table<Row>) {
    groups = table.rows.withUnsafeBufferPointer { rows in
      RowGroups(count: rows.count, groups: people.count) { i in
        rows[i].person.flatMap { people.row(of: $0) } ?? -1
      }
    }
  }
}

private struct Placing: PersonTableVisitor {
  let people: Table<Person>
  let change: RowChange
  var touched: [Int32] = []

  mutating func visit<Row: OfPerson>(_ groups: inout RowGroups, _ table: Table<Row>) {
    guard Row.schema.description.table == change.table else { return }
    touched = groups.place(change, of: table, in: people) { $0.person }
  }
}

/// A row that is about one person, or about nobody in particular.
protocol OfPerson: FlatFileRow {
  var person: Ref<Person>? { get }
}

extension CaseloadSpell: OfPerson {}
extension CareTeamMembership: OfPerson {}
extension CareAction: OfPerson {}
extension Referral: OfPerson {}
extension Encounter: OfPerson {}
extension PersonEvent: OfPerson {}
extension PersonFlag: OfPerson {}
extension PlanCard: OfPerson {}
extension Goal: OfPerson {}
extension Need: OfPerson {}
extension Assessment: OfPerson {}
extension PersonalContact: OfPerson {}
extension CommunicationNeed: OfPerson {}
extension SharingBasis: OfPerson {}
extension RecordPointer: OfPerson {}
extension MDTItem: OfPerson {}
