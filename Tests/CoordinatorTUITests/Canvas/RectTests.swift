import Testing

@testable import CoordinatorTUI

@Suite struct RectTests {
  @Test func `splits share the whole, however much is asked for`() {
    let rect = Rect(x: 1, y: 2, width: 10, height: 5)
    #expect(
      rect.split(top: 2) == (Rect(x: 1, y: 2, width: 10, height: 2), Rect(x: 1, y: 4, width: 10, height: 3)))
    #expect(
      rect.split(bottom: 1) == (
        Rect(x: 1, y: 2, width: 10, height: 4), Rect(x: 1, y: 6, width: 10, height: 1)
      ))
    #expect(
      rect.split(left: 4) == (Rect(x: 1, y: 2, width: 4, height: 5), Rect(x: 5, y: 2, width: 6, height: 5)))
    #expect(
      rect.split(right: 4) == (Rect(x: 1, y: 2, width: 6, height: 5), Rect(x: 7, y: 2, width: 4, height: 5)))
    #expect(rect.split(top: 99).rest.isEmpty)
    #expect(rect.split(left: -1).left.isEmpty)
  }

  @Test func `an inset larger than the rectangle is empty`() {
    #expect(Rect(width: 3, height: 3).inset(horizontally: 2, vertically: 1).isEmpty)
    #expect(Rect(width: 3, height: 3).row(3).isEmpty)
    #expect(Rect(width: 3, height: 3).row(2) == Rect(x: 0, y: 2, width: 3, height: 1))
  }

  @Test func `what does not overlap has an empty intersection`() {
    #expect(Rect(width: 3, height: 3).intersection(Rect(x: 5, y: 5, width: 2, height: 2)).isEmpty)
    #expect(
      Rect(width: 80, height: 24).centred(width: 20, height: 100) == Rect(x: 30, y: 0, width: 20, height: 24))
  }
}
