extension ListingPages {
  /// What holds for every list: how one is asked for, and what the words mean.
  static var opening: String {
    """
    <!-- Made by `coordinator generate-docs` from the lists; change those, not this page. -->

    # The lists

    A list is the same on screen and on the command line: same rows, same columns, same filter. Names of columns \
    are kept for ever, so a script that reads one today can read it next year.

    ```
    coordinator people --filter "no:lead locality:NE" --sort -age
    coordinator actions --filter "is:late -organisation:hospice" --format csv > late.csv
    coordinator mdt meetings --columns starts_at,series,items
    coordinator person P-00042
    ```

    | option | what it does |
    |---|---|
    | `--filter` | lists only what matches |
    | `--sort` | `due_on,-name`: columns with commas between, `-` for largest first; empty fields come last either way, \
    ids settle what is still equal |
    | `--columns` | which columns, and in which order; without it a table has the usual ones and an export has all |
    \(formats)
    | `--today` | works everything out for a day (at noon) or a moment |
    | `--data` | which data folder |

    Only the list goes to standard output. What a filter hides, and that the data have problems, goes to standard \
    error. It ends with 0 when done, an empty list too; 1 where something is refused; 64 where the command line is \
    not understood; 66 where there are no data or no such id; 74 where the output cannot be written.

    **CSV** has stored values: dates as `2026-11-20`, times of the place as `2026-11-20T14:30`, `true` and `false`, \
    nothing for what is not known. Text that a spreadsheet would take for a formula begins with an apostrophe, \
    which is taken away again when such a file is read here. On a terminal controls are shown as marks.

    **JSON** has the same values, numbers as numbers and `null` for what is not known, one object a line.

    ## Filters

    | typed | finds |
    |---|---|
    | `sian oneill` | rows with both words, in any order; accents, capitals and apostrophes do not matter |
    | `"mill lane"` | these words together |
    | `lead:okafor` | a column that contains the word |
    | `locality:NE` | a locality by id, by initials or by part of its name |
    | `status:paused,referred` | either word |
    | `lead:none` | an empty column |
    | `age>85`, `late>=3` | a number compared: `<` `>` `<=` `>=` `=` |
    | `due<+1w`, `due<=fri`, `review<2026-12-01` | a date before a date: `today`, `tom`, `fri`, `+1w`, `25 nov`, `2026-12-01` |
    | `contact>14d` | a date further from today than 14 days; `w` weeks, `m` 30 days, `y` 365 days |
    | `is:late`, `no:lead`, `has:carer` | what the list can be asked, see below |
    | `-is:late` | the opposite of any of these |
    | `is:any` | every row, also what is over |

    On screen a word that is not understood is greyed and asks nothing. On the command line it is an error: to leave \
    it out would list everybody.

    ## Words

    *Today* is `--today`, else the setting `as_of`, else the clock's day in the place. Days run from their first \
    moment; a spell runs from its first day up to, not including, the day it ends.

    | word | meaning |
    |---|---|
    | live | on the caseload today (referred, active or paused) and not dead; who starts later or has left shows \
    under `is:any` |
    | lead | who holds the lead today and still works here; somebody who is away stays the lead |
    | cover | who stands in while the lead is away |
    | locality | the one set for the person, from its day on; else that of the practice; else none |
    | open | neither completed nor cancelled: an action that was declined or is on hold is open |
    | late, overdue | open and past the day it is due (what is due today is not late), or past the minute where one \
    is set; of the dead only what arose from the bereavement |
    | without an owner | no organisation answers for it, or whoever was named no longer works here |
    | last contact | the latest contact that took place with the person, seen or spoken to: no plans, no visit that \
    nobody answered, no call to a relative |
    | next MDT | the next planned meeting that has the person on its agenda |
    | open now | from opening up to, not including, closing; empty where hours are not confirmed |
    | new | begun, asked for or changed in the last 7 days |
    | waiting | asked of another organisation and not accepted |

    """
  }

  private static var formats: String {
    let each = ListingFormat.allCases.map { "`\($0.rawValue)` \($0.meaning)" }.joined(separator: "; ")
    return "| `--format` | \(each) |"
  }
}
