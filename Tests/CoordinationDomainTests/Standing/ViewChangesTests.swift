import Testing

@testable import CoordinationDomain

/// What the view promises: brought up to date, it says what it would say if everything were worked out afresh.
@Suite struct ViewChangesTests {
  @Test(arguments: UInt64(1)...5)
  func `after any act the view is what a new one would be`(seed: UInt64) {
    var view = SampleRecord.view
    var act = RandomAct(seed: seed)
    for step in 0..<20 {
      let removes = act.random.percent(4)
      let changes = view.apply { record in
        let changes = act.act(on: &record, removing: removes)
        return (changes, changes)
      }
      let differences = view.differences(from: CareView(view.record, at: view.moment))
      #expect(differences.isEmpty, "seed \(seed), act \(step): \(changes.rows)")
      if !differences.isEmpty { return }
    }
  }

  @Test(arguments: UInt64(1)...2)
  func `after any act the lists are what they would be of a new view`(seed: UInt64) {
    var view = SampleRecord.view
    var act = RandomAct(seed: seed &+ 100)
    for _ in 0..<4 {
      for _ in 0..<6 {
        view.apply { record in ((), act.act(on: &record)) }
      }
      let fresh = CareView(view.record, at: view.moment)
      for listing in [Listing.people, .actions, .agenda, .meetings, .teams, .staff] {
        let rows = listing.rows(in: view, everything: true)
        #expect(rows == listing.rows(in: fresh, everything: true))
        #expect(listing.rows(in: view) == listing.rows(in: fresh))
        let columns = listing.columns
        #expect(
          listing.text(rows, columns: columns, in: view, as: .csv)
            == listing.text(rows, columns: columns, in: fresh, as: .csv))
      }
    }
  }

  @Test func `at another moment the view is what a new one would be there`() {
    var view = SampleRecord.view
    for days in [1, 40, -3] {
      let moment = Moment(noonOf: SampleFolder.asOf + days, zone: .europeLondon)
      view.move(to: moment)
      #expect(view.differences(from: CareView(view.record, at: moment)).isEmpty)
      #expect(view.takeChanges().isWhole)
    }
  }

  @Test func `an act copies neither the record's tables nor what was worked out`() {
    var view = SampleRecord.view
    // The first act after reading parts with what the sample shares with the other tests.
    change(&view, 0)
    let before = view.buffers
    for row in 1..<20 { change(&view, row) }
    #expect(view.buffers == before)
  }

  private func change(_ view: inout CareView, _ row: Int) {
    view.apply { record in
      record.actions.update(row) { $0.status = Code(ActionStatus.completed) }
      record.careTeam.update(row) { $0.endOn = nil }
      record.caseload.update(row) { $0.nextReviewOn = nil }
      return (
        (),
        RecordChanges([
          RowChange(.actions, row: row, .changed), RowChange(.careTeam, row: row, .changed),
          RowChange(.caseload, row: row, .changed),
        ])
      )
    }
  }

  @Test func `the people an act touches are told, and told once`() throws {
    var view = SampleRecord.view
    let row = try #require(view.record.actions.rows.firstIndex { $0.person != nil })
    let person = try #require(view.record.actions.rows[row].person.flatMap { view.record.people.row(of: $0) })
    view.apply { record in
      record.actions.update(row) { $0.status = Code(ActionStatus.completed) }
      return ((), RecordChanges([RowChange(.actions, row: row, .changed)]))
    }
    let changes = view.takeChanges()
    #expect(changes.people == [Int32(person)])
    #expect(changes.rows == [RowChange(.actions, row: row, .changed)])
    #expect(!changes.isWhole && changes.meetings.isEmpty)
    #expect(view.takeChanges() == ViewChanges())
  }

  @Test func `rows that name somebody who is not there are theirs once the person comes`() {
    var view = PageInput.view(
      [
        .people: "person_id,given_name,family_name\nP-1,Ann,Smith",
        .actions: "action_id,title,person_id,status\nX-1,Do it,P-9,requested\nX-2,Do it,P-1,requested",
        .caseload: "caseload_id,person_id,status,start_on\nL-1,P-9,active,2026-01-01",
      ], today: Day(year: 2026, month: 11, day: 20))
    view.apply { record in
      let slot = record.intern("P-9".utf8, in: .people)
      let row = record.people.append(Person(), slot: slot) ?? -1
      return ((), RecordChanges([RowChange(.people, row: row, .added)]))
    }
    #expect(Array(view.byPerson.actions[1]) == [0])
    #expect(view.people[1].isLive && view.people[1].openActions == 1)
    #expect(view.differences(from: CareView(view.record, at: view.moment)).isEmpty)
  }

  @Test func `the only other person of a name is told when its bearer takes another`() throws {
    let people = """
      person_id,given_name,family_name,date_of_birth
      P-1,Ann,Smith,1950-01-01
      P-2,Anne,Smith,1950-01-01
      """
    let spells = "caseload_id,person_id,status,start_on\nL-1,P-1,active,2026-01-01\nL-2,P-2,active,2026-01-01"
    var view = PageInput.view(
      [.people: people, .caseload: spells], today: Day(year: 2026, month: 11, day: 20))
    #expect(view.people.map(\.hasNamesake) == [true, true])
    view.apply { record in
      let name = record.text.add("Okafor".utf8)
      record.people.update(0) {
        $0.familyName = name
        $0.givenName = name
      }
      return ((), RecordChanges([RowChange(.people, row: 0, .changed)]))
    }
    #expect(view.people.map(\.hasNamesake) == [false, false])
    #expect(view.takeChanges().people == [0, 1])
  }
}

/// The committed sample, read once for all tests of this folder.
enum SampleRecord {
  static let view: CareView = {
    var contents = FolderContents()
    let byPath = Dictionary(uniqueKeysWithValues: FileCatalogue.all.map { ($0.path, $0.table) })
    for (path, bytes) in SampleFolder.shared.bytes {
      if let table = byPath[path] { contents.append(table, bytes) }
    }
    return CareView(
      CareRecord.read(contents).record, at: Moment(noonOf: SampleFolder.asOf, zone: .europeLondon))
  }()
}

extension CareView {
  /// What two views of one record say differently, in words.
  func differences(from other: CareView) -> [String] {
    var found: [String] = []
    func compare<Value: Equatable>(_ what: String, _ a: Value, _ b: Value) {
      if a != b { found.append("\(what): \(a) is not \(b)") }
    }
    compare("people", people.count, other.people.count)
    for row in people.indices where people[row] != other.people[row] {
      compare("person \(row)", people[row], other.people[row])
    }
    compare("absence", staff.absence, other.staff.absence)
    compare("people led", staff.peopleLed, other.staff.peopleLed)
    compare("people led by team", staff.peopleLedByTeam, other.staff.peopleLedByTeam)
    for row in record.teams.rows.indices {
      compare("members", staff.members[row], other.staff.members[row])
    }
    for row in people.indices {
      if people[row].hasNamesake {
        compare("namesakes \(row)", namesakes.of(row, record), other.namesakes.of(row, record))
      }
      for (name, path) in CareView.personGroups {
        compare("\(name) of \(row)", byPerson[keyPath: path][row], other.byPerson[keyPath: path][row])
      }
    }
    for row in record.mdtMeetings.rows.indices {
      compare("items", itemsByMeeting[row], other.itemsByMeeting[row])
      compare("attendance", attendanceByMeeting[row], other.attendanceByMeeting[row])
    }
    return found
  }

  private static var personGroups: [(String, KeyPath<PersonIndexes, RowGroups>)] {
    [
      ("spells", \.spells), ("careTeam", \.careTeam), ("actions", \.actions), ("encounters", \.encounters),
      ("flags", \.flags), ("contacts", \.contacts), ("agendaItems", \.agendaItems),
    ]
  }

  /// Where the large arrays lie.
  var buffers: [Int] {
    [
      record.actions.rows.withUnsafeBytes { Int(bitPattern: $0.baseAddress) },
      record.careTeam.rows.withUnsafeBytes { Int(bitPattern: $0.baseAddress) },
      record.caseload.rows.withUnsafeBytes { Int(bitPattern: $0.baseAddress) },
      people.withUnsafeBytes { Int(bitPattern: $0.baseAddress) },
      staff.peopleLed.withUnsafeBytes { Int(bitPattern: $0.baseAddress) },
    ]
  }
}
