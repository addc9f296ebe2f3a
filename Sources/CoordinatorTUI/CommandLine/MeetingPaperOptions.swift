import ArgumentParser
import CoordinationDomain

/// The options of every command that prints a paper of one meeting: which meeting, for whom, and how.
struct MeetingPaperOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("The meeting's id.", valueName: "meeting"))
  var meeting: String

  @OptionGroup var reader: ReaderOptions
  @OptionGroup var data: DataOptions

  @Option(help: PageFormat.help)
  var format: PageFormat = .text

  /// The data, the meeting's row in them and the organisation that the paper is for; nil where it is for all.
  func load() throws -> (data: LoadedData, row: Int, reader: Ref<Organisation>?) {
    let loaded = try LoadedData.load(data)
    let row = try MeetingRow.named(meeting, in: loaded.view)
    return (loaded, row, try reader.reader(in: loaded.view))
  }
}
