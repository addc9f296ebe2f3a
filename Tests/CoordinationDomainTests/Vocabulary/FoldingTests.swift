import CoordinationDomain
import Testing

@Suite struct FoldingTests {
  private func folded(_ text: String) -> String { String(decoding: Folding.fold(text), as: UTF8.self) }

  @Test func `case and accents go`() {
    #expect(folded("SIÂN Łukasz Żółć Søren Straße") == "sian lukasz zolc soren strasse")
    #expect(folded("Nguyễn Thị Ánh Đào") == "nguyen thi anh dao")
    #expect(folded("Çağrı İnci Þór Æthel Œuvre") == "cagri inci thor aethel oeuvre")
  }

  @Test func `an accent written after its letter goes too`() {
    #expect(folded("Sia\u{302}n e\u{301}") == "sian e")
    #expect(folded("Nguye\u{302}\u{303}n") == folded("Nguyễn"))
  }

  @Test(arguments: ["O’NEILL", "O'Neill", "O‘neill", "oneill", "Oʼneill", "O`Neill"])
  func `every apostrophe is left out`(name: String) {
    #expect(folded(name) == "oneill")
  }

  @Test func `hyphens and odd blanks part words`() {
    #expect(folded("Anne-Marie\u{A0}St\u{2013}John") == "anne marie st john")
  }

  @Test func `Bengali stays, and is the same in one piece or two`() {
    #expect(folded("রহিমা বেগম") == "রহিমা বেগম")
    #expect(Folding.fold("\u{9CB}\u{9DF}") == Folding.fold("\u{9C7}\u{9BE}\u{9AF}\u{9BC}"))
  }

  @Test func `Cyrillic and Greek lose case and marks`() {
    #expect(folded("ЙЁЖ Чайка") == "иеж чаика")
    #expect(folded("Ελένη Σοφός") == "ελενη σοφοσ")
  }

  @Test func `Arabic vowel points are passed over`() {
    #expect(folded("مُحَمَّد") == folded("محمد"))
  }

  @Test func `bytes that are not UTF-8 do not stop it`() {
    var result: [UInt8] = []
    ([0x41, 0xFF, 0xC3, 0x42, 0xE2, 0x82] as [UInt8]).withUnsafeBufferPointer {
      Folding.append(folding: $0, to: &result)
    }
    #expect(String(decoding: result, as: UTF8.self) == "a\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}")
  }

  @Test func `folding twice changes nothing`() {
    for text in ["Straße Ǆ ẞ ﬁ", "İstanbul", "ΌΣΟΣ", "ÅÐ-þ", "рой"] {
      #expect(Folding.fold(folded(text)) == Folding.fold(text))
    }
  }
}
