import ArgumentParser
import CoordinationDomain

/// Prints one list: what every list command does.
enum ListPrinter {
  /// How a list command is described; its help names the columns and what can be asked.
  static func configuration(
    _ name: String, of listing: Listing, _ abstract: String, aliases: [String] = []
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: abstract, discussion: listing.helpText, aliases: aliases)
  }

  /// Reads the data and prints the rows asked for; only the list goes to standard output.
  static func run(_ listing: Listing, _ data: DataOptions, _ list: ListOptions) throws(Refusal) {
    try print(listing, LoadedData.load(data), list.request)
  }

  /// Prints the rows asked for of data that have been read.
  static func print(_ listing: Listing, _ data: LoadedData, _ request: ListingRequest) throws(Refusal) {
    let view = data.view
    let selection: ListingSelection
    do throws(ListingRefusal) {
      selection = try listing.selection(for: request, in: view).get()
    } catch {
      throw Refusal(error.problems.map(\.sentence).joined(separator: "\n"), .usage)
    }
    try write(listing, selection.rows, selection.columns, view, request.format)
    var notices = StandardStream.error()
    // Programs that read exports know what they asked for; people forget a filter.
    if request.format.isForReading, let note = selection.hiddenNote { notices.writeLine(DisplayText(note)) }
    DataNotice.write(data, to: &notices)
  }

  /// Prints certain rows with every column.
  static func print(_ listing: Listing, _ rows: [Int32], _ data: LoadedData, _ format: ListingFormat)
    throws(Refusal)
  {
    try write(listing, rows, listing.columns, data.view, format)
    var notices = StandardStream.error()
    DataNotice.write(data, to: &notices)
  }

  private static func write(
    _ listing: Listing, _ rows: [Int32], _ columns: [ListingColumn], _ view: CareView, _ format: ListingFormat
  ) throws(Refusal) {
    var output = StandardStream.output()
    let isOnTerminal = output.isTerminal
    do throws(Unread) {
      try listing.write(rows, columns: columns, in: view, as: format, isOnTerminal: isOnTerminal) {
        piece throws(Unread) in
        output.write(piece)
        if output.isUnread { throw Unread() }
      }
    } catch {}
    try output.finish()
  }

  /// The reader has gone: what is left need not be worked out.
  private struct Unread: Error {}
}

/// What every command that shows data says of problems in it, without stopping for them.
enum DataNotice {
  /// `3 errors and 12 warnings in the data; coordinator check lists them`, that an earlier day is looked at, or nothing.
  static func write(_ data: LoadedData, to stream: inout StandardStream) {
    if data.looksBack {
      // The files have rows of the days since, and each would count as one that says what has not happened yet.
      return stream.writeLine(
        "This looks back at \(data.moment.today.long): what was recorded since is left out")
    }
    let diagnostics = data.diagnostics()
    let counts = [(Diagnostic.Level.error, "error"), (.warning, "warning")].compactMap { level, word in
      let count = diagnostics.count { $0.level == level }
      return count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
    }
    guard !counts.isEmpty else { return }
    stream.writeLine("\(counts.joined(separator: " and ")) in the data; coordinator check lists them")
  }
}
