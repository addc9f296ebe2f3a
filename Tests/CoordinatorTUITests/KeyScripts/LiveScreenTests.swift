import CoordinationDomain
import Testing

@testable import CoordinatorTUI

/// The screens of a running meeting, at both sizes.
@Suite struct LiveScreenTests {
  private static let room: KeyScript = .meeting + "A p p p p p a Down p d \"cc evans\" Enter Esc"

  private static let cases = [
    PictureCase("live-start", "4 Home S"),
    PictureCase("live-opening", room),
    PictureCase("live-opening-nobody", .meeting),
    PictureCase("live-room", .meeting + .everybodyIsHere + "n"),
    PictureCase("live-item", room + "n"),
    PictureCase("live-item-worked", room + "n r 1 a 3 Enter Down Down"),
    PictureCase("live-decision", room + "n r"),
    PictureCase("live-decision-why", room + "n r 2 \"falls at night\""),
    PictureCase("live-action", room + "n a \"chase mattress @s-0034 +2d\""),
    PictureCase("live-attendance", .meeting + "A p a / \"su\" Enter \"re\""),
    PictureCase("live-deputy", .meeting + "A Down d"),
    PictureCase("live-urgent", room + "n N \"rahima\" Enter \"Is she safe tonight?\""),
    PictureCase("live-item-menu", room + "n e"),
    PictureCase("live-projector", room + "i n r 1 n b n"),
    PictureCase("live-jump", room + "n r 1 j"),
    PictureCase("live-finish", room + "n r 1 n b n Z"),
    PictureCase("live-finished", room + "n r 1 Z y"),
    PictureCase("live-help", room + "n ?"),
    PictureCase("live-palette", room + "n : \"item\""),
  ]

  @Test(arguments: cases, [80, 120])
  func `a meeting that runs is as its picture shows`(state: PictureCase, width: Int) throws {
    try state.check(width: width, after: 372)
  }
}
