import CoordinationDomain
import Testing

@testable import CoordinatorTUI

/// The screens of a running meeting, at both sizes.
@Suite struct LiveScreenTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let script: KeyScript

    init(_ name: String, _ script: String) {
      self.name = name
      self.script = KeyScript(script)
    }

    var testDescription: String { name }
  }

  private static let room = "4 Home S Enter A p p p p p a Down p d \"cc evans\" Enter Esc"

  private static let cases = [
    Case("live-start", "4 Home S"),
    Case("live-opening", room),
    Case("live-opening-nobody", "4 Home S Enter"),
    Case("live-room", "4 Home S Enter A p p p p p p p p p Esc n"),
    Case("live-item", room + " n"),
    Case("live-item-worked", room + " n r 1 a 3 Enter Down Down"),
    Case("live-decision", room + " n r"),
    Case("live-decision-why", room + " n r 2 \"falls at night\""),
    Case("live-action", room + " n a \"chase mattress @s-0034 +2d\""),
    Case("live-attendance", "4 Home S Enter A p a / \"su\" Enter \"re\""),
    Case("live-deputy", "4 Home S Enter A Down d"),
    Case("live-urgent", room + " n N \"rahima\" Enter \"Is she safe tonight?\""),
    Case("live-item-menu", room + " n e"),
    Case("live-projector", room + " i n r 1 n b n"),
    Case("live-jump", room + " n r 1 j"),
    Case("live-finish", room + " n r 1 n b n Z"),
    Case("live-finished", room + " n r 1 Z y"),
    Case("live-help", room + " n ?"),
    Case("live-palette", room + " n : \"item\""),
  ]

  @Test(arguments: cases, [80, 120])
  func `a meeting that runs is as its picture shows`(state: Case, width: Int) throws {
    let folder = try SharedFolder()
    let working = try Working(on: folder, width: width)
    try working.press(state.script)
    folder.now = folder.now + 372
    let picture = ScreenPicture(
      name: state.name, script: state.script, size: (width, width == 80 ? 24 : 40))
    try picture.check(working.lines)
  }
}
