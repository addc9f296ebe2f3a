import CoordinationDomain

/// `docs/commands.md`: everything that can be recorded, from the one table of verbs.
enum CommandsPage {
  /// The page's Markdown.
  static var text: String {
    ([opening, words, exitStatuses, access] + subjects.map(section)).joined(separator: "\n")
  }

  private static let opening = """
    <!-- Made by `coordinator generate-docs` from the table of verbs; change that, not this page. -->

    # Recording

    What is typed after `coordinator do` is what the prompts of the screen ask for, and `:` on the screen finds the \
    same verbs by name.

    ```
    coordinator do "action add P-00012 chase mattress @reablement +2w"
    coordinator do --stdin --format json < commands.txt
    coordinator journal --filter is:new
    ```

    | option | what it does |
    |---|---|
    | `--stdin` | reads commands from standard input, one a line; blank lines and lines that begin with `#` are passed \
    over, and one that is refused does not stop the next |
    | `--format json` | answers each with an object on a line of its own: `{"ok":true,"sequence":…,"event":…,\
    "subject":…,"events":…,"sentence":…}` or `{"ok":false,"error":…}` |
    | `--base NUMBER` | the last number of the journal that you have seen: what somebody else changed since is not \
    run over, but refused with both values |
    | `--as ID` | works as this professional, by id or login; on made-up data alone. Elsewhere you are whoever the \
    login of the computer is in `professionals.csv` |
    | `--today DATE` | records as of that day; refused where later work would be left out of sight |
    | `--data DIR` | which data folder |

    Each answer comes when what it tells of is on the disk. As text it is the number of the act, the id of the first \
    row that changed, and what was done; a refusal goes to standard error with what would work. `undo` takes an act \
    back, `coordinator journal` lists them.

    """

  private static let words = """
    ## How words are read

    | written here | typed |
    |---|---|
    \(Verb.Argument.shapes.map { "| `\($0.label)` | \($0.meaning) |" }.joined(separator: "\n"))

    Words may stand in any order where no id is asked for: `@WHO` and `DUE` are taken out of the text wherever they \
    are, a date without `+` only at its end. A word in double quotes is one word and never a name or a date; inside \
    quotes `\\"` is a quote, `\\\\` a backslash and `\\n` a line end. Quotes within a longer text stay. A name means \
    first whoever leads the person or is in their circle, then the teams of whoever types, then everybody; one that \
    could be two people's of the same nearness is never chosen between: the refusal lists them with their ids.

    """

  private static var exitStatuses: String {
    var text = "## Exit status\n\n| status | meaning |\n|---|---|\n"
    for status in ExitStatus.allCases { text += "| \(status.rawValue) | \(status.meaning) |\n" }
    return text
      + "\nWith `--stdin` it is 74 where any command could not be saved, else 1 where any was refused.\n"
  }

  private static var access: String {
    "## Who may do what\n\nBy the column `access` of `professionals.csv`:\n\n" + AccessRow.markdown
  }

  /// The first words of all verbs, each once.
  private static var subjects: [String] {
    Verb.all.reduce(into: []) { subjects, verb in
      let subject = subject(of: verb)
      if !subjects.contains(subject) { subjects.append(subject) }
    }
  }

  private static func subject(of verb: Verb) -> String {
    verb.name.split(separator: " ").first.map(String.init) ?? verb.name
  }

  private static func section(_ subject: String) -> String {
    let verbs = Verb.all.filter { self.subject(of: $0) == subject }
    return "## \(subject)\n" + verbs.map(entry).joined()
  }

  private static func entry(_ verb: Verb) -> String {
    var text = verb.name == subject(of: verb) ? "\n" : "\n### \(verb.name)\n\n"
    text += "`\(verb.usage)`\n\n\(verb.sentence)"
    let grants = [AccessLevel.contribute, .coordinate, .lead, .admin].compactMap { level -> String? in
      let grant = verb.act.row.grant(to: level)
      return grant == .no ? nil : grant == .yes ? level.code : "\(level.code) (\(grant.conditions))"
    }
    text += " Needs access \(grants.joined(separator: ", ")).\n"
    let meanings = verb.parameters.filter { !$0.meaning.isEmpty }
    if !meanings.isEmpty {
      text += "\n" + meanings.map { "* `\($0.argument.label)`: \($0.meaning)\n" }.joined()
    }
    if let example = CommandExamples.example(of: verb.name) { text += "\n```\n\(example)\n```\n" }
    return text
  }
}

extension AccessGrant {
  /// The conditions, as they read in brackets.
  fileprivate var conditions: String { self == .ownWork ? "own work" : words }
}

extension Verb.Argument {
  /// Every shape an argument can have that needs a word of explanation.
  fileprivate static var shapes: [(label: String, meaning: String)] {
    let all: [Verb.Argument] = [
      .person, .action, .professional, .membership, .contact, .referral, .absence, .act, .item, .meeting,
      .series, .gap, .handover, .handoverItem,
      .who, .due, .day,
      .moment,
      .text, .nhsNumber, .count, .details, .answers,
    ]
    return all.map { ($0.label.replacing("|", with: "\\|"), $0.shape) } + [
      ("a\\|b", "one of these words"), ("[…]", "what may be left out"),
    ]
  }

  /// How it is typed.
  private var shape: String {
    switch self {
    case .person: "the id of a person, `P-00012`, or the NHS number without blanks"
    case .action: "the id of an action, `X-00001-2`"
    case .professional: "a professional: the id, or a name after `@`"
    case .membership: "the id of a part in somebody's circle, `M-00012-1`"
    case .contact: "the id of a contact, planned or not, `E-00007-3`"
    case .referral: "the id of a referral, `R-00004-1`"
    case .absence: "the id of an absence, `AB-001`"
    case .act: "the number of an act, as `coordinator do` answered it and the journal lists it"
    case .item: "the id of an agenda item, `I-NE-20261120-01`"
    case .series: "the id of a series of meetings, `MS-NE`"
    case .gap: "the id of a gap, `no-lead/P-00012`: the rule and what it is about"
    case .handover:
      "the locality whose day is handed over, by id, initials or name: `NE`; `none` for people in no locality"
    case .handoverItem:
      "an item of a handover: its locality, a slash, and what it is, `NE/action/X-00012-1`; "
        + "`coordinator handover --locality NE --format json` has them"
    case .meeting:
      "the id of a meeting, `MT-NE-20261120`; where it may be left out, the next one for the person"
    case .who:
      "`@` and part of a name, a role, a team, an organisation or an id; with blanks in it "
        + "`@\"Mile End\"`"
    case .due:
      "`+2w`, `+3d`, `+5wd` working days, `+2h` where it is urgent, `tom`, `fri`, `25 nov`, `2026-12-01`, `eom`, "
        + "`today 14:30`, `next meeting`, `before next meeting`, with or without `due`, `by` or `on` before it"
    case .day: "`today`, `fri`, `25 nov`, `2026-12-01`, `+1w`"
    case .moment: "a date and a time of day, `tue 10:30`"
    case .text: "the rest of the line; quotes are not needed"
    case .nhsNumber: "an NHS number, with or without blanks"
    case .count: "a whole number"
    case .choice: "one of these words"
    case .details: "columns of the file with their values, `postcode=\"E1 4TT\" phone_home=\"020 7946 0123\"`"
    case .answers:
      "what becomes of each of them, last: `cancel all`, `keep all cancel 2` with the numbers that the refusal "
        + "lists, or anywhere `X-00012-1=cancel R-00012-1=keep all=cancel`"
    }
  }
}
