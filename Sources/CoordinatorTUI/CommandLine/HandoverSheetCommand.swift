import ArgumentParser
import CoordinationDomain

/// `coordinator handover`: what is handed over, as a sheet.
struct HandoverSheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover",
    abstract: "Print what is handed over: the day's sheet, or one that was signed.",
    discussion: """
      Without a locality: since when each one hands over, how much is read, and who has signed. It is signed and \
      read with coordinator do: handover read, take, note, give, accept.
      """)

  @Option(
    help: ArgumentHelp("Whose handover: a locality by id, initials or name, or none.", valueName: "locality"))
  var locality: String?

  @Option(
    help: ArgumentHelp(
      "What changed since this day or moment, in place of the last signed handover.", valueName: "date"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      "The handover with this id as it was signed, word for word; last is the locality's last one.",
      valueName: "id"))
  var signed: String?

  @Flag(help: "What others changed with your own people since you last looked.")
  var mine = false

  @OptionGroup var signIn: SignInOptions
  @OptionGroup var data: DataOptions

  @Option(help: PageFormat.help)
  var format: PageFormat = .text

  func validate() throws {
    if since != nil, locality == nil { throw ValidationError("--since needs a --locality.") }
    if signed != nil, since != nil || mine {
      throw ValidationError("--signed stands without --since and --mine.")
    }
    if mine, locality != nil { throw ValidationError("--mine stands without --locality.") }
  }

  func run() throws {
    let data = try LoadedData.load(data)
    let view = data.view
    if mine {
      guard let author = try SignIn.author(signIn, data.record) else {
        throw Refusal("Nobody is signed in: your login is not in professionals.csv.", .refused)
      }
      return try PagePrinter.print(view.lookedSincePage(author), as: format, of: data)
    }
    if let signed { return try printSigned(signed, data) }
    guard let locality else { return try PagePrinter.print(view.handoversPage(), as: format, of: data) }
    let draft = HandoverDraft(view, try place(locality, in: view), since: try moment(in: view))
    guard format == .text else {
      let page = view.handoverDocument(draft)
      return try PagePrinter.print(page, as: format, of: data, json: view.handoverJSON(draft))
    }
    let author = try SignIn.author(signIn, data.record)
    try print(HandoverPages(printing: draft, by: author, at: view.moment.now), data)
  }

  private func printSigned(_ id: String, _ data: LoadedData) throws {
    var wanted = id
    if id == "last" {
      guard let locality else { throw Refusal("--signed last needs a --locality.", .usage) }
      let place = try place(locality, in: data.view)
      guard let last = data.view.lastSignedHandover(place) else {
        throw Refusal("No handover of \(data.view.name(place)) has been signed by both.", .noData)
      }
      wanted = last
    }
    guard let sheet = data.view.signedSheet(wanted), let page = data.view.signedHandoverPage(wanted),
      let pages = data.view.signedPages(wanted)
    else {
      throw Refusal("No handover that both signed has the id \"\(wanted)\".", .noData)
    }
    switch format {
    case .text: try print(pages, data)
    // What was signed is kept as it was: no word of it is markup.
    case .markdown:
      try printLines("```text\n\(sheet)```\n")
      notice(data)
    case .json: try PagePrinter.print(page, as: .json, of: data)
    }
  }

  private func print(_ pages: HandoverPages, _ data: LoadedData) throws(Refusal) {
    for (index, page) in pages.pages.enumerated() {
      if index > 0 { try PagePrinter.breakPage(as: .text) }
      try printLines(page)
    }
    notice(data)
  }

  private func printLines(_ text: String) throws(Refusal) {
    var output = StandardStream.output()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      output.writeLine(DisplayText(String(line)))
    }
    try output.finish()
  }

  private func notice(_ data: LoadedData) {
    var notices = StandardStream.error()
    DataNotice.write(data, to: &notices)
  }

  private func place(_ name: String, in view: CareView) throws(Refusal) -> HandoverPlace {
    if let place = view.handoverPlace(named: name) { return place }
    throw Refusal("No locality has the id or the name \"\(name)\".", .noData)
  }

  private func moment(in view: CareView) throws(Refusal) -> Instant? {
    guard let since else { return nil }
    let isDay = since.count == 10
    guard let moment = Moment(since, zone: view.moment.zone), moment.now <= view.moment.now || isDay,
      moment.today <= view.today
    else {
      throw Refusal("--since \"\(since)\" is not a moment that has been. Write 2026-11-19T17:00.", .usage)
    }
    return isDay
      ? view.moment.zone.instant(LocalTime(day: moment.today, secondOfDay: 0)) : moment.now
  }
}
