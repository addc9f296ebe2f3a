import CoordinationDomain
import Testing

@Suite struct DisplayTextTests {
  @Test func `plain text is itself`() {
    let text = DisplayText("SMITH, Agnes (Mrs)")
    #expect(text.string == "SMITH, Agnes (Mrs)")
    #expect(text.width == 18)
    #expect(text.isASCII)
    #expect(DisplayText("").isEmpty)
  }

  @Test(arguments: [
    ("a\u{1B}[2Jb", "a␛[2Jb"), ("a\u{0}b", "a␀b"), ("a\u{7F}", "a␡"), ("tab\there", "tab␉here"),
    ("a\nb", "a␤b"), ("a\r\nb", "a␤b"), ("a\rb", "a␍b"), ("a\u{9B}b", "a␦b"), ("a\u{85}b", "a␦b"),
    ("a\u{202E}b", "a␦b"), ("a\u{2066}b", "a␦b"), ("a\u{61C}b", "a␦b"), ("a\u{200E}b", "a␦b"),
    ("a\u{200B}b", "a␦b"), ("a\u{200D}b", "a␦b"), ("a\u{2060}b", "a␦b"), ("\u{FEFF}b", "␦b"),
    ("BE\u{AD}GUM", "BE␦GUM"),
    ("a\u{2028}b", "a␦b"), ("a\u{E0041}b", "a␦b"), ("a\u{E000}", "a␦"), ("a\u{FFFF}", "a␦"),
    ("a\u{FFFD}", "a␦"),
    ("a\u{3164}b", "a␦b"), ("a\u{2800}b", "a␦b"), ("a\u{FE0F}b", "a␦b"),
  ])
  func `what cannot be seen becomes a mark`(raw: String, shown: String) {
    #expect(DisplayText(raw).string == shown)
    #expect(DisplayText(raw).width == shown.unicodeScalars.count)
  }

  @Test(arguments: [
    ("BEGUM\u{A0}A", "BEGUM A"), ("a\u{3000}b", "a b"), ("\u{2764}\u{FE0F}", "\u{2764}"), ("辻\u{E0100}", "辻"),
  ])
  func `other spaces become a space and a single variation selector goes`(raw: String, shown: String) {
    #expect(DisplayText(raw).string == shown)
  }

  @Test func `a mark without a letter stands on a dotted circle`() {
    #expect(DisplayText("\u{301}a").string == "\u{25CC}\u{301}a")
    #expect(DisplayText("\u{301}a").width == 2)
  }

  @Test func `a pile of marks is cut and says so`() {
    let text = DisplayText("a" + String(repeating: "\u{301}", count: 50) + "b")
    #expect(text.string == "a" + String(repeating: "\u{301}", count: 4) + "␦b")
    #expect(text.width == 3)
  }

  @Test func `interpolated values are made safe and sentences can be read`() {
    let name = "O\u{1B}[mNEILL"
    let text: DisplayText = "\(DisplayText("▶")) \(name) has \(3) actions"
    #expect(text.string == "▶ O␛[mNEILL has 3 actions")
    #expect(text.width == 25)
  }

  @Test func `making safe twice changes nothing`() {
    let once = DisplayText("x\u{202E}\u{7}\ny\u{301}")
    #expect(DisplayText(once.string) == once)
  }

  @Test(arguments: ["hostile-text/blns.json", "hostile-text/terminal_escapes.json"])
  func `no hostile string leaves anything unseen`(file: String) throws {
    for raw in try SharedData.jsonStrings(file) { expectVisible(DisplayText(raw), from: raw) }
  }

  @Test func `no scalar of Unicode leaves anything unseen`() {
    var unseen = 0
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if !isVisible(DisplayText("a\(Character(scalar))b")) { unseen += 1 }
    }
    #expect(unseen == 0)
  }

  @Test func `bytes that are not UTF-8 are marks`() {
    let text = DisplayText(String(decoding: [0x41, 0xFF, 0x42, 0xC3], as: UTF8.self))
    #expect(text.string == "A␦B␦")
  }

  private func expectVisible(_ text: DisplayText, from raw: String) {
    #expect(isVisible(text), "from \(raw.debugDescription)")
    #expect(text.width == text.string.reduce(0) { $0 + $1.displayWidth }, "from \(raw.debugDescription)")
  }

  private func isVisible(_ text: DisplayText) -> Bool {
    text.string.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
      case .spaceSeparator: scalar == " "
      default: !scalar.properties.isDefaultIgnorableCodePoint && scalar.value != 0x2800
      }
    }
  }
}
