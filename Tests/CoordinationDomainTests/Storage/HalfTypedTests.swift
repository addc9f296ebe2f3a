import TestSupport
import Testing

@testable import CoordinatorStorage

/// What is typed and not saved outlives the program, and only the one who typed it sees it again.
@Suite struct HalfTypedTests {
  private let home: Scratch

  init() throws { home = try Scratch() }

  /// Somebody begins to work on a folder.
  private func sitting(_ author: String = "S-0001", data: String = "data") throws -> HalfTyped {
    let folder = try home.makeFolder(data)
    let runtime = try home.makeFolder("run", mode: 0o700)
    return try #require(
      HalfTyped(folder: folder, author: author, environment: ["XDG_RUNTIME_DIR": runtime]))
  }

  /// Where words are kept just now, by name in the home.
  private var files: [String] { home.names(in: "run/coordinator").map { "run/coordinator/" + $0 } }

  @Test func `words of a sitting that ended without saying so are there again, whole`() throws {
    let words = ["action add P-0001": "chase\tthe \\ mattress", "note add P-0002": "রহিমা said\nno"]
    do {
      let first = try sitting()
      #expect(first.left.isEmpty && files.isEmpty)
      first.keep(["action add P-0001": "chase the mattress that was promised to her in September"])
      first.keep(words)
    }
    let again = try sitting()
    #expect(again.left == words)
    #expect(files.count == 1)
    #expect(try home.mode(files[0]) == 0o600)
    again.keep([:])
    #expect(files.isEmpty)
    #expect(try sitting().left.isEmpty)
  }

  @Test func `words of a sitting that goes on, of somebody else or of other data are left alone`() throws {
    let open = try sitting()
    open.keep(["action add P-0001": "open"])
    do { try sitting("S-0002").keep(["action add P-0001": "somebody else's"]) }
    do { try sitting(data: "other").keep(["action add P-0001": "elsewhere"]) }
    #expect(try sitting().left.isEmpty)
    #expect(try sitting("S-0002").left == ["action add P-0001": "somebody else's"])
    #expect(try sitting(data: "other").left == ["action add P-0001": "elsewhere"])
  }

  @Test func `words cut short by the end of the program, or spoilt, do no harm`() throws {
    do { try sitting().keep(["action add P-0001": "a", "note add P-0002": "b"]) }
    let file = try #require(files.first)
    for spoilt in ["", "99\nS-0001\tx", "no number\n", "4\nS-00\t01", "30\n\u{0}\u{1}\t\t\t\n"] {
      try home.write(file, spoilt)
      #expect(try sitting().left.isEmpty)
    }
  }
}
