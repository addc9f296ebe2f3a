import ArgumentParser

/// `docs/coordinator.1`: the manual page, from the commands' own help and the table of keys.
///
/// It bears no date and no version, so that the same code always makes the same page.
struct ManualPage {
  /// The page in roff, in ASCII alone.
  static var text: String {
    var page = ManualPage()
    page.macro("TH", ["COORDINATOR", "1", "", "coordinator", "User Commands"])
    page.writeNames()
    page.writeCommands()
    page.writeKeys()
    page.writeFiles()
    return page.lines.joined(separator: "\n") + "\n"
  }

  private var lines = [#".\" Made by coordinator generate-docs; change the code, not this page."#]

  private mutating func writeNames() {
    let root = CoordinatorCommand.configuration
    macro("SH", ["NAME"])
    write("coordinator - \(ManualPage.lowercasedStart(root.abstract))")
    macro("SH", ["SYNOPSIS"])
    macro("B", ["coordinator"])
    write("[command] [options]")
    macro("SH", ["DESCRIPTION"])
    write(
      """
      A dashboard for people who coordinate health and care, over a folder of CSV files.
      Without a command it opens the screen on your data; with one it prints lists and pages.
      It is not the clinical record, and it never uses a network.
      """)
  }

  private mutating func writeCommands() {
    macro("SH", ["COMMANDS"])
    for command in CoordinatorCommand.configuration.subcommands {
      writeCommand(command, after: "coordinator")
    }
  }

  private mutating func writeCommand(_ command: any ParsableCommand.Type, after parents: String) {
    let configuration = command.configuration
    guard configuration.shouldDisplay else { return }
    let name = parents + " " + (configuration.commandName ?? "")
    macro("SS", [name])
    write(configuration.abstract)
    writeDiscussion(configuration.discussion)
    let help = CoordinatorCommand.helpMessage(for: command, columns: HelpEntry.columns)
    for entry in HelpEntry.entries(of: help) {
      writeEntry(entry.label, entry.text)
    }
    for subcommand in configuration.subcommands { writeCommand(subcommand, after: name) }
  }

  /// A paragraph a line; lines that are moved in are words with their meaning.
  private mutating func writeDiscussion(_ discussion: String) {
    for line in discussion.split(separator: "\n") {
      if let entry = HelpEntry(line), line.first == " " {
        writeEntry(entry.label, entry.text)
      } else {
        macro("PP", [])
        write(String(line))
      }
    }
  }

  private mutating func writeKeys() {
    macro("SH", ["KEYS"])
    for scope in KeyScope.allCases {
      macro("SS", [scope.heading])
      for binding in Keymap.bindings(scope) {
        let keys = (binding.keys + binding.silentKeys).map(\.spokenLabel)
        writeEntry(keys.joined(separator: ", "), binding.sentence)
      }
    }
  }

  private mutating func writeFiles() {
    macro("SH", ["FILES"])
    writeEntry(
      "~/.local/share/coordinator",
      "Your data, where neither --data nor COORDINATOR_DATA names another folder. The files are only read; what is "
        + "recorded goes into the folder journal.")
    writeEntry("~/.local/state/coordinator/demo", "The made-up data of coordinator demo.")
    writeEntry(
      "$XDG_RUNTIME_DIR/coordinator, or ~/.local/state/coordinator/drafts",
      "Long notes while they are written, and what you typed and did not save, for nobody but you; each goes once it "
        + "is recorded.")
    writeEntry("~/coordinator-papers", "What you keep from the screen with P, for nobody but you.")
    macro("SH", ["ENVIRONMENT"])
    writeEntry("COORDINATOR_DATA", "The data folder.")
    writeEntry(
      "COORDINATOR_ANY_FILESYSTEM",
      "Where it is 1, work is recorded on network disks too, where a power cut may cost saved work.")
    writeEntry("COORDINATOR_PAPERS", "Takes the place of ~/coordinator-papers.")
    writeEntry("NO_COLOR", "Where it is set to anything, no colours are used.")
    writeEntry("VISUAL, EDITOR", "Your editor for long notes; else editor, nano or vi, whichever is there.")
    writeEntry("XDG_DATA_HOME, XDG_STATE_HOME", "Take the place of ~/.local/share and ~/.local/state.")
    macro("SH", ["EXIT STATUS"])
    for status in ExitStatus.allCases { writeEntry("\(status.rawValue)", status.meaning) }
  }

  private mutating func writeEntry(_ label: String, _ text: String) {
    macro("TP", [])
    macro("B", [label])
    write(text)
  }

  private mutating func write(_ text: String) {
    for line in text.split(separator: "\n") {
      let escaped = ManualPage.escaped(line)
      lines.append(escaped.first == "." || escaped.first == "'" ? "\\&" + escaped : escaped)
    }
  }

  private mutating func macro(_ name: String, _ arguments: [String]) {
    let words = arguments.map { "\"" + ManualPage.escaped($0) + "\"" }
    lines.append(([".\(name)"] + words).joined(separator: " "))
  }

  /// Text with nothing in it that roff would take for more than text.
  static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case "~": escaped += "\\(ti"
      case "^": escaped += "\\(ha"
      case "`": escaped += "\\(ga"
      case "\u{20}"..."\u{7E}": escaped.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      }
    }
    return escaped
  }

  private static func lowercasedStart(_ sentence: String) -> String {
    let words = sentence.last == "." ? String(sentence.dropLast()) : sentence
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
