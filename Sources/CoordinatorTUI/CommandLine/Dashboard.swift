import CoordinationDomain
import CoordinatorStorage

/// Opens the dashboard on data that have been read; where there is no terminal, prints the list of people.
enum Dashboard {
  static func open(_ options: DataOptions, _ signIn: SignInOptions, _ screen: ScreenOptions) throws {
    let environment = ProcessEnvironment.read()
    var settings = TerminalOptions()
    settings.ascii = screen.ascii
    settings.monochrome = screen.monochrome
    settings.mouse = screen.mouse
    // The record lives on at the desk alone: held here as well, it would be copied by the first act.
    let workplace = Workplace(try folder(options, signIn)) {
      do throws(Refusal) { return .success(try folder(options, signIn)) } catch {
        return .failure(UnreadFolder(sentence: error.sentence))
      }
    }
    workplace.earlier = { day in
      var options = options
      options.today = day.iso
      return try? LoadedData.load(options).view
    }
    switch Terminal.start(settings, environment: environment) {
    case .failure(let reason): try printPeople(options, because: reason)
    case .success(let terminal):
      let halfTyped = workplace.authorID.flatMap {
        HalfTyped(folder: workplace.path, author: $0, environment: environment)
      }
      let drafts = halfTyped?.left ?? [:]
      let words = workplace.openingWords ?? leftNotes(environment) ?? workplace.leftWords(drafts)
      RunLoop(
        terminal: terminal, workplace: workplace, editing: Editing(environment: environment),
        papers: Papers(environment: environment), halfTyped: halfTyped
      )
      .run(App(message: words ?? notice(terminal), drafts: drafts))
      terminal.stop()
      if let farewell = workplace.farewell {
        var output = StandardStream.output()
        output.writeLine(DisplayText(farewell))
        try output.finish()
      }
    }
  }

  private static func folder(_ options: DataOptions, _ signIn: SignInOptions) throws(Refusal) -> OpenedFolder
  {
    let data = try LoadedData.load(options)
    return data.opened(for: try SignIn.author(signIn, data.record))
  }

  /// Long notes that an earlier sitting did not record; nil where there are none.
  private static func leftNotes(_ environment: [String: String]) -> String? {
    let left = DraftFile.leftovers(environment: environment)
    guard let first = left.first else { return nil }
    return left.count == 1
      ? "A long note was written and never saved: \(first)"
      : "\(left.count) long notes were written and never saved; the first is \(first)"
  }

  /// What was not as expected of the terminal; nil where all is well.
  private static func notice(_ terminal: Terminal) -> String? {
    if terminal.assumedXterm { return "This kind of terminal (TERM) is not known; xterm is assumed." }
    if terminal.isASCII, !terminal.options.ascii {
      return "No UTF-8 locale was found; letters are shown in ASCII."
    }
    return nil
  }

  /// The same list as `coordinator people`, and why there is nothing else.
  private static func printPeople(_ options: DataOptions, because reason: TerminalUnavailable) throws(Refusal)
  {
    try ListPrinter.print(.people, LoadedData.load(options), ListingRequest())
    var notices = StandardStream.error()
    notices.writeLine(
      "\(reason.sentence) This is the list of coordinator people; see also coordinator --help.")
  }
}
