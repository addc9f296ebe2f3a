import CoordinationDomain
import Testing

@testable import CoordinatorTUI

@Suite struct CanvasTests {
  @Test func `text is drawn where it is put and answers its width`() {
    var canvas = Canvas(width: 12, height: 2)
    #expect(canvas.put("SMITH", x: 2, y: 1) == 5)
    #expect(canvas.lines == ["", "  SMITH"])
  }

  @Test func `text longer than its width ends in an ellipsis, longer than the canvas is cut off`() {
    var canvas = Canvas(width: 8, height: 2)
    #expect(canvas.put("Pressure mattress", x: 0, y: 0, width: 6) == 6)
    canvas.put("Pressure mattress", x: 0, y: 1)
    #expect(canvas.lines == ["Press…", "Pressure"])
  }

  @Test(arguments: [(-2, 0, "ITH"), (6, 0, "      SM"), (8, 0, ""), (0, -1, ""), (0, 1, ""), (-9, 0, "")])
  func `what is outside is clipped`(x: Int, y: Int, line: String) {
    var canvas = Canvas(width: 8, height: 1)
    canvas.put("SMITH", x: x, y: y)
    #expect(canvas.lines == [line])
  }

  @Test func `wide characters take two cells and are never halved`() {
    var canvas = Canvas(width: 6, height: 4)
    canvas.put("王小明王", x: -1, y: 0)
    canvas.put("a王小明", x: 0, y: 1)
    canvas.put("王小明", x: 0, y: 2)
    canvas.put("x", x: 3, y: 2)
    canvas.put("王小明", x: 0, y: 3)
    canvas.put("é", x: 2, y: 3)
    #expect(canvas.lines == [" 小明", "a王小", "王 x明", "王é 明"])
    #expect(canvas.cells[2 * 6 + 1].isContinuation)
  }

  @Test func `filling over half a wide character blanks the other half`() {
    var canvas = Canvas(width: 6, height: 1)
    canvas.put("王小明", x: 0, y: 0)
    canvas.fill(Rect(x: 1, y: 0, width: 2, height: 1))
    #expect(canvas.lines == ["    明"])
  }

  @Test func `marks stay with their letters`() {
    var canvas = Canvas(width: 10, height: 2)
    canvas.put("Nguye\u{302}\u{303}n", x: 0, y: 0)
    canvas.put("হালিমা", x: 0, y: 1)
    #expect(canvas.lines == ["Nguye\u{302}\u{303}n", "হালিমা"])
    #expect(canvas.clusters.count == 1)
    canvas.erase()
    #expect(canvas.clusters.isEmpty)
    #expect(canvas.lines == ["", ""])
  }

  @Test func `a clipped letter does not leave its marks on another`() {
    var canvas = Canvas(width: 4, height: 1)
    canvas.put("e\u{301}x", x: -1, y: 0)
    #expect(canvas.lines == ["x"])
  }

  @Test func `a box has a title, a blank inside and answers it`() {
    var canvas = Canvas(width: 14, height: 4)
    for y in 0..<4 { canvas.put("..............", x: 0, y: y) }
    let inside = canvas.box(Rect(x: 1, y: 0, width: 12, height: 3), title: "Add action")
    #expect(canvas.lines == [".┌─ Add a… ─┐.", ".│          │.", ".└──────────┘.", ".............."])
    #expect(inside == Rect(x: 2, y: 1, width: 10, height: 1))
    canvas.box(Rect(x: 0, y: 0, width: 1, height: 1))
  }

  @Test func `styles can be replaced or added to`() {
    var canvas = Canvas(width: 8, height: 1)
    canvas.put("late", x: 0, y: 0, style: .alarm)
    canvas.emphasise(Rect(x: 1, y: 0, width: 2, height: 9), .underline)
    #expect(canvas.styledLines == ["{alarm|l}{alarm+underline|at}{alarm|e}"])
    canvas.restyle(canvas.bounds, to: .selected)
    #expect(canvas.styledLines == ["{selected|late    }"])
    canvas.restyle(Rect(x: -5, y: -5, width: 2, height: 2), to: .alarm)
  }

  @Test func `two canvases drawn alike are equal`() {
    func drawn(_ name: DisplayText) -> Canvas {
      var canvas = Canvas(width: 10, height: 1)
      canvas.put(name, x: 0, y: 0)
      return canvas
    }
    #expect(drawn("e\u{301}a") == drawn("e\u{301}a"))
    #expect(drawn("e\u{301}a") != drawn("e\u{300}a"))
  }

  @Test func `a cell is eight bytes and trivial`() {
    #expect(MemoryLayout<Cell>.stride == 8)
    #expect(_isPOD(Cell.self))
  }

  @Test func `an empty canvas can be drawn on`() {
    var canvas = Canvas(width: 0, height: 0)
    canvas.put("x", x: 0, y: 0)
    canvas.fill(Rect(width: 5, height: 5))
    canvas.box(Rect(width: 5, height: 5), title: "t")
    canvas.resize(width: 3, height: 1)
    canvas.put("x", x: 0, y: 0)
    #expect(canvas.lines == ["x"])
  }
}
