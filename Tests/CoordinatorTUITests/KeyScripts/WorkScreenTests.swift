import CoordinationDomain
import Testing

@testable import CoordinatorTUI

/// Screens that only come about by recording: each at both sizes, on a folder of its own.
@Suite struct WorkScreenTests {
  /// What happens before the picture is taken: keys at this screen, or a colleague's at theirs.
  enum Step {
    case keys(KeyScript)
    case colleague(KeyScript)
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
      "undo-asked", .keys("2 / \"rahima\" Enter Enter a \"ring the pharmacy +2w\" Enter 1"), .minutes(2), .keys("2 Down u")),
    Case(
      "changed-meanwhile", .keys(rahima), .colleague("2 / \"rahima\" Enter Enter a \"ring the ward +1w\" Enter"),
      .minutes(3), .look),
    Case(
      "conflict", .keys("3 / \"P-00001\" Enter d \"+3w\""),
      .colleague("3 / \"P-00001\" Enter d \"+1w\" Enter"), .minutes(1), .keys("Enter")),
    Case(
      "history-list", .keys("2 / \"rahima\" Enter Enter a \"ring the pharmacy +2w\" Enter u"),
      .colleague("3 / \"P-00001\" Enter d \"+1w\" Enter"), .look, .keys(": \"history\" Enter")),
    Case(
      "history-undo-other", .colleague("3 / \"P-00001\" Enter d \"+1w\" Enter"), .look,
      .keys(": \"history\" Enter u \"rung first\"")),
    Case(
      "event", .colleague("6 Tab Tab / \"S-0011\" Enter : \"away\" Enter \"mon to fri\" Enter"),
      .colleague("3 / \"P-00001\" Enter d \"+1w\" Enter"), .look, .keys(": \"history\" Enter Enter v Enter")),
    Case(
      "history-of-person", .keys("2 / \"rahima\" Enter Enter a \"ring the pharmacy +2w\" Enter u c \"rang her, all well\" Enter"),
      .colleague("2 / \"rahima\" Enter Enter a \"ring the ward +1w\" Enter"), .look, .keys("v")),
  ]

  @Test(arguments: cases, [80, 120])
  func `a screen on which people work is as its picture shows`(state: Case, width: Int) throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder, width: width)
    let theirs = try Working("S-0011", on: folder)
    for step in state.steps {
      switch step {
      case .keys(let script): try mine.press(script)
      case .colleague(let script): try theirs.press(script)
      case .minutes(let count): folder.now = folder.now + count * 60
      case .look: mine.lookAround()
      }
    }
    let picture = ScreenPicture(
      name: "work-" + state.name, script: state.script, size: (width, width == 80 ? 24 : 40))
    try picture.check(mine.lines)
  }
}
