import CoordinationDomain

/// How what is looked at is put on paper or in a file.
enum PaperForm: Hashable, Sendable, CaseIterable {
  case text, markdown, csv, json
  /// As text to the printer, and nowhere else.
  case printer

  /// The letter that chooses it.
  var letter: Character {
    switch self {
    case .text: "t"
    case .markdown: "m"
    case .csv: "c"
    case .json: "j"
    case .printer: "p"
    }
  }

  /// What it is.
  var words: String {
    switch self {
    case .text: "Text, for paper of 80 columns"
    case .markdown: "Markdown, for documents and messages"
    case .csv: "CSV, for a spreadsheet: all columns of these rows"
    case .json: "JSON, for another program"
    case .printer: "The printer"
    }
  }

  /// How a list is written in it.
  var listing: ListingFormat {
    switch self {
    case .text, .printer: .table
    case .markdown: .markdown
    case .csv: .csv
    case .json: .json
    }
  }

  /// What the name of a file ends with.
  var ending: String {
    switch self {
    case .text, .printer: "txt"
    case .markdown: "md"
    case .csv: "csv"
    case .json: "json"
    }
  }
}

/// What is to be printed or kept.
struct Paper: Hashable, Sendable {
  /// The name of its file without the ending: what it is and of which day, never whom it is about.
  var name: String
  var ending: String
  var text: String
  /// What is said beside it, where it may not go to everybody; nil where it may.
  var notice: String?
}

/// Where a paper goes.
enum OnPaper: Hashable, Sendable {
  case file, printer
}

extension PageScreen {
  var paperForms: [PaperForm] { [.text, .markdown, .json, .printer] }

  func paper(_ form: PaperForm, in context: ScreenContext) -> Paper? {
    let page = printed(context)
    let text: String
    switch form {
    case .markdown: text = page.markdownLines.map { $0.string + "\n" }.joined()
    case .json: text = page.json.string + "\n"
    default: text = signedPages(context)?.text ?? PageText(page, width: Paper.width).text
    }
    return Paper(
      name: "\(paperName)-\(context.view.today.iso)", ending: form.ending, text: text,
      notice: notice(context.view))
  }

  /// A signed handover is printed as the command line prints it; nil for every other page.
  private func signedPages(_ context: ScreenContext) -> HandoverPages? {
    guard case .signedHandover(let id) = target else { return nil }
    return context.view.signedPages(id)
  }

  /// Whoever was in the room may not all have a paper of the whole meeting.
  private func notice(_ view: CareView) -> String? {
    switch target {
    case .minutes(let id), .meeting(let id):
      guard let row = Listing.meetings.row(of: id, in: view), view.hasReadersWithLimits(ofMeetingAt: row)
      else { return nil }
      return
        "Not everybody there may have all of this; coordinator mdt minutes --organisation prints for one."
    default: return nil
    }
  }

  /// The page as it stands on its own: who somebody is, which the banner says on the screen, is part of it.
  private func printed(_ context: ScreenContext) -> Page {
    guard case .person(let id) = target, let row = Listing.people.row(of: id, in: context.view) else {
      return context.page(target)
    }
    return context.view.printedPersonPage(row)
  }

  private var paperName: String {
    switch target {
    case nil: "today"
    case .person: "person"
    case .action: "action"
    case .service: "service"
    case .team: "team"
    case .locality: "locality"
    case .professional: "staff"
    case .meeting: "meeting"
    case .minutes: "minutes"
    case .agendaItem: "agenda-item"
    case .intake: "intake"
    case .history: "history"
    case .event: "event"
    case .gap, .gapMatrix, .gapFigures: "gaps"
    case .handover, .handoverItem, .signedHandover: "handover"
    case .lookedSince: "changes"
    case .list: "page"
    }
  }
}

extension ListScreen {
  var paperForms: [PaperForm] { PaperForm.allCases }

  /// The rows that are shown, the marked ones alone where some are.
  func paper(_ form: PaperForm, in context: ScreenContext) -> Paper? {
    let listing = context.listing(list)
    let view = context.view
    let shown = lines(context)
    let marked = marks[list] ?? []
    let rows =
      marked.isEmpty ? shown.rows : shown.rows.filter { marked.contains(listing.id(of: Int($0), in: view)) }
    let format = form.listing
    let columns = format.isForReading ? listing.tableColumns.compactMap(listing.column) : listing.columns
    var text = ""
    if format.isForReading {
      let filter = current.filter.isEmpty ? "" : ", filter: \(current.filter)"
      let title =
        "\(list.title), \(view.today.weekday.name) \(view.today.long): "
        + "\(rows.count) of \(listing.counted(shown.total))\(filter)"
      text = (form == .markdown ? "# " : "") + DisplayText(title).string + "\n\n"
    }
    text += listing.text(rows, columns: columns, in: view, as: format)
    return Paper(name: "\(list.paperName)-\(view.today.iso)", ending: form.ending, text: text)
  }
}

extension Paper {
  /// Columns of a sheet of A4 in a common fixed type.
  static let width = 80
}

extension ListKind {
  /// What a file of it is called.
  fileprivate var paperName: String { listingID.split(separator: " ").joined(separator: "-") }
}
