import CoordinationDomain
import Testing

@Suite struct DisplayLayoutTests {
  @Test func `text that fits is not cut`() {
    #expect(DisplayText("O’NEILL").cut(to: 7).string == "O’NEILL")
  }

  @Test(arguments: [
    ("O’NEILL", 6, "O’NEI…"), ("SMITH", 1, "…"), ("SMITH", 0, ""), ("SMITH", -3, ""), ("王小明", 4, "王…"),
  ])
  func `a cut ends in an ellipsis and never exceeds its columns`(raw: String, columns: Int, shown: String) {
    let cut = DisplayText(raw).cut(to: columns)
    #expect(cut.string == shown)
    #expect(cut.width <= max(0, columns))
  }

  @Test func `a cut falls between graphemes`() {
    #expect(DisplayText("Nguye\u{302}\u{303}n").cut(to: 6).string == "Nguye\u{302}\u{303}n")
    #expect(DisplayText("Nguye\u{302}\u{303}nx").cut(to: 6).string == "Nguye\u{302}\u{303}…")
    // The vowel sign has a column of its own but stays with its letter.
    #expect(DisplayText("মামা").cut(to: 3).string == "মা…")
    #expect(DisplayText("মামা").cut(to: 2).string == "…")
  }

  @Test func `padding gives exactly the columns`() {
    #expect(DisplayText("ab").padded(to: 4).string == "ab  ")
    #expect(DisplayText("7").padded(to: 3, alignment: .trailing).string == "  7")
    for columns in 0..<8 { #expect(DisplayText("王小明").padded(to: columns).width == columns) }
  }

  @Test func `joining leaves out what is empty`() {
    let text = DisplayText(joining: ["a", "", "b"], separator: " · ")
    #expect(text.string == "a · b")
    #expect(text.width == 5)
  }

  @Test func `wrapping breaks at spaces and splits words that are too long`() {
    let text = DisplayText("Heel grade 2, dressing changed. Mattress still not here.")
    #expect(
      text.wrap(to: 20).map(\.string) == [
        "Heel grade 2,", "dressing changed.", "Mattress still not", "here.",
      ])
    #expect(DisplayText("abcdefgh ij").wrap(to: 3).map(\.string) == ["abc", "def", "gh", "ij"])
    #expect(DisplayText("").wrap(to: 10).map(\.string) == [""])
    #expect(DisplayText("王小明").wrap(to: 1).map(\.string) == ["王", "小", "明"])
  }

  @Test func `a note of several lines has no newline marks`() {
    #expect(DisplayText.paragraphs("one\r\ntwo\n\nthree").map(\.string) == ["one", "two", "", "three"])
  }

  @Test func `ASCII keeps the width and the shape of letters`() {
    let text = DisplayText("▶ ŁUKASZ, Siân — Nguyễn │ 王 …")
    #expect(text.asciiOnly.string == "> LUKASZ, Sian - Nguyen | ?  ~")
    #expect(text.asciiOnly.width == text.width)
    #expect(DisplayText("Nguye\u{302}\u{303}n").asciiOnly.string == "Nguyen")
  }
}
