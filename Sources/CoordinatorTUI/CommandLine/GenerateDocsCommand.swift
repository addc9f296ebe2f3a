import ArgumentParser
import CoordinationDomain
import CoordinatorStorage

/// `coordinator generate-docs`: the pages that are written from the code, for the folder `docs`.
struct GenerateDocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate-docs", abstract: "Write the documentation that follows from the code.",
    shouldDisplay: false)

  @Argument(help: "The folder to write into, docs in the project.")
  var folder: String

  /// Every page that is written from code: its path in `docs` and its text.
  static var pages: [(path: String, text: String)] {
    (FormatPages.all + ListingPages.all).map { ("formats/" + $0.name, $0.text) } + [
      ("formats/\(JournalFormatPage.name)", JournalFormatPage.text), ("commands.md", CommandsPage.text),
      ("keys.md", KeysPage.text), ("coordinator.1", ManualPage.text),
    ]
  }

  func run() throws {
    do throws(FileProblem) {
      for (path, text) in GenerateDocsCommand.pages {
        let path = FileSystem.join(folder, path)
        try FileSystem.makeFolders(FileSystem.parent(of: path))
        try FileSystem.write(Array(text.utf8), to: path, isPrivate: false)
      }
    } catch {
      throw Refusal(error.sentence, .notSaved)
    }
  }
}
