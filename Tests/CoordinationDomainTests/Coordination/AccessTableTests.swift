import Testing

@testable import CoordinationDomain

/// The table of access, level by act by what it is about, against the one that stands here.
@Suite struct AccessTableTests {
  /// Authors of all levels work in T-NE; P-1 lives in NE, P-2 in SW, P-3 in no locality.
  private static let view = PageInput.view(
    [
      .localities: "locality_id,name,sort_order\nNE,North East,1\nSW,South West,2",
      .networks: "network_id,name,locality_id\nN1,One,NE\nN2,Two,SW",
      .practices: "ods_code,name,network_id,status\nF84001,Mill Lane,N1,active\nF84002,Quay,N2,active",
      .organisations: "organisation_id,name,short_name,kind,active\nO-1,One,One,nhs-trust,Y",
      .teams: """
      team_id,name,organisation_id,locality_id,kind,active
      T-NE,Nursing NE,O-1,NE,nursing,Y
      T-NE2,Therapy NE,O-1,NE,therapy,Y
      T-SW,Nursing SW,O-1,SW,nursing,Y
      """,
      .professionals: """
      professional_id,given_name,family_name,role,team_id,access
      S-1,A,None,DN,T-NE,none
      S-2,B,View,DN,T-NE,view
      S-3,C,Contribute,DN,T-NE,contribute
      S-4,D,Coordinate,DN,T-NE,coordinate
      S-5,E,Lead,DN,T-NE,lead
      S-6,F,Admin,DN,T-NE,admin
      S-7,G,Mate,DN,T-NE,view
      S-8,H,Near,OT,T-NE2,view
      S-9,I,Far,DN,T-SW,view
      """,
      .people: """
      person_id,given_name,family_name,date_of_birth,gender,interpreter,practice_ods_code
      P-1,A,One,1950-01-01,female,none,F84001
      P-2,B,Two,1950-01-01,female,none,F84002
      P-3,C,Three,1950-01-01,female,none,
      """,
      .caseload: Rows.everybodyActive(3),
      .actions: """
      action_id,person_id,title,origin,owner_organisation_id,owner_team_id,owner_professional_id,status
      X-1,P-2,a,mdt,O-1,,S-1,requested
      X-2,P-2,a,mdt,O-1,,S-2,requested
      X-3,P-2,a,mdt,O-1,,S-3,requested
      X-4,P-2,a,mdt,O-1,,S-4,requested
      X-5,P-2,a,mdt,O-1,,S-5,requested
      X-6,P-2,a,mdt,O-1,,S-6,requested
      X-10,P-2,team's,mdt,O-1,T-NE,,requested
      X-11,P-2,mate's,mdt,O-1,,S-7,requested
      X-12,P-1,near,mdt,O-1,T-NE2,S-8,requested
      X-13,P-2,far,mdt,O-1,T-SW,S-9,requested
      """,
    ], today: Day(year: 2026, month: 11, day: 20))

  private static let levels: [(level: AccessLevel, letter: Character, id: String)] = [
    (.none, "n", "S-1"), (.view, "v", "S-2"), (.contribute, "c", "S-3"), (.coordinate, "k", "S-4"),
    (.lead, "l", "S-5"), (.admin, "a", "S-6"),
  ]

  private static let subjects = [
    "person here", "person elsewhere", "person nowhere", "own action", "team's action", "mate's action",
    "near action", "far action", "mate", "near staff", "far staff", "nothing",
  ]

  /// Who may, by the letters of the levels, a column for each subject above.
  private static let expected: [(row: AccessRow, acts: [AccessAct], who: String)] = [
    (.ownWork, [.note], "ckla ckla ckla ckla ckla ckla ckla ckla ckla ckla ckla ckla"),
    (.ownWork, [.answerAction], "ckla ckla ckla ckla ckla ckla kla  a    ckla ckla ckla ckla"),
    (.ownWork, [.answerLeadOffer], "kla  a    kla  ckla ckla ckla ckla ckla ckla ckla ckla ckla"),
    (
      .coordination,
      [
        .addAction, .changeAction, .changeCircle, .changeLead, .changeTier, .changeReview, .changeWhatMatters,
        .changeSpell, .changeAgenda, .runMeeting, .handOver, .addPerson, .changePerson, .changeReferral,
        .triage, .hideGap,
      ], "kla  a    kla  a    a    a    kla  a    kla  kla  a    kla"
    ),
    (.undoOwn, [.undoOwn], "ckla ckla ckla ckla ckla ckla ckla ckla ckla ckla ckla ckla"),
    (
      .overruling, [.undoOthers, .settleDispute, .hideGapForLong, .reopenSpell],
      "la   a    la   a    a    a    la   a    la   la   a    la"
    ),
    (
      .staff, [.recordAbsence, .handOnLeaver],
      "la   a    la   a    a    a    la   a    kla  la   a    kla"
    ),
    (
      .administration, [.changeLimits, .fold, .repair],
      "a    a    a    a    a    a    a    a    a    a    a    a"
    ),
  ]

  private func subject(_ name: String, author: String) throws -> AccessSubject {
    let view = Self.view
    switch name {
    case "person here": return .person(try #require(view.person("P-1")))
    case "person elsewhere": return .person(try #require(view.person("P-2")))
    case "person nowhere": return .person(try #require(view.person("P-3")))
    case "own action":
      return .action(try #require(view.action(author.replacing("S", with: "X"))))
    case "team's action": return .action(try #require(view.action("X-10")))
    case "mate's action": return .action(try #require(view.action("X-11")))
    case "near action": return .action(try #require(view.action("X-12")))
    case "far action": return .action(try #require(view.action("X-13")))
    case "mate": return .professional(try #require(view.professional("S-7")))
    case "near staff": return .professional(try #require(view.professional("S-8")))
    case "far staff": return .professional(try #require(view.professional("S-9")))
    default: return .nothing
    }
  }

  @Test func `every level may do what the table says and nothing else`() throws {
    #expect(Self.expected.flatMap(\.acts).count == AccessAct.allCases.count)
    for entry in Self.expected {
      let columns = entry.who.split(separator: " ")
      #expect(columns.count == Self.subjects.count)
      for act in entry.acts {
        #expect(act.row == entry.row)
        for (name, who) in zip(Self.subjects, columns) {
          for (level, letter, id) in Self.levels {
            let refusal = Self.view.refusal(
              act, by: Self.view.professional(id), about: try subject(name, author: id))
            #expect((refusal == nil) == who.contains(letter), "\(act) by \(level) about \(name)")
            #expect(refusal?.sentence.hasSuffix(".") ?? true)
          }
        }
      }
    }
  }

  @Test func `only a lead who overrules has to give a reason`() {
    for act in AccessAct.allCases {
      for (level, _, id) in Self.levels {
        let isAsked = Self.view.needsReason(for: act, by: Self.view.professional(id))
        #expect(isAsked == (level == .lead && act.row == .overruling), "\(act) by \(level)")
      }
    }
  }

  @Test func `the documentation has the table`() {
    let lines = AccessRow.markdown.split(separator: "\n")
    #expect(lines.first == "| act | contribute | coordinate | lead | admin |")
    #expect(
      lines.contains(
        "| undo of another's, settle a dispute, hide a gap for longer than 30 days, reopen an ended spell "
          + "| - | - | own localities, with a reason | yes |"))
    #expect(lines.contains("| absence, leaver's hand-on | - | own team | own localities | yes |"))
    #expect(lines.filter { $0.hasPrefix("|") }.count == 8)
  }
}
