import CoordinationDomain
import Foundation
import Testing

@testable import CoordinatorTUI

/// Screens that only come about by recording: each at both sizes, on a folder of its own.
@Suite struct WorkScreenTests {
  /// What happens before the picture is taken: keys at this screen, or a colleague's at theirs.
  enum Step {
    case keys(KeyScript)
    case colleague(KeyScript)
    /// Somebody changes a file with another program: the first such text in it.
    case file(String, String, String)
    /// Who works at this screen.
    case author(String)
    /// So many minutes go by.
    case minutes(Int)
    case look
  }

  struct Case: CustomTestStringConvertible {
    let name: String
    let steps: [Step]

    init(_ name: String, _ steps: Step...) {
      self.name = name
      self.steps = steps
    }

    var testDescription: String { name }

    /// The steps as a picture's head names them.
    var script: KeyScript {
      KeyScript(
        steps.map { step in
          switch step {
          case .keys(let keys): keys.description
          case .colleague(let keys): "(a colleague: \(keys))"
          case .minutes(let count): "(\(count) minutes)"
          case .look: "(a second)"
          case .file(let name, let old, let new): "(\(name): \(old) becomes \(new))"
          case .author(let id): "(as \(id))"
          }
        }.joined(separator: " "))
    }
  }

  private static let rahima: KeyScript = "2 / \"rahima\" Enter Enter"

  private static let cases = [
    Case("recorded", .keys("2 / \"rahima\" Enter Enter a \"ring the pharmacy +2w\" Enter")),
    Case("undone", .keys("2 / \"rahima\" Enter Enter a \"ring the pharmacy +2w\" Enter u")),
    Case("done-again", .keys("2 / \"rahima\" Enter Enter a \"ring the pharmacy +2w\" Enter u ^R")),
    Case(
      "undo-asked", .keys("2 / \"rahima\" Enter Enter a \"ring the pharmacy +2w\" Enter 1"), .minutes(2),
      .keys("2 Down u")),
    Case(
      "changed-meanwhile", .keys(rahima),
      .colleague("2 / \"rahima\" Enter Enter a \"ring the ward +1w\" Enter"),
      .minutes(3), .look),
    Case(
      "conflict", .keys("3 / \"P-00001\" Enter d \"+3w\""),
      .colleague("3 / \"P-00001\" Enter d \"+1w\" Enter"), .minutes(1), .keys("Enter")),
    Case(
      "history-list", .keys("2 / \"rahima\" Enter Enter a \"ring the pharmacy +2w\" Enter u"),
      .colleague("3 / \"P-00001\" Enter d \"+1w\" Enter"), .look, .keys(": \"history\" Enter")),
    Case(
      "history-undo-other", .colleague("3 / \"P-00001\" Enter d \"+1w\" Enter"), .look,
      .keys(": \"history\" Enter u")),
    Case(
      "history-undo-why", .colleague("3 / \"P-00001\" Enter d \"+1w\" Enter"), .look,
      .keys(": \"history\" Enter u y \"rung first\"")),
    Case(
      "event", .colleague("3 / \"P-00001\" Enter d \"+1w\" Enter"), .look,
      .keys(": \"history\" Enter Enter v Enter")),
    Case("changed-file", .keys("2"), .file("people.csv", "Latham House", "Latham Court"), .look),
    Case("bad-file", .keys("2 Down"), .file("people.csv", "P-00002,", "P-00001,"), .look),
    Case(
      "bad-file-key", .keys("2 Down"), .file("people.csv", "P-00002,", "P-00001,"), .look, .keys("a")),
    Case("gaps-matrix", .keys("7 v Down")),
    Case(
      "gaps-hidden",
      .keys("7 / \"rule:no-lead\" Enter i \"+2w her son decides\" Enter / ^U \"is:hidden\" Enter")),
    Case("nobody", .author("nobody")),
    Case("nobody-palette", .author("nobody"), .keys("2 : \"action\"")),
    Case("only-looking", .author("S-0004")),
    Case(
      "typing-meanwhile", .keys("2 / \"rahima\" Enter a \"ring\""), .colleague("2 Enter c \"called\" Enter"),
      .look),
    Case(
      "history-of-person",
      .keys("2 / \"rahima\" Enter Enter a \"ring the pharmacy +2w\" Enter u c \"rang her, all well\" Enter"),
      .colleague("2 / \"rahima\" Enter Enter a \"ring the ward +1w\" Enter"), .look, .keys("v")),
  ]

  @Test(arguments: cases, [80, 120])
  func `a screen on which people work is as its picture shows`(state: Case, width: Int) throws {
    let folder = try SharedFolder()
    let author = state.steps.compactMap { if case .author(let id) = $0 { id } else { nil } }.first
    let mine = try Working(author ?? "S-0061", on: folder, width: width)
    let theirs = try Working("S-0011", on: folder)
    for step in state.steps {
      switch step {
      case .keys(let script): try mine.press(script)
      case .colleague(let script): try theirs.press(script)
      case .minutes(let count): folder.now = folder.now + count * 60
      case .look: mine.lookAround()
      case .author: break
      case .file(let name, let old, let new):
        try folder.change(name) { text in
          if let found = text.range(of: old) { text.replaceSubrange(found, with: new) }
        }
      }
    }
    let picture = ScreenPicture(
      name: "work-" + state.name, script: state.script, size: (width, width == 80 ? 24 : 40))
    try picture.check(mine.lines)
  }
}
