import TestSupport
import Testing

@testable import CoordinationDomain

/// The papers of a meeting of the sample, whole, as they are kept in `Fixtures/minutes`.
///
/// They are read, not re-recorded blindly: `RECORD_MINUTES=1 swift test --filter GoldenMinutesTests` writes them anew.
@Suite struct GoldenMinutesTests {
  private func check(_ name: String, _ text: String) throws {
    try GoldenFile("CoordinationDomainTests/Fixtures/minutes/\(name)", recordedBy: "RECORD_MINUTES").check(
      text)
  }

  private func markdown(_ page: Page) -> String { page.markdownLines.map { $0.string + "\n" }.joined() }

  @Test func `minutes are these, as text of 80 columns and as Markdown`() throws {
    let view = RunMeeting.input().view
    let minutes = view.minutesPage(try RunMeeting.row(in: view))
    try check("minutes.txt", PageText(minutes, width: 80).text)
    try check("minutes.md", markdown(minutes))
    #expect(PageText(minutes, width: 80).lines.allSatisfy { $0.width <= 80 })
  }

  @Test func `the agenda sheet and the lists of actions are these`() throws {
    let before = CommandInput.sample().view
    let row = try RunMeeting.row(in: before)
    try check("agenda.txt", PageText(before.agendaSheet(row), width: 80).text)
    try check("agenda-initials.txt", PageText(before.agendaSheet(row, initialsOnly: true), width: 80).text)
    let after = RunMeeting.input().view
    try check("actions.txt", PageText(after.meetingActionsPage(row), width: 80).text)
  }
}
