import Testing

@testable import CoordinatorTUI

@Suite struct ManualPageTests {
  @Test func `text cannot be taken for roff`() {
    #expect(ManualPage.escaped(#"a\fB -x "…""#) == #"a\efB \-x \(dq\[u2026]\(dq"#)
  }

  @Test func `the page is ASCII, and no line of text begins a request`() {
    let lines = ManualPage.text.split(separator: "\n")
    #expect(ManualPage.text.utf8.allSatisfy { $0 < 0x80 })
    let requests = ["TH", "SH", "SS", "PP", "TP", "B", "\\\""]
    for line in lines where line.first == "." || line.first == "'" {
      #expect(requests.contains { line.dropFirst().hasPrefix($0) }, "\(line)")
    }
  }

  @Test func `the page has the commands that help shows and no hidden one`() {
    for command in ["open", "demo", "check", "sample", "people"] {
      #expect(ManualPage.text.contains(".SS \"coordinator \(command)\""))
    }
    #expect(!ManualPage.text.contains(".SS \"coordinator generate"))
  }

  @Test func `options and arguments are found in a help message, and what they do`() {
    let help = """
      OVERVIEW: Write.

      USAGE: x [--day <day>] <dir>

      ARGUMENTS:
        <dir>                   The folder.

      OPTIONS:
        --a-rather-long-option <day>
                                The day.
        --force
        -h, --help              Show help information.
      """
    #expect(
      HelpEntry.entries(of: help).map { $0.label + "|" + $0.text } == [
        "<dir>|The folder.", "--a-rather-long-option <day>|The day.", "--force|",
      ])
  }
}
