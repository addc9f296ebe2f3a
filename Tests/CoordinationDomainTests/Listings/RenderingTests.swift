import Foundation
import Testing

@testable import CoordinationDomain

/// Whole lists in every format.
@Suite struct RenderingTests {
  private let input = ListingInput(
    .actions, now: "2026-11-20",
    [
      .people: """
      person_id,given_name,family_name,title,date_of_birth,gender,interpreter
      P-1,রহিমা,Begum,Mrs,1941-03-02,female,spoken
      """,
      .caseload: Rows.everybodyActive(1),
      .organisations:
        "organisation_id,name,short_name,kind,active\nO-1,\"Tower, Hamlets\",\"TH, \"\"Care\"\"\",nhs-trust,Y",
      .actions: """
      action_id,person_id,title,owner_organisation_id,status,raised_on,due_on,chase_count
      X-1,P-1,Ring | the `GP` <b>,O-1,requested,2026-11-01,2026-11-10,12
      X-2,,'=SUM(A1),,accepted,2026-11-01,2026-11-20,-3
      X-3,P-1,\u{1B}[31mred,O-1,on-hold,2026-11-01,,
      """,
    ])
  private let columns = "action_id,person,title,organisation,due_on,days_overdue,chase_count"

  @Test func `a table stands in columns and ends no line in blanks`() throws {
    #expect(
      try input.text(.table, columns: columns) == """
        Id   Person              Action               Organisation  Due         Late  Chased
        X-1  BEGUM, রহিমা (Mrs)  Ring | the `GP` <b>  TH, "Care"    Tue 10-Nov  10 d      12
        X-2  team task           =SUM(A1)             NO OWNER      today
        X-3  BEGUM, রহিমা (Mrs)  ␛[31mred             TH, "Care"    no date

        """)
  }

  @Test func `comma-separated values are quoted where needed and never a formula`() throws {
    #expect(
      try input.text(.csv, columns: columns) == """
        action_id,person,title,organisation,due_on,days_overdue,chase_count
        X-1,"BEGUM, রহিমা (Mrs)",Ring | the `GP` <b>,"TH, ""Care""\",2026-11-10,10,12
        X-2,,'=SUM(A1),,2026-11-20,,
        X-3,"BEGUM, রহিমা (Mrs)",\u{1B}[31mred,"TH, ""Care""\",,,

        """)
  }

  @Test func `JSON has numbers as numbers, null for absent and controls escaped`() throws {
    #expect(
      try input.text(.json, columns: columns) == #"""
        [
        {"action_id":"X-1","person":"BEGUM, রহিমা (Mrs)","title":"Ring | the `GP` <b>","organisation":"TH, \"Care\"","due_on":"2026-11-10","days_overdue":10,"chase_count":12},
        {"action_id":"X-2","person":null,"title":"=SUM(A1)","organisation":null,"due_on":"2026-11-20","days_overdue":null,"chase_count":null},
        {"action_id":"X-3","person":"BEGUM, রহিমা (Mrs)","title":"\u001b[31mred","organisation":"TH, \"Care\"","due_on":null,"days_overdue":null,"chase_count":null}
        ]

        """#)
  }

  @Test func `Markdown aligns numbers and shows markup as it is`() throws {
    #expect(
      try input.text(.markdown, columns: "action_id,title,days_overdue") == #"""
        | Id | Action | Late |
        |---|---|---:|
        | X-1 | Ring \| the \`GP\` \<b> | 10 d |
        | X-2 | =SUM(A1) |  |
        | X-3 | ␛\[31mred |  |

        """#)
  }

  @Test func `a table shows the usual columns and an export all of them`() throws {
    let header = try input.text(.csv).split(separator: "\n").first
    #expect(header.map(String.init) == Listing.actions.columns.map(\.id).joined(separator: ","))
    #expect(try input.text(.table).hasPrefix("Action "))
    let objects = try JSONSerialization.jsonObject(with: Data(input.text(.json).utf8)) as? [[String: Any]]
    #expect(objects?.count == 3)
    #expect(Set(objects?.first?.keys.map { $0 } ?? []) == Set(Listing.actions.columns.map(\.id)))
  }

  @Test func `an empty list is a heading, or nothing in brackets`() throws {
    #expect(try input.text(.csv, columns: "action_id", filter: "nobody") == "action_id\n")
    #expect(try input.text(.table, columns: "action_id", filter: "nobody") == "Id\n")
    #expect(try input.text(.json, filter: "nobody") == "[\n]\n")
  }

  @Test func `a lone empty field is a row of its own, not a blank line`() throws {
    #expect(try input.text(.csv, columns: "person_id") == "person_id\nP-1\n\"\"\nP-1\n")
  }

  @Test func `on a terminal comma-separated values carry no control`() {
    var text = ""
    let listing = Listing.actions
    listing.write(
      listing.rows(in: input.view), columns: listing.columns, in: input.view, as: .csv, isOnTerminal: true
    ) { text += String(decoding: $0.bytes, as: UTF8.self) }
    #expect(text.contains("␛[31mred"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func `meetings are written in the place's own time`() throws {
    let meetings = ListingInput(
      .meetings, now: "2026-06-01",
      [
        .mdtMeetings: """
        meeting_id,series_id,starts_at,ends_at,status
        MT-1,MS-1,2026-06-02T13:30:00Z,2026-06-02T14:30:00Z,planned
        """
      ])
    #expect(
      try meetings.text(.json, columns: "meeting_id,starts_at,items") == """
        [
        {"meeting_id":"MT-1","starts_at":"2026-06-02T14:30","items":0}
        ]

        """)
  }
}
