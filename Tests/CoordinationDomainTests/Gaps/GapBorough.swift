@testable import CoordinationDomain

/// A borough of one person for whom all is well, on Friday 20-Nov-2026 at noon.
///
/// A test says what is otherwise.
/// A line names a row and some of its fields: `caseload L-1: tier=low|start_on=2026-11-01`. A row that is not there yet
/// comes with the usual fields of its file; `care_team M-1: gone` takes one out.
struct GapBorough {
  /// What a rule finds in the borough.
  struct Answer: Equatable, CustomStringConvertible {
    /// The limits that were passed, each with the day since when.
    var gaps: [String]
    var count: GapBook.Count

    var description: String { "\(gaps), yes \(count.yes), no \(count.no), not known \(count.unknown)" }
    /// It is about no row at all.
    var isApart: Bool { count == GapBook.Count() }
  }

  private struct Row {
    var id: String
    var fields: [String: String]
  }
  private var tables: [String: [Row]] = [:]

  private static let allIsWell = [
    "localities NE: name=North East|sort_order=1|locality_lead_id=S-9", "localities SE: name=South East",
    "networks N1: locality_id=NE", "practices F84001: name=Bow|network_id=N1|status=active",
    "organisations O-1: short_name=Community|kind=nhs-trust",
    "organisations O-2: short_name=Council|kind=local-authority",
    "organisations O-3: short_name=Friends|kind=voluntary",
    "organisations O-4: short_name=Agency|kind=home-care",
    "organisations O-5: short_name=Hospice|kind=hospice",
    "teams T-1: organisation_id=O-1|locality_id=NE|name=Nursing",
    "teams T-2: organisation_id=O-2|locality_id=NE",
    "teams T-3: organisation_id=O-1|locality_id=SE|name=Nursing SE", "teams T-4: organisation_id=O-1",
    "teams T-5: organisation_id=O-3", "teams T-6: organisation_id=O-4",
    "professionals S-1: family_name=Farah|team_id=T-1|caseload_ceiling=10",
    "professionals S-2: family_name=Khan|team_id=T-2",
    "professionals S-3: family_name=Osei|team_id=T-4|role=CC",
    "professionals S-4: family_name=Lee|team_id=T-3", "professionals S-5: family_name=Bell|team_id=T-5",
    "professionals S-9: family_name=Chief|team_id=T-1|access=lead",
    "people P-1: given_name=Rahima|family_name=Begum|date_of_birth=1941-03-02|practice_ods_code=F84001",
    "caseload L-1: tier=high", "care_team M-1: role=lead",
    "care_team M-2: role=coordinator|professional_id=S-3",
    "encounters E-1: at=2026-11-18T10:00:00Z", "sharing SH-1: organisation_id=O-1",
    "plans PL-1: kind=care-and-support",
    "mdt_series MS-1: locality_id=NE|chair_id=S-2",
    "mdt_meetings MT-1: starts_at=2026-11-13T14:00:00Z|status=held",
    "mdt_meetings MT-2: starts_at=2026-11-27T14:00:00Z|status=planned",
  ]

  /// What a new row of a file holds unless a line says otherwise.
  private static let usual: [String: [String: String]] = [
    "organisations": ["name": "Organisation", "active": "Y"],
    "networks": ["name": "One"],
    "teams": [
      "name": "Team", "active": "Y", "kind": "community-nursing", "established_wte": "10",
      "in_post_wte": "10",
    ],
    "professionals": ["given_name": "A", "role": "CN", "access": "coordinate"],
    "people": ["gender": "female", "interpreter": "none", "where_now": "home"],
    "caseload": [
      "person_id": "P-1", "status": "active", "start_on": "2026-01-05", "pathway": "frailty",
      "next_review_on": "2027-03-01",
    ],
    "care_team": ["person_id": "P-1", "professional_id": "S-1", "start_on": "2026-01-05"],
    "encounters": [
      "person_id": "P-1", "professional_id": "S-1", "status": "done", "with": "person", "outcome": "seen",
      "place": "home",
    ],
    "sharing": ["person_id": "P-1", "basis": "implied", "from": "2026-01-05"],
    "plans": [
      "person_id": "P-1", "held_in": "EMIS", "agreed_on": "2026-06-01", "agreed_with_person": "Y",
      "review_on": "2027-05-01", "completeness": "complete",
    ],
    "mdt_series": ["name": "MDT"],
    "mdt_meetings": ["series_id": "MS-1"],
    "mdt_items": [
      "person_id": "P-1", "meeting_id": "MT-1", "status": "discussed", "decision": "carry-on",
      "recorded_in": "O-1", "told_on": "2026-11-14",
    ],
    "events": ["person_id": "P-1"],
    "flags": [
      "person_id": "P-1", "category": "falls", "sensitivity": "normal", "start_on": "2026-10-01",
      "review_on": "2027-03-01",
    ],
    "actions": [
      "person_id": "P-1", "title": "Ring", "origin": "other", "owner_organisation_id": "O-2",
      "owner_professional_id": "S-2", "raised_by": "S-1", "raised_on": "2026-11-20", "due_on": "2026-12-01",
      "first_due_on": "2026-12-01", "priority": "routine", "status": "accepted", "status_on": "2026-11-20",
    ],
    "referrals": [
      "person_id": "P-1", "service_id": "SV-1", "reply_route": "phone", "urgency": "routine",
      "sent_at": "2026-11-20T09:00:00Z", "referrer_professional_id": "S-1",
    ],
    "services": ["name": "Falls clinic", "status": "active", "assured_date": "2026-10-01"],
    "assessments": [
      "person_id": "P-1", "domain": "falls", "by_organisation_id": "O-1", "on": "2026-11-01",
      "shareable": "Y",
    ],
    "personal_contacts": [
      "person_id": "P-1", "name": "Amir", "relationship": "son", "is_carer": "Y", "is_next_of_kin": "N",
    ],
    "absences": ["professional_id": "S-1", "from": "2026-11-16", "to": "2026-12-01"],
    "intake": [
      "received_at": "2026-11-20T10:00:00Z", "name": "Nazma Akhtar", "channel": "phone",
      "reply_route": "phone",
      "ask": "Falls", "urgency_asked": "routine",
    ],
    "gap_rules": ["on": "Y"],
  ]

  /// A borough where all is well but for what these lines say.
  init(_ lines: [String] = []) {
    for line in GapBorough.allIsWell + lines { take(line) }
  }

  private mutating func take(_ line: String) {
    let head = line.prefix { $0 != ":" }.split(separator: " ").map(String.init)
    let (table, id) = (head[0], head[1])
    let place = tables[table, default: []].firstIndex { $0.id == id }
    let fields = line.drop { $0 != ":" }.dropFirst().split(separator: "|").map { part in
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (sides[0].filter { $0 != " " }, sides.count > 1 ? String(sides[1]) : "gone")
    }
    if fields.first?.1 == "gone" {
      if let place { tables[table]?.remove(at: place) }
      return
    }
    var row =
      place.map { tables[table, default: []][$0] } ?? Row(id: id, fields: GapBorough.usual[table] ?? [:])
    for (name, value) in fields { row.fields[name] = value }
    if let place { tables[table]?[place] = row } else { tables[table, default: []].append(row) }
  }

  /// The files of the borough.
  var files: [RecordTable: String] {
    var files: [RecordTable: String] = [:]
    for file in FileCatalogue.all {
      let name = file.path.split(separator: "/").last?.dropLast(4) ?? ""
      guard let rows = tables[String(name)], let key = file.columns.first?.name else { continue }
      let columns = Set(rows.flatMap(\.fields.keys)).sorted()
      let lines = rows.map { row in ([row.id] + columns.map { row.fields[$0] ?? "" }).joined(separator: ",") }
      files[file.table] = ([([key] + columns).joined(separator: ",")] + lines).joined(separator: "\n")
    }
    return files
  }

  /// The record at a moment of the place.
  func view(_ now: String = "2026-11-20T12:00") -> CareView {
    var contents = FolderContents()
    for (table, text) in files.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      contents.append(table, (text + "\n").utf8)
    }
    let moment = Moment(now, zone: .europeLondon) ?? Moment(now: Instant(seconds: 0), zone: .utc)
    return CareView(CareRecord.read(contents).record, at: moment)
  }

  /// What a rule finds.
  func answer(_ rule: String, _ now: String = "2026-11-20T12:00") -> Answer {
    let book = GapBook(view(now))
    let gaps = book.gaps.filter { $0.ruleName == rule }
    return Answer(
      gaps: gaps.map { Answer.words($0) }, count: book.counts.first { $0.rule == rule }?.count ?? .init())
  }

  /// What is said of the first gap that a rule finds.
  func words(_ rule: String, _ now: String = "2026-11-20T12:00") -> String? {
    let view = view(now)
    return GapBook(view).gaps.first { $0.ruleName == rule }.map { view.gapWords($0) }
  }
}

extension GapBorough.Answer {
  /// `no-contact.high since 2026-10-22`.
  static func words(_ gap: Gap) -> String {
    gap.limitName + (gap.since.map { " since \($0.iso)" } ?? "")
  }
}
