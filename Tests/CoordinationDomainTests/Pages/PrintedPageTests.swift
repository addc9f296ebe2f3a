import Foundation
import Testing

@testable import CoordinationDomain

/// Pages as plain text, Markdown and JSON.
@Suite struct PrintedPageTests {
  private let page = Page(
    title: "BEGUM, Rahima (Mrs)",
    sections: [
      PageSection("What matters", .left, [PageLine("“Being at home with my cats, and my daughter near.”")]),
      PageSection(
        "", .left,
        [
          PageLine(label: "Lead", "DN Adeyemi, F", trailing: "since 01-Jan", target: .professional("S-1")),
          PageLine("away", tone: .warning, indent: 1),
        ]),
      PageSection(
        "Open actions (1, 1 late)", .right,
        [
          PageLine(
            mark: "!", "Order a | cushion <b>\u{1B}[31m", tone: .alarm, trailing: "3 d late",
            target: .action("X-1"))
        ]),
    ])

  @Test func `text wraps, labels stand in a margin and what is at the right stays there`() {
    #expect(
      PageText(page, width: 40).text == """
        BEGUM, Rahima (Mrs)
        ===================

        What matters
        ------------
        “Being at home with my cats, and my
        daughter near.”

        Lead  DN Adeyemi, F         since 01-Jan
                away

        Open actions (1, 1 late)
        ------------------------
        ! Order a | cushion <b>␛[31m    3 d late

        """)
  }

  @Test func `no line is wider than the page, however narrow`() {
    for width in [30, 37, 80, 200] {
      for line in PageText(page, width: width).lines { #expect(line.width <= width) }
    }
  }

  @Test func `Markdown shows data as it is`() {
    #expect(
      page.markdownLines.map(\.string).joined(separator: "\n") == #"""
        # BEGUM, Rahima (Mrs)

        ## What matters

        - “Being at home with my cats, and my daughter near.”

        - **Lead** DN Adeyemi, F (since 01-Jan)
          - away

        ## Open actions (1, 1 late)

        - ! Order a \| cushion \<b>␛\[31m (3 d late)
        """#)
  }

  @Test func `JSON says where each line leads`() throws {
    let object = try JSONSerialization.jsonObject(with: Data(page.json.utf8)) as? [String: Any]
    let sections = object?["sections"] as? [[String: Any]]
    let line = (sections?.last?["lines"] as? [[String: Any]])?.first
    #expect(line?["text"] as? String == "Order a | cushion <b>\u{1B}[31m")
    #expect(line?["target"] as? [String: String] == ["kind": "action", "id": "X-1"])
  }

  @Test func `a person is named by id or NHS number, and two with one number are both given`() {
    let input = ListingInput(
      .people, now: "2026-11-20",
      [
        .people: """
        person_id,nhs_number,given_name,family_name,date_of_birth,gender,interpreter
        P-1,999 000 0174,A,A,1950-01-01,female,none
        P-2,9990000174,B,B,1950-01-01,female,none
        P-3,,C,C,1950-01-01,female,none
        """
      ])
    #expect(input.view.people(named: "p-3") == [2])
    #expect(input.view.people(named: "999 000 0174") == [0, 1])
    #expect(input.view.people(named: "") == [])
    #expect(input.view.people(named: "P-9") == [])
  }
}
