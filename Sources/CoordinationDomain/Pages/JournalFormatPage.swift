/// The page `docs/formats/journal.md`: what stands in the folder `journal`, and how it is verified without this
/// program.
public enum JournalFormatPage {
  /// The page's file name.
  public static let name = "journal.md"

  /// The page's Markdown.
  public static var text: String {
    [opening, line, files, verifying, recovery, events].joined(separator: "\n")
  }

  /// A shell script that follows the chain in a folder `journal`, with nothing but `sha256sum`.
  public static let script = #"""
    previous=$(printf '0%.0s' $(seq 64))
    if [ -e start ]; then previous=$(cut -d, -f2 start); fi
    for month in ????-??.csv; do
      while IFS= read -r line; do
        hash=${line##*,}
        sum=$(printf '%s%s,' "$previous" "${line%,*}" | sha256sum)
        if [ "${sum%% *}" != "$hash" ]; then echo "does not hold: $line"; exit 1; fi
        previous=$hash
      done <"$month"
    done
    echo "holds up to $previous"
    """#

  private static let opening = """
    <!-- Made by `coordinator generate-docs` from the code; change that, not this page. -->

    # The journal

    What is recorded is never written into the CSV files but added to the folder `journal` of the data folder, one \
    line an event. Reading the files and then doing what the lines say gives how everything stands. Nothing in it is \
    ever changed: undoing adds events. `coordinator journal` lists it, `coordinator doctor` looks whether it is whole, \
    `coordinator fold` writes a new folder whose files say everything.

    """

  private static let line = """
    ## A line

    ```
    1042,1041 2/3,2026-11-20T09:14:03Z,S-0061,action-due-set,X-00001-2,987,due_on.was=2026-11-23,due_on=2026-11-27,1dcc…90b1
    ```

    | field | holds |
    |---|---|
    | sequence | 1, 2, 3 and so on without gaps, over all months; the only order |
    | act | `FIRST n/of`: the sequence of the first event of the act, and which of its events this is. What one \
    command did is one act; it counts only when its last event is there |
    | at | when, in UTC |
    | by | id of the professional who recorded it |
    | event | what happened, see below |
    | subject | id of the row that changed; its prefix says in which file |
    | base | sequence of the last event about that row that the author had seen; 0 for none |
    | `name=value` … | the row's columns that changed, named as in its file, values as files have them: \
    `name\(JournalText.was)=` what stood there before, `name=` what stands there now; left out where that is nothing |
    | hash | 64 hexadecimal digits, see below |

    Fields that are no columns come first: `\(JournalText.effectName)=\(JournalText.adds)` and \
    `\(JournalText.effectName)=\(JournalText.removes)` say that the row is new or goes, `\(JournalText.undoesName)=` \
    which act is taken back or done again, `\(JournalText.becauseName)=` why.

    UTF-8 and LF; fields are in quotes where they hold a comma or a quote or begin or end with a blank, quotes inside \
    doubled. A line end inside a value is written `\\n`, a carriage return `\\r`, a backslash `\\\\`, so that a line is \
    always one line.

    In `coordinator journal --format json` an event is an object with `\(JournalMembers.always.joined(separator: "`, `"))` \
    and each of its own fields under its name; a field that is called like one of these has `\(JournalMembers.prefix)` \
    before it: `\(JournalMembers.key("at"))`.

    """

  private static let files = """
    ## The folder

    | file | holds |
    |---|---|
    | `YYYY-MM.csv` | the lines of a month, by UTC; no heading. Lines are added to the newest month alone |
    | `head` | `sequence,YYYY-MM.csv,offset,hash` of the last event whose author was told that it is saved, offset in \
    bytes after its line; blanks up to 128 bytes, the last of them LF |
    | `start` | only after a fold: `sequence,hash` of the last event that was folded into the files; numbers and chain \
    go on from there |
    | `lock` | empty; whoever adds lines holds `flock` on it. Never renamed or deleted |
    | `present/` | who has the folder open |
    | `sample` | only in made-up data: `sequence,hash` of the last event that was made up with them |
    | `torn-…`, `aside-…` | copies of what was cut off in a repair; never deleted |

    """

  private static var verifying: String {
    """
    ## The chain

    The hash is SHA-256 over the hash of the line before, as its 64 digits, and this line up to and including the comma \
    before its hash. Before the first line stand 64 zeros, or the hash in `start`. So nobody can change, leave out, add \
    or move a line without making every later line anew; keep the last hash elsewhere now and then to see that too. \
    `coordinator doctor` prints it. In the folder `journal`, a shell can do the same:

    ```sh
    \(script)
    ```

    """
  }

  private static let recovery = """
    ## What is found at its end, or inside

    | found | means | done |
    |---|---|---|
    | the last line has no LF and its hash holds, perhaps without one stray byte | the LF was lost | the event counts; \
    the next writer restores the LF |
    | the last line has no LF and its hash does not hold, zeros, or an act without its last event | it was being \
    written when the power went; nobody was told that it is saved | the next writer copies it aside and cuts it off |
    | `head` is older than the last line | the program ended between the two | nothing; the next act writes `head` |
    | lines end before `head`, or `head` names another event, is strange or missing | events are gone that were saved, \
    or the journal was made anew | nothing is recorded until `coordinator doctor` was asked; all that holds is shown |
    | any other line that does not hold | damage, or somebody changed it | the same, with the line's number |
    | an event that is not in the list below | a newer version wrote it | it is kept and shown; its row is not changed \
    by this version |

    """

  private static var events: String {
    var text = """
      ## Events

      Names are for ever. Which columns change with an event is said by its fields.

      | event | what somebody did |
      |---|---|

      """
    for event in EventName.allCases {
      let words = event.words.last == ":" ? String(event.words.dropLast()) : event.words
      text += "| `\(event.rawValue)` | \(words) |\n"
    }
    return text
  }
}
