import Testing

@testable import CoordinationDomain

/// A meeting of the sample from the start to the end, by commands at their times.
enum RunMeeting {
  static let id = "MT-NE-20261120"

  /// What is typed, by the clock of Fri 20-Nov-2026.
  static let script: [(clock: String, lines: [String])] = [
    (
      "12:30",
      [
        "item add P-00050 MT-NE-20261120 Is the evening call still right? @S-0022",
        "item add P-00058 MT-NE-20261120 Who hands over to therapy? @S-0061",
        "item view I-NE-20261120-04 person I want to sleep at home",
      ]
    ),
    (
      "14:03",
      [
        "meeting start MT-NE-20261120", "meeting attend MT-NE-20261120 @S-0053 present",
        "meeting attend MT-NE-20261120 @S-0002 present", "meeting attend MT-NE-20261120 @S-0034 present",
        "meeting attend MT-NE-20261120 @S-0022 present",
        "meeting attend MT-NE-20261120 @S-0067 deputised @S-0068",
        "meeting attend MT-NE-20261120 @S-0061 present", "meeting attend MT-NE-20261120 @S-0075 apologies",
        "meeting attend MT-NE-20261120 @S-0071 absent",
      ]
    ),
    ("14:11", ["item open I-NE-20261120-01", "meeting attend MT-NE-20261120 @S-0079 present"]),
    (
      "14:18",
      [
        "item decide I-NE-20261120-01 2 Falls at night: a sitter for two weeks",
        "action add P-00089 Ask brokerage for a night sitter @S-0034 +3d",
        "lead set P-00089 @S-0002 The nurse sees him every day",
      ]
    ),
    ("14:19", ["item open I-NE-20261120-02"]),
    ("14:27", ["item park I-NE-20261120-02", "item open I-NE-20261120-03"]),
    (
      "14:29",
      ["item decide I-NE-20261120-03 6 Goals met; the decision stands", "item open I-NE-20261120-04"]
    ),
    (
      "14:40",
      [
        "item decide I-NE-20261120-04 5 Scan is not back +2w",
        "item end I-NE-20261120-09 declined Wants no visits and says so all=cancel",
        "item decide I-NE-20261120-05 4 Link worker joins",
      ]
    ),
    (
      "15:10",
      [
        "meeting leave MT-NE-20261120 @S-0053",
        "action add P-00050 Visit before the weekend @S-0022 mon",
        "action add P-00058 Joint visit with therapy @S-0022 +1w",
      ]
    ),
    ("15:52", ["meeting finish MT-NE-20261120"]),
  ]

  /// The sample's borough after the meeting.
  static func input() -> CommandInput {
    var input = CommandInput.sample()
    for (clock, lines) in script {
      input.move(to: "2026-11-20T\(clock)")
      for line in lines {
        let refusal = input.refusal(line)
        #expect(refusal == "", "\(clock) \(line)")
      }
    }
    return input
  }

  /// The row of the meeting.
  static func row(in view: CareView) throws -> Int {
    try #require(Listing.meetings.row(of: id, in: view))
  }
}
