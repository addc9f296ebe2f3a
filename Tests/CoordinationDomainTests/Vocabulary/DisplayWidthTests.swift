import CoordinationDomain
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("Łukasz Żółć", 11), ("O’NEILL, Siân", 13), ("Nguyễn Thị", 10), ("Nguye\u{302}\u{303}n", 6), ("王小明", 6),
    ("ＡＢ", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("يوسف", 4), ("يُوسُف", 4), ("Xaawo Cabdi", 11),
    ("ไทย", 3),
    ("ที่", 1), ("👍", 2), ("🇬🇧", 2),
  ])
  func `names and signs take the columns a terminal gives them`(raw: String, columns: Int) {
    #expect(DisplayText(raw).width == columns)
  }

  @Test func `Bengali spacing vowel signs take a column and joining signs none`() {
    #expect(DisplayText("রহমান").width == 5)
    #expect(DisplayText("হালিমা").width == 6)
    // Virama (non-spacing) joins two consonants.
    #expect(DisplayText("ক্ষ").width == 2)
  }

  @Test func `every wide and full-width range of Unicode is two columns and no other is`() {
    var wide = Set<UInt32>()
    let lines = SharedData.lines("unicode/EastAsianWidth.txt")
    for line in lines where !line.hasPrefix("#") {
      let fields = line.prefix { $0 != "#" }.split(separator: ";").map { $0.filter { $0 != " " } }
      guard fields.count == 2, fields[1] == "W" || fields[1] == "F" else { continue }
      let ends = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      guard let first = ends.first, let last = ends.last else { continue }
      wide.formUnion(first...last)
    }
    guard !lines.isEmpty else { return }
    var wrong: [UInt32] = []
    for value in UInt32(0xA0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.properties.generalCategory {
      case .unassigned, .nonspacingMark, .enclosingMark, .format, .privateUse: continue
      default: break
      }
      // Assigned after the table: no terminal of today measures them either.
      if let age = scalar.properties.age, age.major > 15 || (age.major == 15 && age.minor > 0) { continue }
      if (scalar.displayWidth == 2) != wide.contains(value) { wrong.append(value) }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(10).map { String($0, radix: 16) })")
  }

  @Test func `a text of graphemes cut anywhere is whole graphemes`() {
    for line in SharedData.lines("unicode/GraphemeBreakTest.txt") where line.hasPrefix("÷") {
      var raw = String.UnicodeScalarView()
      for field in line.prefix(while: { $0 != "#" }).split(whereSeparator: { $0 == " " || $0 == "\t" }) {
        if let scalar = UInt32(field, radix: 16).flatMap(Unicode.Scalar.init) { raw.append(scalar) }
      }
      let text = DisplayText(String(raw))
      let graphemes = text.string.map { String($0) }
      for columns in 0...text.width {
        let cut = text.cut(to: columns)
        #expect(cut.width <= columns)
        let kept = cut.string == text.string ? cut.string : String(cut.string.dropLast())
        #expect((0...graphemes.count).contains { graphemes.prefix($0).joined() == kept }, "\(line)")
      }
    }
  }
}
