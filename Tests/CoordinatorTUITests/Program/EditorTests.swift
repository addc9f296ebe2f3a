import CoordinationDomain
import Foundation
import TestSupport
import Testing

@testable import CoordinatorTUI

/// `E`: a long note in the user's own editor, here a script, on a terminal of its own.
@Suite(.serialized) struct EditorTests {
  /// A data folder of its own, an editor that does what the script says, and a place for drafts.
  private struct Place {
    private let folder: Scratch
    /// What the journal of the sample has.
    private let before: String
    var home: String { folder.path }
    var data: String { home + "/data" }
    var runtime: String { home + "/run" }

    init(editor: String) throws {
      folder = try .home()
      before = try folder.read("data/journal/2026-11.csv")
      try folder.write("editor", "#!/bin/sh\n" + editor + "\n")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/editor")
    }

    func start(_ more: [String: String] = [:]) throws -> PseudoTerminal {
      let environment = ["VISUAL": home + "/editor", "XDG_RUNTIME_DIR": runtime, "SEEN": home + "/seen"]
      let terminal = try PseudoTerminal(
        [Program.binary(), "--data", data, "--today", "2026-11-20", "--as", "S-0061"],
        environment: environment.merging(more) { $1 })
      terminal.shows("NEEDS YOU NOW")
      terminal.send("2\r")
      terminal.shows("NHS No.")
      return terminal
    }

    /// What was added to the journal.
    var journal: String {
      let whole = text("data/journal/2026-11.csv")
      return whole.hasPrefix(before) ? String(whole.dropFirst(before.count)) : "The journal was rewritten."
    }

    /// Drafts that are there.
    var drafts: [String] { folder.names(in: "run/coordinator") }

    func text(_ name: String) -> String { (try? folder.read(name)) ?? "" }
  }

  @Test func `what the editor wrote is recorded, line by line, and the draft is gone`() throws {
    let place = try Place(
      editor: """
        stat -c '%a' "$1" "$(dirname "$1")" > "$SEEN"
        echo "$1" >> "$SEEN"
        stty -a | grep -o ' -*icanon' >> "$SEEN"
        printf 'home\\nShe was in bed, and said "no".\\n\\nAte little.\\n' > "$1"
        touch "$1~"
        """)
    let terminal = try place.start()
    terminal.send("E")
    terminal.shows("u undoes it")
    #expect(place.journal.contains(#"She was in bed, and said ""no"".\n\nAte little."#), "\(place.journal)")
    #expect(place.drafts.isEmpty)
    let seen = place.text("seen").split(separator: "\n")
    #expect(seen.prefix(2) == ["600", "700"])
    #expect(seen.last == " icanon")
    #expect(!place.text("seen").lowercased().contains("p-0"))
    terminal.send("2")
    terminal.shows("[2 People]")
    // On coming back ncurses sets colours as they were (OSC 104).
    #expect(Set(terminal.screen.violations).isSubset(of: ["escape: 1b 5d", "control: 7"]))
  }

  @Test func `an editor that fails leaves the draft and says where, and E opens it again`() throws {
    let place = try Place(
      editor: """
        if [ -e "$SEEN" ]; then printf ' and more\\n' >> "$1"; exit 0; fi
        printf 'half a note' > "$1"; touch "$SEEN"; exit 3
        """)
    let terminal = try place.start()
    terminal.send("E")
    terminal.shows("The note is not saved")
    // Where the sentence breaks depends on how long the path of the editor is.
    #expect(terminal.screen.contains("status 3"))
    #expect(place.drafts.count == 1)
    #expect(place.journal.isEmpty)
    terminal.send(" E")
    terminal.shows("u undoes it")
    #expect(place.journal.contains("half a note and more"))
    #expect(place.drafts.isEmpty)
  }

  @Test func `bytes that are no text are told with their line, and kept`() throws {
    let place = try Place(editor: #"printf 'fine\nbad \377 byte\n' > "$1""#)
    let terminal = try place.start()
    terminal.send("E")
    terminal.shows("Line 2 of the note holds bytes that are no text")
    #expect(place.drafts.count == 1)
    #expect(place.journal.isEmpty)
  }

  @Test func `nothing written is nothing saved`() throws {
    let place = try Place(editor: "true")
    let terminal = try place.start()
    terminal.send("E")
    terminal.shows("Nothing was written, so nothing is saved.")
    #expect(place.drafts.isEmpty)
  }

  @Test func `an editor that is not there is said in a sentence`() throws {
    let place = try Place(editor: "true")
    let terminal = try place.start(["VISUAL": place.home + "/no-such-editor"])
    terminal.send("E")
    terminal.shows("is not there, or may not be run")
    terminal.send(" 2")
    terminal.shows("[2 People]")
  }

  @Test func `the window may change its size while the editor has it, and ^C is the editor's`() throws {
    let place = try Place(
      editor:
        #"trap 'echo interrupted >> "$1"; exit 0' INT; echo waiting; touch "$SEEN"; while :; do sleep 0.05; done"#
    )
    let terminal = try place.start()
    terminal.send("E")
    terminal.shows("waiting")
    terminal.resize(width: 100, height: 30)
    terminal.send("\u{03}")
    terminal.shows("u undoes it")
    #expect(place.journal.contains("interrupted"))
    terminal.send("2")
    terminal.shows("[2 People]")
    #expect(terminal.screen.lines.count == 30)
  }

  @Test func `^Z in the editor goes to the shell, and fg comes back to the editor`() throws {
    let place = try Place(
      editor: #"echo waiting; while [ ! -e "$SEEN" ]; do sleep 0.05; done; echo written > "$1""#)
    let terminal = try PseudoTerminal(
      ["bash", "--norc", "--noprofile", "-i"],
      environment: [
        "PS1": "ready> ", "HISTFILE": "/dev/null", "VISUAL": place.home + "/editor",
        "XDG_RUNTIME_DIR": place.runtime, "SEEN": place.home + "/seen",
      ])
    terminal.shows("ready>")
    terminal.send("\(try Program.binary()) --data \(place.data) --today 2026-11-20 --as S-0061\n")
    terminal.shows("NEEDS YOU NOW")
    terminal.send("2\r")
    terminal.shows("NHS No.")
    terminal.send("E")
    terminal.shows("waiting")
    terminal.send("\u{1A}")
    terminal.shows("Stopped")
    terminal.send("touch \(place.home)/seen; fg\n")
    terminal.shows("u undoes it")
    #expect(place.journal.contains("written"))
  }
}
