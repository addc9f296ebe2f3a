import CoordinatorStorage

/// Writing in the user's own editor: the file, the editor, and what was written.
struct Editing {
  let environment: [String: String]

  /// Lends the terminal to the editor.
  func edit(_ note: LongNote, on terminal: Terminal) -> EditedNote {
    guard let editor = EditorProgram.find(environment) else {
      return .failed(
        "No editor is set and none was found; set VISUAL or EDITOR, or write one line with c.",
        draft: note.draft)
    }
    let file: DraftFile
    do throws(FileProblem) { file = try self.file(note) } catch {
      return .failed("No draft could be made: \(error.sentence)", draft: nil)
    }
    if case .failed(let sentence) = terminal.lend(while: { editor.run(on: file.path) }) {
      return kept("\(sentence).", file)
    }
    switch file.read() {
    case .failure(let problem): return kept(problem.sentence, file)
    case .success(let text):
      guard let submission = note.submission(text, draft: file.path) else {
        file.remove()
        return .empty
      }
      return .written(submission)
    }
  }

  private func file(_ note: LongNote) throws(FileProblem) -> DraftFile {
    if let path = note.draft, FileSystem.kind(of: path) == .file { return DraftFile(path: path) }
    return try DraftFile.make("", environment: environment)
  }

  private func kept(_ sentence: String, _ file: DraftFile) -> EditedNote {
    guard case .success(let text) = file.read(), text.allSatisfy(\.isWhitespace) else {
      return .failed(
        sentence, draft: file.path)
    }
    file.remove()
    return .failed("\(sentence) Nothing was written.", draft: nil)
  }

  /// What is on the disk in the journal needs no draft any more.
  func discard(_ path: String) { DraftFile(path: path).remove() }
}
