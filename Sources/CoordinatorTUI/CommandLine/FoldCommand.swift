import ArgumentParser
import CoordinationDomain
import CoordinatorStorage

/// `coordinator fold`: a new data folder with everything in its files that was recorded.
struct FoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fold",
    abstract: "Write a new data folder in which everything recorded stands in the CSV files.",
    discussion: """
      The journal is empty there and goes on with the next number and the same chain. The old folder stays as it is.
      Rows that nothing was recorded about are written as they stand, columns of your own included.
      Needs access admin. Nobody should record anything in the old folder meanwhile.
      """)

  @Argument(help: ArgumentHelp("The folder to write, new or empty.", valueName: "dir"))
  var folder: String

  @Option(
    help: ArgumentHelp(
      "The data folder to fold. Without it: COORDINATOR_DATA, else your own data folder.", valueName: "dir"))
  var data: String?

  @OptionGroup var signIn: SignInOptions

  func run() throws {
    let data = try LoadedData.load(DataOptions(folder: self.data))
    try SignIn.require(.fold, signIn, data)
    if let damage = data.journalRead.damage {
      throw Refusal(
        JournalProblem.damaged(damage, folder: data.location.path + "/journal").sentence, .refused)
    }
    let files: FoldedFiles
    do throws(FoldRefusal) {
      files = try FoldedFiles(data.record, data.history)
    } catch { throw Refusal(error.sentence, .refused) }
    let written: FoldedFolder
    do throws(FoldProblem) {
      written = try FoldedFolder.write(files, of: data.location.path, to: folder, after: data.journalRead)
    } catch .file(let problem) {
      throw Refusal(FoldProblem.file(problem).sentence, .notSaved)
    } catch { throw Refusal(error.sentence, .refused) }
    try tell(files, written, data)
  }

  private func tell(_ files: FoldedFiles, _ written: FoldedFolder, _ data: LoadedData) throws(Refusal) {
    var output = StandardStream.output()
    let rewritten = files.files.filter(\.isRewritten).map(\.path)
    let events = files.eventCount == 1 ? "1 event stands" : "\(files.eventCount) events stand"
    output.writeLine(
      DisplayText(
        "\(events) in the files of \(folder)"
          + (rewritten.isEmpty ? "." : ": \(rewritten.joined(separator: ", ")) written anew.")))
    if data.journalRead.lastSequence > 0 {
      output.writeLine(
        DisplayText(
          "The journal goes on there after event \(data.journalRead.lastSequence), hash "
            + "\(data.journalRead.lastHash.hex)."))
    }
    output.writeLine(
      DisplayText("\(data.location.path) is as it was. Nobody should record anything there now."))
    try output.finish()
    var notices = StandardStream.error()
    for path in written.leftOut {
      notices.writeLine(DisplayText("\(path) is neither a file nor a folder and was left out."))
    }
    if let caughtUp = try? data.journal.catchUp(), !caughtUp.foreign.isEmpty {
      notices.writeLine("Somebody has recorded something in the old folder meanwhile: fold it again.")
    }
    DataNotice.write(data, to: &notices)
  }
}
